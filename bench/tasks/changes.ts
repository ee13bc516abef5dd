// A library that changes while it is in use: some pages, then everything.
import { appendFileSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openShelf, type Shelf } from '../../src/shelf/index.ts';
import { type Timed, timeWithDelay } from '../loop-delay.ts';
import { rewritePage } from '../pages.ts';
import { seededRandom, spread } from '../statistics.ts';

const PAGES = 10;
const ROUNDS = 5;
/** Longest wait for a changed page, in milliseconds. */
const PATIENCE = 120_000;

export interface ChangesInput {
  /** A library that may be changed. */
  folder: string;
  dataDir: string;
  /** Whether everything is indexed anew, too: with a very large library that takes as long as the first time. */
  rebuild: boolean;
}

export interface ChangesFigures {
  /** Milliseconds until ten changed pages were all found by their new words, and the event loop's delay meanwhile; one a round. */
  changes: Omit<Timed<unknown>, 'result'>[];
  /** The same for indexing everything anew in the running process, if that was asked for. */
  rebuild?: Omit<Timed<unknown>, 'result'>;
}

export async function measureChanges({ folder, dataDir, rebuild }: ChangesInput): Promise<ChangesFigures> {
  const shelf = await openShelf({ folder, dataDir, watch: true });
  await shelf.refresh();
  const random = seededRandom(2);
  const paths = spread(
    shelf.library.entries.map(({ path }) => path),
    PAGES,
  );
  const changes: ChangesFigures['changes'] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const pages = paths.map((path) => rewrite(shelf, folder, path, random));
    const { took, stall } = await timeWithDelay(() => savePages(shelf, folder, pages));
    changes.push({ took, stall });
  }
  const figures: ChangesFigures = { changes };
  if (rebuild) figures.rebuild = await measureRebuild(shelf, folder);
  await shelf.close();
  return figures;
}

async function measureRebuild(shelf: Shelf, folder: string): Promise<Omit<Timed<unknown>, 'result'>> {
  const { took, stall } = await timeWithDelay(async () => {
    // What the library says of itself is part of every page: a change of it has everything indexed anew.
    appendFileSync(join(folder, 'library.yml'), '\n# changed\n');
    await shelf.refresh();
  });
  return { took, stall };
}

/** A page with another sentence, and the word in it by which it is then found. */
interface Rewritten {
  path: string;
  source: string;
  word: string;
}

function rewrite(shelf: Shelf, folder: string, path: string, random: () => number): Rewritten {
  const { title = '', answer = '' } = shelf.library.page(path) ?? {};
  const word = inventWord(random);
  const before = readFileSync(join(folder, path), 'utf8');
  return { path, word, source: rewritePage(before, { title, answer: `${answer}\n\nIt is ${word}.` }) };
}

/** Saves the pages, and waits until each is found by its word. */
async function savePages(shelf: Shelf, folder: string, pages: readonly Rewritten[]): Promise<void> {
  const until = performance.now() + PATIENCE;
  await Promise.all(pages.map(({ path, source }) => writeFile(join(folder, path), source)));
  for (const { path, word } of pages) {
    // One search a look: the delay that is measured meanwhile should be the library's, not that of looking.
    while ((await shelf.search(word)).matches[0]?.path !== path) {
      if (performance.now() > until) throw new Error(`the changed page ${path} is still not found`);
      await sleep(5);
    }
  }
}

/** A word that stands on no page and resembles none: it is found where it was written, and nowhere else. */
function inventWord(random: () => number): string {
  const letter = (letters: string): string => letters[Math.floor(random() * letters.length)] ?? '';
  return Array.from({ length: 7 }, () => letter('bdfgklmprtvz') + letter('aeiou')).join('');
}
