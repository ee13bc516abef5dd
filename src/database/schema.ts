// The tables, as the query builder sees them. Each feature adds its own here, and a migration that makes it.
import type { Generated } from 'kysely';

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

/** The cards that people practise with. */
export interface FlashcardsTable {
  /** The keyed hash of the person. */
  person: string;
  /** The card's identity, the key of its page and the slug of the page's subject. */
  card: string;
  page: string;
  subject: string;
  added: number;
  due: number;
  /** How often it was graded. */
  reps: number;
  /** JSON: how well it is remembered. */
  memory: string;
}

/** Quizzes. */
export interface QuizzesTable {
  /** Twelve characters that nobody can guess. */
  id: string;
  /** Blank outside of servers. */
  guild: string;
  channel: string;
  /** Blank until the message is posted. */
  message: string;
  /** The id of the person who started it: they alone, and moderators, may move it on. Blank once that was deleted. */
  starter: string;
  language: string;
  /** Who takes part: everybody in the channel, or the one person who started it. */
  audience: string;
  /** How long a question may be answered, in milliseconds. */
  time: number;
  /** 1 where two sides play against each other. */
  teams: number;
  /** JSON: all questions as they were when the quiz began. */
  questions: string;
  /** Which question it is at, from 0. */
  number: number;
  phase: string;
  /** When it came there, and when it goes on by itself. */
  moved: number;
  until: number;
  /** How many questions in a row nobody has answered. */
  unanswered: number;
  /** What its message shows of it, and when that was changed last. */
  shown: string;
  shown_at: number;
}

/** What people answered in quizzes: people's ids, for the table at the end names them. */
export interface QuizAnswersTable {
  quiz: string;
  number: number;
  person: string;
  /** The number of the choice, from 0; 0 for what was typed. */
  choice: number;
  /** 0 for an answer that was wrong. */
  points: number;
  at: number;
}

/** Who takes part in quizzes. */
export interface QuizPlayersTable {
  quiz: string;
  person: string;
  /** As they are called in the channel. */
  name: string;
  /** Which of the two sides, 0 or 1; 0 where there are none. */
  side: number;
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

/** Channels with a question of the day: one a server. */
export interface DailyChannelsTable {
  guild: string;
  channel: string;
  /** When it is asked: an hour of the day in a time zone. */
  hour: number;
  zone: string;
  /** The slug of the subject that it is from; blank for any. */
  subject: string;
  language: string;
  /** When it is asked next, and when some process has last taken that on. */
  next_at: number;
  claimed_at: number;
  /** The number of the last one, its message, and as JSON what it asks; 0 and blank before the first. */
  day: number;
  message: string;
  question: string;
}

/** What people, by their keyed hashes, answered to questions of the day. */
export interface DailyAnswersTable {
  guild: string;
  person: string;
  day: number;
  choice: number;
}

/** Who wants to be reminded of their cards: people's ids, for they are written to. */
export interface StudyRemindersTable {
  person: string;
  hour: number;
  zone: string;
  language: string;
  next_at: number;
  claimed_at: number;
}

/** The exams of people, by their keyed hashes: the slug of the subject, and the day as `2026-11-30`. */
export interface ExamsTable {
  person: string;
  subject: string;
  date: string;
}

/** How many cards people, by their keyed hashes, reviewed on a day since 1970, and how many of them they knew. */
export interface CardReviewsTable {
  person: string;
  day: number;
  reviews: number;
  known: number;
}
