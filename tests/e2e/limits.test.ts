// How much people may ask for, as it is set unless somebody sets something else: whoever asks too much is told, and others are answered.

import { beforeAll, expect, test } from 'vitest';
import { speak } from '../../src/language/index.ts';
import type { LocalDiscord, Seat, ShownMessage } from '../../src/playground/driver/index.ts';
import { type BotProcess, openDiscord, startBot, UNLIMITED } from './bot.ts';
import { makeFolder, manyPages } from './folder.ts';
import { expectGoodManners, repliesTo, textOf } from './shown.ts';

const CRANE = 'How is the crane of machine type 3 serviced?';
const ANSWER = /Clean the crane, then oil it 3 times/;

/** A sentence about a limit, with any number of seconds. */
function toldBy(key: 'limit.channel' | 'limit.person' | 'limit.shares' | 'mention.wait'): RegExp {
  const escaped = speak()(key, { count: 77 }).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // Of one second the sentence speaks in the singular.
  return new RegExp(
    escaped.replace('77', '\\d+').replace('seconds', 'seconds?').replace('`/ask`', '(?:`/ask`|</ask:\\d+>)'),
  );
}

let discord: LocalDiscord;
let bot: BotProcess;
let at: string;

beforeAll(async () => {
  discord = await openDiscord();
  // Without these the bot goes by its own figures.
  const variables = Object.fromEntries(Object.keys(UNLIMITED).map((name) => [name, '']));
  bot = await startBot(discord, { libraryDir: makeFolder(manyPages()), variables });
  at = `<@${discord.applicationId}>`;
});

/** For how many milliseconds each waited who was told that too many ask, as the log has it. */
function busyFor(): number[] {
  const lines = bot.stderr().split('\n').slice(0, -1);
  return lines.flatMap((line) => {
    const { outcome, milliseconds } = JSON.parse(line);
    return outcome === 'busy' ? [Number(milliseconds)] : [];
  });
}

async function expectAnswer(seat: Seat): Promise<void> {
  expect(textOf(await (await seat.slash('ask', { question: CRANE })).reply())).toMatch(ANSWER);
}

test('of 300 people who mention it at once a few are answered, and one note says when to ask again', async () => {
  const seats = Array.from({ length: 300 }, (_, number) => discord.stranger(number).in('general'));
  const asked = seats.map((seat) => seat.say(`${at} ${CRANE}`));
  const replies = (): ShownMessage[] => {
    const all = seats[0]!.messages();
    const known = new Set(asked.map(({ id }) => id));
    return all.filter(({ api }) => known.has(api.message_reference?.message_id ?? ''));
  };
  await discord.until(() => (replies().length >= 13 ? true : undefined), 'twelve answers and a note');
  // Whoever asks by a command is answered at once, and what was said before is over by then.
  await expectAnswer(discord.stranger(999).in('general'));
  const notes = replies().filter(({ embeds }) => embeds.length === 0);
  expect(notes.map(({ content }) => content)).toEqual([expect.stringMatching(toldBy('limit.channel'))]);
  // On a slow machine one more is allowed every five seconds.
  expect(replies().length).toBeLessThan(40);
});

test('whoever mentions it too often is told once, and others are answered', async () => {
  const seat = discord.as('student').in('biology');
  const asked = Array.from({ length: 20 }, () => seat.say(`${at} ${CRANE}`));
  const other = discord.as('classmate').in('biology');
  const question = other.say(`${at} ${CRANE}`);
  const reply = await discord.until(() => repliesTo(question, other)[0], 'the reply to somebody else');
  expect(textOf(reply)).toMatch(ANSWER);
  await discord.until(
    () => (asked.flatMap((one) => repliesTo(one, seat)).length >= 7 ? true : undefined),
    'six answers and a note',
  );
  const replies = asked.flatMap((one) => repliesTo(one, seat));
  expect(replies.filter(({ embeds }) => embeds.length === 0).map(({ content }) => content)).toEqual([
    expect.stringMatching(toldBy('mention.wait')),
  ]);
});

test('a flood of direct messages of one person is a few answers and one note', async () => {
  const seat = discord.stranger(1001).in('dm');
  const asked = Array.from({ length: 60 }, () => seat.say(CRANE));
  const replies = () => asked.flatMap((one) => repliesTo(one, seat));
  await discord.until(() => (replies().length >= 7 ? true : undefined), 'six answers and a note');
  await expectAnswer(discord.stranger(1002).in('dm'));
  expect(replies().length).toBeLessThan(20);
  expect(replies().filter(({ embeds }) => embeds.length === 0)).toHaveLength(1);
});

test('a flood of commands of one person is answered, told and then ignored, and others notice nothing', async () => {
  const flooder = discord.stranger(1003).in('chemistry');
  const flood = await Promise.all(
    Array.from({ length: 300 }, () => flooder.slash('ask', { question: CRANE })),
  );
  await expectAnswer(discord.stranger(1004).in('chemistry'));
  await discord.until(
    () => (flood.filter(({ state }) => state !== 'waiting').length >= 33 ? true : undefined),
    'replies',
  );
  const texts = flooder.messages().map(textOf);
  const told = texts.filter((text) => toldBy('limit.person').test(text));
  expect(told.length).toBeGreaterThanOrEqual(1);
  expect(told.length).toBeLessThanOrEqual(10);
  const answers = texts.filter((text) => ANSWER.test(text)).length;
  const turnedAway = texts.filter((text) => text === speak()('error.busy')).length;
  expect(answers + turnedAway).toBeGreaterThanOrEqual(30);
  // Only who waited for longer than a second, by the bot's own clock, is told that too many ask.
  await expect.poll(() => busyFor().length, { timeout: 60_000 }).toBeGreaterThanOrEqual(turnedAway);
  expect(busyFor().filter((milliseconds) => milliseconds < 1000)).toEqual([]);
  expect(flood.filter(({ state }) => state === 'waiting').length).toBeGreaterThan(100);
});

test('whoever shares too much is told so alone, and reads the answer', async () => {
  const seat = discord.stranger(1005).in('general');
  const all: ShownMessage[] = [];
  for (let time = 0; time < 7; time += 1)
    all.push(await (await seat.slash('share', { question: CRANE })).reply());
  const [sixth] = all.filter(({ ephemeral }) => ephemeral);
  expect(sixth?.content).toMatch(toldBy('limit.shares'));
  expect(textOf(sixth!)).toMatch(ANSWER);
});

test('suggestions in quick succession are no flood', async () => {
  const seat = discord.stranger(1006).in('general');
  for (const typed of ['c', 'cr', 'cra', 'cran', 'crane'])
    expect(await seat.autocomplete('ask', 'question', typed)).not.toEqual([]);
  const others = Array.from({ length: 200 }, () =>
    seat.autocomplete('ask', 'question', 'crane').catch(() => []),
  );
  expect(await discord.stranger(1007).in('general').autocomplete('ask', 'question', 'crane')).not.toEqual([]);
  // Nobody waits for these to be given up.
  void Promise.all(others);
});

test('the bot keeps its manners', () => {
  expectGoodManners(discord);
});
