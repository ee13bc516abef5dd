// A database that cannot be written to while people use the bot: everybody is answered, and what was acknowledged is there afterwards.
// `OUTAGE_SECONDS` sets how long it lasts.
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { parseConfig } from '../../src/config/index.ts';
import { type Database, type DatabasePlace, openDatabase } from '../../src/database/index.ts';
import type { LocalDiscord, Seat, ShownMessage } from '../../src/playground/driver/index.ts';
import { openMemory } from '../../src/run/memory.ts';
import { startRouted } from '../discord/bot.ts';
import { mountDisk, remountDisk, unmountDisk } from '../disk.ts';
import { makeFolder, page } from '../e2e/folder.ts';
import { optionsOf, textOf } from '../e2e/shown.ts';
import { done } from '../engines.ts';
import { startPostgres, withoutPostgres } from '../postgres.ts';
import { quizPage } from '../study/quiz/quiz-page.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const SECONDS = Number(process.env['OUTAGE_SECONDS'] ?? 3);

interface Outage {
  place: DatabasePlace;
  /** Called again and again while it lasts. */
  begin(): void;
  end(): Promise<void>;
  /** Whether it was usable before. */
  isSudden: boolean;
  /** Whether nothing at all can be kept meanwhile. */
  isTotal: boolean;
}

/** A disk of its own with the folder of a database. */
function openDisk(skip: (reason: string) => never, size: string): { disk: string; place: DatabasePlace } {
  const disk = makeFolder();
  const reason = mountDisk(disk, `size=${size}`);
  if (reason !== undefined) return skip(reason);
  onTestFinished(() => unmountDisk(disk));
  return { disk, place: { stateDir: join(disk, 'state'), databaseUrl: undefined } };
}

/** A file that takes all the room that is left. */
function takeAllRoom(file: string): void {
  const descriptor = openSync(file, 'a');
  const some = Buffer.alloc(4096);
  try {
    while (writeSync(descriptor, some) === some.length);
  } catch (error) {
    expect(error).toMatchObject({ code: 'ENOSPC' });
  } finally {
    closeSync(descriptor);
  }
}

const library = makeFolder({
  'rivers/delta.md': page('What is a delta?', 'A fan of mud that a river builds where it meets the sea.'),
  'sea/tides.md': quizPage('What causes tides?', 2),
});

/** However long it lasts and however fast the machine is, people may share as much as they like meanwhile. */
const UNLIMITED = Object.fromEntries(
  ['PERSON', 'CHANNEL', 'SERVER'].flatMap((whose) =>
    ['COMMANDS', 'SHARES'].map((what) => [`LIMIT_${whose}_${what}`, 'off']),
  ),
);

/** The bot's own memory over a database, behind its router, and what the operator is told. */
async function start(place: DatabasePlace) {
  const told: string[] = [];
  const listener = { warn: (text: string) => told.push(text), info: (text: string) => told.push(text) };
  const database = await openDatabase(place, listener);
  onTestFinished(() => database.close());
  const config = parseConfig({
    ...UNLIMITED,
    STATE_DIR: place.stateDir,
    DATA_DIR: makeFolder(),
    ANSWERS: 'private',
  });
  const ended = new AbortController();
  onTestFinished(() => ended.abort());
  const memory = await openMemory(config, database, ended.signal);
  const { discord } = await startRouted({ library, memory });
  return { discord, database, told };
}

/** Somebody votes on an answer, and answers a quiz. Gives which of that was acknowledged. */
async function takePart(seat: Seat, shared: ShownMessage, quiz: ShownMessage | undefined) {
  const helped = optionsOf(shared).find(({ label }) => label === 'This helped')?.value ?? '';
  const vote = textOf(await (await seat.select(shared, helped)).reply());
  const answer = quiz && textOf(await (await seat.click(quiz, 'A')).reply());
  for (const text of [vote, answer ?? vote]) expect(text.length).toBeGreaterThan(10);
  return {
    voted: vote.includes('noted without your name'),
    answered: answer?.includes('your answer is') === true,
  };
}

const QUESTION = { question: 'what is a delta' };

/** Everything that looks something up or keeps something, once each: all of it is answered, and questions are answered as ever. */
async function useAll(discord: LocalDiscord): Promise<void> {
  // In a channel where no other quiz goes on: one may be begun where the disk has a little room again.
  const student = discord.as('student').in('biology');
  const moderator = discord.as('moderator').in('biology');
  for (const [seat, command, options] of [
    [student, 'quiz', { questions: 1 }],
    [student, 'cards practise', {}],
    [student, 'cards stats', {}],
    [student, 'exam', { date: '2999-01-01', subject: 'sea' }],
    [student, 'progress', {}],
    [student, 'privacy', {}],
    [moderator, 'settings', {}],
    [moderator, 'unanswered', {}],
    [moderator, 'stats', {}],
  ] as const)
    expect(textOf(await (await seat.slash(command, options)).reply()), command).toMatch(/\w{3}/);
  expect(textOf(await (await student.slash('ask', QUESTION)).reply())).toContain('A fan of mud');
}

async function keptIn(database: Database): Promise<{ votes: number; answers: number }> {
  return done(
    await database.read(async (tables) => ({
      votes: (await tables.selectFrom('votes').select('person').execute()).length,
      answers: (await tables.selectFrom('quiz_answers').select('person').execute()).length,
    })),
  );
}

async function endure({ place, begin, end, isSudden, isTotal }: Outage): Promise<void> {
  if (!isSudden) begin();
  const { discord, database, told } = await start(place);
  const student = discord.as('student').in('general');
  const asked = await student.slash('ask', { ...QUESTION, visibility: 'public' });
  const shared = await asked.reply();
  const beginQuiz = async () => (await student.slash('quiz', { time: 120 })).reply();
  let quiz = isSudden ? await beginQuiz() : undefined;
  const acknowledged = { votes: 0, answers: 0 };
  const come = async (from: number) => {
    const refused = [];
    for (let number = from; number < from + 4; number += 1) {
      const { voted, answered } = await takePart(discord.stranger(number).in('general'), shared, quiz);
      if (voted) acknowledged.votes += 1;
      if (answered) acknowledged.answers += 1;
      if (!voted || !answered) refused.push(number);
    }
    return refused;
  };
  if (isSudden) {
    expect(await come(0)).toEqual([]);
    begin();
  }

  const until = Date.now() + SECONDS * 1000;
  const refused = await come(10);
  expect(refused.length).toBeGreaterThan(0);
  do {
    begin();
    await useAll(discord);
    await sleep(100);
  } while (Date.now() < until);
  expect(told[0]).toContain(' is away: ');
  if (isTotal) expect([database.isAway(), told.length]).toEqual([true, 1]);

  await end();
  await expect.poll(() => database.isAway(), { timeout: 120_000, interval: 100 }).toBe(false);
  expect(await keptIn(database)).toEqual(acknowledged);
  // What was begun before goes on: it can be stopped.
  if (quiz !== undefined) await (await student.click(quiz, 'Stop')).response();
  quiz = await beginQuiz();
  await come(10);
  expect(await come(20)).toEqual([]);
  expect(await keptIn(database)).toEqual(acknowledged);
  if (isTotal) expect(acknowledged.votes).toBe(isSudden ? 12 : 8);
  expect(told.at(-1)).not.toContain(' is away: ');
  if (isTotal) expect(told).toHaveLength(2);
  await useAll(discord);
}

test.skipIf(withoutPostgres !== undefined)('a server of PostgreSQL that is gone for a while', async () => {
  const postgres = await startPostgres({ isVolatile: false });
  onTestFinished(() => postgres.remove());
  const place = { stateDir: makeFolder(), databaseUrl: await postgres.createDatabase() };
  await endure({
    place,
    begin: () => postgres.stop(),
    end: () => postgres.start(),
    isSudden: true,
    isTotal: true,
  });
});

test('a disk without room', async ({ skip }) => {
  const { disk, place } = openDisk(skip, '3m');
  const file = join(disk, 'others');
  await endure({
    place,
    begin: () => takeAllRoom(file),
    end: async () => rmSync(file),
    isSudden: true,
    // What is closed gives some room back, and something small may be kept in it.
    isTotal: false,
  });
});

test('a disk that is read-only at the start', async ({ skip }) => {
  const { disk, place } = openDisk(skip, '8m');
  const made = await openDatabase(place, { warn: () => {}, info: () => {} });
  await made.close();
  await endure({
    place,
    begin: () => remountDisk(disk, 'ro'),
    end: async () => remountDisk(disk, 'rw'),
    isSudden: false,
    isTotal: true,
  });
});
