// Pages, topics and sections as search is told of them.
import { describe, expect, test } from 'vitest';
import type { PageKind } from '../../src/library/index.ts';
import { searchDocumentOf } from '../../src/shelf/search-document.ts';
import { draftAt } from '../library/catalogue/drafts.ts';

describe('what search is told', () => {
  test('of a question is its text, and no scope: asked elsewhere it is the same question', () => {
    const draft = draftAt('biology/osmosis.md', {
      title: 'What is osmosis?',
      keywords: ['membrane'],
      aliases: ['why do cells swell'],
      language: 'en',
    });
    expect(searchDocumentOf(draft)).toEqual({
      path: 'biology/osmosis.md',
      title: 'What is osmosis?',
      subject: 'biology',
      language: 'en',
      keywords: ['membrane'],
      aliases: ['why do cells swell'],
      answer: 'About biology/osmosis.md.',
    });
  });

  test('of a page that names no language leaves that to its words', () => {
    expect(searchDocumentOf(draftAt('a.md'))).not.toHaveProperty('language');
  });

  test('of a topic names the two innermost courses that it lies in, which its title may not', () => {
    const text = searchDocumentOf(
      draftAt('Year 2/02-Networks/Routing_tables/intro.md', {
        kind: 'topic',
        title: 'Introduction',
        keywords: ['start'],
      }),
    );
    expect(text.keywords).toEqual(['start', 'Networks', 'Routing tables']);
    expect(text.scope).toBe('year-2/02-networks/routing-tables');
  });

  test('of a section names the page that it stands in, and keeps it apart from those of other pages', () => {
    const text = searchDocumentOf(draftAt('law/tort.md#duty', { kind: 'section', title: 'Duty' }));
    expect(text).toMatchObject({ scope: 'law/tort.md', sectionOf: 'law/tort.md', keywords: [] });
  });
});

test('of a topic that lies deep only the inner courses are told', () => {
  const { keywords } = searchDocumentOf(draftAt('a/b/c/d/page.md', { kind: 'topic', keywords: ['promise'] }));
  expect(keywords).toEqual(['promise', 'C', 'D']);
});

test.each<PageKind>(['question', 'topic', 'section'])('a %s keeps its title and its answer', (kind) => {
  const draft = draftAt('law/offers.md', { kind, title: 'What is an offer?', aliases: ['offers'] });
  const { title, answer, aliases } = searchDocumentOf(draft);
  expect({ title, answer, aliases }).toEqual({
    title: 'What is an offer?',
    answer: draft.answer,
    aliases: ['offers'],
  });
});
