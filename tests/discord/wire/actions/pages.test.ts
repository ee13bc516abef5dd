import { describe, expect, test } from 'vitest';
import type { PageAction } from '../../../../src/actions/index.ts';
import { decodeAction, encodeAction } from '../../../../src/discord/wire/index.ts';

const ID = 'abcdefgh23';

const ACTIONS: readonly [PageAction, string][] = [
  [{ kind: 'newPage' }, 'Pn'],
  [{ kind: 'newPage', question: 12_345_678 }, 'Pn:12345678'],
  [{ kind: 'editPage', page: ID }, `Pe:${ID}`],
  [{ kind: 'submitPage', base: 0 }, 'Ps::0:'],
  [{ kind: 'submitPage', base: 3, page: ID, question: 7 }, `Ps:${ID}:3:7`],
  [{ kind: 'showDraft', draft: ID }, `Pd:${ID}:`],
  [{ kind: 'showDraft', draft: ID, part: 2 }, `Pd:${ID}:2`],
  [{ kind: 'editDraft', draft: ID }, `Pf:${ID}`],
  [{ kind: 'publishDraft', draft: ID }, `Pp:${ID}`],
  [{ kind: 'discardDraft', draft: ID }, `Px:${ID}`],
  [{ kind: 'pageHistory', page: ID }, `Ph:${ID}`],
  [{ kind: 'chooseVersion', page: ID }, `Pv:${ID}`],
  [{ kind: 'restorePage', page: ID, base: 4, version: 3 }, `Pr:${ID}:4:3`],
  [{ kind: 'deletePage', page: ID, base: 4 }, `Pk:${ID}:4`],
  [{ kind: 'removeWording', wording: ID }, `Pw:${ID}`],
];

describe('what is asked for around pages of a server', () => {
  test.each(ACTIONS)('%j is written as %s, and read back', (action, id) => {
    expect(encodeAction(action)).toBe(id);
    expect(decodeAction(id)).toEqual(action);
  });

  test.each([
    'Pn:',
    'Pn:0',
    'Pn:x',
    'Pe:',
    'Pe:../../etc/x',
    `Pe:${ID}:1`,
    'Ps::',
    'Ps:short:0:',
    `Ps:${ID}:-1:`,
    `Ps:${ID}:01:`,
    `Pd:${ID}:x`,
    'Pp:',
    `Pr:${ID}:1`,
    `Pr:${ID}::`,
    `Pk:${ID}:1234567`,
    `Pw:${ID} `,
  ])('%j is none of them', (id) => {
    expect(decodeAction(id)).toBeUndefined();
  });
});
