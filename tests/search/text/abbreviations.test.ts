// Abbreviations that a text explains, in either order, and what only looks like one.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mineAbbreviations } from '../../../src/search/text/abbreviations.ts';

/** What a text explains, as `short = long words`. */
const mine = (text: string): string[] =>
  mineAbbreviations(text).map(({ short, long }) => `${short} = ${long.join(' ')}`);

describe('an abbreviation in brackets behind its long form', () => {
  test.each([
    ['initials', 'It is called long-term potentiation (LTP) in the brain.', 'ltp = long term potentiation'],
    ['plain words', 'the central nervous system (CNS)', 'cns = central nervous system'],
    ['marked up', 'the **Glasgow Coma Scale** (*GCS*) describes', 'gcs = glasgow coma scale'],
    ['function words without a letter', 'the Department of Health (DH)', 'dh = department health'],
    ['function words with one', 'the standard of living (SOL)', 'sol = standard living'],
    ['a digit', 'the photo system 2 (PS2)', 'ps2 = photo system 2'],
    ['an ampersand', 'research and development (R&D)', 'rd = research development'],
    ['British spelling, as tokens are', 'behaviour change theory (BCT)', 'bct = behavior change theory'],
  ])('%s', (_, text, expected) => {
    expect(mine(text)).toEqual([expected]);
  });

  test('explains the singular and the plural where it is a plural, which students ask for alike', () => {
    expect(mine('most mobile network operators (MNOs)')).toEqual([
      'mnos = mobile network operators',
      'mno = mobile network operators',
    ]);
    expect(mine('acquired immune deficiency syndrome (AIDS)')).toEqual([
      'aids = acquired immune deficiency syndrome',
    ]);
  });

  test('takes the shortest run of words, not what stands before it', () => {
    expect(mine('We measured the price elasticity of demand (PED).')).toEqual([
      'ped = price elasticity demand',
    ]);
  });

  test('does not reach across the end of a sentence or line', () => {
    expect(mine('This takes long. Term papers (LTP)')).toEqual([]);
    expect(mine('long\nterm potentiation (LTP)')).toEqual([]);
  });
});

describe('a long form in brackets behind its abbreviation', () => {
  test.each([
    ['in a sentence', 'The GCS (Glasgow Coma Scale) runs from 3 to 15.', 'gcs = glasgow coma scale'],
    ['at the beginning', 'LTP (long-term potentiation) lasts', 'ltp = long term potentiation'],
    [
      'at the beginning of a line',
      'First line.\nLTP (long-term potentiation) lasts',
      'ltp = long term potentiation',
    ],
    ['in bold', '- **PED** (price elasticity of demand): how', 'ped = price elasticity demand'],
  ])('%s', (_, text, expected) => {
    expect(mine(text)).toEqual([expected]);
  });
});

describe('what is no explanation', () => {
  test.each([
    ['initials that do not fit', 'the nervous system (LTP)'],
    ['a remark', 'water (a liquid) flows'],
    ['a year', 'the war (1914) began'],
    ['one capital only', 'the letter (L)'],
    ['lower case', 'long-term potentiation (ltp)'],
    ['a word with a capital', 'plants need light (Light)'],
    ['an empty bracket', 'the function main ()'],
    ['a bracket that never closes', 'long-term potentiation (LTP'],
    ['a bracket that closes too far away', `long-term potentiation (LTP${' '.repeat(200)})`],
    ['function words alone, which stand for nothing', 'just as in (AI)'],
    ['nothing before the bracket', '(LTP)'],
  ])('%s', (_, text) => {
    expect(mine(text)).toEqual([]);
  });
});

test('one abbreviation may stand for two things, each as its text explains it', () => {
  expect(mine('long-term potentiation (LTP) and, elsewhere, the lactate turning point (LTP)')).toEqual([
    'ltp = long term potentiation',
    'ltp = lactate turning point',
  ]);
});

test('names of object members are nothing special', () => {
  expect(mine('the CONSTRUCTOR (__proto__) of a TOSTRING (toString)')).toEqual([]);
});

test('brackets upon brackets are read once', () => {
  // Were each searched to the end of the text, this would take a quarter of a minute, and ten times as many a hundred times that.
  expect(mine(`${'('.repeat(1_000_000)})`)).toEqual([]);
});

test('whatever the text, a long form has words and its words have the letters of the short one', () => {
  const text = fc
    .array(
      fc.constantFrom(
        'long',
        'term',
        'of',
        'in',
        'as',
        'Lead',
        '(LT)',
        '(AI)',
        '(IOA)',
        'LTP',
        '(long term plan)',
        '(',
        ')',
        '.',
        '\n',
        '-',
        '*',
      ),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, (sample) => {
      for (const { short, long } of mineAbbreviations(sample)) {
        expect(long.length).toBeGreaterThan(0);
        for (const word of long) expect(short).toContain(word[0]);
      }
    }),
    { numRuns: 1000 },
  );
});
