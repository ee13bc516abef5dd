// The finding room: a question, or a message with one in it → what the library has for it. Nothing here is put into words.
export { find } from './find.ts';
export { candidatesWithKeys, findOthers } from './find-candidates.ts';
export { findPage, findPageByKey, MAX_RELATED_PAGES } from './find-page.ts';
export { findQuestion, readMessage } from './find-question.ts';
export { findReply, type Said, smallTalkIn } from './find-reply.ts';
export type {
  Alternatives,
  Asked,
  Browsable,
  Candidate,
  Extent,
  Finding,
  FoundPage,
  PagePicture,
  Previous,
  Searchable,
  Searched,
} from './finding.ts';
export { type Focus, focusOn } from './focus.ts';
export { entryNamed, findSubject, PAGE_PREFIX } from './named.ts';
export { CLEAR_LEAD, type Helpfulness, preferHelpful } from './nudge.ts';
export { openOwnQuestion } from './own-question.ts';
