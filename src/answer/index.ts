// The answer room: what the bot says, as messages ready for Discord. Pure functions; no network, no files.
export { type BrokenPage, findBrokenReason, prepareLayouts } from './layout/laid-out.ts';
export type { BrokenReason } from './layout/layout-queue.ts';
export { INVISIBLE, LIMITS, measure } from './limits.ts';
export type * from './message.ts';
export { renderSubject, renderSubjects, showSubject } from './messages/browse.ts';
export { colourOf } from './messages/colour.ts';
export { renderHelp } from './messages/help.ts';
export { addNote } from './messages/note.ts';
export { type Others, renderMissing, renderNone, renderOthers, renderUnsure } from './messages/outcome.ts';
export {
  offsetOfSection,
  openPage,
  type PageContext,
  partAt,
  renderPage,
  sectionOfPart,
} from './messages/page.ts';
export { echo, quote } from './text/echo.ts';
export { escapeText } from './text/escape.ts';
export { labelTitle, shorten, shortenSentence, writeTitle } from './text/title.ts';
export {
  outcomeOf,
  type PageWish,
  type QuestionOutcome,
  type Reply,
  type Response,
  write,
  writeGone,
  writePage,
} from './write-finding.ts';
