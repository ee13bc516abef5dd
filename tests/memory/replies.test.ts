// Which reply belongs to which message.
import { expect, test } from 'vitest';
import { openReplies } from '../../src/memory/index.ts';

test('a reply is found by the message that it answers, until it is forgotten', async () => {
  const replies = openReplies();
  await replies.keep('1', { channel: '2', message: '3' });
  expect(await replies.find('1')).toEqual({ channel: '2', message: '3' });
  await replies.forget('1');
  expect(await replies.find('1')).toBeUndefined();
});

test('of very many replies those used last are remembered', async () => {
  const replies = openReplies();
  for (let number = 0; number < 6000; number += 1) {
    await replies.keep(String(number), { channel: '1', message: String(number) });
    await replies.find('0');
  }
  expect(await replies.find('0')).toBeDefined();
  expect(await replies.find('1')).toBeUndefined();
  expect(await replies.find('5999')).toBeDefined();
});

test('two stores know nothing of each other', async () => {
  const [one, other] = [openReplies(), openReplies()];
  await one.keep('1', { channel: '2', message: '3' });
  expect(await other.find('1')).toBeUndefined();
});
