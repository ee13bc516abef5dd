// How long a click on an answer takes: one after the other, and of 1,000 people in 100 quizzes.

import { openDatabase } from '../../src/database/index.ts';
import type { LocalDiscord, ShownMessage } from '../../src/playground/driver/index.ts';
import { percentile } from '../statistics.ts';

export const QUIZZES = 100;
export const PEOPLE = 1000;

/** Clicks that come one after the other. */
const IDLE = 100;

/** Within so many seconds everybody answers: of the half minute that a question takes, most of it is reading. */
const SECONDS = 10;

export interface QuizFigures {
  name: string;
  clicks: number;
  delays: { p50: number; p99: number };
  /** How many clicks took an answer, and how many were not answered at all. */
  taken: number;
  unanswered: number;
}

/** Begins the quizzes, and lets everybody answer. The local Discord has few channels: to the bot each quiz begins in one of its own. */
export async function measureQuizzes(
  discord: LocalDiscord,
  stateDir: string,
  onStep: (name: string) => void,
): Promise<QuizFigures[]> {
  const database = await openDatabase(
    { stateDir, databaseUrl: undefined },
    { warn: () => {}, info: () => {} },
  );
  const move = (channel: string) =>
    database.write((tables) => tables.updateTable('quizzes').set({ channel }).execute());
  const starter = discord.as('moderator').in('general');
  const quizzes: ShownMessage[] = [];
  onStep('beginning quizzes');
  let channel = '';
  for (let number = 0; number <= QUIZZES; number += 1) {
    const begun = await (await starter.slash('quiz', { questions: 1, kind: 'choices', time: 120 })).reply();
    if (begun.ephemeral) throw new Error(`no quiz was begun: ${begun.content}`);
    channel = begun.api.channel_id;
    quizzes.push(begun);
    await move('elsewhere');
  }
  await move(channel);

  const press = async (person: number, quiz: ShownMessage): Promise<Press> => {
    const began = performance.now();
    const label = 'ABC'[person % 3] ?? 'A';
    const told = await (await discord.stranger(person).in('general').click(quiz, label))
      .reply()
      .catch(() => undefined);
    return { delay: performance.now() - began, told: told?.content };
  };

  const [apart, ...busy] = quizzes;
  if (apart === undefined) throw new Error('no quiz was begun');
  onStep('one click after the other');
  const idle: Press[] = [];
  for (let person = 0; person < IDLE; person += 1) idle.push(await press(PEOPLE + person, apart));
  onStep('everybody within ten seconds');
  const all = await Promise.all(
    Array.from({ length: PEOPLE }, async (_, person) => {
      await new Promise((resolve) =>
        setTimeout(resolve, ((person * 7919) % PEOPLE) * ((SECONDS * 1000) / PEOPLE)),
      );
      return press(person, busy[person % QUIZZES] ?? apart);
    }),
  );
  onStep('everybody at the same moment, a second time');
  const burst = await Promise.all(
    Array.from({ length: PEOPLE }, (_, person) => press(person, busy[person % QUIZZES] ?? apart)),
  );
  await database.close();
  return [
    summarise('one after the other', idle),
    summarise('within ten seconds', all),
    summarise('all at one moment, again', burst),
  ];
}

interface Press {
  delay: number;
  /** What the person was told; undefined where that was nothing. */
  told: string | undefined;
}

function summarise(name: string, presses: readonly Press[]): QuizFigures {
  const delays = presses.map(({ delay }) => delay);
  return {
    ...{ name, clicks: presses.length },
    delays: { p50: percentile(delays, 0.5), p99: percentile(delays, 0.99) },
    taken: presses.filter(({ told }) => told?.includes('was taken')).length,
    unanswered: presses.filter(({ told }) => told === undefined).length,
  };
}
