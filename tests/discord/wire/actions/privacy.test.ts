// The controls of /privacy in a `custom_id`: what deletes is never read from anything but its own spelling.
import { describe, expect, test } from 'vitest';
import type { PrivacyAction } from '../../../../src/actions/index.ts';
import { decodeAction, encodeAction } from '../../../../src/discord/wire/index.ts';

const ACTIONS: readonly [PrivacyAction, string][] = [
  [{ kind: 'privacy' }, 'Y'],
  [{ kind: 'exportMine' }, 'Yx'],
  [{ kind: 'eraseMine', isSure: false }, 'Yd:0'],
  [{ kind: 'eraseMine', isSure: true }, 'Yd:1'],
  [{ kind: 'optOut', isOut: true }, 'Yo:1'],
  [{ kind: 'optOut', isOut: false }, 'Yo:0'],
];

describe('the controls of privacy', () => {
  test.each(ACTIONS)('%j is written as %s, and read back', (action, id) => {
    expect(encodeAction(action)).toBe(id);
    expect(decodeAction(id)).toEqual(action);
  });

  test.each(['Y:', 'Yx:1', 'Yd', 'Yd:', 'Yd:2', 'Yd:true', 'Yd:1:1', 'Yd:01', 'Yo', 'Yo:-1', 'YD:1', 'y'])(
    '%j is none of them',
    (id) => {
      expect(decodeAction(id)).toBeUndefined();
    },
  );
});
