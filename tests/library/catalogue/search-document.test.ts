// Pages, topics and sections as search is told of them.
import { describe, expect, test } from 'vitest';
import { pageText } from '../../../src/library/catalogue/search-document.ts';
import { draftAt } from './drafts.ts';

describe('what search is told', () => {
  test('of a question is its text, and no scope: asked elsewhere it is the same question', () => {
    const draft = draftAt('biology/osmosis.md', {
      title: 'What is osmosis?',
      keywords: ['membrane'],
      aliases: ['why do cells swell'],
      language: 'en',
    });
    expect(pageText(draft)).toEqual({
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
    expect(pageText(draftAt('a.md'))).not.toHaveProperty('language');
  });

  test('of a topic names the two innermost courses that it lies in, which its title may not', () => {
    const text = pageText(
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
    const text = pageText(draftAt('law/tort.md#duty', { kind: 'section', title: 'Duty' }));
    expect(text).toMatchObject({ scope: 'law/tort.md', sectionOf: 'law/tort.md', keywords: [] });
  });
});
