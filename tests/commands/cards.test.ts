// /cards in a local Discord: a card, its answer, and a grade.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from '../../src/database/index.ts';
import { openPrivacy } from '../../src/memory/index.ts';
import type { Seat, ShownMessage } from '../../src/playground/driver/index.ts';
import { EXAM_DATA, FLASHCARD_DATA, REMINDER_DATA, REVIEW_DATA } from '../../src/study/index.ts';
import { startRouted } from '../discord/bot.ts';
import { makeFolder, page } from '../e2e/folder.ts';
import { buttonsOf, textOf } from '../e2e/shown.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const library = makeFolder({
  'rivers/delta.md': page(
    'What is a delta?',
    'A delta is a fan of mud that a river builds where it meets the sea.',
  ),
  'motion/speed.md': page('What is speed?', 'Speed is the distance that something moves in a unit of time.'),
});
const stateDir = mkdtempSync(join(tmpdir(), 'cards-'));
const database = await openDatabase({ stateDir, databaseUrl: undefined }, { warn: () => {}, info: () => {} });
const privacy = openPrivacy(database, [FLASHCARD_DATA, REVIEW_DATA, REMINDER_DATA, EXAM_DATA]);
let student: Seat;
let moderator: Seat;

beforeEach(async () => {
  const { discord } = await startRouted({
    library,
    memory: { database, privacy },
  });
  student = discord.as('student').in('general');
  moderator = discord.as('moderator').in('general');
});
afterAll(() => database.close());

async function press(message: ShownMessage, label: RegExp): Promise<ShownMessage> {
  const name = buttonsOf(message).find((one) => label.test(one)) ?? '';
  return (await student.click(message, name)).update();
}

test('a card of a subject is shown privately, answered, graded, and done', async () => {
  const question = await (await student.slash('cards practise', { subject: 'motion' })).reply();
  expect(question.ephemeral).toBe(true);
  expect(textOf(question)).toContain('What is speed?');
  const solution = await press(question, /Show/);
  expect(textOf(solution)).toContain('unit of time');
  expect(textOf(await press(solution, /^Good/))).toContain('Nothing is due');
});

const told = async (
  command: string,
  options: Record<string, string | number | boolean> = {},
  seat = student,
) => {
  const reply = await (await seat.slash(command, options)).reply();
  expect(reply.ephemeral).toBe(true);
  return reply;
};

test('figures tell what is due and learnt, and progress tells it by subject', async () => {
  expect(textOf(await told('cards stats', {}, moderator))).toContain('You have no cards yet');
  const stats = textOf(await told('cards stats'));
  expect(stats).toContain('Due: 0 · Learnt: 0 · In all: 1');
  expect(stats).toContain('🟩 known · 🟥 forgotten · 🟦 due');
  expect(textOf(await told('progress'))).toMatch(/⬜{8} Motion: 0 of 1 learnt, 0 due/i);
});

test('own cards are taken along as a table and as a package, and without any nothing is', async () => {
  const table = await told('cards export', { format: 'csv' });
  expect(textOf(table)).toContain('Your 1 card, as a file.');
  expect(table.attachments.map(({ filename }) => filename)).toEqual(['cards.csv']);
  expect((await told('cards export')).attachments.map(({ filename }) => filename)).toEqual(['cards.apkg']);
  const none = await told('cards export', {}, moderator);
  expect(none.attachments).toEqual([]);
  expect(textOf(none)).toContain('You have no cards yet');
});

test('an exam is planned, told in the progress, and taken back; what cannot be read is said', async () => {
  const year = new Date().getUTCFullYear() + 1;
  const set = textOf(await told('exam', { subject: 'motion', date: `${year}-12-31` }));
  expect(set).toMatch(/Motion: exam on \d{4}-12-31, in \d+ days\. New cards a day: 1\./i);
  expect(textOf(await told('progress'))).toContain(`exam on ${year}-12-31`);
  expect(textOf(await told('exam', { subject: 'motion', date: 'soon' }))).toContain('can’t read that date');
  expect(textOf(await told('exam', { subject: 'motion', date: '2020-01-01' }))).toContain('over already');
  expect(textOf(await told('exam', { subject: 'zzzzzz', date: `${year}-12-31` }))).toContain(
    'don’t know that subject',
  );
  expect(textOf(await told('exam', { subject: 'motion' }))).toContain('no exam is planned any more');
  expect(textOf(await told('progress'))).not.toContain('exam on');
});

test('who wants nothing kept gets no reminders and plans no exams', async () => {
  const wish = { hour: 8, timezone: 'Europe/Berlin' };
  expect(textOf(await told('cards remind', wish))).toMatch(/starting <t:\d+:f>/);
  expect(textOf(await told('cards remind', { ...wish, timezone: 'Mars/Olympus' }))).toContain(
    'don’t know that time zone',
  );
  await privacy.optOut('1000000000000000003', true);
  expect(textOf(await told('cards remind', wish, moderator))).toContain('nothing be kept about you');
  expect(textOf(await told('exam', { subject: 'motion', date: '2099-01-01' }, moderator))).toContain(
    'nothing be kept',
  );
});
