// Opens everything that the bot remembers: some of it in memory only, the rest in the database.
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

/**
 * Every store that keeps data about people or servers in the database. `/privacy` and retention go through this list: a store that is
 * missing here is neither exported nor deleted.
 */
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

/** Opens the stores. `config.answers` is read at each use, because a reload may change it. */
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
    // The playground forgets its messages when it ends, so replies to them need not outlive the process.
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
