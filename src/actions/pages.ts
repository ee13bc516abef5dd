// Actions of the controls of pages that are written on a server. Pages, drafts and wordings are named by ids of ten characters of their own.

/** An action around a page that somebody writes. The person may have lost the permission since the control was sent: check it each time. */
export type PageAction =
  /** Open the form for a new page; with `question`, for one that answers this unanswered question. */
  | { kind: 'newPage'; question?: number }
  /** Open the form for a new version of a page. */
  | { kind: 'editPage'; page: string }
  /** Keep the submitted form as a draft, and show it. `page` is absent for a new page; `base` is the version that was edited. */
  | { kind: 'submitPage'; base: number; page?: string; question?: number }
  /** Show part `part` (from 0) of a draft; without it, the part that is shown first. */
  | { kind: 'showDraft'; draft: string; part?: number }
  /** Open the form for a draft again. */
  | { kind: 'editDraft'; draft: string }
  | { kind: 'publishDraft'; draft: string }
  | { kind: 'discardDraft'; draft: string }
  /** List the versions of a page. */
  | { kind: 'pageHistory'; page: string }
  /** Show the version of a page chosen in a menu: the option's value is the number of the version. */
  | { kind: 'chooseVersion'; page: string }
  /** Restore a version of a page, provided that its newest is still `base`. Version 0 is before the page existed. */
  | { kind: 'restorePage'; page: string; base: number; version: number }
  | { kind: 'deletePage'; page: string; base: number }
  /** Remove a wording, that is, an additional way to ask for a page of the library. */
  | { kind: 'removeWording'; wording: string };
