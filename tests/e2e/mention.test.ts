// Questions in plain messages: mentions in a server and direct messages, answered by the real bot.

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type {
  LocalDiscord,
  PersonName,
  PlaceName,
  Seat,
  ShownMessage,
} from '../../src/playground/driver/index.ts';
import { type BotProcess, openDiscord, startBot } from './bot.ts';
import { makeFolder, manyPages } from './folder.ts';
import { buttonsOf, expectGoodManners, optionsOf, repliesTo, textOf } from './shown.ts';

const CRANE = 'How is the crane of machine type 3 serviced?';
const DRILL = 'How is the drill of machine type 2 serviced?';

const libraryDir = makeFolder(manyPages());

let discord: LocalDiscord;
let bot: BotProcess;
let at: string;

beforeAll(async () => {
  discord = await openDiscord();
  bot = await startBot(discord, { libraryDir });
  at = `<@${discord.applicationId}>`;
});

afterEach(() => {
  discord.conditions.reset();
  expectGoodManners(discord);
});

afterAll(async () => {
  expect((await bot.stop()).code).toBe(0);
});

function seatOf(person: PersonName, place: PlaceName): Seat {
  return discord.as(person).in(place);
}

function replyTo(message: ShownMessage, seat: Seat): Promise<ShownMessage> {
  return discord.until(() => repliesTo(message, seat)[0], 'a reply to the message');
}

/** Resolves when the bot has answered whatever came before: it takes one thing after the other. */
async function settle(seat: Seat): Promise<void> {
  await (await seat.slash('help')).reply();
}

test('a mention is answered with a reply that pings nobody, and whoever asked takes it back', async () => {
  const student = seatOf('student', 'general');
  const asked = student.say(
    `${at} hi! how is the crane of machine type 3 serviced? @everyone <@&1> discord.gg/abc`,
  );
  const reply = await replyTo(asked, student);
  expect(reply.embeds[0]?.title).toBe(CRANE);
  expect(reply.ephemeral).toBe(false);
  expect(reply.api).toMatchObject({ mentions: [], mention_everyone: false });
  const refused = await (await seatOf('classmate', 'general').click(reply, 'Take back')).reply();
  expect(refused.content).toContain('Only the person who asked');
  await (await student.click(reply, 'Take back')).deleted();
  expect(repliesTo(asked, student)).toEqual([]);
});

test('the bot is quiet where it is not asked', async () => {
  const student = seatOf('student', 'general');
  const said = [
    student.say(CRANE),
    student.say('<@1000000000000000002> how is the crane of machine type 3 serviced?'),
    student.say('@Cribsheet how is the crane of machine type 3 serviced?'),
    seatOf('student', 'elsewhere').say(`${at} ${CRANE}`),
  ];
  await settle(student);
  for (const message of said) expect(repliesTo(message, student)).toEqual([]);
});

test('a question that is edited within a minute has its answer edited, and one that is deleted loses it', async () => {
  const student = seatOf('student', 'biology');
  const asked = student.say(`${at} ${CRANE}`);
  const { id } = await replyTo(asked, student);
  student.edit(asked, `${at} ${DRILL}`);
  const edited = await discord.until(
    () => student.messages().find((one) => one.id === id && one.embeds[0]?.title === DRILL),
    'the edited answer',
  );
  expect(buttonsOf(edited)).toContain('Take back');
  student.remove(asked);
  await discord.until(() => student.messages().every((one) => one.id !== id) || undefined, 'the deletion');
});

test('a question that is deleted before its answer leaves nothing behind', async () => {
  const student = seatOf('student', 'biology');
  const readByAll = () => student.messages().filter(({ ephemeral }) => !ephemeral);
  const before = readByAll().length;
  // The answer is on its way, and lands before or after the deletion.
  discord.faults.onRequest({ method: 'POST', path: /^\/channels\// }, { kind: 'delay', ms: 300 });
  const asked = student.say(`${at} ${CRANE}`);
  await discord.until(
    () =>
      discord.requests.some(
        ({ path, body }) => path.startsWith('/channels/') && JSON.stringify(body ?? null).includes(asked.id),
      ) || undefined,
    'the reply to be sent',
  );
  student.remove(asked);
  await discord.until(
    () => discord.requests.findLast(({ path }) => path.startsWith('/channels/'))?.status,
    'an end',
  );
  await discord.until(() => readByAll().length === before || undefined, 'the end of the reply');
  await settle(student);
  expect(readByAll()).toHaveLength(before);
  expect(bot.stderr()).not.toContain('"level":50');
});

test('where it is not sure the one who asked chooses in place, and others read privately', async () => {
  const [student, classmate] = [seatOf('student', 'chemistry'), seatOf('classmate', 'chemistry')];
  const offer = await replyTo(student.say(`${at} crane`), student);
  const [option] = optionsOf(offer);
  const own = await (await classmate.select(offer, option!.value)).reply();
  expect(own.ephemeral).toBe(true);
  expect(own.embeds[0]?.title).toBe(option?.label);
  const settled = await (await student.select(offer, option!.value)).update();
  expect(settled.id).toBe(offer.id);
  expect(buttonsOf(settled)).toEqual(['Not what I asked', 'Take back']);
  const other = await replyTo(student.say(`${at} drill`), student);
  const none = await (await student.click(other, 'None of these')).update();
  expect(textOf(none)).toContain('Nothing was noted');
  expect(buttonsOf(none)).toContain('Take back');
  const browsed = await (await student.click(none, 'See all subjects')).reply();
  expect(browsed.ephemeral).toBe(true);
});

test('a mention without a question is told how to ask, and a missing answer is said', async () => {
  const student = seatOf('student', 'thread');
  expect((await replyTo(student.say(at), student)).content).toContain('after my name');
  const missing = await replyTo(student.say(`${at} zebra quagga?`), student);
  expect(missing.embeds[0]?.title).toBe('Not in the library');
});

test('a direct message needs no mention, and its buttons work in place', async () => {
  const student = seatOf('student', 'dm');
  const reply = await replyTo(student.say('What does the chronicle of the valley tell?'), student);
  expect(buttonsOf(reply)).toContain('Whole page');
  const whole = await (await student.click(reply, 'Whole page')).update();
  const next = await (await student.click(whole, 'Next')).update();
  expect(next.id).toBe(reply.id);
  expect(textOf(next)).toContain('Part 2 of');
});

test('a reply speaks the language of the server', async () => {
  discord.conditions.setLocale('guild', 'fr');
  const student = seatOf('student', 'thread');
  const missing = await replyTo(student.say(`${at} zebra quagga?`), student);
  expect(missing.embeds[0]?.title).toBe('Pas dans la bibliothèque');
});

test('where the bot may not write it stays silent, and goes on', async () => {
  const student = seatOf('student', 'general');
  discord.conditions.deny('general', { bot: 1n << 11n });
  const asked = student.say(`${at} ${CRANE}`);
  await discord.until(
    () => discord.requests.find(({ path, status }) => path.startsWith('/channels/') && status === 403),
    'the refusal',
  );
  await settle(student);
  expect(repliesTo(asked, student)).toEqual([]);
  discord.conditions.reset();
  expect((await replyTo(student.say(`${at} ${CRANE}`), student)).embeds[0]?.title).toBe(CRANE);
});

test('with mentions switched off no intent is asked for, and nothing is heard', async () => {
  const own = await openDiscord();
  await startBot(own, { libraryDir, variables: { MENTIONS: 'off' } });
  expect(own.gateway.identifies.at(-1)?.intents).toBe(0);
  const student = own.as('student').in('general');
  const asked = student.say(`${at} ${CRANE}`);
  await settle(student);
  expect(repliesTo(asked, student)).toEqual([]);
  expect(textOf(await (await student.slash('help')).reply())).not.toContain('mention me');
});

test('a reply to the bot takes up what it answers, whoever writes it', async () => {
  const [student, classmate] = [seatOf('student', 'biology'), seatOf('classmate', 'biology')];
  const answer = await replyTo(student.say(`${at} ${CRANE}`), student);
  const why = await replyTo(classmate.reply(answer, 'and why?'), classmate);
  expect(why.embeds[0]?.title).toBe(CRANE);
  expect(buttonsOf(why)).toContain('Not what I asked');
  const thanks = await replyTo(classmate.reply(answer, 'thanks!'), classmate);
  expect(thanks.content).toMatch(/^You’re welcome!/);
});

test('an empty mention and small talk get one friendly line, however often', async () => {
  const moderator = seatOf('moderator', 'biology');
  const lines = [
    '',
    'hi',
    'good bot',
    'are you real',
    'lol',
    'thanks!',
    'hola',
    'bye',
    'danke',
    'wow',
    'hm',
    'ok',
    '',
    'hey',
  ];
  for (const line of lines) {
    const reply = await replyTo(moderator.say(`${at} ${line}`), moderator);
    expect(reply.embeds).toEqual([]);
    expect(reply.content).not.toContain('One at a time');
  }
});
