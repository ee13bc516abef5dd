// The tables of practice: cards, quizzes, questions of the day, reminders and exams.

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
