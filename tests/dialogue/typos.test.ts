// Words that were typed wrongly, against the lists of wordings.
import { describe, expect, test } from 'vitest';
import { isSlip, mendTypos } from '../../src/dialogue/typos.ts';

const known = { units: new Set(['thanks', 'gracias', 'danke', 'lunch', 'punch', 'good']), isUnspaced: false };

test.each([
  [['thnaks'], ['thanks']],
  [
    ['gracais', 'good'],
    ['gracias', 'good'],
  ],
  [['dankke'], ['danke']],
  [['dnke'], ['dnke']],
  [['thanks'], ['thanks']],
  [['goood'], ['goood']],
  [['osmosis'], ['osmosis']],
  [['th4nks'], ['th4nks']],
  [[], []],
])('%j is read as %j', (typed, read) => {
  expect(mendTypos(typed, known)).toEqual(read);
});

test('a list is compared with again and again, and other lists are not mistaken for it', () => {
  expect(mendTypos(['lunhc'], known)).toEqual(['lunch']);
  expect(mendTypos(['lunhc'], { units: new Set(['lunches']), isUnspaced: false })).toEqual(['lunhc']);
  expect(mendTypos(['pucnh'], known)).toEqual(['punch']);
  expect(mendTypos(['hanks'], known)).toEqual(['hanks']);
});

test('of two words that may be meant neither is', () => {
  const both = { units: new Set(['thinks', 'thanks']), isUnspaced: false };
  expect(mendTypos(['thnks'], both)).toEqual(['thnks']);
});

test('characters are left alone where nothing stands between words', () => {
  expect(mendTypos(['ありがとう'], { units: new Set(['ありがたう']), isUnspaced: true })).toEqual([
    'ありがとう',
  ]);
});

describe('a slip', () => {
  test.each([
    ['thnaks', 'thanks', true],
    ['thansk', 'thanks', true],
    ['thanls', 'thanks', true],
    ['thank', 'thanks', true],
    ['thannks', 'thanks', true],
    ['hthanks', 'thanks', false],
    ['tanks', 'thanks', true],
    ['thorns', 'thanks', false],
    ['tha', 'thanks', false],
  ])('from %s to %s: %s', (typed, word, is) => {
    expect(isSlip(typed, word)).toBe(is);
  });
});
