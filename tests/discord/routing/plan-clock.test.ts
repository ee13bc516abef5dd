// Questions of the day and reminders, with a clock that is driven: several processes, restarts, and places that are gone.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'discord.js';
import { pino } from 'pino';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from '../../../src/database/index.ts';
import { openPlanClock, type PlanClock } from '../../../src/discord/routing/plan-clock.ts';
import { openPrivacy } from '../../../src/memory/index.ts';
import type { LocalDiscord, Seat, ShownMessage } from '../../../src/playground/driver/index.ts';
import {
  DAILY_DATA,
  REMINDER_DATA,
  setReminder,
  takeDailies,
  takeReminders,
} from '../../../src/study/index.ts';
import { makeFolder } from '../../e2e/folder.ts';
import { buttonsOf, textOf } from '../../e2e/shown.ts';
import { quizPage } from '../../study/quiz/quiz-page.ts';
import { startRouted } from '../bot.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const DAY = 86_400_000;
const library = makeFolder({ 'sea/tides.md': quizPage('What causes tides?', 3) });
const stateDir = mkdtempSync(join(tmpdir(), 'plans-'));
const database = await openDatabase({ stateDir, databaseUrl: undefined }, { warn: () => {}, info: () => {} });
const privacy = openPrivacy(database, [DAILY_DATA, REMINDER_DATA]);
const clocks: PlanClock[] = [];
let discord: LocalDiscord;
let client: Client;
let student: Seat;
let moderator: Seat;
let routed: Awaited<ReturnType<typeof startRouted>>;

beforeEach(async () => {
  await database.write(async (tables) => {
    await tables.deleteFrom('daily_channels').execute();
    await tables.deleteFrom('study_reminders').execute();
  });
  routed = await startRouted({
    library,
    memory: { database, privacy },
    onInteraction: (interaction) => {
      client = interaction.client;
    },
  });
  discord = routed.discord;
  student = discord.as('student').in('general');
  moderator = discord.as('moderator').in('general');
});
afterEach(async () => {
  await Promise.all(clocks.splice(0).map((clock) => clock.stop()));
});
afterAll(() => database.close());

/** A clock of a process that knows nothing but the database, so many milliseconds ahead. */
function clockAt(ahead: number): PlanClock {
  const clock = openPlanClock(client, {
    database,
    libraryOf: async () => routed.bot.shelf.library,
    log: pino({ level: 'silent' }),
    ended: new AbortController().signal,
    now: () => Date.now() + ahead,
  });
  clocks.push(clock);
  return clock;
}

const tickAt = (...ahead: number[]) => Promise.all(ahead.map((one) => clockAt(one).tick()));
const asked = (): ShownMessage[] =>
  student.messages().filter((message) => textOf(message).includes('Question of the day'));

async function begin(): Promise<void> {
  const reply = await (await moderator.slash('daily', { hour: 8, timezone: 'Europe/Berlin' })).reply();
  expect(textOf(reply)).toMatch(/question of the day in <#\d+>, starting <t:\d+:f>/);
}

test('it is asked once a day, however many processes there are, and the solution comes the day after', async () => {
  await begin();
  await tickAt(0);
  expect(asked()).toEqual([]);
  await tickAt(DAY, DAY, DAY);
  await tickAt(DAY + 1000);
  const [first, ...others] = asked();
  expect(others).toEqual([]);
  if (first === undefined) throw new Error('nothing was asked');
  expect(buttonsOf(first)).toEqual(['A', 'B', 'C', 'D']);
  const right = /\*\*([A-D])\*\* Right/.exec(textOf(first))?.[1] ?? '';
  const press = async (seat: Seat, label: string) => textOf(await (await seat.click(first, label)).reply());
  expect(await press(student, right)).toContain(`your answer is ${right}`);
  expect(await press(student, right)).toContain('answered this question already');
  expect(await press(moderator, right === 'A' ? 'B' : 'A')).toContain('your answer is');

  await tickAt(2 * DAY, 2 * DAY);
  const second = asked().find(({ id }) => id !== first.id);
  if (second === undefined) throw new Error('nothing more was asked');
  expect(textOf(second)).toContain('2 answers, 1 right.');
  const over = student.messages().find(({ id }) => id === first.id);
  expect(over && buttonsOf(over)).toEqual([]);
  expect(over && textOf(over)).toMatch(/✅ \*\*[A-D]\*\* Right/);
  // What was shown before is still on somebody's screen.
  expect(textOf(await (await student.forge(second, 'Cd:1:0')).reply())).toContain('from another version');
});

test('the solution stands where the question was, also when another channel was chosen since', async () => {
  await begin();
  await tickAt(DAY);
  const [first] = asked();
  if (first === undefined) throw new Error('nothing was asked');
  await (await moderator.slash('daily', { hour: 8, timezone: 'Europe/Berlin', channel: 'biology' })).reply();
  await tickAt(2 * DAY);
  const over = student.messages().find(({ id }) => id === first.id);
  expect(over && textOf(over)).toMatch(/✅ \*\*[A-D]\*\* Right/);
  expect(asked().filter(({ id }) => id !== first.id)).toEqual([]);
});

test('what was asked the day before is not asked again, where there is anything else', async () => {
  await begin();
  const riddles: string[] = [];
  for (let day = 1; day <= 6; day += 1) {
    await tickAt(day * DAY);
    const [, open = ''] = textOf(asked().at(-1) as ShownMessage).split('Question of the day');
    riddles.push(/Riddle \d+/.exec(open)?.[0] ?? `nothing on day ${day}`);
  }
  expect(riddles.filter((riddle) => !riddle.startsWith('Riddle'))).toEqual([]);
  expect(riddles.filter((riddle, day) => riddle === riddles[day - 1])).toEqual([]);
});

test('who took it on and died leaves it to another one, after a minute', async () => {
  await begin();
  await takeDailies(database, Date.now() + DAY);
  await tickAt(DAY + 1000);
  expect(asked()).toEqual([]);
  await tickAt(DAY + 61_000);
  expect(asked()).toHaveLength(1);
});

test('members may not set it, it can be stopped, and in a channel that is gone it ends', async () => {
  const refused = await (await moderator.slash('daily', { timezone: 'Mars/Olympus' })).reply();
  expect(textOf(refused)).toContain('don’t know that time zone');
  await begin();
  expect(textOf(await (await moderator.slash('daily', { off: true })).reply())).toContain(
    'no question of the day',
  );
  await tickAt(DAY);
  expect(asked()).toEqual([]);
  await begin();
  await database.write((tables) => tables.updateTable('daily_channels').set({ channel: '42' }).execute());
  await tickAt(DAY);
  const left = await database.read((tables) => tables.selectFrom('daily_channels').selectAll().execute());
  expect(left).toEqual({ kind: 'done', value: [] });
});

const direct = () => discord.as('student').in('dm').messages();

test('who asked is reminded once, if cards are due, with a button that ends it', async () => {
  await (await student.slash('progress')).reply();
  const person = '1000000000000000001';
  await setReminder(database, { person, hour: 8, zone: 'Asia/Kolkata', language: 'en-US' }, Date.now());
  await tickAt(DAY);
  expect(direct()).toEqual([]);
  await database.write((tables, hash) =>
    tables
      .insertInto('flashcards')
      .values({
        ...{ person: hash(person), card: 'AAAAAAAAAAAA', page: 'page------', subject: 'sea' },
        ...{ added: 0, due: 0, reps: 0, memory: '{}' },
      })
      .execute(),
  );
  await tickAt(2 * DAY, 2 * DAY);
  const [reminder, ...more] = direct();
  expect(more).toEqual([]);
  expect(reminder && textOf(reminder)).toContain('1 card is waiting for you');
  if (reminder === undefined) throw new Error('nobody was reminded');
  const stopped = await (await discord.as('student').in('dm').click(reminder, 'Stop reminding me')).update();
  expect(textOf(stopped)).toContain('won’t remind you any more');
  await tickAt(4 * DAY);
  expect(direct()).toHaveLength(1);
});

test('after days away a reminder comes once, and what is kept can be erased', async () => {
  const person = '1000000000000000002';
  await setReminder(database, { person, hour: 8, zone: 'UTC', language: 'en-US' }, Date.now());
  const exported = await privacy.export(person);
  expect(exported).toMatchObject({ value: { kept: { reminders: [{ hour: 8, zone: 'UTC' }] } } });
  await takeReminders(database, Date.now() + 5 * DAY);
  const next = await database.read((tables) =>
    tables.selectFrom('study_reminders').select('next_at').executeTakeFirst(),
  );
  expect(next.kind === 'done' && Number(next.value?.next_at)).toBeGreaterThan(Date.now() + 5 * DAY);
  await privacy.erase(person);
  expect(await privacy.export(person)).toMatchObject({ value: { kept: { reminders: [] } } });
});
