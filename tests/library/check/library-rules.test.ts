// What is wrong between pages that are each right by themselves.
import { expect, test } from 'vitest';
import { checkLibrary, type PageCard } from '../../../src/library/check/library-rules.ts';

const card = (path: string, subject: string, titleKey: string): PageCard => ({
  path,
  subject,
  slug: subject.toLowerCase(),
  titleKey,
});

const lineOf = (path: string, key: string): number => (key === 'title' ? 2 : 3) + path.length;

test('another page of the same title in the subject is told at every page but the first', () => {
  const told = checkLibrary(
    [
      card('a.md', 'Law', 'torts'),
      card('b.md', 'Law', 'torts'),
      card('c.md', 'Law', 'torts'),
      card('d.md', 'Art', 'torts'),
    ],
    lineOf,
  );
  expect(told.map(({ file, line, severity, what }) => [file, line, severity, what])).toEqual([
    ['b.md', 6, 'warning', 'the subject has another page with this title: a.md'],
    ['c.md', 6, 'warning', 'the subject has another page with this title: a.md'],
  ]);
});

test('a spelling that most pages do not have is told, where a page has one at all', () => {
  const told = checkLibrary(
    [
      card('a.md', 'Law', '1'),
      card('b.md', 'Law', '2'),
      card('c.md', 'LAW', '3'),
      { ...card('d.md', '', '4'), slug: 'law' },
    ],
    lineOf,
  );
  expect(told).toEqual([
    {
      file: 'c.md',
      line: 7,
      severity: 'warning',
      what: 'the subject is spelled "LAW" here and "Law" on most pages',
      fix: 'write "Law"',
    },
  ]);
});

test('a library in order has nothing to tell', () => {
  expect(checkLibrary([card('a.md', 'Law', '1'), card('b.md', 'Art', '1')], lineOf)).toEqual([]);
  expect(checkLibrary([], lineOf)).toEqual([]);
});

test('where each page has a word of its own for the subject, none is a slip', () => {
  const words = ['Law / Torts', 'Law / Contracts', 'Law / Crime', 'Law / Crime'];
  const cards = words.map((subject, at) => ({ ...card(`${at}.md`, subject, `${at}`), slug: 'law' }));
  expect(checkLibrary(cards, lineOf)).toEqual([]);
  const most = [...cards, { ...card('5.md', 'Law / Crime', '5'), slug: 'law' }];
  expect(checkLibrary(most, lineOf).map(({ file }) => file)).toEqual(['0.md', '1.md']);
});
