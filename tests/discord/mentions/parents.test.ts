// The channels that threads belong to, asked for once each.
import { expect, test } from 'vitest';
import { openParents } from '../../../src/discord/mentions/parents.ts';

/** What Discord tells of channels, and how often it was asked. */
function openChannels(channels: Record<string, object>) {
  const asked: string[] = [];
  const get = async (route: `/${string}`): Promise<unknown> => {
    asked.push(route);
    const found = channels[route.split('/').at(-1) ?? ''];
    if (found === undefined) throw new Error('Unknown Channel');
    return found;
  };
  return { asked, parentOf: openParents({ rest: { get } } as never) };
}

test('a thread has the channel that it was opened in, all others have none', async () => {
  const { parentOf } = openChannels({
    1: { id: '1', type: 11, parent_id: '5', thread_metadata: { archived: false } },
    // The parent of a channel is its category.
    2: { id: '2', type: 0, parent_id: '6' },
    3: { id: '3', type: 11, parent_id: null, thread_metadata: {} },
  });
  expect(await Promise.all(['1', '2', '3', '4'].map(parentOf))).toEqual([
    '5',
    undefined,
    undefined,
    undefined,
  ]);
});

test('Discord is asked once, also for what it does not tell', async () => {
  const { asked, parentOf } = openChannels({ 1: { thread_metadata: {}, parent_id: '5' } });
  for (const id of ['1', '1', '9', '9']) await parentOf(id);
  expect(asked).toHaveLength(2);
});

test('a channel is asked for again after the network failed', async () => {
  const answers: (() => object)[] = [
    () => {
      throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    },
    () => ({ thread_metadata: {}, parent_id: '5' }),
  ];
  const get = async () => answers.shift()?.();
  const parentOf = openParents({ rest: { get } } as never);
  expect([await parentOf('1'), await parentOf('1')]).toEqual([undefined, '5']);
});
