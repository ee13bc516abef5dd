// What was found → what the bot says: one page, a choice of pages, or plainly that there is none.
import type { Finding, FoundPage } from '../finding/index.ts';
import type { Say } from '../language/index.ts';
import type { Page } from '../library/index.ts';
import type { Message } from './message.ts';
import { addNote } from './messages/note.ts';
import { renderMissing, renderUnsure } from './messages/outcome.ts';
import { openPage } from './messages/page.ts';
import { echo } from './text/echo.ts';

/** What the bot says to a question. */
export interface Response {
  /** The page shown, where there is one. */
  page?: Page;
  /** Everything the reader can reach, in order; at least one. */
  messages: Message[];
  /** The message to show first, as an index of `messages`. */
  first: number;
}

/** Longest name of a section that is said to fit best, in characters. */
const MAX_SECTION_LENGTH = 100;

/** Longest subject that is repeated to the person who asked for it, in characters. */
const MAX_SUBJECT_LENGTH = 60;

/** Says what was found for a question. */
export function write(finding: Finding, say: Say): Response {
  const response = writeOutcome(finding, say);
  if (finding.unknownSubject === undefined) return response;
  const subject = echo(finding.unknownSubject, MAX_SUBJECT_LENGTH);
  return noteFirst(response, say('page.noSubject', { subject }));
}

function writeOutcome(finding: Finding, say: Say): Response {
  switch (finding.kind) {
    case 'page':
      return writePage(finding, say);
    case 'candidates':
      return { messages: [renderUnsure(finding.question, finding.candidates, say)], first: 0 };
    case 'nothing':
      return { messages: [renderMissing(finding.question, finding, say)], first: 0 };
    default:
      return finding satisfies never;
  }
}

/**
 * Shows a page, opened where it answers best; undefined stands for a page that is no longer there, which is said. `picture` is the
 * number (from 0) of the picture that is shown of each part; without it the one nearest to what answers.
 */
export function writePage(found: FoundPage | undefined, say: Say, picture?: number): Response {
  if (found === undefined) return { messages: [writeGone(say)], first: 0 };
  const { page, libraryName, bestOffset, pictures } = found;
  const context = {
    libraryName,
    say,
    ...(bestOffset === undefined ? {} : { best: bestOffset }),
    ...(pictures === undefined ? {} : { pictures }),
    ...(picture === undefined ? {} : { picture }),
  };
  const { section, ...opened } = openPage(page, context);
  const response: Response = { page, ...opened };
  return section
    ? noteFirst(response, say('page.best', { section: echo(section, MAX_SECTION_LENGTH) }))
    : response;
}

/** Says that a page was there when its button was made, and is no more. */
export function writeGone(say: Say): Message {
  return { content: say('page.gone'), embeds: [], rows: [] };
}

/** Puts a sentence above the message that is shown first. */
function noteFirst(response: Response, note: string): Response {
  const messages = response.messages.map((message, index) =>
    index === response.first ? addNote(message, note) : message,
  );
  return { ...response, messages };
}
