// One library by words alone and by meaning too, one after the other in one run.
import { join } from 'node:path';
import { type Attempt, attempt } from '../attempt.ts';
import { type BotFigures, measureBot } from '../bot.ts';
import { runInChild } from '../in-child.ts';
import type { Question } from '../questions.ts';
import type { ManyVectorsFigures } from '../tasks/many-vectors.ts';
import type { QuestionsFigures } from '../tasks/questions.ts';
import type { VectorsFigures } from '../tasks/vectors.ts';
import { measureRush, type RushFigures } from './rush.ts';

export interface MeaningInput {
  /** The library, which is not changed. */
  folder: string;
  /** Where index and vectors are kept from run to run. */
  dataDir: string;
  /** An empty folder. */
  scratch: string;
  questions: readonly Question[];
  /** Questions for the rush: the more there are, the fewer are asked twice. */
  many: readonly string[];
  /** The most minutes that each part may take. */
  minutes: number;
}

/** The figures of one way of finding pages. */
export interface WayFigures {
  questions: Attempt<QuestionsFigures>;
  bot: Attempt<BotFigures>;
  rush: Attempt<RushFigures>;
}

export interface MeaningFigures {
  vectors: Attempt<VectorsFigures>;
  words: WayFigures;
  meaning: WayFigures;
  /** Vectors that are made up, for libraries of other sizes. */
  sizes: readonly Attempt<ManyVectorsFigures>[];
}

/** Pages of libraries whose vectors are made up. */
const SIZES = [1, 70, 35_000, 350_000];

export async function measureMeaning({
  folder,
  dataDir,
  scratch,
  questions,
  many,
  minutes,
}: MeaningInput): Promise<MeaningFigures> {
  const vectors = await attempt(
    'vectors of all pages; those that are missing are made, and kept',
    (signal) => runInChild('vectors', { folder, dataDir }, signal),
    minutes,
  );
  const texts = questions.map(({ text }) => text);
  const measure = async (meaning: boolean, name: string): Promise<WayFigures> => {
    const place = { folder, dataDir, cwd: join(scratch, 'cwd'), meaning };
    const asked = await attempt(
      `questions ${name}`,
      (signal) => runInChild('questions', { folder, dataDir, questions: texts, meaning }, signal),
      minutes,
    );
    const bot = await attempt(
      `the bot ${name}`,
      (signal) => measureBot({ ...place, signal, questions: texts }),
      minutes,
    );
    const rush = await attempt(
      `the bot in a rush ${name}`,
      (signal) => measureRush({ ...place, signal }, many),
      minutes,
    );
    return { questions: asked, bot, rush };
  };
  const words = await measure(false, 'by words');
  const meaning = await measure(true, 'by meaning too');
  const sizes: Attempt<ManyVectorsFigures>[] = [];
  for (const pages of SIZES)
    sizes.push(
      await attempt(
        `vectors of ${pages} pages, made up`,
        (signal) => runInChild('manyVectors', { pages, scratch }, signal),
        minutes,
      ),
    );
  return { vectors, words, meaning, sizes };
}
