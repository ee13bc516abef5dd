// What the controls of answers ask for: other parts, other pages, sharing, going back.

/** A message that a question was asked in, by its ids. */
export interface Target {
  channel: string;
  message: string;
}

/** Where a page was chosen, so that one can go back there. */
export type Origin =
  /** Pages read one after the other, by their keys; the last is the nearest. */
  | { kind: 'pages'; keys: readonly string[] }
  /** Pages offered where it was not clear which one was meant. */
  | { kind: 'candidates'; keys: readonly string[] }
  /** A screen of a subject's questions. */
  | { kind: 'subject'; subject: string; screen: number };

/** What the controls of answers and of the list of subjects ask for. */
export type AnswerAction =
  /** Show part number `part` (from 0) of the answer of the page with this key, with picture number `picture` (from 0) of that part. */
  | { kind: 'part'; page: string; part: number; picture?: number }
  /** Show the section with this number (from 0, of those with a name) of the page with this key. */
  | { kind: 'section'; page: string; section: number }
  /** Show the page with this key. */
  | { kind: 'page'; page: string; from?: Origin }
  /** Show the page chosen in a menu: the option's value is the page's key. */
  | { kind: 'choose'; from?: Origin }
  /** Show again what a page was chosen from. */
  | { kind: 'back'; to: Origin }
  /** None of the pages offered is meant; `first` is the key of the first. */
  | { kind: 'none'; first: string; target?: Target; reader?: string }
  /** The page with this key is not what was asked: offer others, and those found in all subjects where one was searched. */
  | { kind: 'notMeant'; page: string; others: readonly string[]; elsewhere: readonly string[] }
  /** Offer the pages with these keys; a single one is shown. */
  | { kind: 'offer'; keys: readonly string[] }
  /** Show a page picked at random, of one subject or of all. */
  | { kind: 'random'; subject?: string }
  /** Send the answer of the page with this key to the person's direct messages, opened at the section that is shown. */
  | { kind: 'keep'; page: string; section?: number }
  /** Choose a person for whom the answer of the page with this key is posted. */
  | { kind: 'pickReader'; page: string; target?: Target; section?: number }
  /** Post the answer of the page with this key where everybody reads it, opened at the section that is shown. */
  | { kind: 'share'; page: string; target?: Target; reader?: string; section?: number }
  /** The same for the person chosen in a menu of people. */
  | { kind: 'shareFor'; page: string; target?: Target; section?: number }
  /** Delete this message on behalf of the person with this id. */
  | { kind: 'takeBack'; owner: string }
  /** List the subjects, from screen `screen` (from 0) on. */
  | { kind: 'subjects'; screen: number }
  /** List a subject's questions, from screen `screen` (from 0) on. */
  | { kind: 'subject'; subject: string; screen: number }
  /** List the questions of the subject chosen in a menu: the option's value is the subject's slug. */
  | { kind: 'chooseSubject' };

/** What else might have been meant where a page was shown as the answer: what "not what I asked" knows. */
export type Doubt = Omit<Extract<AnswerAction, { kind: 'notMeant' }>, 'kind'>;
