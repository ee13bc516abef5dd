// Errors of Discord's API, as discord.js throws them.
import { DiscordAPIError } from 'discord.js';

/** A request that was refused with a status and one of Discord's own error codes. */
export function refuse(status: number, code: number): DiscordAPIError {
  const body = { files: undefined, body: undefined };
  return new DiscordAPIError({ code, message: 'No' }, code, status, 'POST', 'https://a.example', body);
}
