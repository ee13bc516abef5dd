// Actions of the controls of unanswered questions. Questions are named by their numbers.

/** Which unanswered questions are listed. */
export interface QuestionList {
  /** The slug of a subject; absent for all. */
  subject?: string;
  /** Only questions asked within this number of days; absent for all. */
  days?: number;
  /** The screen of the list, from 0. */
  screen: number;
}

export type QuestionAction =
  /** Notify the person once there is an answer. `receipt` stands for the question they asked. */
  | { kind: 'tellMe'; receipt: number }
  | ({ kind: 'listQuestions' } & QuestionList)
  /** Show the question chosen in a menu: the option's value is its number. */
  | { kind: 'chooseQuestion' }
  /** Search for a page of the library that answers a question. */
  | { kind: 'seekPage'; question: number }
  /** Mark a question as answered by the page chosen in a menu: the option's value is the page's key. */
  | { kind: 'assignPage'; question: number }
  /** Set the state of a question. */
  | { kind: 'settleQuestion'; question: number; state: 'open' | 'refused' | 'hidden' };
