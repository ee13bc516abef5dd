// Questions and autocomplete on a library opened from its saved index, as in the running bot.
import { openShelf } from '../../src/shelf/index.ts';
import { seededRandom } from '../statistics.ts';

/** Each question is timed so often. */
const ROUNDS = 3;
/** Choices that autocomplete has room for beside the typed text itself. */
const CHOICES = 24;
const TITLES = 100;
/** Typing ends after so many milliseconds, at the end of a title. */
const BUDGET = 30_000;

export interface AnswersInput {
  folder: string;
  dataDir: string;
  questions: readonly string[];
}

/** All times in milliseconds. */
export interface AnswersFigures {
  /** The first time round, nothing warmed up. */
  first: number[];
  later: number[];
  /** One for each letter typed; the same with the title's subject chosen. */
  letters: number[];
  filtered: number[];
  /** How many titles were typed. */
  titles: number;
}

export async function measureAnswers({ folder, dataDir, questions }: AnswersInput): Promise<AnswersFigures> {
  const shelf = await openShelf({ folder, dataDir });
  const ask = async (): Promise<number[]> => {
    const times: number[] = [];
    for (const question of questions) {
      const began = performance.now();
      await shelf.search(question);
      times.push(performance.now() - began);
    }
    return times;
  };
  const first = await ask();
  const later: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) later.push(...(await ask()));

  const random = seededRandom(1);
  const { entries } = shelf.library;
  const letters: number[] = [];
  const filtered: number[] = [];
  const until = performance.now() + BUDGET;
  let titles = 0;
  while (titles < TITLES && performance.now() < until) {
    const { title = '', subjects = [] } = entries[Math.floor(random() * entries.length)] ?? {};
    for (let length = 1; length <= title.length; length += 1) {
      const typed = title.slice(0, length);
      letters.push(timeOf(() => shelf.suggest(typed, CHOICES)));
      filtered.push(timeOf(() => shelf.suggest(typed, CHOICES, subjects[0]?.slug)));
    }
    titles += 1;
  }
  await shelf.close();
  return { first, later, letters, filtered, titles };
}

function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
