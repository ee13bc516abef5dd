// How long requests wait until they are sent.
import { expect, test } from 'vitest';
import { watchQueue } from '../../../src/discord/rest/queue.ts';

const ASKED = { method: 'GET', fullRoute: '/channels/1/messages' } as never;

function open() {
  const order: string[] = [];
  let number = 0;
  const watched = watchQueue(
    'https://discord.example/api/v10',
    () => {
      number += 1;
      const name = String(number);
      order.push(`${name} waits`);
      return () => void order.push(`${name} over`);
    },
    async () => {
      order.push('sent');
      return {} as never;
    },
  );
  const send = (route: string) =>
    watched.makeRequest(`https://discord.example/api/v10${route}`, { method: 'GET' });
  return { ...watched, order, send };
}

test('a request waits until one for its address is sent', async () => {
  const { wait, send, order } = open();
  await wait(ASKED, async () => send('/channels/1/messages?limit=5'));
  expect(order.slice(0, 3)).toEqual(['1 waits', '1 over', 'sent']);
});

test('those for one address are sent in the order in which they came', async () => {
  const { wait, send, order } = open();
  const go: (() => void)[] = [];
  const all = [1, 2].map(() => wait(ASKED, () => new Promise<void>((resolve) => go.push(resolve))));
  await send('/channels/1/messages');
  expect(order).toEqual(['1 waits', '2 waits', '1 over', 'sent']);
  await send('/channels/2/messages');
  expect(order.slice(4)).toEqual(['sent']);
  await send('/channels/1/messages');
  expect(order.slice(5)).toEqual(['2 over', 'sent']);
  for (const end of go) end();
  await Promise.all(all);
});

test('a request that fails before it is sent does not wait for ever', async () => {
  const { wait, order } = open();
  await expect(
    wait(ASKED, async () => {
      throw new Error('aborted');
    }),
  ).rejects.toThrow('aborted');
  expect(order).toEqual(['1 waits', '1 over']);
});
