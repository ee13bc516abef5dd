// The answer room: what the bot says, as messages ready for Discord. Pure functions; no network, no files.

export { plainPassage } from '../markdown/index.ts';
export { INVISIBLE, LIMITS, measure } from './limits.ts';
export type * from './message.ts';
export { renderSubject, renderSubjects, showSubject } from './messages/browse.ts';
export { colourOf } from './messages/colour.ts';
export { renderHelp } from './messages/help.ts';
export {
  type Candidate,
  echo,
  plainText,
  quote,
  renderMissing,
  renderNone,
  renderUnsure,
} from './messages/outcome.ts';
export { openPage, type PageContext, partAt, renderPage } from './messages/page.ts';
export { type Opened, openOrigin, openPart } from './open.ts';
export {
  answerWith,
  entryNamed,
  findSubject,
  PAGE_PREFIX,
  type Response,
  respond,
  type Searchable,
} from './respond.ts';
export { escapeText } from './text/escape.ts';
export { labelTitle, shorten, writeTitle } from './text/title.ts';
