// British and American spellings meet, and nothing else is torn apart for it.
import { describe, expect, test } from 'vitest';
import { normaliseSpelling } from '../../../src/search/text/spelling.ts';
import { stem } from '../../../src/search/text/stem.ts';

const stemOf = (word: string): string => stem(normaliseSpelling(word));

describe('a British spelling finds the American one', () => {
  test.each([
    ['behaviour', 'behavior'],
    ['behavioural', 'behavioral'],
    ['behaviourism', 'behaviorism'],
    ['neighbourhood', 'neighborhood'],
    ['odour', 'odor'],
    ['savoury', 'savory'],
    ['organisation', 'organization'],
    ['organisational', 'organizational'],
    ['realise', 'realize'],
    ['analyse', 'analyze'],
    ['catalysed', 'catalyzed'],
    ['hydrolysing', 'hydrolyzing'],
    ['centre', 'center'],
    ['centred', 'centered'],
    ['fibre', 'fiber'],
    ['metre', 'meter'],
    ['litres', 'liters'],
    ['dialogue', 'dialog'],
    ['travelled', 'traveled'],
    ['modelling', 'modeling'],
    ['counsellor', 'counselor'],
    ['fulfil', 'fulfill'],
    ['enrolment', 'enrollment'],
    ['defence', 'defense'],
    ['defences', 'defenses'],
    ['practised', 'practiced'],
    ['mould', 'mold'],
    ['maths', 'math'],
    ['mum', 'mom'],
    ['haemoglobin', 'hemoglobin'],
    ['oesophagus', 'esophagus'],
    ['anaemia', 'anemia'],
    ['disulphide', 'disulfide'],
    ['sulphates', 'sulfates'],
    ['manoeuvres', 'maneuvers'],
    ['aluminium', 'aluminum'],
    ['programme', 'program'],
  ])('%s → %s', (british, american) => {
    expect(normaliseSpelling(british)).toBe(normaliseSpelling(american));
  });
});

describe('relatives stay together', () => {
  test.each([
    ['hero', 'heroes'],
    ['volcano', 'volcanoes'],
    ['skill', 'skilled'],
    ['swell', 'swelling'],
    ['install', 'installed'],
    ['revise', 'revision'],
    ['precise', 'precisely'],
    ['supervise', 'supervision'],
    ['metre', 'metres'],
    ['control', 'controlled'],
    ['sulphur', 'sulphuric'],
    ['larva', 'larvae'],
    ['vertebra', 'vertebrae'],
    ['formula', 'formulae'],
    ['mold', 'moulds'],
  ])('%s and %s', (one, other) => {
    expect(stemOf(other)).toBe(stemOf(one));
  });
});

describe('different words stay different', () => {
  test.each([
    ['four', 'for'],
    ['hour', 'hor'],
    ['genre', 'gener'],
    ['analyses', 'analyzes'],
    ['affect', 'effect'],
    ['poem', 'pem'],
    ['rise', 'rize'],
  ])('%s is not %s', (one, other) => {
    expect(normaliseSpelling(one)).not.toBe(normaliseSpelling(other));
  });

  test('short words and words of other scripts come back as they are', () => {
    for (const word of ['', 'a', 'is', 'our', 'toe', '日本語', 'c++', 'h2o'])
      expect(normaliseSpelling(word)).toBe(word);
  });

  test('names of object members come back as they are', () => {
    for (const word of ['constructor', '__proto__', 'hasownproperty', 'tostring', 'constructors']) {
      expect(normaliseSpelling(word)).toBe(word);
    }
  });
});

test('an American spelling is final: normalising it again changes nothing', () => {
  for (const word of [
    'colour',
    'organise',
    'theatres',
    'centred',
    'analysing',
    'travelling',
    'defences',
    'haemoglobin',
  ]) {
    const once = normaliseSpelling(word);
    expect(normaliseSpelling(once)).toBe(once);
  }
});
