// A vault of Obsidian and a site of MkDocs, as people have them: what becomes of them, and what readers see.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderPage } from '../../src/answer/index.ts';
import { speak } from '../../src/language/index.ts';
import { loadDrafts, loadLibrary, reportLibrary } from '../../src/library/index.ts';
import { findRawMarksIn } from '../markdown/raw-markup.ts';

const context = { libraryName: 'Library', say: speak() };

const folderOf = (name: string): string => join(import.meta.dirname, 'examples', name);

describe.each(['vault', 'site'])('the %s', (name) => {
  const folder = folderOf(name);
  const { library, problems } = loadLibrary({ folder });

  test('loads without a word of complaint', () => {
    expect(problems).toEqual([]);
  });

  test('shows no mark of its dialect', () => {
    for (const { path } of library.entries) {
      const page = library.page(path);
      expect(page && findRawMarksIn(renderPage(page, context)), path).toEqual([]);
    }
  });

  test('has pictures that are in it', () => {
    const { drafts } = loadDrafts({ folder });
    expect(drafts.some(({ answer }) => /!\[/.test(answer))).toBe(true);
    const shown = library.entries.flatMap(({ path }) => {
      const page = library.page(path);
      return page ? renderPage(page, context) : [];
    });
    expect(JSON.stringify(shown)).toMatch(/\.png/);
  });
});

test('the vault is one of Obsidian, and its questions are pages', () => {
  const loaded = loadDrafts({ folder: folderOf('vault') });
  expect(reportLibrary(folderOf('vault'), loaded)).toMatchObject({ kind: 'Obsidian', pages: 7, files: 5 });
  const { library } = loadLibrary({ folder: folderOf('vault') });
  expect(library.entryTitled('What is an allele?')?.path).toBe('Genetics/Questions.md?what-is-an-allele');
  expect(library.entryTitled('Osmosis')?.path).toBe('Cells/Osmosis.md');
});

test('the site links to where it is read, and its menu names its subjects', () => {
  const { library } = loadLibrary({ folder: folderOf('site') });
  expect(library.name).toBe('Algorithms, step by step');
  expect(library.subjects.map(({ name }) => name)).toEqual(expect.arrayContaining(['Graphs', 'Sorting']));
  expect(library.page('docs/graphs/a-star.md')?.url).toBe('https://algorithms.example.org/graphs/a-star/');
});

test('what a note keeps to itself is not shown', () => {
  const page = loadLibrary({ folder: folderOf('vault') }).library.page('Cells/Cell membrane.md');
  const text = JSON.stringify(page && renderPage(page, context));
  expect(text).not.toMatch(/better picture|c0ffee|ad-tip/);
  expect(text).toMatch(/To remember/);
});
