// Pages in memory under numbers: found by path, by key and by title.
import { describe, expect, test } from 'vitest';
import { hashTitle, keyOf } from '../../../src/library/catalogue/page-head.ts';
import { catalogueOf, draftAt } from './drafts.ts';

const drafts = [
  draftAt('biology/cell.md', { title: 'What is a cell?', subject: 'Biology' }),
  draftAt('biology/cell.md#wall', { kind: 'section', title: 'Wall' }),
  draftAt('physics/cell.md', { title: 'what is a CELL' }),
  draftAt('faq.md?why', { title: 'Why?' }),
];
const catalogue = catalogueOf(drafts);

describe('a catalogue', () => {
  test('numbers pages and questions of collections as pages, and sections not among them', () => {
    expect([...catalogue.pages]).toEqual([0, 2, 3]);
  });

  test('finds what it holds by path and by key, sections as well', () => {
    for (const [number, { path }] of drafts.entries()) {
      expect(catalogue.pageAt(path)).toBe(number);
      expect(catalogue.pageWithKey(keyOf(path))).toBe(number);
    }
    expect(catalogue.pageAt('biology/Cell.md')).toBeUndefined();
    expect(catalogue.pageWithKey(keyOf('biology/Cell.md'))).toBeUndefined();
  });

  test('gives the pages of one title together, in their order, and no sections', () => {
    expect(catalogue.pagesTitled(hashTitle('What is a cell?'))).toEqual([0, 2]);
    expect(catalogue.pagesTitled(hashTitle('Wall'))).toEqual([]);
    expect(catalogue.pagesTitled(hashTitle('What is a cello?'))).toEqual([]);
  });

  test('tells of each page its subject, the spelling of that and the folders that it was made of', () => {
    expect(catalogue.subjectOf(0)).toBe('biology');
    expect(catalogue.spellingOf(0)).toBe('Biology');
    expect(catalogue.spellingOf(2)).toBe('');
    expect(catalogue.trailOf('physics')).toEqual(['physics']);
    expect(catalogue.trailOf('chemistry')).toBeUndefined();
  });

  test('hands out texts as they are asked for', () => {
    expect(catalogue.draft(2)?.answer).toBe('About physics/cell.md.');
    expect(catalogue.draft(99)).toBeUndefined();
  });

  test('knows no page beyond its last one', () => {
    expect(() => catalogue.head(4)).toThrow('there is no page number 4');
    expect(() => catalogue.subjectOf(-1)).toThrow('there is no page number -1');
  });
});

test('a catalogue of nothing has no page', () => {
  expect([...catalogueOf([]).pages]).toEqual([]);
});
