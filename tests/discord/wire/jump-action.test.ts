// The action of a menu of sections, in a `custom_id` and back.
import { expect, test } from 'vitest';
import { decodeAction, encodeAction } from '../../../src/discord/wire/custom-id.ts';

test('a jump names the page and nothing else, since the part is the value chosen', () => {
  const action = { kind: 'jump', page: 'abc_-fghij' } as const;
  expect(decodeAction(encodeAction(action))).toEqual(action);
  expect(encodeAction(action)).not.toBe(encodeAction({ kind: 'part', page: 'abc_-fghij', part: 0 }));
});

test.each(['j', 'j:', 'j:short', 'j:abc_-fghij:1', 'j:abc_-fghij:'])('%s is no jump', (id) => {
  expect(decodeAction(id)).toBeUndefined();
});
