// /quiz in a local Discord: three people, a double press, a late one, strangers, and a clock that takes over.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'discord.js';
import { pino } from 'pino';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from '../../src/database/index.ts';
import { openQuizClock, type QuizClock } from '../../src/discord/routing/quiz-clock.ts';
import { openPrivacy } from '../../src/memory/index.ts';
import type { LocalDiscord, Seat, ShownMessage } from '../../src/playground/driver/index.ts';
import { moveQuiz, QUIZ_DATA } from '../../src/study/index.ts';
import { startRouted } from '../discord/bot.ts';
import { makeFolder, page } from '../e2e/folder.ts';
import { buttonsOf, textOf } from '../e2e/shown.ts';
import { quizPage } from '../study/quiz/quiz-page.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const MINUTE = 60_000;
const library = makeFolder({
  'sea/tides.md': quizPage('What causes tides?', 2),
  'none/poem.md': page('What is a poem?', 'Nobody knows.'),
});
const stateDir = mkdtempSync(join(tmpdir(), 'quiz-'));
const database = await openDatabase({ stateDir, databaseUrl: undefined }, { warn: () => {}, info: () => {} });
const privacy = openPrivacy(database, [QUIZ_DATA]);
const clocks: QuizClock[] = [];
let discord: LocalDiscord;
let client: Client;
let student: Seat;
let classmate: Seat;
let moderator: Seat;

beforeEach(async () => {
  const routed = await startRouted({
    library,
    memory: { database, privacy },
    onInteraction: (interaction) => {
      client = interaction.client;
    },
  });
  discord = routed.discord;
  [student, classmate, moderator] = (['student', 'classmate', 'moderator'] as const).map((name) =>
    discord.as(name).in('general'),
  ) as [Seat, Seat, Seat];
});
afterEach(async () => {
  await Promise.all(clocks.splice(0).map((clock) => clock.stop()));
});
afterAll(() => database.close());

/** Lets a clock move quizzes on that knows nothing but the database, as after a restart, and is so many milliseconds ahead. */
function wakeClock(ahead: number): QuizClock {
  const now = () => Date.now() + ahead;
  const clock = openQuizClock(client, { database, log: pino({ level: 'silent' }), now });
  clocks.push(clock);
  clock.wake();
  return clock;
}

/** What somebody alone reads after a press. */
async function toldTo(seat: Seat, message: ShownMessage, label: string): Promise<string> {
  const told = await (await seat.click(message, label)).reply();
  expect(told.ephemeral).toBe(true);
  return textOf(told);
}

const find = (id: string) => student.messages().find((message) => message.id === id);

/** The message of the quiz once its text has something in it. */
function shownWith(id: string, text: string): Promise<ShownMessage> {
  return discord.until(() => {
    const message = find(id);
    return message !== undefined && textOf(message).includes(text) ? message : undefined;
  }, `"${text}" in the quiz`);
}

/** The letter of the choice that begins so. */
function letterOf(message: ShownMessage, choice: string): string {
  return new RegExp(`\\*\\*([A-D])\\*\\* ${choice}`).exec(textOf(message))?.[1] ?? '';
}

/** Makes it long ago that quizzes moved on: edits of a message keep a second apart. */
async function letASecondPass(): Promise<void> {
  await database.write((tables) => tables.updateTable('quizzes').set({ moved: 0 }).execute());
}

async function begin(): Promise<ShownMessage> {
  return (await student.slash('quiz', { subject: 'sea', questions: 2 })).reply();
}

async function quizId(): Promise<string> {
  const rows = await database.read((tables) =>
    tables.selectFrom('quizzes').select('id').where('phase', '!=', 'over').execute(),
  );
  if (rows.kind !== 'done' || rows.value[0] === undefined) throw new Error('there is no quiz');
  return rows.value[0].id;
}

test('three people answer, one twice at once, and a clock of another run shows the solution and goes on', async () => {
  const asked = await begin();
  expect(asked.ephemeral).toBe(false);
  expect(buttonsOf(asked)).toEqual(['A', 'B', 'C', 'D', 'Next', 'Stop']);
  const [right, wrong] = [letterOf(asked, 'Right'), letterOf(asked, 'One')];
  expect(await toldTo(student, asked, right)).toBe(`Your answer ${right} was taken.`);
  const twice = await Promise.all([right, wrong].map((label) => toldTo(classmate, asked, label)));
  expect(twice.filter((text) => text.includes('was taken'))).toHaveLength(1);
  expect(twice.filter((text) => text.includes('answered this question already'))).toHaveLength(1);
  expect(await toldTo(moderator, asked, wrong)).toContain('was taken');
  for (const label of ['Next', 'Stop'])
    expect(await toldTo(classmate, asked, label)).toContain('Only the person who started this quiz');

  const clock = wakeClock(MINUTE);
  const solved = await shownWith(asked.id, '✅');
  await clock.stop();
  expect(textOf(solved)).toMatch(/the fastest first: <@1000000000000000001>/);
  expect(solved.api.mentions).toEqual([]);
  expect(textOf(await (await classmate.click(solved, 'Read the page')).reply())).toContain('Nobody knows.');

  const next = await (await student.click(solved, 'Next')).update();
  expect(textOf(next)).toContain('Question 2 of 2');
  expect(await toldTo(classmate, next, letterOf(next, 'Right'))).toContain('was taken');
  await letASecondPass();
  const table = await (await moderator.click(next, 'Stop')).update();
  expect(textOf(table)).toContain('The quiz is over');
  expect(textOf(table)).toContain('<@1000000000000000001>: 2 points');
  expect(buttonsOf(table)).toEqual([]);
  expect(student.messages().filter(({ id }) => id === asked.id)).toHaveLength(1);
});

test('a press that comes after the time is told so, and a second quiz in the channel is refused', async () => {
  const asked = await begin();
  const again = await (await classmate.slash('quiz')).reply();
  expect([again.ephemeral, textOf(again)]).toEqual([true, 'There is a quiz in this channel already.']);
  // Its time is over, and the message does not show that yet.
  await moveQuiz(database, await quizId(), { kind: 'time' }, Date.now() + MINUTE);
  expect(await toldTo(classmate, asked, 'A')).toContain('Too late');
  expect(await toldTo(student, asked, 'Next')).toContain('has moved on already');
  const table = await (await student.click(asked, 'Stop')).update();
  expect(textOf(table)).toContain('Nobody took part.');
});

test('a quiz that nobody answers ends by itself, and the clock stands still', async () => {
  const asked = await begin();
  // Each tick finds the time of the question or the solution over: another clock is further ahead.
  for (const [ahead, shown] of [
    [MINUTE, 'Nobody answered.'],
    [2 * MINUTE, 'Question 2 of 2'],
    [3 * MINUTE, 'Nobody answered.'],
    [4 * MINUTE, 'The quiz is over'],
  ] as const) {
    const clock = wakeClock(ahead);
    await shownWith(asked.id, shown);
    await clock.stop();
  }
  const due = await database.read((tables) =>
    tables.selectFrom('quizzes').select('id').where('phase', '!=', 'over').execute(),
  );
  expect(due).toEqual({ kind: 'done', value: [] });
});

test('who wants nothing kept takes no part, and pages without questions give no quiz', async () => {
  const none = await (await student.slash('quiz', { subject: 'none' })).reply();
  expect([none.ephemeral, textOf(none)]).toEqual([
    true,
    'The pages give no questions for that. Try another subject.',
  ]);
  const asked = await begin();
  await privacy.optOut('1000000000000000002', true);
  expect(await toldTo(classmate, asked, 'A')).toContain('nothing be kept about you');
  const refused = await (await classmate.slash('quiz')).reply();
  expect(textOf(refused)).toContain('nothing be kept about you');
});
