// The names of the files that are kept for a library.
import { readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { indexFile, synonymsFile, thesaurusFile, vectorsFile } from '../../../src/shelf/saved/data-files.ts';
import { save } from '../../../src/shelf/saved/section-file.ts';
import { buildSynonyms } from '../../../src/shelf/synonyms.ts';
import { makeFolder } from '../../library/folder.ts';

const DATA = join('/', 'var', 'data');

test('all files of a library have one name, and lie in the data folder', () => {
  const kept = { folder: makeFolder(), dataDir: DATA };
  const name = basename(vectorsFile(kept) ?? '');
  expect(name).toMatch(/^library-[0-9a-f]{12}$/);
  expect([indexFile(kept), synonymsFile(kept)].map((file) => basename(file ?? ''))).toEqual([
    `${name}.index`,
    `${name}.synonyms`,
  ]);
  expect(
    new Set([indexFile(kept), synonymsFile(kept), vectorsFile(kept)].map((file) => dirname(file ?? ''))),
  ).toEqual(new Set([DATA]));
});

test('two libraries, and one at two addresses, have files of their own', () => {
  const folder = makeFolder();
  const files = [
    indexFile({ folder, dataDir: DATA }),
    indexFile({ folder, dataDir: DATA, sourceUrl: 'https://a.example' }),
    indexFile({ folder: makeFolder(), dataDir: DATA }),
  ];
  expect(new Set(files).size).toBe(3);
});

test('a folder has the same files by whichever path it is named', () => {
  const folder = makeFolder();
  const link = join(makeFolder(), 'link');
  symlinkSync(folder, link);
  expect(indexFile({ folder: link, dataDir: DATA })).toBe(indexFile({ folder, dataDir: DATA }));
});

test('the thesaurus is there from the build on, made of its sources as they are', {
  timeout: 120_000,
}, () => {
  const made = join(makeFolder(), 'made');
  expect(save(made, buildSynonyms(undefined))).toBeUndefined();
  expect(readFileSync(thesaurusFile())).toEqual(readFileSync(made));
});

test('without a data folder nothing is kept', () => {
  const kept = { folder: makeFolder() };
  expect([indexFile(kept), synonymsFile(kept), vectorsFile(kept)]).toEqual([undefined, undefined, undefined]);
});
