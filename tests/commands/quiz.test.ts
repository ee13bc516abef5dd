// /quiz in a local Discord: three people, a double press, a late one, strangers, and a clock that takes over.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'discord.js';
import { pino } from 'pino';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Message } from '../../src/answer/index.ts';
import { openDatabase } from '../../src/database/index.ts';
import { openQuizClock, type QuizClock } from '../../src/discord/routing/quiz-clock.ts';
import { encodeAction } from '../../src/discord/wire/index.ts';
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
  'changing/rivers.md': quizPage('What are rivers?', 2),
  'none/poem.md': page('What is a poem?', 'Nobody knows.'),
  'names/cells.md': quizPage('What are cells?', 2, ['Mitochondrion', 'Ribosome']),
});
const stateDir = mkdtempSync(join(tmpdir(), 'quiz-'));
const database = await openDatabase({ stateDir, databaseUrl: undefined }, { warn: () => {}, info: () => {} });
const privacy = openPrivacy(database, [QUIZ_DATA]);
const clocks: QuizClock[] = [];
let discord: LocalDiscord;
let routed: Awaited<ReturnType<typeof startRouted>>;
let client: Client;
let student: Seat;
let classmate: Seat;
let moderator: Seat;

beforeEach(async () => {
  await database.write((tables) => tables.updateTable('quizzes').set({ phase: 'over' }).execute());
  routed = await startRouted({
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
  const draw = async ({ picture: _, ...message }: Message) => ({ message });
  const clock = openQuizClock(client, { database, draw, log: pino({ level: 'silent' }), now });
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

/** Shows what a press has led to, once a clock has come by. */
async function shownBy(ahead: number, id: string, text: string): Promise<ShownMessage> {
  const clock = wakeClock(ahead);
  const message = await shownWith(id, text);
  await clock.stop();
  return message;
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
  expect(buttonsOf(asked)).toEqual(['A', 'B', 'C', 'D', 'Skip', 'Stop']);
  const [right, wrong] = [letterOf(asked, 'Right'), letterOf(asked, 'One')];
  expect(await toldTo(student, asked, right)).toBe(`Got it: your answer is ${right}.`);
  const twice = await Promise.all([right, wrong].map((label) => toldTo(classmate, asked, label)));
  expect(twice.filter((text) => text.includes('your answer is'))).toHaveLength(1);
  expect(twice.filter((text) => text.includes('answered this question already'))).toHaveLength(1);
  expect(await toldTo(moderator, asked, wrong)).toContain('your answer is');
  for (const label of ['Skip', 'Stop'])
    expect(await toldTo(classmate, asked, label)).toContain('Only the person who started this quiz');

  const solved = await shownBy(MINUTE, asked.id, '✅');
  expect(textOf(solved)).toMatch(/the fastest first: <@1000000000000000001>/);
  expect(solved.api.mentions).toEqual([]);
  expect(textOf(await (await classmate.click(solved, 'Read the page')).reply())).toContain('Nobody knows.');

  await (await student.click(solved, 'Next')).response();
  expect(await toldTo(student, solved, 'Next')).toContain('has moved on already');
  const next = await shownBy(0, asked.id, 'Question 2 of 2');
  expect(await toldTo(classmate, next, letterOf(next, 'Right'))).toContain('your answer is');
  await (await moderator.click(next, 'Stop')).response();
  const table = await shownBy(0, asked.id, 'The quiz is over');
  expect(textOf(table)).toContain('<@1000000000000000001>: 15 points (1/2)');
  expect(textOf(table)).toMatch(/3\\. <@1000000000000000003>: 0 points \(0\/2\)$/);
  expect(buttonsOf(table)).toEqual([]);
  expect(student.messages().filter(({ id }) => id === asked.id)).toHaveLength(1);
});

test('a press that comes after the time is told so, and a second quiz in the channel is refused', async () => {
  const asked = await begin();
  const again = await (await classmate.slash('quiz')).reply();
  expect([again.ephemeral, textOf(again)]).toEqual([true, 'There is already a quiz in this channel.']);
  // Its time is over, and the message does not show that yet.
  await moveQuiz(database, await quizId(), { kind: 'time' }, Date.now() + MINUTE);
  expect(await toldTo(classmate, asked, 'A')).toContain('Too late');
  expect(await toldTo(student, asked, 'Skip')).toContain('has moved on already');
  await (await student.click(asked, 'Stop')).response();
  const table = await shownBy(0, asked.id, 'The quiz is over');
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
    'No questions can be made from the pages for that. Try another subject.',
  ]);
  const asked = await begin();
  await privacy.optOut('1000000000000000002', true);
  expect(await toldTo(classmate, asked, 'A')).toContain('nothing be kept about you');
  const refused = await (await classmate.slash('quiz')).reply();
  expect(textOf(refused)).toContain('nothing be kept about you');
  await privacy.optOut('1000000000000000002', false);
});

test('an answer is typed into a form: a slip is forgiven, and it is told whether it came in time', async () => {
  const options = { subject: 'names', questions: 1, kind: 'typed', time: 120 };
  const asked = await (await student.slash('quiz', options)).reply();
  expect(buttonsOf(asked)).toEqual(['Answer', 'Skip', 'Stop']);
  const name = /Riddle 1/.test(textOf(asked)) ? 'Mitochondrion' : 'Ribosome';
  const submit = async (seat: Seat, text: string) => {
    const form = await (await seat.click(asked, 'Answer')).modal();
    return textOf(await (await seat.submitModal(form, { 'Your answer': text })).reply());
  };
  const slip = `${name.slice(0, 4)}${name.slice(5)}`.toLowerCase();
  expect(await submit(student, slip)).toBe(`Got it: your answer is “${slip}”.`);
  expect(await submit(classmate, 'nucleus')).toContain('your answer is');
  expect(await toldTo(student, asked, 'Answer')).toContain('answered this question already');
  const form = await (await moderator.click(asked, 'Answer')).modal();
  const solved = await shownBy(3 * MINUTE, asked.id, '✅');
  expect(textOf(solved)).toContain(`✅ ${name}`);
  expect(textOf(solved)).toMatch(/the fastest first: <@1000000000000000001> \+1\d$/m);
  // Who was still writing is told, and gets nothing for it.
  expect(textOf(await (await moderator.submitModal(form, { 'Your answer': name })).reply())).toContain(
    'Too late',
  );
  await (await student.click(solved, 'Stop')).response();
  const table = await shownBy(0, asked.id, 'The quiz is over');
  expect(textOf(table)).toMatch(/<@1000000000000000002>: 0 points \(0\/1\)$/);
  expect(textOf(table)).not.toContain('<@1000000000000000003>');
});

test('who plays alone sees each solution at once, and nobody else sees anything or gets in the way', async () => {
  const before = classmate.messages().length;
  const asked = await (await student.slash('quiz', { subject: 'sea', questions: 2, alone: true })).reply();
  expect(asked.ephemeral).toBe(true);
  const solved = await (await student.click(asked, letterOf(asked, 'Right'))).update();
  expect(textOf(solved)).toMatch(/That was right\.\n\n✅/);
  const next = await (await student.click(solved, 'Next')).update();
  expect(buttonsOf(next)).toEqual(['A', 'B', 'C', 'D', 'Skip', 'Stop']);
  const wrong = await (await student.click(next, letterOf(next, 'One'))).update();
  expect(textOf(wrong)).toContain('That was not right.');
  const table = await (await student.click(wrong, 'Next')).update();
  expect(textOf(table)).toContain('1 of 2 right. 15 points.');
  expect(classmate.messages()).toHaveLength(before);
  const begun = await begin();
  expect(begun.ephemeral).toBe(false);
  await (await student.click(begun, 'Stop')).response();
});

test('two sides: each is told theirs, and the table has both', async () => {
  const asked = await (await student.slash('quiz', { subject: 'sea', questions: 1, teams: true })).reply();
  expect(textOf(asked)).toContain('🟦 Blue against 🟧 Orange');
  expect(await toldTo(student, asked, letterOf(asked, 'Right'))).toContain('You play for 🟦 Blue.');
  expect(await toldTo(classmate, asked, letterOf(asked, 'One'))).toContain('You play for 🟧 Orange.');
  await (await student.click(asked, 'Stop')).response();
  const table = textOf(await shownBy(MINUTE, asked.id, 'The quiz is over'));
  expect(table).toMatch(/🟦 Blue: 15 points per person \(1\)\*\*\n\*\*🟧 Orange: 0 points per person \(1\)/);
});

test('a quiz whose message is deleted is over, and another one can be begun', async () => {
  const asked = await begin();
  moderator.purge([asked]);
  const clock = wakeClock(MINUTE);
  await discord.until(async () => {
    const left = await database.read((tables) =>
      tables.selectFrom('quizzes').select('id').where('phase', '!=', 'over').execute(),
    );
    return (left.kind === 'done' && left.value.length === 0) || undefined;
  }, 'the quiz to be over');
  await clock.stop();
  const again = await begin();
  expect(again.ephemeral).toBe(false);
  await (await student.click(again, 'Stop')).response();
});

test('another quiz is begun at once where the message of the one before was deleted, and not where it is there', async () => {
  const asked = await begin();
  expect(textOf(await begin())).toBe('There is already a quiz in this channel.');
  moderator.purge([asked]);
  const again = await begin();
  expect(again.ephemeral).toBe(false);
  await (await student.click(again, 'Stop')).response();
});

test('a page that changes or goes in the middle changes nothing of its quiz, and is read as it is by now', async () => {
  const file = join(library, 'changing/rivers.md');
  const asked = await (await student.slash('quiz', { subject: 'changing', questions: 2 })).reply();
  const first = /Riddle (\d)/.exec(textOf(asked))?.[1];
  writeFileSync(file, page('What are rivers?', 'Water that flows downhill.'));
  await routed.shelf.refresh();
  expect(await toldTo(student, asked, letterOf(asked, 'Right'))).toContain('your answer is');
  expect(await toldTo(student, asked, letterOf(asked, 'Right'))).toContain('answered this question already');
  const solved = await shownBy(MINUTE, asked.id, '✅');
  expect(textOf(solved)).toMatch(new RegExp(`✅ \\*\\*[A-D]\\*\\* Right ${first}`));
  expect(textOf(await (await classmate.click(solved, 'Read the page')).reply())).toContain('flows downhill');

  rmSync(file);
  await routed.shelf.refresh();
  expect(textOf(await (await classmate.click(solved, 'Read the page')).reply())).toContain('no longer');
  await (await student.click(solved, 'Next')).response();
  const next = await shownBy(0, asked.id, 'Question 2 of 2');
  expect(await toldTo(student, next, letterOf(next, 'Right'))).toContain('your answer is');
  await (await student.click(next, 'Stop')).response();
  const table = await shownBy(0, asked.id, 'The quiz is over');
  expect(textOf(table)).toMatch(/<@1000000000000000001>: [23]\d points \(2\/2\)/);
});

test('whoever leaves keeps the points they have, and the quiz of a starter who is gone goes on', async () => {
  const asked = await begin();
  const quiz = await quizId();
  for (const seat of [student, classmate])
    expect(await toldTo(seat, asked, letterOf(asked, 'Right'))).toContain('your answer is');
  // The starter leaves, and has everything deleted that is kept about them: nobody is the starter now.
  expect((await privacy.erase('1000000000000000001')).kind).toBe('done');
  const solved = await shownBy(MINUTE, asked.id, '✅');
  expect(await toldTo(classmate, solved, 'Next')).toContain('Only the person who started this quiz');
  // It goes on by itself, and the classmate, who has left without a word, still stands in the table.
  const next = await shownBy(2 * MINUTE, asked.id, 'Question 2 of 2');
  await (await moderator.click(next, 'Stop')).response();
  const table = textOf(await shownBy(2 * MINUTE, asked.id, 'The quiz is over'));
  expect(table).toMatch(/<@1000000000000000002>: 1\d points \(1\/2\)/);
  expect(table).not.toContain('<@1000000000000000001>');
  const kept = await database.read((tables) =>
    tables.selectFrom('quiz_answers').select(['number', 'person']).where('quiz', '=', quiz).execute(),
  );
  expect(kept).toEqual({ kind: 'done', value: [{ number: 0, person: '1000000000000000002' }] });
});

test('made-up controls and forms lead to nothing, and take nobody their answer', async () => {
  const options = { subject: 'names', questions: 1, kind: 'typed' };
  const asked = await (await student.slash('quiz', options)).reply();
  const quiz = await quizId();
  const forged = encodeAction({ kind: 'answerQuiz', quiz, number: 0, choice: 0 });
  expect(textOf(await (await classmate.forge(asked, forged)).reply())).toContain('from another version');
  const form = await (await classmate.click(asked, 'Answer')).modal();
  const submit = async (customId: string) =>
    textOf(await (await classmate.submitModal({ ...form, customId }, { 'Your answer': 'Ribosome' })).reply());
  for (const part of [{ number: 7 }, { quiz: 'AAAAAAAAAAAA' }])
    expect(await submit(encodeAction({ kind: 'submitQuiz', quiz, number: 0, ...part }))).toBe(
      'There is no such question here.',
    );
  expect(await submit(form.customId)).toContain('your answer is');
  expect(await submit(form.customId)).toContain('answered this question already');
});
