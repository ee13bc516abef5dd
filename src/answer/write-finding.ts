// What was found → what the bot says: one page, a choice of pages, or plainly that there is none.

import type { Doubt } from '../actions/index.ts';
import type { Extent, Finding, FoundPage } from '../finding/index.ts';
import type { Say } from '../language/index.ts';
import type { Page, PageEntry, Written } from '../library/index.ts';
import type { Message } from './message.ts';
import { addNote } from './messages/note.ts';
import { renderMissing, renderUnsure } from './messages/outcome.ts';
import { openPage } from './messages/page.ts';
import { renderOwnWork, renderSmallTalk } from './messages/small-talk.ts';
import { echo } from './text/echo.ts';

/** What came of a question, as programs read it. */
export type QuestionOutcome = 'answer' | 'unsure' | 'missing' | 'smalltalk' | 'ownwork';

/** What the kinds of findings are called there. */
const OUTCOMES: Readonly<Record<Finding['kind'], QuestionOutcome>> = {
  page: 'answer',
  candidates: 'unsure',
  nothing: 'missing',
  smallTalk: 'smalltalk',
};

/** What came of a question. What asks for somebody's own work is that, whether there is a page on the method or not. */
export function outcomeOf(finding: Finding): QuestionOutcome {
  return finding.isOwnWork ? 'ownwork' : OUTCOMES[finding.kind];
}

/** What the bot says first to a question: values alone, so that it can be handed from thread to thread. */
export interface Reply {
  /** What came of a question; undefined where a page is shown that nobody asked a question for. */
  outcome?: QuestionOutcome;
  /** The question, and the slug of the subject that it seems to belong to. */
  asked?: { question: string; subject?: string };
  /** The page shown, where there is one. */
  page?: PageEntry;
  /** The number (from 0) of the page's section that is shown before others, where one is. */
  section?: number;
  /** The message to show first: of a page its short form, a part of it, or all of it. */
  shown: Message;
  /** The keys of the pages that are offered, in the order in which they are listed. */
  offered?: readonly string[];
  /** What else might have been meant. */
  doubt?: Doubt;
  /** It may be better when the same is asked again: there was no time for more. */
  isMakeshift?: true;
}

/** All that the bot has to say to a question. */
export interface Response extends Reply {
  page?: Page;
  /** Everything the reader can reach, in order, at least one: of a page all of it. */
  messages: Message[];
}

/** Longest name of a section that is said to fit best, in characters. */
const MAX_SECTION_LENGTH = 100;

/** Longest subject that is repeated to the person who asked for it, in characters. */
const MAX_SUBJECT_LENGTH = 60;

/** Says what was found for a question. */
export async function write(finding: Finding, say: Say): Promise<Response> {
  const asked = { question: finding.question, ...subjectOf(finding) };
  const response = { ...(await writeOutcome(finding, say)), outcome: outcomeOf(finding), asked };
  if (finding.unknownSubject === undefined) return response;
  const subject = echo(finding.unknownSubject, MAX_SUBJECT_LENGTH);
  return noteAbove(response, say('page.noSubject', { subject }));
}

/** The subject that a question was asked in, or seems to belong to. */
function subjectOf(finding: Finding): { subject?: string } {
  const nearest = finding.kind === 'nothing' ? finding.nearest : undefined;
  const slug = finding.subject?.slug ?? nearest?.slug;
  return slug === undefined ? {} : { subject: slug };
}

async function writeOutcome(finding: Finding, say: Say): Promise<Response> {
  switch (finding.kind) {
    case 'page':
      return writeFound(finding, say);
    case 'candidates':
      return writeCandidates(finding, say);
    case 'nothing':
      if (finding.isOwnWork) return sayOnly(renderOwnWork(finding.example, say));
      return sayOnly(renderMissing(finding.question, finding, say));
    case 'smallTalk':
      return sayOnly(renderSmallTalk(finding, finding.example, say));
    default:
      return finding satisfies never;
  }
}

/** A page as the answer to a question. */
async function writeFound(finding: Extract<Finding, { kind: 'page' }>, say: Say): Promise<Response> {
  const { page, others = [], elsewhere = [] } = finding;
  const response = noteOwnWork(finding, await writePage(finding, say, finding), say);
  return { ...response, doubt: { page: page.key, others, elsewhere } };
}

function writeCandidates(finding: Extract<Finding, { kind: 'candidates' }>, say: Say): Response {
  const { question, candidates } = finding;
  const response = noteOwnWork(finding, sayOnly(renderUnsure(question, candidates, say)), say);
  return { ...response, offered: candidates.map(({ key }) => key) };
}

function noteOwnWork({ isOwnWork }: Finding, response: Response, say: Say): Response {
  return isOwnWork ? noteAbove(response, say('own.page')) : response;
}

/** How a page is shown where nothing was asked. */
export interface PageWish {
  /** How much of it is shown first; a screenful unless told. */
  extent?: Extent | undefined;
  /** The number (from 0) of the picture that is shown of each part; without it the one nearest to what answers. */
  picture?: number | undefined;
}

/** Shows a page, opened where it answers best; undefined stands for a page that is no longer there, which is said. */
export async function writePage(
  found: FoundPage | undefined,
  say: Say,
  { extent, picture }: PageWish = {},
): Promise<Response> {
  if (found === undefined) return sayOnly(writeGone(say));
  const { page, libraryName, bestOffset, pictures } = found;
  const context = {
    libraryName,
    say,
    ...(bestOffset === undefined ? {} : { best: bestOffset }),
    ...(extent === undefined ? {} : { extent }),
    ...(pictures === undefined ? {} : { pictures }),
    ...(picture === undefined ? {} : { picture }),
  };
  const { marked, ...opened } = await openPage(page, context);
  const note = marked && say('page.best', { section: echo(marked, MAX_SECTION_LENGTH) });
  const response = noteAbove({ page, ...opened }, note);
  return page.written ? signed(response, page.written, say) : response;
}

/** Says by whom a page was written that is none of the library. Nobody is pinged by it. */
function signed({ shown, messages, ...response }: Response, { author }: Written, say: Say): Response {
  const line = author === undefined ? say('written.page') : say('written.pageBy', { author: `<@${author}>` });
  const sign = (message: Message): Message => addNote(message, line);
  return { ...response, shown: sign(shown), messages: messages.map(sign) };
}

/** Says that a page was there when its button was made, and is no more. */
export function writeGone(say: Say): Message {
  return { content: say('page.gone'), embeds: [], rows: [] };
}

function sayOnly(message: Message): Response {
  return { shown: message, messages: [message] };
}

/** Puts a sentence above the message that is shown first. */
function noteAbove({ shown, ...response }: Response, note: string | undefined): Response {
  const noted = addNote(shown, note);
  return {
    ...response,
    shown: noted,
    messages: response.messages.map((message) => (message === shown ? noted : message)),
  };
}
