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
  openSettings,
  openUnansweredQuestions,
} from '../memory/index.ts';

/** Opens the stores. */
export function openMemory(
  { answers, mentions, limits, dataDir, discordToken }: Config,
  database: Database,
  log: Logger,
): Memory {
  const file = { path: join(dataDir, 'replies.txt'), onWarning: (message: string) => log.warn(message) };
  return {
    settings: openSettings({ answers, mentions }),
    replies: openReplies(discordToken === undefined ? undefined : file),
    unanswered: openUnansweredQuestions(),
    rateLimit: openRateLimit(limits),
    lastShown: openLastShown(),
    database,
  };
}
