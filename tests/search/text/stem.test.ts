// Words of one family share a stem, and those of different families do not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem } from '../../../src/search/text/stem.ts';
import { tokenize } from '../../../src/search/text/tokens.ts';

describe('one family, one stem', () => {
  test.each([
    ['learn', ['learns', 'learning', 'learned']],
    ['equation', ['equations']],
    ['derive', ['derived', 'deriving', 'derives']],
    ['man', ['men']],
    ['woman', ['women']],
    ['child', ['children']],
    ['mouse', ['mice']],
    ['foot', ['feet']],
    ['tooth', ['teeth']],
    ['write', ['writes', 'writing', 'wrote', 'written']],
    ['begin', ['began', 'begun', 'beginning']],
    ['choose', ['chose', 'chosen', 'choosing']],
    ['freeze', ['froze', 'frozen', 'freezing']],
    ['fly', ['flew', 'flown']],
    ['fall', ['fell', 'fallen', 'falling']],
    ['fight', ['fought']],
    ['lose', ['lost', 'losing']],
    ['bacteria', ['bacterium']],
    ['phenomenon', ['phenomena']],
    ['criterion', ['criteria']],
    ['crisis', ['crises']],
    ['nucleus', ['nuclei']],
    ['stimulus', ['stimuli']],
    ['analysis', ['analyses']],
    ['hypothesis', ['hypotheses']],
    ['thesis', ['theses']],
    ['mitochondria', ['mitochondrion']],
    ['vertex', ['vertices']],
    ['matrix', ['matrices']],
    ['index', ['indices', 'indexes']],
    ['axis', ['axes']],
    ['fungus', ['fungi']],
    ['larva', ['larvae']],
    ['formula', ['formulae', 'formulas']],
    ['quantum', ['quanta']],
    ['spectrum', ['spectra']],
    ['curriculum', ['curricula']],
  ])('%s', (base, others) => {
    for (const other of others) expect(stem(other), other).toBe(stem(base));
  });
});

test.each([
  ['mitosis', 'meiosis'],
  ['affect', 'effect'],
  ['ionic', 'iconic'],
  ['velocity', 'veracity'],
  ['osmosis', 'osmium'],
])('%s and %s keep apart', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

test('what is not English letters comes back as it is', () => {
  for (const word of ['', 'ph', 'c++', 'c#', 'h2o', '1914', 'λογος', '日本', 'b12'])
    expect(stem(word)).toBe(word);
});

test('names of object members are stemmed like any other word', () => {
  expect(stem('constructor')).toBe(stem('constructors'));
  expect(stem('__proto__')).toBe('__proto__');
});

test('any word has a stem, and the same one each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), (text) => {
      for (const { word } of tokenize(text)) {
        const once = stem(word);
        expect(once).not.toBe('');
        expect(stem(word)).toBe(once);
      }
    }),
  );
});
