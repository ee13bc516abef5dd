// A start from the saved index, up to the first answer.
import { openShelf } from '../../src/shelf/index.ts';
import { collectGarbage, ownMemory } from '../memory.ts';

export interface StartInput {
  folder: string;
  dataDir: string;
  question: string;
}

export interface StartFigures {
  /** Milliseconds for opening the library. */
  open: number;
  /** Milliseconds for the first answer after that. */
  answer: number;
  /** When the first answer was there, in milliseconds since 1970. */
  answered: number;
  /** Resident bytes then, without Discord's client. */
  rss: number;
}

export async function measureStart({ folder, dataDir, question }: StartInput): Promise<StartFigures> {
  const began = performance.now();
  const shelf = await openShelf({ folder, dataDir });
  const opened = performance.now();
  await shelf.search(question);
  const ended = performance.now();
  collectGarbage();
  const { rss } = ownMemory();
  await shelf.close();
  return {
    open: opened - began,
    answer: ended - opened,
    answered: performance.timeOrigin + ended,
    rss,
  };
}
