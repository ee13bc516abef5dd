// Variables for how interactions reach the bot: over the gateway, or over HTTP.
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

/** The HTTP endpoint that Discord sends interactions to. */
export interface Endpoint {
  port: number;
  /** The address to listen on; undefined for all addresses of this machine. */
  host: string | undefined;
  /** The Ed25519 public key that verifies Discord's signatures, in hexadecimal. */
  publicKey: string;
  /** Seconds that requests are still accepted after a shutdown has begun and readiness has been withdrawn. */
  drain: number;
}

export interface InteractionsConfig {
  /** Undefined if interactions come over the gateway. */
  endpoint: Endpoint | undefined;
}

/** In seconds. Load balancers check readiness every few seconds. */
const DEFAULT_DRAIN = 5;

/** The variables that `INTERACTIONS=http` requires and that are not set, one sentence each. */
export function missingForHttp(values: Values<typeof INTERACTIONS> & { DISCORD_TOKEN?: string | undefined }) {
  if (values.INTERACTIONS !== 'http') return [];
  const needed = ['DISCORD_TOKEN', 'PORT', 'DISCORD_PUBLIC_KEY'] as const;
  return needed
    .filter((name) => values[name] === undefined)
    .map((name) => `${name} must be set for INTERACTIONS=http`);
}

export function interactionsConfig(values: Values<typeof INTERACTIONS>): InteractionsConfig {
  const { INTERACTIONS: transport, PORT, HOST, DISCORD_PUBLIC_KEY, DRAIN_SECONDS } = values;
  if (transport !== 'http' || PORT === undefined || DISCORD_PUBLIC_KEY === undefined)
    return { endpoint: undefined };
  const drain = DRAIN_SECONDS ?? DEFAULT_DRAIN;
  return { endpoint: { port: PORT, host: HOST, publicKey: DISCORD_PUBLIC_KEY, drain } };
}
