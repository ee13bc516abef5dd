// Messages that cannot be answered as they should be: whoever wrote them is told, once, and whoever watches the bot too.

import { expect, test, vi } from 'vitest';
import type { BotOptions } from '../../../src/discord/index.ts';
import { type Observer, UNOBSERVED } from '../../../src/discord/observer.ts';
import { speak } from '../../../src/language/index.ts';
import type { LocalDiscord } from '../../../src/playground/driver/index.ts';
import { repliesTo, textOf } from '../../e2e/shown.ts';
import { openDiscord } from '../../playground/bot.ts';
import { CRANE, connect } from '../gateway/connected.ts';

vi.setConfig({ testTimeout: 120_000 });

/** As many messages are answered at a time. */
const AT_ONCE = 16;
const POST = { method: 'POST', path: /^\/channels\/\d+\/messages$/ };

type Worked = Parameters<Observer['worked']>[0];

async function open(more: Partial<BotOptions> = {}) {
  const discord = await openDiscord({ patience: 60_000, respondWithin: 20_000 });
  const worked: Worked[] = [];
  const observer = { ...UNOBSERVED, worked: (work: Worked) => void worked.push(work) };
  const { bot, lines } = await connect(discord, undefined, { observer, ...more });
  return { discord, bot, worked, lines };
}

function mention(discord: LocalDiscord, number: number) {
  const seat = discord.stranger(number).in('general');
  const message = seat.say(`<@${discord.applicationId}> ${CRANE}`);
  return { message, replies: () => repliesTo(message, seat).map(textOf) };
}

test('whoever mentions the bot is told where something goes wrong on its side', async () => {
  const library = () => {
    throw new Error('no library');
  };
  const { discord, worked, lines } = await open({ library });
  const { message, replies } = mention(discord, 1);
  expect(await discord.until(() => replies()[0], 'the reply')).toBe(speak()('error.sorry'));
  await expect.poll(() => worked).toMatchObject([{ kind: 'message', id: message.id, outcome: 'failed' }]);
  expect(lines.filter(({ kind }) => kind === 'bug')).toMatchObject([{ question: message.id }]);
});

/** As many mentions as are answered at a time, none of which can be posted, and three that wait for them. */
async function openHanging() {
  const opened = await open();
  const { discord, bot } = opened;
  // What cannot be posted holds up what else is answered in the channel.
  discord.faults.onRequest(POST, { kind: 'hang' }, 1000);
  const first = Array.from({ length: AT_ONCE }, (_, number) => mention(discord, number));
  await discord.until(() => discord.requests.find(({ path }) => POST.path.test(path)), 'the first reply');
  const late = [100, 101, 102].map((number) => mention(discord, number));
  await expect
    .poll(() => bot.waits().message, { timeout: 60_000 })
    .toMatchObject({ waited: AT_ONCE, waiting: late.length });
  return { ...opened, first, late };
}

/** Lets half a minute pass for whoever asks what time it is. */
function skipTime() {
  const now = performance.now.bind(performance);
  return vi.spyOn(performance, 'now').mockImplementation(() => now() + 30_000);
}

test('of messages that waited for too long one in a channel is told, and all are counted', async () => {
  const { discord, first, late, worked } = await openHanging();
  const clock = skipTime();
  discord.faults.clear();
  await discord.until(() => first.every(({ replies }) => replies().length > 0) || undefined, 'the answers');
  await expect.poll(() => worked.filter(({ outcome }) => outcome === 'busy')).toHaveLength(late.length);
  clock.mockRestore();
  expect(first.flatMap(({ replies }) => replies())).toHaveLength(AT_ONCE);
  expect(late.flatMap(({ replies }) => replies())).toEqual([speak()('error.busy')]);
});

test('while nothing can be posted, what has waited for too long is let go, which the log says', async () => {
  const { discord, bot, first, late, worked, lines } = await openHanging();
  const clock = skipTime();
  const newest = mention(discord, 103);
  await expect.poll(() => worked.filter(({ outcome }) => outcome === 'busy')).toHaveLength(late.length);
  expect(worked.map(({ id }) => id)).toEqual(late.map(({ message }) => message.id));
  expect(bot.waits().message).toMatchObject({ waiting: 1 });
  await expect
    .poll(() => lines.filter(({ msg }) => String(msg).startsWith('no turn came in time')))
    .toMatchObject([{ what: 'message', number: late.length }]);
  clock.mockRestore();
  discord.faults.clear();
  const answered = [...first, newest];
  await discord.until(
    () => answered.every(({ replies }) => replies().length === 1) || undefined,
    'the answers',
  );
  expect(late.flatMap(({ replies }) => replies())).toEqual([]);
});

test('messages that go and that the bot has not answered cost no request, however many they are', async () => {
  const { discord, bot } = await open();
  const seat = discord.stranger(1).in('general');
  const said = Array.from({ length: 30 }, (_, number) => seat.say(`nobody asks anything here: ${number}`));
  for (const message of said.slice(0, 15)) seat.remove(message);
  seat.purge(said.slice(15));
  const { message, replies } = mention(discord, 2);
  await discord.until(() => replies()[0], 'the reply');
  const ofMessages = () =>
    discord.requests
      .filter(({ path }) => path.includes('/messages'))
      .map(({ method, path }) => `${method} ${path.replace(/\d+/g, ':id')}`);
  expect(ofMessages()).toEqual(['POST /channels/:id/messages']);
  // One that was answered costs one.
  discord.stranger(2).in('general').remove(message);
  await expect.poll(ofMessages).toEqual(['POST /channels/:id/messages', 'DELETE /channels/:id/messages/:id']);
  await expect.poll(() => bot.waits().message.waiting).toBe(0);
});
