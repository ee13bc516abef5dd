// Words joined, split and hyphenated are one, in questions as in pages; so are an abbreviation and its plural.
import { describe, expect, test } from 'vitest';
import { search } from '../../../src/search/index.ts';
import { hyphenated } from '../../../src/search/question/joined-words.ts';
import { openVocabulary } from '../../../src/search/segment/vocabulary.ts';
import { buildIndex, buildSegment } from '../build-index.ts';

/** The same page three times, with the same word in each spelling. */
const SPELLINGS: readonly (readonly [name: string, spellings: readonly string[]])[] = [
  ['one letter and a word', ['email', 'e-mail', 'e mail']],
  ['two words', ['dataset', 'data-set', 'data set']],
  ['two long words', ['backpropagation', 'back-propagation', 'back propagation']],
];

describe.each(SPELLINGS)('%s', (_name, spellings) => {
  const others = ['What is a sonnet?', 'What is osmosis?', 'What is a header of a column?'];
  const pairs = spellings.flatMap((written) => spellings.map((asked) => [written, asked] as const));

  test.each(pairs)('a page of "%s" answers a question of "%s"', (written, asked) => {
    const index = buildIndex([
      {
        path: 'page',
        title: `What does the ${written} header say?`,
        answer: `The ${written} header names it.`,
      },
      ...others.map((title) => ({ title, answer: 'Something else.' })),
    ]);
    const { outcome, matches } = search(index, `${asked} header`);
    expect([outcome, matches[0]?.path]).toEqual(['answer', 'page']);
  });
});

describe('a word as two that pages join with a hyphen', () => {
  const vocabulary = openVocabulary([
    buildSegment([
      { title: 'Mail', answer: 'An e-mail has a header.' },
      { title: 'Shop', answer: 'The carpet is blue; a car and a pet are in the yard. Car pet.' },
      { title: 'Line', answer: 'Firms online. On line.' },
    ]),
  ]);

  test.each([
    ['email', [['e', 'mail']]],
    ['carpet', []],
    ['online', []],
    ['telegraph', []],
  ])('"%s" is %j', (word, parts) => {
    expect(hyphenated(vocabulary, word).map(({ stems }) => stems)).toEqual(parts);
  });
});

describe('an abbreviation and its plural', () => {
  const index = buildIndex([
    { path: 'islands', title: 'What are CpG islands (CGIs)?', answer: 'Stretches rich in C and G.' },
    { path: 'rna', title: 'What does an mRNA carry?', answer: 'The copy of a gene.' },
    { path: 'news', title: 'What is news?', answer: 'What happened lately.' },
    { path: 'gas', title: 'What is a gas?', answer: 'It fills its vessel.' },
  ]);

  test.each([
    ["what's a CGI", 'islands'],
    ['what is a cgi', 'islands'],
    ['what are CGIs', 'islands'],
    ['what do mRNAs carry', 'rna'],
    ['what does mrna carry', 'rna'],
  ])('"%s" finds "%s"', (question, path) => {
    const { outcome, matches } = search(index, question);
    expect([outcome, matches[0]?.path]).toEqual(['answer', path]);
  });

  test.each(['what is new', 'what is a ga'])('"%s" is asked of no plural', (question) => {
    const kinds = search(index, question).concepts.flatMap(({ variants }) =>
      variants.map(({ kind }) => kind),
    );
    expect(kinds).not.toContain('inflection');
  });
});
