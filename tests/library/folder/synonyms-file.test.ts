// synonyms.yml and the thesaurus.
import { expect, test } from 'vitest';
import { readLibrarySynonyms, readSynonyms } from '../../../src/library/index.ts';
import { readThesaurus, thesaurusSources } from '../../../src/thesaurus/index.ts';
import { makeLibrary } from '../folder.ts';

test('entries come in the order of lines; one wording needs no brackets; wrong ones are left out', () => {
  const source =
    '---\nmitochondrion: [powerhouse, " energy plant "]\nbad: [1]\nosmosis: water moving\n"C++": [see plus plus]\n';
  expect(readSynonyms('synonyms.yml', source)).toEqual({
    entries: [
      { term: 'mitochondrion', wordings: ['powerhouse', ' energy plant '] },
      { term: 'osmosis', wordings: ['water moving'] },
      { term: 'C++', wordings: ['see plus plus'] },
    ],
    problems: [expect.objectContaining({ file: 'synonyms.yml', line: 3 })],
  });
});

test('a term with blanks, signs or quotes is found on its line', () => {
  const source = "a: [b]\n'what is (x)?': [1]\nlong   term: [2]\n";
  expect(readSynonyms('synonyms.yml', source).problems.map(({ line }) => line)).toEqual([2, 3]);
});

test('a library without the file has no synonyms of its own, and an empty file has none either', () => {
  expect(readLibrarySynonyms(makeLibrary({}))).toEqual({ entries: [], problems: [] });
  expect(readLibrarySynonyms(makeLibrary({ 'synonyms.yml': '# none yet\n' }))).toEqual({
    entries: [],
    problems: [],
  });
});

test('the thesaurus that ships with the bot has no line that is wrong', () => {
  const problems = thesaurusSources().flatMap(({ name, source }) => readSynonyms(name, source).problems);
  expect(problems).toEqual([]);
  expect(readThesaurus().length).toBeGreaterThan(thesaurusSources().length);
});

test('each word of a family may be said for each other', () => {
  const family = ['speak', 'speaker', 'speech'];
  for (const word of family) {
    const wordings = readThesaurus()
      .filter(({ term }) => term === word)
      .flatMap((entry) => entry.wordings);
    expect(wordings).toEqual(expect.arrayContaining(family.filter((other) => other !== word)));
  }
});

test('a wording for too many terms is told with its line, and the first of them are kept', () => {
  const source = Array.from({ length: 24_000 }, (_, term) => `term ${term}: [the same, own ${term}]`).join(
    '\n',
  );
  const { entries, problems } = readSynonyms('synonyms.yml', source);
  expect(problems).toMatchObject([
    { file: 'synonyms.yml', line: 51, severity: 'error', what: '"the same" stands for more than 50 terms' },
  ]);
  expect(entries).toHaveLength(24_000);
  expect(entries.filter(({ wordings }) => wordings.includes('the same'))).toHaveLength(50);
  expect(entries.at(-1)?.wordings).toEqual(['own 23999']);
});
