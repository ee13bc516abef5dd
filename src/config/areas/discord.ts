// Variables for logging in to Discord.
import { z } from 'zod';
import { url } from '../kinds.ts';
import type { Values } from '../values.ts';

export const DISCORD = {
  DISCORD_TOKEN: z
    .string()
    .regex(
      /^[\w-]+\.[\w-]+\.[\w-]+$/,
      'is not a bot token: copy it from the Bot page of your application at https://discord.com/developers',
    )
    .optional(),
  DISCORD_API_URL: url
    .refine(
      isSafeForToken,
      'would carry the token in the clear: use https://, or http:// on this machine (127.0.0.1) only',
    )
    .optional(),
};

export interface DiscordConfig {
  /** The bot token. Undefined: the bot runs in the playground, a Discord on this machine. */
  discordToken: string | undefined;
  /** The base URL of the API, without a slash at its end. Undefined: Discord's own. */
  discordApiUrl: string | undefined;
}

export function discordConfig({ DISCORD_TOKEN, DISCORD_API_URL }: Values<typeof DISCORD>): DiscordConfig {
  return { discordToken: DISCORD_TOKEN, discordApiUrl: DISCORD_API_URL?.replace(/\/+$/, '') };
}

function isSafeForToken(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
