// Options that all clients of discord.js share, with and without the gateway.
import { type ClientOptions, type GuildMember, Options, type RESTOptions } from 'discord.js';

/** Requests during the start, for which nobody waits. The timeout of one try is in milliseconds. */
const PATIENT = { timeout: 5000, retries: 2 };

/**
 * Requests for which people wait. A reply must arrive within three seconds: two tries of 1.25 seconds leave time for making it.
 * discord.js's defaults are fifteen seconds and three retries.
 */
export const PROMPT = { timeout: 1250, retries: 1 };

/** Caches that are switched off: replies need only ids. */
const UNUSED_CACHES = {
  MessageManager: 0,
  ThreadMemberManager: 0,
  GuildEmojiManager: 0,
  GuildStickerManager: 0,
  GuildScheduledEventManager: 0,
  StageInstanceManager: 0,
  GuildMemberManager: { maxSize: 0, keepOverLimit: ({ id, client }: GuildMember) => id === client.user.id },
};

/** Options of a client with the timeouts of `PATIENT`. `apiUrl` is undefined for Discord's own API. */
export function clientOptions(apiUrl: string | undefined, makeRequest: RESTOptions['makeRequest']) {
  return {
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, ...UNUSED_CACHES }),
    allowedMentions: { parse: [] },
    // Messages have the API's own field names already. discord.js would copy each of them to convert its names.
    jsonTransformer: (written: unknown) => written,
    rest: { ...PATIENT, ...(apiUrl === undefined ? {} : { api: apiUrl }), makeRequest },
  } satisfies Partial<ClientOptions>;
}
