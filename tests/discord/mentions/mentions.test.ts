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

test('of messages that waited for too long one in a channel is told, and all are counted', async () => {
  const { discord, bot, worked } = await open();
  // What cannot be posted holds up what else is answered in the channel.
  discord.faults.onRequest(POST, { kind: 'hang' }, 1000);
  const first = Array.from({ length: AT_ONCE }, (_, number) => mention(discord, number));
  await discord.until(() => discord.requests.find(({ path }) => POST.path.test(path)), 'the first reply');
  const late = [100, 101, 102].map((number) => mention(discord, number));
  await expect
    .poll(() => bot.waits().message, { timeout: 60_000 })
    .toMatchObject({ waited: AT_ONCE, waiting: late.length });
  const now = performance.now.bind(performance);
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now() + 30_000);
  discord.faults.clear();
  await discord.until(() => first.every(({ replies }) => replies().length > 0) || undefined, 'the answers');
  await expect.poll(() => worked.filter(({ outcome }) => outcome === 'busy')).toHaveLength(late.length);
  clock.mockRestore();
  expect(first.flatMap(({ replies }) => replies())).toHaveLength(AT_ONCE);
  expect(late.flatMap(({ replies }) => replies())).toEqual([speak()('error.busy')]);
});
