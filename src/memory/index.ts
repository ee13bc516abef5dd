// The memory room: everything that the bot remembers from one event to the next, one store a concern. Some keep it in memory, others in the
// database.
import type { Database } from '../database/index.ts';
import type { Activity, Digests } from './activity/index.ts';
import type { LastShownStore } from './last-shown.ts';
import type { Privacy, Retention } from './privacy/index.ts';
import type { UnansweredQuestions } from './questions/index.ts';
import type { RateLimit } from './rate-limit.ts';
import type { ReplyStore } from './replies.ts';
import type { SettingsStore } from './settings/index.ts';
import type { Votes } from './votes.ts';

export {
  ACTIVITY_DATA,
  type Activity,
  type CountedOutcome,
  type Counts,
  DIGEST_LEASE,
  type Digests,
  openActivity,
  openDigests,
} from './activity/index.ts';
export { type LastShown, type LastShownStore, openLastShown } from './last-shown.ts';
export {
  DAYS_AFTER_LEAVING,
  findOptedOut,
  openPrivacy,
  openRetention,
  type PersonalExport,
  type Privacy,
  type Retention,
} from './privacy/index.ts';
export {
  type KeptQuestion,
  type NotedQuestion,
  openUnansweredQuestions,
  type QuestionFilter,
  type QuestionState,
  type UnansweredQuestions,
  WAITING_FOR_ANSWERS,
  type Waiting,
} from './questions/index.ts';
export { type Allowance, type Asker, openRateLimit, type RateLimit, type Work } from './rate-limit.ts';
export { openReplies, REPLY_DATA, type Reply, type ReplyStore } from './replies.ts';
export {
  CHANNEL_SETTINGS,
  type Change,
  type Configured,
  checkValue,
  DEFAULT_RETENTION,
  type Explained,
  isSettingName,
  isTime,
  isZone,
  openServerSettings,
  openSettings,
  type Place,
  type Scope,
  SETTING_NAMES,
  SETTINGS_DATA,
  type SettingName,
  type Settings,
  type SettingsStore,
  type SettingValues,
  type Undoing,
} from './settings/index.ts';
export { openVotes, VOTE_DATA, type Vote, type VoteCounts, type Voted, type Votes } from './votes.ts';

/** All stores. */
export interface Memory {
  settings: SettingsStore;
  replies: ReplyStore;
  unanswered: UnansweredQuestions;
  votes: Votes;
  activity: Activity;
  digests: Digests;
  rateLimit: RateLimit;
  lastShown: LastShownStore;
  /** The database that most of them use. */
  database: Database;
  privacy: Privacy;
  /** Must be told which servers the bot leaves and joins. */
  retention: Pick<Retention, 'left' | 'joined'>;
}
