// Which of the pages that say the same stay.
import { describe, expect, test } from 'vitest';
import { findRuns } from '../../../src/search/features/title-runs.ts';
import type { SearchIndex } from '../../../src/search/index.ts';
import { understand } from '../../../src/search/question/understand.ts';
import { dropDuplicates } from '../../../src/search/ranking/drop-duplicates.ts';
import { rankPages } from '../../../src/search/ranking/rank-pages.ts';
import { pathOf, type RankedPage } from '../../../src/search/ranking/ranked-page.ts';
import { buildIndex } from '../build-index.ts';

function rank(index: SearchIndex, question: string): RankedPage[] {
  const concepts = understand(index.vocabulary, index.synonyms, question);
  return rankPages(index, { concepts, runs: findRuns(question, concepts) });
}

const pathsOf = (pages: readonly RankedPage[]): string[] => pages.map(pathOf);

describe('of pages that say the same', () => {
  test('with one title only the best stays', () => {
    const index = buildIndex([
      { path: 'short', title: 'How is a crane oiled?', answer: 'With oil.' },
      {
        path: 'long',
        title: 'How is a crane oiled?',
        answer: 'Oil the crane with crane oil, then oil it again.',
      },
      { path: 'other', title: 'What is a crane?', answer: 'A machine.' },
    ]);
    const ranked = rank(index, 'how is a crane oiled');
    const kept = pathsOf(dropDuplicates(ranked));
    expect(kept).toHaveLength(2);
    expect(kept[0]).toBe(pathsOf(ranked)[0]);
    expect(kept).toContain('other');
  });

  test('topics of one name in two courses both stay', () => {
    const index = buildIndex([
      { path: 'law/introduction', title: 'Introduction', scope: 'law', answer: 'Of law.' },
      { path: 'art/introduction', title: 'Introduction', scope: 'art', answer: 'Of art.' },
    ]);
    expect(dropDuplicates(rank(index, 'introduction'))).toHaveLength(2);
  });

  const WITH_SECTIONS = [
    { path: 'waves.md', title: 'Waves', answer: 'Water rises.\n\n## Sound\n\nAir trembles.' },
    {
      path: 'waves.md#sound',
      title: 'Sound',
      sectionOf: 'waves.md',
      scope: 'waves.md',
      answer: 'Air trembles.',
    },
    { path: 'light.md', title: 'Light', answer: 'It is no sound.' },
  ];

  test('a page and its section are one: the section where its heading is asked for', () => {
    const kept = pathsOf(dropDuplicates(rank(buildIndex(WITH_SECTIONS), 'sound')));
    expect(kept).toContain('waves.md#sound');
    expect(kept).not.toContain('waves.md');
    expect(kept).toContain('light.md');
  });

  test('the page where as much of its title is asked for', () => {
    const kept = pathsOf(dropDuplicates(rank(buildIndex(WITH_SECTIONS), 'waves of sound')));
    expect(kept).toContain('waves.md');
    expect(kept).not.toContain('waves.md#sound');
  });

  test('nothing is left of nothing', () => {
    expect(dropDuplicates([])).toEqual([]);
  });
});
