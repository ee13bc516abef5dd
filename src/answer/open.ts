// What a control leads to: a part of a page, or what a page was chosen from.
import { type Say, speak } from '../language/index.ts';
import type { Message, Origin } from './message.ts';
import { showSubject } from './messages/browse.ts';
import { answerWith, offerAgain, type Shown as Shelf } from './respond.ts';

/** What is shown next. */
export interface Opened {
  message: Message;
  /** The key of the page that it shows, where it shows one. */
  page?: string | undefined;
}

/** Opens a part (from 0) of the page with a key, or its last one: the page may have become shorter since. */
export function openPart(shelf: Shelf, key: string, part: number, say: Say = speak()): Opened {
  const { page, messages } = answerWith(shelf, shelf.library.entryWithKey(key)?.path ?? '', say);
  const message = messages[Math.min(part, messages.length - 1)] ?? messages[0];
  if (message === undefined) throw new Error('a response without a message');
  return { message, page: page?.key };
}

/** Opens again what a page was chosen from. */
export function openOrigin(shelf: Shelf, origin: Origin, say: Say = speak()): Opened {
  switch (origin.kind) {
    case 'pages':
      return openPart(shelf, origin.keys.at(-1) ?? '', 0, say);
    case 'candidates':
      return { message: offerAgain(shelf.library, origin.keys, say) };
    case 'subject':
      return { message: showSubject(shelf.library, origin.subject, origin.screen, say) };
    default:
      return origin satisfies never;
  }
}
