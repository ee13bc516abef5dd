// Which reply belongs to which question, read from the channel: what a restart made the bot forget.
import { type APIMessage, type Client, Routes, SnowflakeUtil } from 'discord.js';
import type { Reply } from '../../memory/index.ts';

/** Maximum age of a question whose reply is looked for, in milliseconds: deletions come for all messages of a server. */
const MAX_AGE = 24 * 60 * 60_000;
/** Maximum difference between the clock of this machine and that of Discord, in milliseconds. */
const MAX_CLOCK_SKEW = 60_000;
/** Maximum number of messages that are read below a question, and the most that Discord gives at once. */
const MAX_READ = 100;

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
      return age > -MAX_CLOCK_SKEW && age < MAX_AGE;
    })
    .sort((a, b) => Number(BigInt(a) - BigInt(b)));
  if (oldest === undefined) return new Map();
  const query = new URLSearchParams({ after: oldest, limit: String(MAX_READ) });
  const read = (await client.rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
  return new Map(
    read.flatMap(({ id, author, message_reference: { message_id } = {} }) =>
      author.id === client.user?.id && message_id ? [[message_id, { channel, message: id }] as const] : [],
    ),
  );
}
