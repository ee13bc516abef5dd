// What a control leads to: a page, a part of it, or what a page was chosen from.
import { randomInt } from 'node:crypto';
import type { Origin } from '../actions/index.ts';
import {
  type Message,
  offsetOfSection,
  type Response,
  renderUnsure,
  sectionOfPart,
  showSubject,
  writeGone,
  writePage,
} from '../answer/index.ts';
import { type Browsable, candidatesWithKeys, findPage, findPageByKey } from '../finding/index.ts';
import type { Say } from '../language/index.ts';
import { addControls } from './rows.ts';

/** What is shown next. */
export interface Opened {
  message: Message;
  /** The key of the page that it shows, where it shows one. */
  page?: string | undefined;
  /** The number (from 0) of the section of that page which it shows, where it shows one before others. */
  section?: number | undefined;
  /** The keys of the pages that it offers, in the order in which they are listed. */
  offered?: readonly string[];
}

/** Opens the page with a key: its short form, with the section of that number (from 0) in full where one is named. */
export async function openPage(shelf: Browsable, key: string, say: Say, section?: number): Promise<Opened> {
  const { page, shown, section: opened } = await writePageAt(shelf, key, say, section);
  return { message: shown, page: page?.key, section: opened };
}

/** Writes the page with a key: its short form, with the section of that number (from 0) in full where one is named. */
export async function writePageAt(
  shelf: Browsable,
  key: string,
  say: Say,
  section?: number,
): Promise<Response> {
  const found = findPageByKey(shelf, key);
  const bestOffset = found && section !== undefined ? await offsetOfSection(found.page, section) : undefined;
  return writePage(found && (bestOffset === undefined ? found : { ...found, bestOffset }), say);
}

/**
 * Opens a part (from 0) of the page with a key, or its last one: the page may have become shorter since. `picture` is the number
 * (from 0) of the picture of that part which is shown.
 */
export async function openPart(
  shelf: Browsable,
  key: string,
  part: number,
  say: Say,
  picture?: number,
): Promise<Opened> {
  const { page, messages } = await writePage(findPageByKey(shelf, key), say, { extent: 'whole', picture });
  const index = Math.min(part, messages.length - 1);
  const message = messages[index] ?? messages[0];
  if (message === undefined) throw new Error('a response without a message');
  return { message, page: page?.key, section: page && (await sectionOfPart(page, index)) };
}

/** Opens again what a page was chosen from. */
export async function openOrigin(shelf: Browsable, origin: Origin, say: Say): Promise<Opened> {
  switch (origin.kind) {
    case 'pages':
      return openPage(shelf, origin.keys.at(-1) ?? '', say);
    case 'candidates':
      return openOffer(shelf, origin.keys, say);
    case 'subject':
      return { message: showSubject(shelf.library, origin.subject, origin.screen, say) };
    default:
      return origin satisfies never;
  }
}

/** Offers the pages with these keys, without a question that they are for. */
export function openOffer(shelf: Browsable, keys: readonly string[], say: Say): Opened {
  return { message: offerAgain(shelf, keys, say), offered: keys };
}

/** Picks a page at random, of the subject with a slug or of all, and shows it with a button for another one. Without a page nothing is picked. */
export function pickRandom(
  shelf: Browsable,
  subject?: string,
): ((say: Say) => Promise<Response>) | undefined {
  const { library } = shelf;
  const pages = library.list(subject);
  if (pages.length === 0) return undefined;
  const found = findPage(shelf, pages.at(randomInt(pages.length))?.path ?? '');
  return async (say) => {
    const response = await writePage(found, say);
    const another = {
      type: 'button',
      label: say('button.another'),
      action: { kind: 'random', ...(subject === undefined ? {} : { subject }) },
    } as const;
    const rows = addControls(response.shown.rows, { buttons: [another], placeholder: say('menu.more') });
    return { ...response, shown: { ...response.shown, rows } };
  };
}

/** Offers pages again that were offered before, as far as they are still there. */
function offerAgain({ library }: Browsable, keys: readonly string[], say: Say): Message {
  const candidates = candidatesWithKeys(library, keys);
  return candidates.length > 0 ? renderUnsure('', candidates, say) : writeGone(say);
}
