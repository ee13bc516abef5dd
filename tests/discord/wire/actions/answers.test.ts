// The controls of answers in a `custom_id`. Messages that were sent long ago have them: how they are written must not change.
import { describe, expect, test } from 'vitest';
import type { AnswerAction } from '../../../../src/actions/index.ts';
import { decodeAction, encodeAction } from '../../../../src/discord/wire/index.ts';

const KEY = 'abcde-_f12';
const OTHER = 'ABCDEFGHIJ';
/** Ids as Discord has them, and as they are written to the base of 36. */
const CHANNEL = '1234567890123456789';
const MESSAGE = '987654321098765432';
const READER = '18446744073709551615';
const [C, M, R] = ['9do1sj396nf9', '7i4u8jenbcs8', '3w5e11264sgsf'];

const target = { channel: CHANNEL, message: MESSAGE };

const ACTIONS: readonly [AnswerAction, string][] = [
  [{ kind: 'part', page: KEY, part: 0 }, `p:${KEY}:0`],
  [{ kind: 'part', page: KEY, part: 12, picture: 3 }, `p:${KEY}:12:3`],
  [{ kind: 'section', page: KEY, section: 999_999 }, `e:${KEY}:999999`],
  [{ kind: 'page', page: KEY }, `g:${KEY}`],
  [{ kind: 'page', page: KEY, from: { kind: 'pages', keys: [OTHER, KEY] } }, `g:${KEY}:p:${OTHER}${KEY}`],
  [{ kind: 'page', page: KEY, from: { kind: 'subject', subject: 'law', screen: 2 } }, `g:${KEY}:s:law:2`],
  [{ kind: 'choose' }, 'c'],
  [{ kind: 'choose', from: { kind: 'candidates', keys: [KEY] } }, `c:c:${KEY}`],
  [{ kind: 'back', to: { kind: 'candidates', keys: [KEY, OTHER] } }, `k:c:${KEY}${OTHER}`],
  [{ kind: 'back', to: { kind: 'subject', subject: 'ökologie', screen: 0 } }, 'k:s:ökologie:0'],
  [{ kind: 'none', first: KEY }, `n:${KEY}:::`],
  [{ kind: 'none', first: KEY, target, reader: READER }, `n:${KEY}:${C}:${M}:${R}`],
  [{ kind: 'notMeant', page: KEY, others: [], elsewhere: [] }, `x:${KEY}::`],
  [
    { kind: 'notMeant', page: KEY, others: [OTHER, KEY], elsewhere: [OTHER] },
    `x:${KEY}:${OTHER}${KEY}:${OTHER}`,
  ],
  [{ kind: 'offer', keys: [KEY, OTHER] }, `o:${KEY}${OTHER}`],
  [{ kind: 'random' }, 'r'],
  [{ kind: 'random', subject: '日本-史' }, 'r:日本-史'],
  [{ kind: 'keep', page: KEY }, `q:${KEY}`],
  [{ kind: 'keep', page: KEY, section: 0 }, `q:${KEY}:0`],
  [{ kind: 'pickReader', page: KEY }, `w:${KEY}::`],
  [{ kind: 'pickReader', page: KEY, target, section: 4 }, `w:${KEY}:${C}:${M}:4`],
  [{ kind: 'share', page: KEY }, `h:${KEY}:::`],
  [{ kind: 'share', page: KEY, reader: READER }, `h:${KEY}:::${R}`],
  [{ kind: 'share', page: KEY, target, reader: READER, section: 1 }, `h:${KEY}:${C}:${M}:${R}:1`],
  [{ kind: 'shareFor', page: KEY, target }, `f:${KEY}:${C}:${M}`],
  [{ kind: 'takeBack', owner: READER }, `t:${R}`],
  [{ kind: 'subjects', screen: 7 }, 's:7'],
  [{ kind: 'subject', subject: 'cell-biology', screen: 1 }, 'b:cell-biology:1'],
  [{ kind: 'subject', subject: 'year-2/networks', screen: 0 }, 'b:year-2/networks:0'],
  [{ kind: 'random', subject: 'year-2/networks' }, 'r:year-2/networks'],
  [{ kind: 'choose', from: { kind: 'subject', subject: 'a/b/c', screen: 1 } }, 'c:s:a/b/c:1'],
  [{ kind: 'chooseSubject' }, 'd'],
];

describe('the controls of answers', () => {
  test.each(ACTIONS)('%j is written as %s, and read back', (action, id) => {
    expect(encodeAction(action)).toBe(id);
    expect(decodeAction(id)).toEqual(action);
  });

  test.each(ACTIONS)('%j is not what a cut or a longer text asks for', (action, id) => {
    for (const text of [id.slice(0, -1), `${id}:`, `${id} `, ` ${id}`, `${id}:0:0:0`])
      expect(decodeAction(text)).not.toEqual(action);
  });

  test('with all that they may know still fit', () => {
    const keys = Array.from({ length: 8 }, () => KEY);
    expect(encodeAction({ kind: 'back', to: { kind: 'pages', keys } })).toHaveLength(84);
    const most = { kind: 'notMeant', page: KEY, others: keys.slice(4), elsewhere: keys.slice(4) } as const;
    expect(encodeAction(most)).toHaveLength(94);
    expect(decodeAction(encodeAction(most))).toEqual(most);
  });

  test('with more than fits are a bug', () => {
    const keys = Array.from({ length: 9 }, () => KEY);
    expect(() => encodeAction({ kind: 'notMeant', page: KEY, others: keys, elsewhere: [] })).toThrow(
      'longer',
    );
  });

  test.each([
    ['a picture that is no number', `p:${KEY}:1:x`],
    ['a blank picture', `p:${KEY}:1:`],
    ['a section without a number', `e:${KEY}:`],
    ['a page by a path', 'g:../secret1'],
    ['an origin of no kind', `g:${KEY}:z:${OTHER}`],
    ['an origin without keys', `g:${KEY}:p:`],
    ['an origin cut in a key', `g:${KEY}:p:${OTHER}${KEY.slice(1)}`],
    ['one id of two', `n:${KEY}:${C}::`],
    ['the other id of two', `f:${KEY}::${M}`],
    ['an id in capitals', `t:${R?.toUpperCase()}`],
    ['an id that is larger than ids are', 't:3w5e11264sgsg'],
    ['an id with a leading zero', `t:0${R}`],
    ['other pages cut in a key', `x:${KEY}:${OTHER.slice(1)}:`],
    ['an offer of nothing', 'o:'],
    ['an offer of too many', `o:${KEY.repeat(9)}`],
    ['a subject with a path', 'r:../law'],
    ['a blank subject', 'r:'],
    ['a subject without the one that it is in', 'r:/networks'],
    ['a subject with a blank one in it', 'b:a//b:0'],
    ['a subject without its screen', 'b:law'],
    ['a screen with a sign', 's:+1'],
    ['a screen of seven digits', 's:1000000'],
    ['a screen in other digits', 's:１'],
    ['a section of a share with a leading zero', `h:${KEY}:::${R}:01`],
    ['a value that a kind does not have', 'd:law'],
  ])('are not %s', (_name, id) => {
    expect(decodeAction(id)).toBeUndefined();
  });
});
