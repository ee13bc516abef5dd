// What every client of discord.js is opened with, whether it uses the gateway or not.
import { type ClientOptions, type GuildMember, Options, type RESTOptions } from 'discord.js';

/** Nobody waits while the bot starts: a slow network may take its time. In milliseconds. */
const PATIENT = { timeout: 5000, retries: 2 };

/*
 * A reply must land within three seconds. discord.js would wait fifteen and try four times: two tries that may take a
 * second and a quarter each still leave room for the answer itself.
 */
export const PROMPT = { timeout: 1250, retries: 1 };

/** What is answered is answered by ids: nothing that arrives is kept here. */
const UNUSED_CACHES = {
  MessageManager: 0,
  ThreadMemberManager: 0,
  GuildEmojiManager: 0,
  GuildStickerManager: 0,
  GuildScheduledEventManager: 0,
  StageInstanceManager: 0,
  GuildMemberManager: { maxSize: 0, keepOverLimit: ({ id, client }: GuildMember) => id === client.user.id },
};

/** Options of a client that is patient. */
export function clientOptions(apiUrl: string | undefined, makeRequest: RESTOptions['makeRequest']) {
  return {
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, ...UNUSED_CACHES }),
    allowedMentions: { parse: [] },
    // Messages are written as the API takes them: discord.js would copy each to rename what has the right name.
    jsonTransformer: (written: unknown) => written,
    rest: { ...PATIENT, ...(apiUrl === undefined ? {} : { api: apiUrl }), makeRequest },
  } satisfies Partial<ClientOptions>;
}
