// What the controls of votes ask for.

export type VoteAction =
  /** Note whether the answer of the page with this key helped. */
  | { kind: 'vote'; page: string; helped: boolean }
  /** List the pages that did not help, from screen `screen` (from 0) on. */
  | { kind: 'listDoubtful'; screen: number };
