// Sending a message, and once more without its picture.
import { expect, test } from 'vitest';
import type { Ready } from '../../../src/conversation/index.ts';
import { insist, send } from '../../../src/discord/sending/reply.ts';
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

/** Makes an edit that fails so often, with this. Gives how often it was tried, and what came of it. */
async function editFailing(times: number, error: Error): Promise<[number, unknown]> {
  let tried = 0;
  const made = insist(async () => {
    tried += 1;
    if (tried <= times) throw error;
    return 'edited';
  });
  const result = await made.catch((thrown: unknown) => thrown);
  return [tried, result];
}

test('an edit is made again while nobody knows whether Discord has it, a few times', async () => {
  const lost = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });
  expect(await editFailing(3, lost)).toEqual([4, 'edited']);
  expect(await editFailing(4, lost)).toEqual([4, lost]);
});

test('an edit that Discord refuses is not made again', async () => {
  const refused = refuse(403, 50001);
  expect(await editFailing(1, refused)).toEqual([1, refused]);
});
