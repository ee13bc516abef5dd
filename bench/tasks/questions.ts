// Questions of a library that stays open, as in the running bot: by words alone, or by meaning too.
import { openMeaning } from '../../src/meaning/index.ts';
import type { Outcome } from '../../src/search/index.ts';
import { openShelf } from '../../src/shelf/index.ts';
import { ownMemory } from '../memory.ts';

/** How often each question is asked again, and timed. */
const ROUNDS = 3;

export interface QuestionsInput {
  folder: string;
  dataDir: string;
  questions: readonly string[];
  meaning: boolean;
}

export interface QuestionsFigures {
  /** Milliseconds the first time that a question is asked: its vector is computed. */
  first: number[];
  /** Milliseconds when it is asked again: its vector is remembered. */
  again: number[];
  /** How many of the first were left to words, since there was no time for their vectors. */
  byWords: number;
  /** Resident bytes before the first question, without Discord's client. */
  rss: number;
  /** The first pages of each question. */
  answers: { paths: string[]; outcome: Outcome }[];
}

export async function measureQuestions({
  folder,
  dataDir,
  questions,
  meaning: isWanted,
}: QuestionsInput): Promise<QuestionsFigures> {
  const meaning = isWanted ? openMeaning() : undefined;
  const shelf = await openShelf({ folder, dataDir, meaning, watch: true });
  await meaning?.started;
  await shelf.refresh();
  await shelf.warmed;
  const { rss } = ownMemory();
  const answers: QuestionsFigures['answers'] = [];
  const ask = async (question: string): Promise<number> => {
    const began = performance.now();
    const { matches, outcome } = await shelf.search(question);
    const took = performance.now() - began;
    answers.push({ paths: matches.map(({ path }) => path), outcome });
    return took;
  };
  const first: number[] = [];
  for (const question of questions) first.push(await ask(question));
  const found = answers.splice(0);
  const byWords = meaning === undefined ? 0 : meaning.counts.late + meaning.counts.crowded;
  const again: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const question of questions) again.push(await ask(question));
  await shelf.close();
  await meaning?.close();
  return { first, again, byWords, rss, answers: found };
}
