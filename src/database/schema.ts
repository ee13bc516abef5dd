// The tables, as the query builder sees them. Each feature adds its own here, and a migration that makes it.
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
 * All tables. Both engines know the same types only: texts (JSON too), whole numbers (times are milliseconds since 1970, truths are 0
 * and 1) and bytes.
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

/** Which migrations this database has been through. */
export interface MigrationsTable {
  number: number;
  name: string;
  at: number;
}

/** Keys that were made up for this database, in hexadecimal digits. */
export interface SecretsTable {
  name: string;
  value: string;
}

/** Counters that go up with every change of what they are named after, so that other processes see what is new. */
export interface RevisionsTable {
  name: string;
  value: Generated<number>;
}

/** What a server has set, or one of its channels; `channel` is blank where it holds in the whole server. */
export interface SettingsTable {
  guild: string;
  channel: string;
  name: string;
  /** JSON; null where it is not set any more. */
  value: string | null;
  /** What it was before. */
  previous: string | null;
  /** The number of the change. */
  revision: number;
}

/** Servers that the bot was removed from: what is kept about them is deleted after a while. */
export interface LeftServersTable {
  guild: string;
  left_at: number;
}

/** The keyed hashes of people of whom nothing is to be kept. */
export interface OptedOutTable {
  person: string;
}

/** Questions without an answer: those of one server that are the same are one. */
export interface QuestionsTable {
  id: Generated<number>;
  guild: string;
  /** The same text for questions that are the same. */
  sameness: string;
  words: string;
  /** The slug of the subject that it seems to belong to; blank where that is not known. */
  subject: string;
  /** Where it was asked last. */
  channel: string;
  state: string;
  asked: number;
  first_at: number;
  last_at: number;
  /** The day since 1970 on which it was asked last. */
  day: number;
  /** The number under which whoever asked finds it again; 0 where it was not asked since there are such numbers. */
  receipt: Generated<number>;
}

/** Who wants to be told of an answer, and where: people's ids, for they are written to. */
export interface QuestionAskersTable {
  question: number;
  person: string;
  channel: string;
}

/** What is needed to resume the sessions of a slice of shards, as JSON. */
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
  /** When they said so last. */
  at: number;
}

/** How many questions were asked on a server on a day since 1970. */
export interface QuestionCountsTable {
  guild: string;
  day: number;
  /** `answer`, `unsure` or `missing`. */
  outcome: string;
  /** The slug of the subject that they seem to belong to; blank where that is not known. */
  subject: string;
  count: number;
}

/** How often a page was shown as an answer on a server on a day since 1970. */
export interface PageReadsTable {
  guild: string;
  day: number;
  /** The key of the page. */
  page: string;
  count: number;
}

/** For which week, counted since 1970, a server was sent its digest last, or is being sent it. */
export interface DigestsTable {
  guild: string;
  week: number;
  /** 0 until it is sent, and when some process has last taken that on. */
  sent: number;
  taken_at: number;
}

/** Which message of the bot answers which message of a person; all are ids. */
export interface RepliesTable {
  question: string;
  /** The server's id; blank for direct messages. */
  guild: string;
  channel: string;
  message: string;
  at: number;
}
