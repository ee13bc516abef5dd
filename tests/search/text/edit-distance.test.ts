// How far a misspelling is from a word: what slips cost, and what holds for any two words.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginningDistance, editDistance } from '../../../src/search/text/edit-distance.ts';

const ANY = Number.POSITIVE_INFINITY;
const distance = (typed: string, word: string): number => editDistance(typed, word, ANY);

describe('what a slip costs', () => {
  test.each([
    ['osmosis', 'osmosis', 0, 'nothing is wrong'],
    ['osmossis', 'osmosis', 0.5, 'a letter doubled: the finger bounced'],
    ['commitee', 'committee', 0.5, 'a double letter written once, as it sounds'],
    ['definate', 'definite', 0.6, 'one vowel for another, by ear'],
    ['recieve', 'receive', 0.7, 'two letters changed places'],
    ['synapce', 'synapse', 0.7, 's and c sound alike'],
    ['nolecule', 'molecule', 1.2, 'm and n sound alike, but the first letter is seldom wrong'],
    ['gravoty', 'gravity', 0.6, 'two vowels that are neighbours on the keyboard are vowels first'],
    ['gravuty', 'gravity', 0.6, 'so is this'],
    ['motpr', 'motor', 0.8, 'the key beside it was hit'],
    ['photosynthsis', 'photosynthesis', 0.8, 'a vowel was left out'],
    ['osmoisis', 'osmosis', 0.8, 'a vowel too many'],
    ['photosyntesis', 'photosynthesis', 1, 'a consonant was left out'],
    ['mitosxis', 'mitosis', 1, 'a consonant too many'],
    ['mitokis', 'mitosis', 1, 'a letter that has nothing to do with the right one'],
    ['pste', 'site', 1.8, 'a letter too many in front and a vowel left out: another word'],
    ['affect', 'effect', 1.1, 'a vowel, but the first letter'],
  ])('%s for %s: %d, since %s', (typed, word, cost) => {
    expect(distance(typed, word)).toBeCloseTo(cost, 10);
  });

  test('several slips add up', () => {
    expect(distance('fotosinthesis', 'photosynthesis')).toBeGreaterThan(
      distance('photosinthesis', 'photosynthesis'),
    );
    expect(distance('eigenvaleus', 'eigenvalues')).toBeCloseTo(0.7, 10);
  });

  test('a swap late in a word counts although the letter before it looked hopeless', () => {
    // One vowel left out, then two letters swapped: 0.8 + 0.7.
    expect(editDistance('brtqk', 'bartkq', 1.7)).toBeCloseTo(1.5, 10);
  });

  test('words too long to be words are not compared, unless they are the same', () => {
    const long = 'a'.repeat(6000);
    expect(distance(long, `${long}b`)).toBe(ANY);
    expect(distance(long, long)).toBe(0);
  });

  test('an empty word is as far away as the other is long', () => {
    expect(distance('', '')).toBe(0);
    expect(distance('', 'abc')).toBe(3);
    expect(distance('abc', '')).toBe(3);
  });
});

describe('any two words', () => {
  const word = fc.stringMatching(/^[a-z]{0,10}$/);
  const similar = word.chain((base) =>
    fc
      .tuple(
        fc.nat({ max: 10 }),
        fc.constantFrom('', 'a', 'e', 's', 't', 'k'),
        fc.nat({ max: 2 }),
        fc.nat({ max: 9 }),
      )
      .map(([at, letters, cut, swap]): [string, string] => {
        const edited = base.slice(0, at) + letters + base.slice(at + cut);
        const pair = edited.slice(swap, swap + 2);
        return [base, edited.slice(0, swap) + [...pair].reverse().join('') + edited.slice(swap + 2)];
      }),
  );
  const pairs = fc.oneof(fc.tuple(word, word), similar);

  test('are 0 apart exactly where they are the same', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        expect(distance(one, other) === 0).toBe(one === other);
      }),
    );
  });

  test('are as far apart in one direction as in the other', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        expect(distance(one, other)).toBeCloseTo(distance(other, one), 10);
      }),
    );
  });

  test('have their distance within a bound and none beyond it', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(0, 0.5, 0.7, 1, 1.5, 1.7, 2.2, 3), ([one, other], most) => {
        const whole = distance(one, other);
        // Sums of tenths miss a bound by a rounding error.
        fc.pre(Math.abs(whole - most) > 1e-9);
        expect(editDistance(one, other, most)).toBe(whole < most ? whole : ANY);
      }),
      { numRuns: 2000 },
    );
  });

  test('are never farther apart than when every letter is written anew', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        expect(distance(one, other)).toBeLessThanOrEqual(one.length + other.length + 0.5);
      }),
    );
  });
});

test('words of letters that no slip favours are apart as a plain edit distance says', () => {
  // No vowels, neighbours, sound-alikes or doubles among these; v in front keeps the first letter right.
  const word = fc
    .array(fc.constantFrom('q', 'h', 'r', 'l'), { maxLength: 7 })
    .map((letters) => `v${letters.filter((letter, index) => letter !== letters[index - 1]).join('')}`);
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(distance(one, other)).toBeCloseTo(plainDistance(one, other), 10);
    }),
    { numRuns: 500 },
  );
});

test('half a word is as far from a word as from that beginning of it which is closest', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 's', 't'), maxLength: 7 });
  fc.assert(
    fc.property(letters, letters, fc.constantFrom(0, 1, 1.7, 2.2), (typed, word, most) => {
      const beginnings = Array.from({ length: word.length + 1 }, (_, length) => word.slice(0, length));
      const closest = Math.min(...beginnings.map((beginning) => distance(typed, beginning)));
      expect(beginningDistance(typed, word, most)).toBe(closest <= most ? closest : ANY);
    }),
    { numRuns: 1000 },
  );
});

/** Optimal string alignment by its definition: one for each letter too many, left out or exchanged, 0.7 for a swap. */
function plainDistance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const choices = [
    plainDistance(one.slice(1), other) + 1,
    plainDistance(one, other.slice(1)) + 1,
    plainDistance(one.slice(1), other.slice(1)) + (one[0] === other[0] ? 0 : 1),
  ];
  if (one.length > 1 && other.length > 1 && one[0] === other[1] && one[1] === other[0]) {
    choices.push(plainDistance(one.slice(2), other.slice(2)) + 0.7);
  }
  return Math.min(...choices);
}
