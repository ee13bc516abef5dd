// A library that nobody has indexed yet: read, indexed and saved.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openShelf } from '../../src/shelf/index.ts';
import { timeWithDelay } from '../loop-delay.ts';
import { ownMemory } from '../memory.ts';

export interface FirstIndexInput {
  folder: string;
  /** An empty folder; the index stays there. */
  dataDir: string;
}

export interface FirstIndexFigures {
  /** Milliseconds. */
  took: number;
  /** Longest delay of the event loop, in milliseconds. */
  stall: number;
  /** Of the whole process with its worker, in bytes. */
  peak: number;
  /** Bytes of the saved index. */
  saved: number;
}

export async function measureFirstIndex({ folder, dataDir }: FirstIndexInput): Promise<FirstIndexFigures> {
  const { result: shelf, took, stall } = await timeWithDelay(() => openShelf({ folder, dataDir }));
  const { peak } = ownMemory();
  await shelf.close();
  const saved = readdirSync(dataDir)
    .filter((name) => name.endsWith('.index'))
    .reduce((sum, name) => sum + statSync(join(dataDir, name)).size, 0);
  return { took, stall, peak, saved };
}
