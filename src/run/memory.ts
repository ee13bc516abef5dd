// All that the bot remembers: in this process, and of a bot on Discord also from one start to the next.
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Config } from '../config/index.ts';
import type { Database } from '../database/index.ts';
import {
  type Memory,
  openLastShown,
  openRateLimit,
  openReplies,
  openServerSettings,
  openUnansweredQuestions,
} from '../memory/index.ts';

/** Opens the stores. */
export async function openMemory(
  { answers, mentions, limits, dataDir, discordToken }: Config,
  database: Database,
  log: Logger,
): Promise<Memory> {
  const file = { path: join(dataDir, 'replies.txt'), onWarning: (message: string) => log.warn(message) };
  return {
    settings: await openServerSettings(database, { answers, mentions }),
    replies: openReplies(discordToken === undefined ? undefined : file),
    unanswered: openUnansweredQuestions(),
    rateLimit: openRateLimit(limits),
    lastShown: openLastShown(),
    database,
  };
}
