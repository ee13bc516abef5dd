// The vectors of a library: made where they are missing and kept, and how many a second are made.
import { setTimeout as sleep } from 'node:timers/promises';
import { openMeaning, splitPassages } from '../../src/meaning/index.ts';
import { openShelf } from '../../src/shelf/index.ts';
import { ownMemory } from '../memory.ts';
import { spread } from '../statistics.ts';

/** Pages whose vectors are made once more, to be timed: in groups, as a library's are. */
const TIMED = 192;
const GROUP = 24;

/** Milliseconds between two looks at the memory. */
const LOOK = 50;

export interface VectorsInput {
  folder: string;
  /** Where vectors are kept. */
  dataDir: string;
}

export interface VectorsFigures {
  pages: number;
  /** How many pages lacked vectors, and the milliseconds that it took to make them. */
  made: number;
  took: number;
  /** Passages of one page, on average, and passages that two threads make in a second. */
  passages: number;
  perSecond: number;
  /** The most resident bytes, while they were made. */
  peak: number;
}

export async function measureVectors({ folder, dataDir }: VectorsInput): Promise<VectorsFigures> {
  const meaning = openMeaning();
  const started = await meaning.started;
  if (started.kind === 'unusable') throw new Error(started.why);
  const shelf = await openShelf({ folder, dataDir, meaning });
  const began = performance.now();
  let missing: number | undefined;
  await shelf.complete(({ pages, passages }) => {
    missing ??= pages - passages;
  });
  const took = performance.now() - began;
  const { entries } = shelf.library;
  const answers = spread(entries, TIMED).map(({ path }) => shelf.library.page(path)?.answer ?? '');
  const passages = answers.reduce((sum, answer) => sum + splitPassages(answer).length, 0);
  // The thread that makes them has to start first.
  await meaning.embedPages([{ answer: answers[0] ?? '' }]);
  let peak = 0;
  const looking = new AbortController();
  const look = async (): Promise<void> => {
    while (!looking.signal.aborted) {
      peak = Math.max(peak, ownMemory().rss);
      await sleep(LOOK);
    }
  };
  const looked = look();
  const timedFrom = performance.now();
  const groups: Promise<unknown>[] = [];
  for (let from = 0; from < answers.length; from += GROUP)
    groups.push(meaning.embedPages(answers.slice(from, from + GROUP).map((answer) => ({ answer }))));
  await Promise.all(groups);
  const timed = performance.now() - timedFrom;
  looking.abort();
  await looked;
  await shelf.close();
  await meaning.close();
  return {
    pages: entries.length,
    made: missing ?? 0,
    took,
    passages: passages / answers.length,
    perSecond: (passages / timed) * 1000,
    peak,
  };
}
