// An answer as a finding is worded, for tests of replies.
import { type Response, renderPage } from '../../../src/answer/index.ts';
import { makePage, shelf } from '../../answer/example.ts';

/** The answer of a page with this text. */
export function responseWith(text: string): Response {
  const page = makePage(text);
  const messages = renderPage(page, shelf);
  return { messages, shown: messages[0] ?? { embeds: [], rows: [] }, page } as Response;
}

/** What is said where there is no page any more. */
export const GONE = { messages: [], shown: { content: 'gone', embeds: [], rows: [] } } as unknown as Response;
