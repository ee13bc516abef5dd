// Errors for the operator about logging in to Discord, and about sessions that were closed for good.
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';

/** The bot cannot start, or has to end. The message is one sentence for the operator, and never holds the token. */
export class ConnectionError extends Error {}

/** The token has become invalid while the bot was running. */
export class TokenError extends ConnectionError {
  constructor() {
    super('Discord no longer accepts the token. Was it reset? Set DISCORD_TOKEN to the new one.');
  }
}

/** The close code for an invalid token. */
const AUTHENTICATION_FAILED = 4004;

/** Close codes after which reconnecting is useless. */
const FATAL: Readonly<Record<number, string>> = {
  4010: 'Discord refused the shard number of this process.',
  4011: 'Discord wants this bot to run in shards: it is in too many servers for one connection.',
  4012: 'Discord no longer speaks this version of its gateway. Update Cribsheet.',
  4013: 'Discord refused the intents that the bot asked for. Update Cribsheet.',
  4014: 'Discord refused a privileged intent. Switch it on in the developer portal, or off in the configuration.',
};

/** The error for a session that Discord has closed for good, by its close code. */
export function explainClose(code: number): ConnectionError {
  if (code === AUTHENTICATION_FAILED) return new TokenError();
  return new ConnectionError(FATAL[code] ?? `Discord closed the session (code ${code}).`);
}

/** Turns any error of logging in into one for the operator. */
export function explainLogin(error: unknown, apiUrl = 'https://discord.com/api'): ConnectionError {
  const isRefused =
    error instanceof TokenError ||
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === 401);
  if (isRefused) {
    return new ConnectionError(
      'Discord refused the token. Copy it anew from the Bot page of your application and set DISCORD_TOKEN to it.',
    );
  }
  if (error instanceof ConnectionError) return error;
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    return new ConnectionError(
      `The Discord API at ${apiUrl} answered with an error (status ${error.status}).`,
    );
  }
  return new ConnectionError(`Logging in to Discord at ${apiUrl} failed: ${reasonOf(error)}.`);
}

/** The message of the innermost error: errors of the network wrap one another. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return reasonOf(error.cause);
  return error.name === 'AbortError' ? 'it did not answer in time' : error.message.replace(/\.$/, '');
}
