// Actions of the controls below an answer: other parts, other pages, sharing, going back.

/** The message that a question was asked in, if it was asked in one. */
export interface Target {
  channel: string;
  message: string;
}

/** What the reader chose a page from, so that "Back" leads there. */
export type Origin =
  /** The keys of the pages read before this one, the most recent last, and what the first of them was chosen from. */
  { kind: 'pages'; keys: readonly string[]; start?: Start } | Start;

/** What a walk through pages began with. */
export type Start =
  /** The keys of the pages that were offered because it was unclear which one was meant. */
  | { kind: 'candidates'; keys: readonly string[] }
  /** A screen of a subject's questions. */
  | { kind: 'subject'; subject: string; screen: number };

/** Actions of the controls of answers and of the list of subjects. Pages are named by their keys, subjects by their slugs. */
export type AnswerAction =
  /** Show part `part` (from 0) of a page's answer, with picture `picture` (from 0) of that part. */
  | { kind: 'part'; page: string; part: number; picture?: number }
  /** Show a section of a page. `section` counts the sections with a name, from 0. */
  | { kind: 'section'; page: string; section: number }
  /** Show a page. */
  | { kind: 'page'; page: string; from?: Origin }
  /** Show the page chosen in a menu: the option's value is the page's key. */
  | { kind: 'choose'; from?: Origin }
  /** Show again what a page was chosen from. */
  | { kind: 'back'; to: Origin }
  /** None of the offered pages is meant. `first` is the key of the first of them. */
  | { kind: 'none'; first: string; target?: Target; reader?: string }
  /** The page is not what was asked. Offer the `others`, and the pages found `elsewhere` if only one subject was searched. */
  | { kind: 'notMeant'; page: string; others: readonly string[]; elsewhere: readonly string[] }
  /** Offer the pages with these keys, or show the page if there is only one. */
  | { kind: 'offer'; keys: readonly string[] }
  /** Show a random page, of one subject or of all. */
  | { kind: 'random'; subject?: string }
  /** Send a page's answer to the person's direct messages, opened at the section that is shown. */
  | { kind: 'keep'; page: string; section?: number }
  /** Show the menu of people for whom a page's answer can be posted. */
  | { kind: 'pickReader'; page: string; target?: Target; section?: number }
  /** Post a page's answer in the channel for everybody, opened at the section that is shown. */
  | { kind: 'share'; page: string; target?: Target; reader?: string; section?: number }
  /** As `share`, for the person chosen in a menu of people. */
  | { kind: 'shareFor'; page: string; target?: Target; section?: number }
  /** Delete this message on behalf of the person with this id. */
  | { kind: 'takeBack'; owner: string }
  /** List the subjects, from screen `screen` (from 0) on. */
  | { kind: 'subjects'; screen: number }
  /** List a subject's questions, from screen `screen` (from 0) on. */
  | { kind: 'subject'; subject: string; screen: number }
  /** List the questions of the subject chosen in a menu: the option's value is the subject's slug. */
  | { kind: 'chooseSubject' };

/** The data of "not what I asked" below an answer: which other pages may have been meant. */
export type Doubt = Omit<Extract<AnswerAction, { kind: 'notMeant' }>, 'kind'>;
