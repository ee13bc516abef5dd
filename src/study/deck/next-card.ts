// Which card somebody practises next: those due first, then new ones, of which there is a number a day.

import { setImmediate as nextTurn } from 'node:timers/promises';
import { hash32 } from '../../bytes/index.ts';
import { DAY, dateOf } from '../../calendar.ts';
import type { Database, Outcome } from '../../database/index.ts';
import { isWithin, type Library, type Page } from '../../library/index.ts';
import { isQuickToRead } from '../../markdown/index.ts';
import type { Card } from '../cards/card.ts';
import { makeCards } from '../cards/make-cards.ts';
import { scatteredPages } from '../cards/scattered-pages.ts';
import { listExams, newADay } from '../plan/exams.ts';
import { type Counts, listCards } from './flashcards.ts';
import { type Memory, newMemory } from './schedule.ts';

/** New cards a day. */
export const NEW_A_DAY = 20;

/** Maximum number of pages that are looked through for a new card at one click: in some libraries only one page in fifty gives cards. */
const MAX_PAGES = 400;

export type Practice =
  | { kind: 'card'; card: Card; page: Page; memory: Memory; counts: Counts }
  /** Nothing is due, and no new card is left for today. */
  | { kind: 'done'; counts: Counts };

/** The next card of a person; `subject` is a slug. Cards whose pages have lost them are passed over. */
export async function nextCard(
  library: Library,
  database: Database,
  person: string,
  { subject, now }: { subject: string | undefined; now: number },
): Promise<Outcome<Practice>> {
  const listed = await listCards(database, person, undefined);
  if (listed.kind === 'away') return listed;
  const all = listed.value;
  const own = all.filter((one) => subject === undefined || isWithin(one.subject, subject));
  const counts: Counts = {
    due: own.filter(({ due }) => due <= now).length,
    learnt: own.filter(({ memory }) => memory.phase === 'review').length,
    all: own.length,
  };
  for (const { card: id, page: key, due, memory } of own) {
    if (due > now) break;
    const found = cardAt(library, key, id);
    if (found !== undefined) return { kind: 'done', value: { kind: 'card', ...found, memory, counts } };
  }
  const today = now - (now % DAY);
  const exam = await nextExam(database, person, subject, now);
  const most = exam === undefined ? NEW_A_DAY : Math.max(NEW_A_DAY, exam.newADay(own.length));
  const isSpent = all.filter(({ added }) => added >= today).length >= most;
  const fresh = isSpent
    ? undefined
    : await findNew(library, person, subject ?? exam?.subject, new Set(all.map(({ card }) => card)));
  if (fresh === undefined) return { kind: 'done', value: { kind: 'done', counts } };
  return { kind: 'done', value: { kind: 'card', ...fresh, memory: newMemory(now), counts } };
}

/** The exam that is practised for, and how many new cards a day it takes, given the number of cards that the person knows already. */
async function nextExam(
  database: Database,
  person: string,
  subject: string | undefined,
  now: number,
): Promise<{ subject: string; newADay(known: number): number } | undefined> {
  const today = dateOf(now);
  const listed = await listExams(database, person, today);
  if (listed.kind === 'away') return undefined;
  const exam = listed.value.find((one) => subject === undefined || isWithin(subject, one.subject));
  return (
    exam && {
      subject: exam.subject,
      newADay: (known) => newADay(Math.max(0, CARDS_OF_EXAM - known), exam, today),
    }
  );
}

/** Number of cards of a subject that are learnt for an exam, if there are as many. */
export const CARDS_OF_EXAM = 300;

/** The card with an identity of the page with a key; undefined if the page has no such card any more. */
export function cardAt(library: Library, key: string, id: string): { card: Card; page: Page } | undefined {
  const entry = library.entryWithKey(key);
  const page = entry && library.page(entry.path);
  const card = page && cardsOf(page).find((one) => one.id === id);
  return page && card && { card, page };
}

/** The cards of a page that is read in an instant; of others none. */
export function cardsOf(page: Page): Card[] {
  return isQuickToRead(page.answer) ? makeCards(page, 'proven') : [];
}

/** A card that is new to the person: pages come in an order of their own for each of them. Other work goes on between two pages. */
async function findNew(
  library: Library,
  person: string,
  subject: string | undefined,
  known: ReadonlySet<string>,
): Promise<{ card: Card; page: Page } | undefined> {
  // Begins the further on, the more cards the person has, so that not all pages of theirs are looked through again.
  const first = hash32(person) + known.size;
  for (const page of scatteredPages(library, { subject, first, most: MAX_PAGES })) {
    const card = cardsOf(page).find(({ id }) => !known.has(id));
    if (card) return { card, page };
    await nextTurn();
  }
  return undefined;
}
