// Somebody's own cards as a file, made in a folder of its own that is gone afterwards.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Database, Outcome } from '../../database/index.ts';
import type { Say } from '../../language/index.ts';
import { fileOf, type Library, type PictureFiles } from '../../library/index.ts';
import { listCards } from '../deck/flashcards.ts';
import { cardsOf } from '../deck/next-card.ts';
import { openAnkiFile } from './anki-file.ts';
import { openCsvFile } from './csv-file.ts';

export const FORMATS = ['anki', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

const ENDINGS = { anki: 'apkg', csv: 'csv' } as const;

/** Maximum number of pages whose cards are exported: the file must fit into a message. */
const MAX_PAGES = 2000;

/** Maximum size of all pictures, in bytes: with the cards they fit into a message, which may have 10 MB on any server. */
const MAX_PICTURE_BYTES = 8_000_000;

export interface ExportedCards {
  name: string;
  bytes: Uint8Array;
  count: number;
  /** How many pictures were left out because a message would not take them. */
  picturesLeftOut: number;
}

export interface OwnCards {
  library: Library;
  database: Database;
  person: string;
  /** The library's pictures, where it has a folder. */
  pictures?: PictureFiles | undefined;
}

/** Writes all cards of a person that the library still has. Other work goes on between two pages. */
export async function exportOwnCards(
  { library, database, person, pictures }: OwnCards,
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
    const take = openBudget(pictures, MAX_PICTURE_BYTES);
    for (const [key, ids] of [...wanted].slice(0, MAX_PAGES)) {
      const entry = library.entryWithKey(key);
      const page = entry && library.page(entry.path);
      const cards = page === undefined ? [] : cardsOf(page).filter(({ id }) => ids.has(id));
      if (page !== undefined && cards.length > 0) {
        count += cards.length;
        const deck = [library.name, ...page.subjects.map((subject) => subject.name)];
        const picture = (target: string) => take.picture(fileOf(page.path), target);
        file.add({ cards, deck, url: page.url, picture });
      }
      await setImmediate();
    }
    file.close();
    return {
      kind: 'done',
      value: { name, bytes: readFileSync(path), count, picturesLeftOut: take.leftOut() },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads pictures until they have `most` bytes together; each counts once. */
function openBudget(pictures: PictureFiles | undefined, most: number) {
  const taken = new Set<string>();
  const leftOut = new Set<string>();
  let size = 0;
  return {
    picture(page: string, target: string) {
      const name = pictures?.find(page, target);
      const bytes = name === undefined ? undefined : pictures?.read(name);
      if (name === undefined || bytes === undefined) return undefined;
      if (!taken.has(name) && size + bytes.length > most) {
        leftOut.add(name);
        return undefined;
      }
      if (!taken.has(name)) size += bytes.length;
      taken.add(name);
      return { name, bytes };
    },
    leftOut: () => leftOut.size,
  };
}
