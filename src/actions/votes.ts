// Actions of the controls of votes.

export type VoteAction =
  /** Record whether the answer of a page, named by its key, helped. */
  | { kind: 'vote'; page: string; helped: boolean }
  /** List the pages that did not help, from screen `screen` (from 0) on. */
  | { kind: 'listDoubtful'; screen: number };
