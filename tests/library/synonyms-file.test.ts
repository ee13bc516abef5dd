// synonyms.yml and the thesaurus.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLibrarySynonyms, readSynonyms } from '../../src/library/index.ts';
import { projectRoot } from '../../src/root.ts';
import { readThesaurus } from '../../src/thesaurus/index.ts';
import { makeLibrary } from './folder.ts';

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
  const folder = join(projectRoot(), 'src/thesaurus/words');
  const files = readdirSync(folder);
  const problems = files.flatMap(
    (name) => readSynonyms(name, readFileSync(join(folder, name), 'utf8')).problems,
  );
  expect(problems).toEqual([]);
  expect(readThesaurus().length).toBeGreaterThan(files.length);
});
