// The tables as types for the query builder. A feature adds its tables here, and a migration that creates them.
import type { Generated } from 'kysely';
import type {
  CardReviewsTable,
  DailyAnswersTable,
  DailyChannelsTable,
  ExamsTable,
  FlashcardsTable,
  QuizAnswersTable,
  QuizPlayersTable,
  QuizzesTable,
  StudyRemindersTable,
} from './study-tables.ts';

/**
 * All tables. Columns use only types that both engines have: text (also for JSON), whole numbers (also for times, in milliseconds since
 * 1970, and for booleans, as 0 and 1) and bytes.
 */
export interface Schema {
  migrations: MigrationsTable;
  secrets: SecretsTable;
  revisions: RevisionsTable;
  settings: SettingsTable;
  left_servers: LeftServersTable;
  opted_out: OptedOutTable;
  questions: QuestionsTable;
  question_askers: QuestionAskersTable;
  gateway_sessions: GatewaySessionsTable;
  flashcards: FlashcardsTable;
  quizzes: QuizzesTable;
  quiz_answers: QuizAnswersTable;
  quiz_players: QuizPlayersTable;
  daily_channels: DailyChannelsTable;
  daily_answers: DailyAnswersTable;
  study_reminders: StudyRemindersTable;
  exams: ExamsTable;
  card_reviews: CardReviewsTable;
  votes: VotesTable;
  question_counts: QuestionCountsTable;
  page_reads: PageReadsTable;
  digests: DigestsTable;
  replies: RepliesTable;
}

/** The migrations that the database has been through. */
export interface MigrationsTable {
  number: number;
  name: string;
  at: number;
}

/** Random keys of this database, in hexadecimal. */
export interface SecretsTable {
  name: string;
  value: string;
}

/** Counters of changes, by what was changed. Other processes read them to see what is new. */
export interface RevisionsTable {
  name: string;
  value: Generated<number>;
}

/** Settings of servers and of their channels; `channel` is blank for those of the whole server. */
export interface SettingsTable {
  guild: string;
  channel: string;
  name: string;
  /** JSON; null if it is not set any more. */
  value: string | null;
  /** The value before the last change, for undoing it. */
  previous: string | null;
  /** The number of the last change; it grows over all servers. */
  revision: number;
}

/** Servers that the bot was removed from. Their data are deleted some days later. */
export interface LeftServersTable {
  guild: string;
  left_at: number;
}

/** The keyed hashes of people who have opted out of being stored. */
export interface OptedOutTable {
  person: string;
}

/** Unanswered questions. Equal questions of one server share a row. */
export interface QuestionsTable {
  id: Generated<number>;
  guild: string;
  /** A normalised text by which equal questions are recognised. */
  sameness: string;
  words: string;
  /** The slug of the subject that it seems to belong to; blank if unknown. */
  subject: string;
  /** The channel where it was asked last. */
  channel: string;
  /** A `QuestionState` of `src/memory`. */
  state: string;
  /** How often it was asked. */
  asked: number;
  first_at: number;
  last_at: number;
  /** The day since 1970 on which it was asked last. */
  day: number;
  /** A hash of server and question, known before the row is written; 0 if it was not asked since migration 008. */
  receipt: Generated<number>;
}

/** Who wants to be notified of an answer, and in which channel. These are ids, not hashes, because people are written to. */
export interface QuestionAskersTable {
  question: number;
  person: string;
  channel: string;
}

/** The gateway sessions of a slice of shards, as JSON, so that another process can resume them. */
export interface GatewaySessionsTable {
  slice: string;
  value: string;
}

/** Whether an answer helped somebody. */
export interface VotesTable {
  guild: string;
  /** The key of the page that was shown. */
  page: string;
  /** The keyed hash of the person. */
  person: string;
  helped: number;
  /** When they voted last. */
  at: number;
}

/** Counts of questions by server, day (days since 1970), outcome and subject. */
export interface QuestionCountsTable {
  guild: string;
  day: number;
  /** `answer`, `unsure` or `missing`. */
  outcome: string;
  /** The slug of the subject that they seem to belong to; blank if unknown. */
  subject: string;
  count: number;
}

/** How often pages were shown as answers, by server and day (days since 1970). */
export interface PageReadsTable {
  guild: string;
  day: number;
  /** The key of the page. */
  page: string;
  count: number;
}

/** The last weekly digest of each server. */
export interface DigestsTable {
  guild: string;
  /** Weeks since 1970. */
  week: number;
  /** 0 until it is sent. */
  sent: number;
  /** When a process took the lease to send it. */
  taken_at: number;
}

/** Which message of the bot replies to which message of a person; all columns but `at` are ids. */
export interface RepliesTable {
  question: string;
  /** The server's id; blank for direct messages. */
  guild: string;
  channel: string;
  message: string;
  at: number;
}
