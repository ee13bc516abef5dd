// A page of the library as it is searched.
import { describe, expect, test } from 'vitest';
import type { PageDraft, PageKind } from '../../src/library/index.ts';
import { searchDocumentOf } from '../../src/shelf/search-document.ts';

const DRAFT: PageDraft = {
  path: 'law-school/02-contract-law/offers.md',
  kind: 'question',
  title: 'What is an offer?',
  titleFrom: 'title',
  answer: 'A promise.',
  subject: '',
  url: 'https://example.org/offers',
  aliases: ['offers'],
  keywords: ['promise'],
  related: [],
};

function documentOf(more: Partial<PageDraft> = {}) {
  return searchDocumentOf({ ...DRAFT, ...more });
}

describe('a page that asks', () => {
  test('is searched by its own words, and by nothing else of it', () => {
    expect(documentOf()).toEqual({
      path: DRAFT.path,
      title: DRAFT.title,
      subject: 'law-school/02-contract-law',
      keywords: ['promise'],
      aliases: ['offers'],
      answer: 'A promise.',
    });
  });

  test('is of the language that it names, where it names one', () => {
    expect(documentOf({ language: 'de' }).language).toBe('de');
    expect('language' in documentOf()).toBe(false);
  });
});

test('a topic is found by the names of its courses too, and is another one in another course', () => {
  const topic = documentOf({ kind: 'topic', title: 'Introduction' });
  expect(topic.keywords).toEqual(['promise', 'Law school', 'Contract law']);
  expect(topic.scope).toBe('law-school/02-contract-law');
  expect(topic.sectionOf).toBeUndefined();
});

test('of a topic that lies deep only the inner folders are words to find it by', () => {
  const { keywords } = documentOf({ kind: 'topic', path: 'a/b/c/d/page.md' });
  expect(keywords).toEqual(['promise', 'C', 'D']);
});

test('a section belongs to its page, and two of one name in two pages are two', () => {
  const section = documentOf({ kind: 'section', path: `${DRAFT.path}#examples`, title: 'Examples' });
  expect(section.sectionOf).toBe(DRAFT.path);
  expect(section.scope).toBe(DRAFT.path);
  expect(section.keywords).toEqual(['promise']);
});

test.each<PageKind>(['question', 'topic', 'section'])('a %s keeps its title and its answer', (kind) => {
  const { title, answer, aliases } = documentOf({ kind });
  expect({ title, answer, aliases }).toEqual({
    title: DRAFT.title,
    answer: DRAFT.answer,
    aliases: DRAFT.aliases,
  });
});
