// Translations of one page: the one in the language of the question comes first.
import { expect, test } from 'vitest';
import { findRuns } from '../../../src/search/features/title-runs.ts';
import { openIndex, openSynonyms, type SearchIndex, search } from '../../../src/search/index.ts';
import { understand } from '../../../src/search/question/understand.ts';
import { preferLanguage } from '../../../src/search/ranking/prefer-language.ts';
import { rankPages } from '../../../src/search/ranking/rank-pages.ts';
import { buildSegment } from '../build-index.ts';

const ENGLISH = {
  path: 'en/floats.md',
  title: 'Floats',
  answer: 'This is what is asked about floats in CSS, and how they are cleared by the elements that follow.',
};
const FRENCH = {
  path: 'fr/floats.md',
  title: 'Floats',
  language: 'fr',
  answer:
    'Voici les questions sur les floats en CSS, et comment ils sont suivis par les autres éléments de la page.',
};
const GERMAN = {
  path: 'de/floats.md',
  title: 'Floats',
  language: 'de',
  answer: 'Hier stehen die Fragen über Floats in CSS, und wie sie von den Elementen dahinter beendet werden.',
};

function indexOf(pages: Parameters<typeof buildSegment>[0]): SearchIndex {
  return openIndex([buildSegment(pages)], openSynonyms([]));
}

function paths(index: SearchIndex, question: string): string[] {
  const concepts = understand(index.vocabulary, index.synonyms, question);
  const ranked = rankPages(index, { concepts, runs: findRuns(question, concepts) });
  return preferLanguage(ranked, question, index).map(({ segment, page }) => segment.paths.at(page));
}

test.each([
  ['what is asked about css floats', 'en/floats.md'],
  ['quelles sont les questions sur les floats', 'fr/floats.md'],
  ['welche Fragen gibt es über die floats in css', 'de/floats.md'],
])('%s: %s comes first', (question, path) => {
  const index = indexOf([GERMAN, FRENCH, ENGLISH]);
  expect(paths(index, question)[0]).toBe(path);
  expect(paths(index, question).sort()).toEqual(['de/floats.md', 'en/floats.md', 'fr/floats.md']);
});

test('a page in another language that alone speaks of what is asked comes first all the same', () => {
  const other = {
    path: 'fr/grid.md',
    title: 'Grid',
    language: 'fr',
    answer: 'La grille est faite de lignes et de colonnes.',
  };
  const index = indexOf([ENGLISH, FRENCH, other]);
  expect(search(index, 'what is a grid').matches[0]?.path).toBe('fr/grid.md');
});

test('where all pages are of one language nothing moves', () => {
  const index = indexOf([ENGLISH, { ...ENGLISH, path: 'en/more.md', title: 'More floats' }]);
  const concepts = understand(index.vocabulary, index.synonyms, 'floats');
  const ranked = rankPages(index, { concepts, runs: findRuns('floats', concepts) });
  expect(preferLanguage(ranked, 'floats', index)).toBe(ranked);
  const french = indexOf([FRENCH, { ...FRENCH, path: 'fr/plus.md', title: 'Plus de floats' }]);
  const all = rankPages(french, { concepts, runs: findRuns('floats', concepts) });
  expect(preferLanguage(all, 'what about the floats', french)).toBe(all);
});
