// Which pages are ranked, and in which order they come.
import { describe, expect, test } from 'vitest';
import { findRuns } from '../../../src/search/features/title-runs.ts';
import { openIndex, openSynonyms, type SearchIndex } from '../../../src/search/index.ts';
import { understand } from '../../../src/search/question/understand.ts';
import { scoreByWords } from '../../../src/search/ranking/rank.ts';
import { rankPages } from '../../../src/search/ranking/rank-pages.ts';
import { pathOf, type RankedPage } from '../../../src/search/ranking/ranked-page.ts';
import { buildIndex, buildSegment } from '../build-index.ts';

function rank(index: SearchIndex, question: string, subject?: string): RankedPage[] {
  const concepts = understand(index.vocabulary, index.synonyms, question);
  return rankPages(index, { concepts, runs: findRuns(question, concepts), subject });
}

const pathsOf = (pages: readonly RankedPage[]): string[] => pages.map(pathOf);

const CRANES = [
  { title: 'How is a crane oiled?', subject: 'machines', answer: 'With oil, once a week.' },
  { title: 'What do cranes eat?', subject: 'birds', answer: 'A crane eats frogs and grain.' },
  { title: 'How is a bridge built?', subject: 'machines', answer: 'A crane lifts the girders.' },
  { title: 'What is grain?', subject: 'plants', answer: 'Seeds of grasses.' },
];

describe('ranked pages', () => {
  const index = buildIndex(CRANES);

  test('are those that hold a word of the question, best first, with the score of their features', () => {
    const ranked = rank(index, 'oil a crane');
    expect(pathsOf(ranked)[0]).toBe('How is a crane oiled?');
    expect(pathsOf(ranked)).not.toContain('What is grain?');
    const scores = ranked.map(({ score }) => score);
    expect(scores).toEqual(ranked.map(({ features }) => scoreByWords(features)));
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test('have no meaning where words decide alone', () => {
    for (const page of rank(index, 'crane')) {
      expect(page.meaning).toBeUndefined();
      expect(page.parts).toBeUndefined();
    }
  });

  test('are none for a question without a word that says something', () => {
    expect(rank(index, 'what is it')).toEqual([]);
    expect(rank(index, '')).toEqual([]);
  });

  test('are those of a subject where one is asked for', () => {
    expect(pathsOf(rank(index, 'crane', 'birds'))).toEqual(['What do cranes eat?']);
    expect(rank(index, 'crane', 'cooking')).toEqual([]);
  });

  test('of equal scores come in the order of their paths, whichever segment holds them', () => {
    const page = (path: string) => ({ path, title: 'How is a crane oiled?', answer: 'With oil.' });
    const ways = [
      [[page('b'), page('a')], [page('c')]],
      [[page('c')], [page('a'), page('b')]],
    ];
    for (const parts of ways) {
      const split = openIndex(parts.map(buildSegment), openSynonyms([]));
      expect(pathsOf(rank(split, 'oil a crane'))).toEqual(['a', 'b', 'c']);
    }
  });

  test('say which block answers', () => {
    const long = buildIndex([
      { title: 'How is a machine serviced?', answer: 'Clean it.\n\nOil the crane.\n\nCall somebody.' },
      { title: 'What is oil?', answer: 'A liquid.' },
    ]);
    expect(rank(long, 'crane')[0]?.block).toBe(1);
  });

  test('leave the scratch memory as clean as they found it: the second time is like the first', () => {
    expect(rank(index, 'crane grain')).toEqual(rank(index, 'crane grain'));
    for (const { total, concept } of index.accumulators)
      expect([...total, ...concept].every((score) => score === 0)).toBe(true);
  });
});
