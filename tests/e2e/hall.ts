// A hall to share in: a bot over many pages, a student and a classmate in one channel. Importing it opens it.

import { afterEach, beforeAll, expect } from 'vitest';
import type { LocalDiscord, Seat, ShownMessage } from '../../src/playground/driver/index.ts';
import { type BotProcess, openDiscord, startBot } from './bot.ts';
import { makeFolder, manyPages } from './folder.ts';
import { expectGoodManners } from './shown.ts';

export const CRANE = 'How is the crane of machine type 3 serviced?';
export const CHRONICLE = 'What does the chronicle of the valley tell?';

export let discord: LocalDiscord;
let bot: BotProcess;
export let libraryDir: string;
export let student: Seat;
export let classmate: Seat;

beforeAll(async () => {
  discord = await openDiscord();
  libraryDir = makeFolder(manyPages());
  bot = await startBot(discord, { libraryDir });
  student = discord.as('student').in('general');
  classmate = discord.as('classmate').in('general');
});

afterEach(() => {
  discord.conditions.reset();
  expectGoodManners(discord);
});

export async function ask(question: string, seat = student): Promise<ShownMessage> {
  return (await seat.slash('ask', { question })).reply();
}

/** What everybody in the place can read that the bot has posted since `before`. */
export function postedSince(before: readonly ShownMessage[], seat = classmate): ShownMessage[] {
  const known = new Set(before.map(({ id }) => id));
  return seat.messages().filter(({ id, api }) => !known.has(id) && api.author.bot === true);
}

/** Shares an answer, and gives what everybody reads then and what the sharer reads. */
export async function share(
  shown: ShownMessage,
  seat = student,
  reader = classmate,
): Promise<{ posted: ShownMessage[]; own: ShownMessage }> {
  const before = reader.messages();
  const own = await (await seat.click(shown, 'Share')).edited();
  return { posted: postedSince(before, reader), own };
}

/** The one sentence that a click is refused with, to nobody but the one who clicked. */
export async function refusalOf(seat: Seat, shown: ShownMessage, button: string): Promise<string> {
  const told = await (await seat.click(shown, button)).reply();
  expect(told.ephemeral).toBe(true);
  expect(told.content).toMatch(/^\S.+[.]$/);
  return told.content;
}

/** Ends the bot and starts it again. */
export async function restart(): Promise<void> {
  expect((await bot.stop()).code).toBe(0);
  bot = await startBot(discord, { libraryDir, dataDir: bot.dataDir });
}
