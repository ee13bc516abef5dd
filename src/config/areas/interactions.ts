// How interactions reach the bot.
import { z } from 'zod';
import { port } from '../kinds.ts';
import type { Values } from '../values.ts';

export const INTERACTIONS = {
  INTERACTIONS: z.enum(['gateway', 'http'], { error: 'is neither: use gateway or http' }).optional(),
  PORT: port.optional(),
  HOST: z
    .string()
    .regex(/^[\w.:-]{1,255}$/, 'is no address to listen on: write one of this machine, such as 127.0.0.1')
    .optional(),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(
      /^[\da-fA-F]{64}$/,
      'is not a public key: copy it from the General Information page of your application at https://discord.com/developers',
    )
    .optional(),
  DRAIN_SECONDS: z
    .string()
    .regex(/^\d{1,3}$/, 'is no number of seconds: use one from 0 to 999')
    .transform(Number)
    .optional(),
};

/** Where Discord sends interactions to. */
export interface Endpoint {
  port: number;
  /** The address that is listened on; every one of this machine where it is not told. */
  host: string | undefined;
  /** What Discord signs with, in hexadecimal. */
  publicKey: string;
  /** How long requests are still taken after the bot says that it is not ready, in seconds. */
  drain: number;
}

export interface InteractionsConfig {
  /** Undefined where interactions come over the gateway. */
  endpoint: Endpoint | undefined;
}

/** Load balancers ask every few seconds whether a server is ready. */
const USUAL_DRAIN = 5;

/** What interactions over HTTP need and lack, one line each. */
export function lacksOfHttp(values: Values<typeof INTERACTIONS> & { DISCORD_TOKEN?: string | undefined }) {
  if (values.INTERACTIONS !== 'http') return [];
  const needed = ['DISCORD_TOKEN', 'PORT', 'DISCORD_PUBLIC_KEY'] as const;
  return needed
    .filter((name) => values[name] === undefined)
    .map((name) => `${name} must be set for INTERACTIONS=http`);
}

export function interactionsConfig(values: Values<typeof INTERACTIONS>): InteractionsConfig {
  const { INTERACTIONS: way, PORT, HOST, DISCORD_PUBLIC_KEY, DRAIN_SECONDS } = values;
  if (way !== 'http' || PORT === undefined || DISCORD_PUBLIC_KEY === undefined)
    return { endpoint: undefined };
  const drain = DRAIN_SECONDS ?? USUAL_DRAIN;
  return { endpoint: { port: PORT, host: HOST, publicKey: DISCORD_PUBLIC_KEY, drain } };
}
