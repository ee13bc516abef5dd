// What the controls of pages that are written on a server ask for. Pages, drafts and wordings are named by their own ids of ten characters.

/** What is asked for around a page that somebody writes. Whoever asks may have lost the right to: that is looked up each time. */
export type PageAction =
  /** Ask for a new page; for one that answers the unanswered question with this number. */
  | { kind: 'newPage'; question?: number }
  /** Ask for another version of a page. */
  | { kind: 'editPage'; page: string }
  /** Keep what was written into a form as a draft, and show it: of a new page, or of one whose version `base` was changed. */
  | { kind: 'submitPage'; base: number; page?: string; question?: number }
  /** Show part number `part` (from 0) of a draft, or what is shown of it first. */
  | { kind: 'showDraft'; draft: string; part?: number }
  /** Ask for a draft to be changed. */
  | { kind: 'editDraft'; draft: string }
  | { kind: 'publishDraft'; draft: string }
  | { kind: 'discardDraft'; draft: string }
  /** List the versions of a page. */
  | { kind: 'pageHistory'; page: string }
  /** Show the version of a page that is chosen in a menu: the option's value is its number. */
  | { kind: 'chooseVersion'; page: string }
  /** Make a page what it was at a version, where its newest one is still `base`; version 0 is before it was there. */
  | { kind: 'restorePage'; page: string; base: number; version: number }
  | { kind: 'deletePage'; page: string; base: number }
  /** Take back another way to ask for a page of the library. */
  | { kind: 'removeWording'; wording: string };
