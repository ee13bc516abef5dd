// The answer room: what the bot says, as messages ready for Discord. Pure functions; no network, no files.
export { renderSubject, renderSubjects, type SubjectCount, showSubject } from './browse.ts';
export { colourOf } from './colour.ts';
export { escapeText } from './escape.ts';
export { renderHelp } from './help.ts';
export { INVISIBLE, LIMITS, measure } from './limits.ts';
export type * from './message.ts';
export { type Opened, openOrigin, openPart } from './open.ts';
export {
  type Candidate,
  echo,
  plainText,
  quote,
  renderMissing,
  renderNone,
  renderUnsure,
} from './outcome.ts';
export { openPage, type PageContext, partAt, renderPage } from './page.ts';
export { plainPassage } from './passage.ts';
export {
  answerWith,
  entryNamed,
  findSubject,
  PAGE_PREFIX,
  type Response,
  respond,
  type Searchable,
} from './respond.ts';
export { labelTitle, shorten, writeTitle } from './title.ts';
