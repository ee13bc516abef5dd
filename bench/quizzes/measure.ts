// How long a click on an answer takes: one after the other, and of 1,000 people in 100 quizzes.

import { setTimeout as sleep } from 'node:timers/promises';

import { openDatabase } from '../../src/database/index.ts';
import type { ShownMessage } from '../../src/playground/driver/index.ts';
import type { RunningBot } from '../bot-process.ts';
import { processorTimeOf } from '../processor.ts';
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
  /** Milliseconds of a processor that one click takes, in the bot and in this process, which is the people and their Discord. */
  cost: { bot: number; people: number };
}

/** So many crowds press at one moment, one after the other: the first meets a bot whose code has hardly run yet. */
const CROWDS = 6;

/** How long the questions of the quizzes may be answered, in milliseconds: until all has been measured, however busy the machine is. */
const HOURS = 4 * 3_600_000;

/** Begins the quizzes, and lets everybody answer. The local Discord has few channels: to the bot each quiz begins in one of its own. */
export async function measureQuizzes(
  { discord, pid }: Pick<RunningBot, 'discord' | 'pid'>,
  stateDir: string,
  onStep: (name: string) => void,
): Promise<QuizFigures[]> {
  const database = await openDatabase(
    { stateDir, databaseUrl: undefined },
    { warn: () => {}, info: () => {} },
  );
  const until = Date.now() + HOURS;
  const move = (channel: string) =>
    database.write((tables) => tables.updateTable('quizzes').set({ channel, until }).execute());
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
  const pressBusy = (person: number) => press(person, busy[person % QUIZZES] ?? apart);
  const measure = async (name: string, clicks: () => Promise<Press[]>): Promise<QuizFigures> => {
    onStep(name);
    const before = { bot: processorTimeOf(pid), people: processorTimeOf(process.pid) };
    const presses = await clicks();
    const cost = {
      bot: (processorTimeOf(pid) - before.bot) / presses.length,
      people: (processorTimeOf(process.pid) - before.people) / presses.length,
    };
    return { ...summarise(name, presses), cost };
  };
  const figures = [
    await measure('one after the other', async () => {
      const presses = [];
      for (let person = 0; person < IDLE; person += 1) presses.push(await press(2 * PEOPLE + person, apart));
      return presses;
    }),
    await measure('within ten seconds', () =>
      Promise.all(
        Array.from({ length: PEOPLE }, async (_, person) => {
          await sleep(((person * 7919) % PEOPLE) * ((SECONDS * 1000) / PEOPLE));
          return pressBusy(person);
        }),
      ),
    ),
  ];
  for (let crowd = 1; crowd <= CROWDS; crowd += 1) {
    await database.write(async (tables) => {
      await tables.deleteFrom('quiz_answers').execute();
      await tables.deleteFrom('quiz_players').execute();
    });
    const name = `at one moment, crowd ${crowd}`;
    const first = (crowd + 2) * PEOPLE;
    figures.push(
      await measure(name, () =>
        Promise.all(Array.from({ length: PEOPLE }, (_, person) => pressBusy(first + person))),
      ),
    );
  }
  await database.close();
  return figures;
}

interface Press {
  delay: number;
  /** What the person was told; undefined where that was nothing. */
  told: string | undefined;
}

function summarise(name: string, presses: readonly Press[]): Omit<QuizFigures, 'cost'> {
  const delays = presses.map(({ delay }) => delay);
  return {
    ...{ name, clicks: presses.length },
    delays: { p50: percentile(delays, 0.5), p99: percentile(delays, 0.99) },
    taken: presses.filter(({ told }) => told?.includes('was taken')).length,
    unanswered: presses.filter(({ told }) => told === undefined).length,
  };
}
