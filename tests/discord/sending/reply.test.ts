// Sending a message, and once more without its picture.
import { expect, test } from 'vitest';
import type { Ready } from '../../../src/conversation/index.ts';
import { send } from '../../../src/discord/sending/reply.ts';
import { refuse } from '../refuse.ts';

const picture = { png: new Uint8Array([1]), width: 1, height: 1 };
const text = { embeds: [{ description: 'a' }], rows: [] };
const message = { ...text, picture: { name: 'f.png', formulas: [{ tex: 'x' }], alt: 'x' } };

/** Sends where messages with a picture are refused, and gives what was sent. */
async function sendRefused(error: Error): Promise<Ready[]> {
  const sent: Ready[] = [];
  await send({ message, picture }, async (one) => {
    sent.push(one);
    if (one.picture) throw error;
  });
  return sent;
}

test.each([
  [403, 50013],
  [403, 0],
  [413, 40005],
])('a picture that is refused with %i (%i) is left out', async (status, code) => {
  expect(await sendRefused(refuse(status, code))).toEqual([{ message, picture }, { message: text }]);
});

test.each([
  ['an archived thread', refuse(400, 50083)],
  ['a missing permission to read', refuse(400, 160002)],
  ['a malformed message', refuse(400, 50035)],
  ['a bug', new Error('a bug')],
])('%s is not about the picture', async (_what, error) => {
  await expect(sendRefused(error)).rejects.toBe(error);
});
