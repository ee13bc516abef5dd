// Whatever is asked: no exception, and matches that keep their promises.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SearchIndex, search, suggest } from '../../src/search/index.ts';
import { buildIndex, buildSegment, readWords, type SmallPage } from './build-index.ts';

const pages: SmallPage[] = [
  {
    path: 'a/osmosis',
    subject: 'a',
    title: 'What is osmosis?',
    answer: 'Water crosses a membrane. H₂O moves.',
    keywords: ['water potential'],
  },
  {
    path: 'b/osmosis',
    subject: 'b',
    title: 'What is osmosis?',
    answer: 'The same, told by another teacher, with salt.',
  },
  {
    path: 'a/ltp',
    subject: 'a',
    title: 'How does long-term potentiation work?',
    answer:
      '**Long-Term Potentiation (LTP)** makes a synapse stronger.\n\n- NMDA receptors\n- AMPA receptors',
  },
  { path: 'b/cpp', subject: 'b', title: 'What is C++?', answer: 'A language.\n\n```cpp\nint main() {}\n```' },
  {
    path: 'c/proto',
    subject: 'c',
    title: 'What is __proto__ and what is a constructor?',
    answer: 'toString, hasOwnProperty and valueOf are inherited.',
  },
  { path: 'c/kioku', subject: 'c', title: '記憶とは何ですか', answer: '海馬は記憶に関わる。' },
  { path: 'c/zikaron', subject: 'c', title: 'מהו זיכרון', answer: 'זיכרון הוא היכולת לאחסן מידע.' },
  { path: 'c/empty', subject: 'c', title: '???', answer: '…' },
];
const titles = new Map(pages.map(({ path = '', title }) => [path, title]));
const subjects = new Map(pages.map(({ path = '', subject }) => [path, subject]));
const index = buildIndex(pages, {
  osmosis: ['water going through', '→'],
  __proto__: ['constructor of things'],
});

const question = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        'what',
        'is',
        'osmosis',
        'osmossis',
        'OSMOSIS',
        'water',
        'LTP',
        'long',
        'term',
        'long-term',
        'longterm',
        'potentiation',
        'C++',
        'C#',
        'c',
        'the',
        'how',
        'pls',
        '__proto__',
        'constructor',
        'toString',
        '記憶',
        '海馬は',
        'זיכרון',
        '🧬',
        '\u202e',
        '\u0000',
        '\ud800',
        '\\frac',
        '$x^2$',
        'salt',
        'synaps',
        'recep',
        'watermembrane',
        '(',
        ')',
        '"',
        "don't",
        '\n',
      ),
      { maxLength: 20 },
    )
    .map((words) => words.join(' ')),
);
const subject = fc.constantFrom(undefined, 'a', 'b', 'c', 'unknown', '__proto__', '');

describe('any question', () => {
  test('gives distinct pages, best first, no more than asked for, all of the subject asked for', () => {
    fc.assert(
      fc.property(question, subject, fc.integer({ min: 1, max: 6 }), (asked, wanted, depth) => {
        const { matches, outcome } = search(index, asked, {
          depth,
          ...(wanted === undefined ? {} : { subject: wanted }),
        });
        expect(matches.length).toBeLessThanOrEqual(depth);
        expect(new Set(matches.map(({ path }) => titles.get(path))).size).toBe(matches.length);
        const scores = matches.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        for (const { path, score, features } of matches) {
          expect(Number.isFinite(score)).toBe(true);
          for (const [kind, value] of Object.entries(features)) {
            expect(value, kind).toBeGreaterThanOrEqual(0);
            expect(value, kind).toBeLessThanOrEqual(1 + 1e-6);
          }
          if (wanted !== undefined) expect(subjects.get(path)).toBe(wanted);
        }
        if (matches.length === 0) expect(outcome).toBe('missing');
      }),
      { numRuns: 400 },
    );
  });

  test('asked twice gives the same, whatever was asked in between', () => {
    fc.assert(
      fc.property(question, question, (asked, between) => {
        const before = search(index, asked);
        search(index, between);
        suggest(index, between, 5);
        expect(search(index, asked)).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  test('leaves the index as it was', () => {
    const segment = readWords(buildSegment(pages));
    fc.assert(
      fc.property(question, (asked) => void search(index, asked)),
      { numRuns: 100 },
    );
    expect(index.segments.map(readWords)).toEqual([segment]);
    for (const { total, concept } of index.accumulators) {
      expect(total.every((score) => score === 0)).toBe(true);
      expect(concept.every((score) => score === 0)).toBe(true);
    }
  });
});

describe('anything typed', () => {
  test('suggests distinct titles, no more than asked for, all of the subject asked for, and the same again', () => {
    fc.assert(
      fc.property(question, subject, fc.integer({ min: 0, max: 6 }), (typed, wanted, most) => {
        const paths = suggest(index, typed, most, wanted);
        expect(paths.length).toBeLessThanOrEqual(most);
        expect(new Set(paths.map((path) => titles.get(path))).size).toBe(paths.length);
        for (const path of paths) expect(subjects.has(path)).toBe(true);
        if (wanted !== undefined) for (const path of paths) expect(subjects.get(path)).toBe(wanted);
        expect(suggest(index, typed, most, wanted)).toEqual(paths);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['o', 'a/osmosis'],
    ['what is osm', 'a/osmosis'],
    ['how does long-term pot', 'a/ltp'],
    ['long term', 'a/ltp'],
    ['what is c++', 'b/cpp'],
    ['__pro', 'c/proto'],
    ['記憶', 'c/kioku'],
    ['זיכ', 'c/zikaron'],
  ])('%s suggests %s first', (typed, path) => {
    expect(suggest(index, typed, 3)[0]).toBe(path);
  });
});

describe('extreme questions', () => {
  const long = 'how does osmosis move water across a membrane when LTP is longterm '.repeat(90);

  test.each([
    ['an empty one', ''],
    ['blanks', ' \n\t '],
    ['function words only', 'what is it and why would they be there'],
    ['chatter only', 'hey guys pls help homework due tomorrow'],
    ['punctuation only', '?!?!?! ...'],
    ['emoji only', '🧬👩‍🔬🎉🇩🇪'],
    ['control characters', '\u0000\u0001\u001b[31m\u007f'],
    ['lone surrogates', '\ud83d \udc00'],
    ['right-to-left marks', '\u202e\u200f\u2067'],
    ['6,000 characters of words', long],
    ['6,000 letters without a blank', 'osmosis'.repeat(857)],
    ['6,000 different words', Array.from({ length: 6000 }, (_, number) => `w${number}`).join(' ')],
    ['6,000 opening brackets', '('.repeat(6000)],
    ['6,000 accents on one letter', `e${'\u0301'.repeat(6000)}`],
    ['6,000 hyphens between letters', 'a-'.repeat(3000)],
    ['6,000 apostrophes', "o'".repeat(3000)],
    ['6,000 unspaced characters', '記憶'.repeat(3000)],
    ['object members', '__proto__ constructor toString hasOwnProperty valueOf'],
    ['markup', '<script>alert(1)</script> @everyone **bold** `code`'],
  ])('%s are answered with some outcome', (_, asked) => {
    const { outcome, matches } = search(index, asked);
    expect(['answer', 'unsure', 'missing']).toContain(outcome);
    expect(matches.length).toBeLessThanOrEqual(10);
    expect(suggest(index, asked, 25).length).toBeLessThanOrEqual(25);
  });

  test.each(['', ' ', 'what is it', '🧬', '?!'])('"%s" asks for nothing, so nothing is found', (asked) => {
    expect(search(index, asked)).toEqual({
      outcome: 'missing',
      probability: 0,
      matches: [],
      choices: [],
      concepts: [],
    });
  });

  test('a question is still found behind a long run of chatter', () => {
    expect(search(index, `${'please help me '.repeat(15)} what is osmosis`).matches[0]?.path).toBe(
      'a/osmosis',
    );
  });
});

describe('libraries of any size', () => {
  const sizes: [string, SearchIndex][] = [
    ['no page', buildIndex([])],
    ['a page without words', buildIndex([{ title: '?', answer: '' }])],
    ['one page', buildIndex(pages.slice(0, 1))],
    [
      'the same page fifty times',
      buildIndex(
        Array.from({ length: 50 }, (_, n) => ({ ...pages[0], title: 'What is osmosis?', path: `p${n}` })),
      ),
    ],
  ];

  test.each(sizes)('%s: any question gives finite scores and distinct titles', (_, small) => {
    fc.assert(
      fc.property(question, (asked) => {
        const { matches } = search(small, asked);
        expect(matches.length).toBeLessThanOrEqual(1);
        for (const { score } of matches) expect(Number.isFinite(score)).toBe(true);
        expect(suggest(small, asked, 5).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 80 },
    );
  });
});

test('two words written as one are split where that may be an accident, and not in a run of more than 40 letters', () => {
  const [long, longer] = ['pneumonoultramicro', 'silicovolcanoconiosisis'];
  const small = buildIndex([
    { title: `What are ${long} and ${longer}?` },
    { title: 'What is opportunity cost?' },
  ]);
  const kinds = (typed: string) => search(small, typed).concepts[0]?.variants.map(({ kind }) => kind);
  expect(kinds('opportunitycost')).toContain('split');
  expect(`${long}${longer}`.length).toBe(41);
  expect(kinds(`${long}${longer}`) ?? []).not.toContain('split');
});
