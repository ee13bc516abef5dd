// Moves quizzes on when their time has come, and shows where each stands: on a database, with a client that notes what it sends.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'discord.js';
import { pino } from 'pino';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { type Database, type Outcome, openDatabase } from '../../../src/database/index.ts';
import { openQuizClock, type QuizClock } from '../../../src/discord/routing/quiz-clock.ts';
import { QUESTION_TIME } from '../../../src/study/quiz/course.ts';
import type { QuizPlace } from '../../../src/study/quiz/quiz.ts';
import { beginQuiz, findQuiz, keepMessage, MIN_PAUSE } from '../../../src/study/quiz/quizzes.ts';
import { AWAY } from '../../database/away.ts';
import { QUESTION } from '../../study/quiz/question.ts';
import { refuse } from '../refuse.ts';

const NOW = Date.UTC(2026, 5, 1, 9);
const folder = mkdtempSync(join(tmpdir(), 'cribsheet-clock-'));
const place: QuizPlace = {
  ...{ guild: '1', channel: '10', starter: '100', language: 'en-US' },
  audience: 'channel',
  isTeams: false,
};

const clocks: QuizClock[] = [];
const databases: Database[] = [];
let count = 0;

afterEach(async () => {
  await Promise.all(clocks.splice(0).map((clock) => clock.stop()));
  await Promise.all(databases.splice(0).map((database) => database.close()));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function done<T>(outcome: Outcome<T>): T {
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.value;
}

/** A quiz in a channel and a clock that is not woken yet. `meets` are the errors that edits of its message meet. */
async function open({ meets = [] as Error[], isPosted = true } = {}) {
  count += 1;
  const stateDir = join(folder, String(count));
  const database = await openDatabase({ stateDir, databaseUrl: undefined }, { warn() {}, info() {} });
  databases.push(database);
  const quiz = done(await beginQuiz(database, place, [QUESTION, QUESTION], NOW));
  if (quiz === 'busy') throw new Error('there is one');
  if (isPosted) done(await keepMessage(database, quiz, '77', NOW));
  const edits: { path: string; text: string }[] = [];
  const lines: string[] = [];
  const client = {
    rest: {
      async patch(path: string, { body }: { body: { embeds: object[] } }) {
        const error = meets.shift();
        if (error) throw error;
        edits.push({ path, text: JSON.stringify(body.embeds) });
      },
    },
  } as unknown as Client;
  let now = NOW;
  const log = pino(
    { level: 'trace' },
    { write: (text: string) => void lines.push((JSON.parse(text) as { msg: string }).msg) },
  );
  const clock = openQuizClock(client, {
    database,
    draw: async (message) => ({ message }),
    log,
    now: () => now,
  });
  clocks.push(clock);
  return {
    ...{ database, quiz, clock, edits, lines },
    /** Lets time pass, and the clock look. */
    pass(milliseconds: number) {
      now += milliseconds;
      clock.wake();
    },
    phase: async () =>
      done(await findQuiz(database, quiz.id, { channel: '10', person: '100' }))?.course.phase,
  };
}

const PATH = '/channels/10/messages/77';

describe('a quiz whose time has come', () => {
  test('is moved on, and its message shows where it stands', async () => {
    const { pass, edits } = await open();
    pass(QUESTION_TIME);
    await expect.poll(() => edits.length).toBe(1);
    expect(edits[0]).toMatchObject({ path: PATH, text: expect.stringContaining('Delta') });
  });

  test('is not before', async () => {
    const { pass, edits, clock } = await open();
    pass(QUESTION_TIME - 1);
    await clock.stop();
    expect(edits).toEqual([]);
  });

  test('goes on to its end, and then is left alone', async () => {
    const { pass, edits, phase, clock } = await open();
    for (let step = 1; step <= 4; step += 1) {
      pass(QUESTION_TIME + MIN_PAUSE);
      await expect.poll(() => edits.length).toBe(step);
    }
    expect(await phase()).toBe('over');
    pass(QUESTION_TIME);
    await clock.stop();
    expect(edits).toHaveLength(4);
  });

  test('is moved on by a clock of another process', async () => {
    const first = await open();
    await first.clock.stop();
    const edits: string[] = [];
    const client = { rest: { patch: async (path: string) => void edits.push(path) } } as unknown as Client;
    const clock = openQuizClock(client, {
      database: first.database,
      draw: async (message) => ({ message }),
      log: pino({ level: 'silent' }),
      now: () => NOW + QUESTION_TIME,
    });
    clocks.push(clock);
    clock.wake();
    await expect.poll(() => edits).toEqual([PATH]);
  });
});

describe('a quiz that cannot be shown', () => {
  test.each([
    ['its message was deleted', refuse(404, 10008)],
    ['the bot may no longer write there', refuse(403, 50001)],
  ])('ends where %s', async (_name, error) => {
    const { pass, edits, phase } = await open({ meets: [error] });
    pass(QUESTION_TIME);
    await expect.poll(phase).toBe('over');
    expect(edits).toEqual([]);
  });

  test('is tried again where Discord does not answer, which is logged', async () => {
    const { pass, edits, lines } = await open({ meets: [refuse(500, 0)] });
    pass(QUESTION_TIME);
    await expect.poll(() => lines).toEqual(['a quiz could not be shown']);
    // Whoever wants to show it next leaves it to the one before for a second.
    pass(MIN_PAUSE + 1);
    await expect.poll(() => edits.length).toBe(1);
  });

  test('is left alone where it was never posted', async () => {
    const { pass, edits, clock } = await open({ isPosted: false });
    pass(QUESTION_TIME);
    await clock.stop();
    expect(edits).toEqual([]);
  });
});

test('a clock that has stopped moves nothing on', async () => {
  const { clock, pass, edits } = await open();
  await clock.stop();
  pass(QUESTION_TIME);
  await clock.stop();
  expect(edits).toEqual([]);
});

test('a database that is away is no error', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (text: string) => void lines.push(text) });
  const clock = openQuizClock({} as Client, {
    database: AWAY,
    draw: async (message) => ({ message }),
    log,
    now: () => NOW,
  });
  clock.wake();
  await clock.stop();
  expect(lines).toEqual([]);
});
