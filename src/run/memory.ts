// All that the bot remembers: in this process, and of a bot on Discord also from one start to the next.
import { join } from 'node:path';
import type { Config } from '../config/index.ts';
import type { Database, PersonalData } from '../database/index.ts';
import {
  ACTIVITY_DATA,
  type Memory,
  openActivity,
  openDigests,
  openLastShown,
  openPrivacy,
  openRateLimit,
  openReplies,
  openRetention,
  openServerSettings,
  openUnansweredQuestions,
  openVotes,
  REPLY_DATA,
  SETTINGS_DATA,
  VOTE_DATA,
  WAITING_FOR_ANSWERS,
} from '../memory/index.ts';
import { authorshipIn } from '../server-pages/index.ts';
import {
  DAILY_DATA,
  EXAM_DATA,
  FLASHCARD_DATA,
  QUIZ_DATA,
  REMINDER_DATA,
  REVIEW_DATA,
} from '../study/index.ts';

/** All stores of the database that keep something about people or servers: one that is missing here is neither told nor deleted. */
export const KEPT: readonly PersonalData[] = [
  SETTINGS_DATA,
  WAITING_FOR_ANSWERS,
  FLASHCARD_DATA,
  QUIZ_DATA,
  DAILY_DATA,
  REMINDER_DATA,
  EXAM_DATA,
  REVIEW_DATA,
  VOTE_DATA,
  ACTIVITY_DATA,
  REPLY_DATA,
];

/** Opens the stores. Of `config`, `answers` is looked up each time: it may be changed meanwhile. */
export async function openMemory(config: Config, database: Database, signal: AbortSignal): Promise<Memory> {
  const { mentions, limits, dataDir, stateDir, discordToken } = config;
  const configured = {
    get answers() {
      return config.answers;
    },
    mentions,
  };
  const settings = await openServerSettings(database, configured);
  const stores = [...KEPT, authorshipIn(join(stateDir, 'pages'))];
  return {
    settings,
    // Messages of the playground are gone when it ends.
    replies: openReplies(
      discordToken === undefined ? undefined : { database, formerFile: join(dataDir, 'replies.txt') },
    ),
    unanswered: openUnansweredQuestions(database),
    votes: openVotes(database),
    activity: openActivity(database, signal),
    digests: openDigests(database),
    rateLimit: openRateLimit(limits),
    lastShown: openLastShown(),
    database,
    privacy: openPrivacy(database, stores),
    retention: openRetention(database, settings, stores, signal),
  };
}
