import { describe, expect, test } from 'vitest';
import type { VoteAction } from '../../../../src/actions/index.ts';
import { decodeAction, encodeAction } from '../../../../src/discord/wire/index.ts';

const KEY = 'abcdefghij';

const ACTIONS: readonly [VoteAction, string][] = [
  [{ kind: 'vote', page: KEY, helped: true }, `Vo:${KEY}:y`],
  [{ kind: 'vote', page: KEY, helped: false }, `Vo:${KEY}:n`],
  [{ kind: 'listDoubtful', screen: 0 }, 'Vd:0'],
  [{ kind: 'listDoubtful', screen: 12 }, 'Vd:12'],
];

describe('what is asked for around votes', () => {
  test.each(ACTIONS)('%j is written as %s, and read back', (action, id) => {
    expect(encodeAction(action)).toBe(id);
    expect(decodeAction(id)).toEqual(action);
  });

  test.each([
    'Vo',
    'Vo:short:y',
    `Vo:${KEY}`,
    `Vo:${KEY}:x`,
    `Vo:${KEY}:y:y`,
    'Vo:../../etcx:y',
    'Vd',
    'Vd:',
    'Vd:-1',
    'Vd:01',
    'Vd:0:1',
  ])('%j is none of them', (id) => {
    expect(decodeAction(id)).toBeUndefined();
  });
});
