// The tables of practice: cards, quizzes, questions of the day, reminders and exams. Times are milliseconds since 1970.

/** The flashcards in people's decks. */
export interface FlashcardsTable {
  /** The keyed hash of the person. */
  person: string;
  /** The card's id within its page. */
  card: string;
  /** The key of the card's page. */
  page: string;
  /** The slug of the page's subject. */
  subject: string;
  /** When it was added to the deck. */
  added: number;
  /** When it is due for review. */
  due: number;
  /** How often it was graded. */
  reps: number;
  /** JSON: the state of the memory model (FSRS). */
  memory: string;
}

/** Quizzes. */
export interface QuizzesTable {
  /** Twelve random characters. */
  id: string;
  /** Blank outside of servers. */
  guild: string;
  channel: string;
  /** The id of the message that shows it; blank until it is posted. */
  message: string;
  /** The id of the person who started it; only they and moderators may move it on. Blank once the person's data were erased. */
  starter: string;
  language: string;
  /** Who takes part: everybody in the channel, or only the person who started it. */
  audience: string;
  /** How long a question may be answered, in milliseconds. */
  time: number;
  /** 1 if two teams play against each other. */
  teams: number;
  /** JSON: all questions as they were when the quiz began. */
  questions: string;
  /** The current question, from 0. */
  number: number;
  /** Whether the question or its solution is shown, or the quiz is over. */
  phase: string;
  /** When the phase began. */
  moved: number;
  /** When the phase ends by itself. */
  until: number;
  /** How many questions in a row nobody has answered. */
  unanswered: number;
  /** Which state of the quiz its message shows. */
  shown: string;
  /** When the message was edited last. */
  shown_at: number;
}

/** Answers to questions of quizzes. They hold people's ids because the final table names the players. */
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

/** The players of quizzes. */
export interface QuizPlayersTable {
  quiz: string;
  /** The person's id. */
  person: string;
  /** Their display name in the channel. */
  name: string;
  /** Their team, 0 or 1; 0 in a quiz without teams. */
  side: number;
}

/** Channels with a question of the day; a server has at most one. */
export interface DailyChannelsTable {
  guild: string;
  channel: string;
  /** The hour of the day at which it is asked, in `zone`. */
  hour: number;
  /** A time zone of the IANA database, such as `Europe/Berlin`. */
  zone: string;
  /** The slug of the subject of its questions; blank for any. */
  subject: string;
  language: string;
  /** When it is asked next. */
  next_at: number;
  /** When a process took the lease to ask it. */
  claimed_at: number;
  /** The number of the last question, from 1; 0 before the first. */
  day: number;
  /** The id of the last question's message, and of the channel where it stands: another one may be set by now. Blank before the first. */
  message: string;
  asked_in: string;
  /** JSON: the last question; blank before the first. */
  question: string;
}

/** Answers to questions of the day; `person` is a keyed hash. */
export interface DailyAnswersTable {
  guild: string;
  person: string;
  day: number;
  choice: number;
}

/** Reminders of due cards. `person` is an id, not a hash, because people are written to. Other columns are as in `DailyChannelsTable`. */
export interface StudyRemindersTable {
  person: string;
  hour: number;
  zone: string;
  language: string;
  next_at: number;
  claimed_at: number;
}

/** Dates of people's exams. `person` is a keyed hash, `subject` a slug, and `date` a day such as `2026-11-30`. */
export interface ExamsTable {
  person: string;
  subject: string;
  date: string;
}

/** How many cards a person, by keyed hash, reviewed on a day (days since 1970), and how many of these they knew. */
export interface CardReviewsTable {
  person: string;
  day: number;
  reviews: number;
  known: number;
}
