// Which reply belongs to which question, read from the channel: what a restart made the bot forget.
import { type APIMessage, type Client, Routes, SnowflakeUtil } from 'discord.js';
import type { Reply } from '../../memory/index.ts';

/** Questions that are older than a day, in milliseconds, are not looked for: deletions come for all messages of a server. */
const DAY = 24 * 60 * 60_000;
/** The clock of this machine and that of Discord may differ by so many milliseconds. */
const MINUTE = 60_000;
/** A reply stands close below its question: so many messages are read. */
const MOST_READ = 100;

/** Finds the bot's replies to messages of one channel, by the ids of these. Those written after `start` are remembered elsewhere. */
export async function findReplies(
  client: Client,
  channel: string,
  questions: readonly string[],
  start: number,
): Promise<ReadonlyMap<string, Reply>> {
  const [oldest] = questions
    .filter((id) => {
      const age = start - SnowflakeUtil.timestampFrom(id);
      return age > -MINUTE && age < DAY;
    })
    .sort((a, b) => Number(BigInt(a) - BigInt(b)));
  if (oldest === undefined) return new Map();
  const query = new URLSearchParams({ after: oldest, limit: String(MOST_READ) });
  const read = (await client.rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
  return new Map(
    read.flatMap(({ id, author, message_reference: { message_id } = {} }) =>
      author.id === client.user?.id && message_id ? [[message_id, { channel, message: id }] as const] : [],
    ),
  );
}
