// What the controls of questions without an answer ask for. Questions are named by their numbers.

/** Which questions are listed: of one subject, asked within so many days, from a screen (from 0) on. */
export interface QuestionList {
  subject?: string;
  days?: number;
  screen: number;
}

export type QuestionAction =
  /** Tell whoever asked when there is an answer; they have the number of a receipt. */
  | { kind: 'tellMe'; receipt: number }
  | ({ kind: 'listQuestions' } & QuestionList)
  /** Show the question chosen in a menu: the option's value is its number. */
  | { kind: 'chooseQuestion' }
  /** Look for a page of the library that answers a question. */
  | { kind: 'seekPage'; question: number }
  /** The page chosen in a menu answers a question: the option's value is its key. */
  | { kind: 'assignPage'; question: number }
  /** Say what is done about a question. */
  | { kind: 'settleQuestion'; question: number; state: 'open' | 'refused' | 'hidden' };
