// What is done again while nobody knows whether Discord has it.
import { expect, test } from 'vitest';
import { insist } from '../../../src/discord/sending/insist.ts';
import { refuse } from '../refuse.ts';

/** Makes an edit that fails so often, with this. Gives how often it was tried, and what came of it. */
async function editFailing(times: number, error: Error): Promise<[number, unknown]> {
  let tried = 0;
  const made = insist(async () => {
    tried += 1;
    if (tried <= times) throw error;
    return 'edited';
  }, [0, 0, 0]);
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
