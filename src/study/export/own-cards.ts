// Somebody's own cards as a file, made in a folder of its own that is gone afterwards.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Database, Outcome } from '../../database/index.ts';
import type { Say } from '../../language/index.ts';
import type { Library } from '../../library/index.ts';
import { listCards } from '../deck/flashcards.ts';
import { cardsOf } from '../deck/next-card.ts';
import { openAnkiFile } from './anki-file.ts';
import { openCsvFile } from './csv-file.ts';

export const FORMATS = ['anki', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

const ENDINGS = { anki: 'apkg', csv: 'csv' } as const;

/** Pages whose cards are exported at most: more would not fit a message. */
const MOST_PAGES = 2000;

export interface ExportedCards {
  name: string;
  bytes: Uint8Array;
  count: number;
}

/** Writes all cards of a person that the library still has. Other work goes on between two pages. */
export async function exportOwnCards(
  { library, database, person }: { library: Library; database: Database; person: string },
  format: Format,
  say: Say,
): Promise<Outcome<ExportedCards>> {
  const listed = await listCards(database, person, undefined);
  if (listed.kind === 'away') return listed;
  const wanted = new Map<string, Set<string>>();
  for (const { page, card } of listed.value) wanted.set(page, (wanted.get(page) ?? new Set()).add(card));
  const folder = mkdtempSync(join(tmpdir(), 'cribsheet-cards-'));
  try {
    const name = `cards.${ENDINGS[format]}`;
    const path = join(folder, name);
    const file = (format === 'csv' ? openCsvFile : openAnkiFile)(path, say);
    let count = 0;
    for (const [key, ids] of [...wanted].slice(0, MOST_PAGES)) {
      const entry = library.entryWithKey(key);
      const page = entry && library.page(entry.path);
      const cards = page === undefined ? [] : cardsOf(page).filter(({ id }) => ids.has(id));
      if (page !== undefined && cards.length > 0) {
        count += cards.length;
        const deck = [library.name, ...page.subjects.map((subject) => subject.name)];
        file.add({ cards, deck, url: page.url, picture: () => undefined });
      }
      await setImmediate();
    }
    file.close();
    return { kind: 'done', value: { name, bytes: readFileSync(path), count } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
