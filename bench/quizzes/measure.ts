// How long a click on an answer takes: one after the other, and of 1,000 people in 100 quizzes.

import { setTimeout as sleep } from 'node:timers/promises';

import { openDatabase } from '../../src/database/index.ts';
import type { InteractionHandle, ShownMessage } from '../../src/playground/driver/index.ts';
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

  const aim = (person: number, quiz: ShownMessage): (() => Promise<Press>) => {
    const click = discord
      .stranger(person)
      .in('general')
      .aim(quiz, 'ABC'[person % 3] ?? 'A');
    return async () => {
      const began = performance.now();
      const clicked = click();
      await clicked.response().catch(() => undefined);
      return { delay: performance.now() - began, clicked };
    };
  };
  const press = (person: number, quiz: ShownMessage): Promise<Press> => aim(person, quiz)();

  const [apart, ...busy] = quizzes;
  if (apart === undefined) throw new Error('no quiz was begun');
  const busyOf = (person: number) => busy[person % QUIZZES] ?? apart;
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
          return press(person, busyOf(person));
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
    // Of a thousand people each has a machine of their own: what one person's does before they press is no part of the wait.
    const clicks = Array.from({ length: PEOPLE }, (_, person) => aim(first + person, busyOf(first + person)));
    figures.push(await measure(name, () => Promise.all(clicks.map((click) => click()))));
  }
  await database.close();
  return figures;
}

interface Press {
  delay: number;
  clicked: InteractionHandle;
}

function summarise(name: string, presses: readonly Press[]): Omit<QuizFigures, 'cost'> {
  const delays = presses.map(({ delay }) => delay);
  // Undefined where somebody was told nothing.
  const told = presses.map(({ clicked }) => clicked.answers()[0]?.content);
  return {
    ...{ name, clicks: presses.length },
    delays: { p50: percentile(delays, 0.5), p99: percentile(delays, 0.99) },
    taken: told.filter((text) => text?.includes('your answer is')).length,
    unanswered: told.filter((text) => text === undefined).length,
  };
}
