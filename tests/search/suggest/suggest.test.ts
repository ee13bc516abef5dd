// Titles for what is being typed, over small libraries.
import { describe, expect, test } from 'vitest';
import { openIndex, openSynonyms, suggest } from '../../../src/search/index.ts';
import { buildIndex, buildSegment, type SmallPage } from '../build-index.ts';

const TITLES: readonly [subject: string, title: string][] = [
  ['biology', 'How do plants use photosynthesis?'],
  ['biology', 'What is photosynthesis?'],
  ['biology', 'What do mitochondria do in a cell?'],
  ['biology', 'Cell division'],
  ['biology', 'What is a cell?'],
  ['biology', 'How does long-term potentiation work?'],
  ['photography', 'How does a photograph keep its colour?'],
  ['physics', 'How do waves bend?'],
  ['physics', 'However fast it flies, can light be caught?'],
  ['physics', 'Why is the sky blue?'],
  ['prisons', 'What is a cell?'],
];
const pages = TITLES.map(([subject, title]): SmallPage => ({ path: `${subject}: ${title}`, subject, title }));
const index = buildIndex([
  ...pages,
  {
    path: 'biology: Mitosis',
    subject: 'biology',
    title: 'Mitosis',
    answer: 'Spindle fibres pull chromosomes apart.',
  },
]);

const titlesFor = (typed: string, most = 8, subject?: string): string[] =>
  suggest(index, typed, most, subject).map((path) => path.replace(/^[a-z]+: /, ''));

describe('a title that begins with just what was typed', () => {
  test.each([
    ['h', 'However fast it flies, can light be caught?'],
    ['how d', 'How do waves bend?'],
    ['How do ', 'How do waves bend?'],
    ['how does long-te', 'How does long-term potentiation work?'],
    ['how does long te', 'How does long-term potentiation work?'],
    ['why is the', 'Why is the sky blue?'],
    ['WHAT IS PHOTO', 'What is photosynthesis?'],
    ['“what is… phot', 'What is photosynthesis?'],
  ])('%s → %s stands among the first', (typed, title) => {
    const found = titlesFor(typed);
    const begun = TITLES.filter(([, one]) =>
      one.toLowerCase().startsWith(typed.toLowerCase().replace(/[“…]/g, '').trim()),
    ).length;
    expect(found.slice(0, Math.max(1, begun))).toContain(title);
  });

  test('comes before one that only holds it, function words included', () => {
    expect(titlesFor('cell')[0]).toBe('Cell division');
    expect(
      titlesFor('how d')
        .slice(0, 4)
        .every((title) => title.startsWith('How d')),
    ).toBe(true);
  });

  test('comes first of all where it is that title', () => {
    expect(titlesFor('what is a cell?')[0]).toBe('What is a cell?');
  });

  test('is not meant where a blank says that the last word is whole', () => {
    expect(titlesFor('how')).toContain('However fast it flies, can light be caught?');
    expect(titlesFor('how ')).not.toContain('However fast it flies, can light be caught?');
  });

  test('of several the shortest comes first', () => {
    expect(titlesFor('how do').slice(0, 2)).toEqual([
      'How do waves bend?',
      'How do plants use photosynthesis?',
    ]);
  });
});

describe('half a word', () => {
  test.each([
    ['photosynth', 'What is photosynthesis?', 'as it is written'],
    ['fotosynt', 'What is photosynthesis?', 'by ear'],
    ['photsyn', 'What is photosynthesis?', 'a letter left out'],
    ['mitocond', 'What do mitochondria do in a cell?', 'a silent letter left out'],
    ['mitochodn', 'What do mitochondria do in a cell?', 'two letters swapped'],
    ['longt', 'How does long-term potentiation work?', 'a compound written as one word'],
    ['plants photosn', 'How do plants use photosynthesis?', 'behind a word that is right'],
    ['platns photos', 'How do plants use photosynthesis?', 'behind a word that is wrong'],
    ['waves b', 'How do waves bend?', 'of one letter'],
  ])('%s → %s: %s', (typed, title) => {
    expect(titlesFor(typed)[0]).toBe(title);
  });

  test('that begins a word as it stands is not taken for another', () => {
    expect(titlesFor('photog')).toEqual(['How does a photograph keep its colour?']);
  });

  test('that is like no word suggests nothing', () => {
    for (const typed of ['qqqqqq', 'xylo', 'zzzz plq']) expect(titlesFor(typed)).toEqual([]);
  });
});

test('a title with more of what was typed comes before one with less', () => {
  expect(titlesFor('cell mitoch')[0]).toBe('What do mitochondria do in a cell?');
});

test('titles that say the same are suggested once', () => {
  const found = titlesFor('what is a cel');
  expect(found.filter((title) => title === 'What is a cell?')).toHaveLength(1);
});

test('a subject leaves only its own titles, also of those that several subjects have', () => {
  expect(suggest(index, 'what is a cell', 5, 'prisons')).toEqual(['prisons: What is a cell?']);
  expect(suggest(index, 'photosynthesis', 5, 'prisons')).toEqual([]);
  expect(suggest(index, '', 9, 'physics')).toHaveLength(3);
});

test('where no title has the words, the pages that a search finds are suggested', () => {
  expect(titlesFor('spindle fibres chromosomes')[0]).toBe('Mitosis');
});

describe('before anything is typed', () => {
  test('each subject has its turn before one has a second', () => {
    const many = Array.from({ length: 300 }, (_, page): SmallPage => {
      const subject = ['algebra', 'botany', 'chemistry'][page % 3] ?? '';
      return { path: `${subject}/${page}`, subject, title: `What is number ${page}?` };
    });
    const subjects = suggest(buildIndex(many), '', 6).map((path) => path.replace(/\/.*/, ''));
    for (const round of [subjects.slice(0, 3), subjects.slice(3)])
      expect([...round].sort()).toEqual(['algebra', 'botany', 'chemistry']);
  });

  test('the same is suggested each time, and for what holds no word', () => {
    const first = suggest(index, '', 5);
    expect(first).toHaveLength(5);
    for (const typed of ['', '  ', '?!', '🧬']) expect(suggest(index, typed, 5)).toEqual(first);
  });

  test('titles that say something come before those that do not', () => {
    expect(
      suggest(buildIndex([{ title: '???' }, { title: 'What is it?' }, { title: 'What is love?' }]), '', 1),
    ).toEqual(['What is love?']);
  });
});

test('pages of a second segment are suggested beside those of the first, and replaced ones are not', () => {
  const first = buildSegment([
    { path: 'old', title: 'What is osmosis?' },
    { path: 'kept', title: 'What is osmium?' },
  ]);
  const second = buildSegment([{ path: 'new', title: 'What is an osmotic shock?' }]);
  const both = openIndex([first, second], openSynonyms([]), [Uint8Array.of(1, 0), Uint8Array.of(0)]);
  expect(suggest(both, 'osm', 5).sort()).toEqual(['kept', 'new']);
  expect(suggest(both, 'what is osm', 5)[0]).toBe('kept');
  expect(suggest(both, '', 5).sort()).toEqual(['kept', 'new']);
});

test('synonyms and abbreviations of whole words are understood', () => {
  const small = buildIndex(
    [
      {
        title: 'What is long-term potentiation?',
        answer: 'Long-Term Potentiation (LTP) makes a synapse stronger.',
      },
      { title: 'What is dispute resolution?' },
    ],
    { 'dispute resolution': ['settle fights'] },
  );
  expect(suggest(small, 'ltp', 3)).toEqual(['What is long-term potentiation?']);
  expect(suggest(small, 'settle fights ', 3)).toEqual(['What is dispute resolution?']);
});
