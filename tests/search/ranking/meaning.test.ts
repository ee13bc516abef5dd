// What vectors change in a search: which pages are found, in which order, how sure that is, and which are offered.
import { describe, expect, test } from 'vitest';
import {
  openIndex,
  openSynonyms,
  prepareSearch,
  related,
  type SearchIndex,
  search,
  wordForMeaning,
} from '../../../src/search/index.ts';
import { PageVectors, quantise, VectorList } from '../../../src/search/nearness/index.ts';
import { buildSegment } from '../build-index.ts';

const DIMENSIONS = 32;

/** A direction for each meaning, and mixtures of two. */
function meaning(axis: number, other = axis, share = 0): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  vector[axis] = Math.sqrt(1 - share * share);
  if (other !== axis) vector[other] = share;
  return vector;
}

interface MeantPage {
  title: string;
  answer: string;
  /** Vectors of the title and of the passages; none of either where they are left out. */
  means?: Float32Array;
  passages?: Float32Array[];
}

function buildMeant(pages: readonly MeantPage[]): SearchIndex {
  const titles = new VectorList(DIMENSIONS);
  const passages = new VectorList(DIMENSIONS);
  const blocks: number[] = [];
  const push = (list: VectorList, vector: Float32Array): number => {
    const { codes, scale } = quantise(vector);
    return list.push(codes, scale);
  };
  const texts = {
    dimensions: DIMENSIONS,
    titles,
    passages,
    blocks: { at: (at: number) => blocks[at] ?? 0 },
  };
  const vectors = new PageVectors(texts, pages.length);
  for (const [page, { means, passages: own = [] }] of pages.entries()) {
    const first = passages.length;
    for (const [number, vector] of own.entries()) {
      push(passages, vector);
      blocks.push(number);
    }
    vectors.place(page, {
      ...(means === undefined ? {} : { title: push(titles, means) }),
      ...(own.length === 0 ? {} : { passages: { first, count: own.length } }),
    });
  }
  return openIndex([buildSegment(pages)], openSynonyms([]), undefined, [vectors]);
}

const PAGES: MeantPage[] = [
  {
    title: 'How do courts settle disputes?',
    answer: 'A judge hears both sides.\n\nThen she decides.',
    means: meaning(0),
    passages: [meaning(3), meaning(0)],
  },
  {
    title: 'What do referees do in fights?',
    answer: 'A referee ends a fight.\n\nHe counts to ten.',
    means: meaning(1),
    passages: [meaning(1), meaning(1)],
  },
  {
    title: 'How are plants watered?',
    answer: 'With a can.\n\nIn the evening.',
    means: meaning(2),
    passages: [meaning(2), meaning(2)],
  },
];

describe('with the vector of a question', () => {
  const index = buildMeant(PAGES);
  const asked = 'settle fights';

  test('a page in other words is found', () => {
    const byWords = search(index, 'arguing neighbours').matches.map(({ path }) => path);
    expect(byWords).toEqual([]);
    const { matches } = search(index, 'arguing neighbours', { vector: meaning(0) });
    expect(matches[0]?.path).toBe('How do courts settle disputes?');
  });

  test('meaning decides between pages that hold one word each', () => {
    const first = (vector: Float32Array) => search(index, asked, { vector }).matches[0]?.path;
    expect(first(meaning(0))).toBe('How do courts settle disputes?');
    expect(first(meaning(1))).toBe('What do referees do in fights?');
  });

  test('the best passage is where the page answers', () => {
    const [first] = search(index, asked, { vector: meaning(0) }).matches;
    expect(first?.block).toBe(1);
  });

  test('the score is the sum of what words and meaning add, and orders the pages', () => {
    const { matches } = search(index, asked, { vector: meaning(0, 1, 0.4) });
    for (const { score, parts } of matches)
      expect((parts?.words ?? 0) + (parts?.meaning ?? 0)).toBeCloseTo(score, 10);
    const scores = matches.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test('a nearer page is likelier to answer', () => {
    const near = search(index, asked, { vector: meaning(0) }).probability;
    const far = search(index, asked, { vector: meaning(0, 9, 0.95) }).probability;
    expect(near).toBeGreaterThan(far);
  });

  test('function words alone ask for nothing, whatever their vector', () => {
    expect(search(index, 'what is it', { vector: meaning(0) }).matches).toEqual([]);
  });
});

describe('without vectors', () => {
  test('words decide alone, as though there were no model', () => {
    const bare = PAGES.map(({ title, answer }) => ({ title, answer }));
    const plain = openIndex([buildSegment(bare)], openSynonyms([]));
    for (const question of ['settle fights', 'water plants', 'zebra'])
      expect(search(buildMeant(bare), question, { vector: meaning(0) })).toEqual(search(plain, question));
  });

  test('a page whose passages have none yet is found by its title', () => {
    const index = buildMeant(PAGES.map(({ passages: _, ...page }) => page));
    const { matches } = search(index, 'arguing neighbours', { vector: meaning(0) });
    expect(matches[0]?.path).toBe('How do courts settle disputes?');
    expect(matches[0]?.meaning?.bestNearness).toBeGreaterThan(0.5);
  });
});

test('no three pages of one meaning are offered', () => {
  const named = ['first', 'second', 'third', 'fourth', 'fifth'];
  const alike = named.map((name) => ({
    title: `How is the ${name} crane serviced?`,
    answer: 'Clean it, then oil it.',
    means: meaning(0),
    passages: [meaning(0)],
  }));
  const other = {
    title: 'How is a crane built?',
    answer: 'A crane is built of steel.',
    means: meaning(0, 1, 0.9),
    passages: [meaning(1)],
  };
  const { outcome, choices } = search(buildMeant([...alike, other]), 'crane', {
    vector: meaning(0, 7, 0.85),
  });
  expect(outcome).toBe('unsure');
  const paths = choices.map(({ path }) => path);
  expect(paths.filter((path) => path.includes('serviced'))).toHaveLength(2);
  expect(paths).toContain('How is a crane built?');
});

test('a page is related to one that means much the same in other words', () => {
  const index = buildMeant([
    { title: 'How do courts settle disputes?', answer: 'A judge decides.', means: meaning(0) },
    { title: 'What is mediation?', answer: 'Somebody helps both sides.', means: meaning(0, 5, 0.5) },
    { title: 'How are plants watered?', answer: 'With a can.', means: meaning(2) },
  ]);
  expect(related(index, 'How do courts settle disputes?', 5)).toEqual(['What is mediation?']);
});

describe('a search that was prepared while its vector was computed', () => {
  const many = Array.from({ length: 60 }, (_, n): MeantPage => {
    const page = PAGES[n % PAGES.length];
    return {
      title: `Case ${n}: ${page?.title}`,
      answer: `${page?.answer} ${'dispute '.repeat(n % 7)}`,
      means: meaning(n % 5, 9, (n % 10) / 20),
      passages: [meaning(n % 6), meaning(n % 4)],
    };
  });
  const index = buildMeant(many);

  test.each([
    ['who ends a fight in court', meaning(1)],
    ['dispute', meaning(2)],
    ['how much water does a plant need', meaning(8)],
    ['the', meaning(0)],
    ['who ends a fight in court', undefined],
    ['dispute', undefined],
  ])('finds for "%s" what it finds without', (question, vector) => {
    const { concepts } = wordForMeaning(index, question);
    const prepared = prepareSearch(index, question, { concepts });
    const options = { concepts, vector, depth: 100 };
    expect(search(index, question, { ...options, prepared })).toEqual(search(index, question, options));
  });

  test('does not hold up others over the same index', () => {
    const [one, other] = ['who ends a fight', 'dispute'].map((question) => ({
      question,
      concepts: wordForMeaning(index, question).concepts,
    }));
    if (one === undefined || other === undefined) throw new Error('two questions are asked');
    const prepared = prepareSearch(index, one.question, one);
    const between = search(index, other.question, { concepts: other.concepts, vector: meaning(1) });
    expect(between).toEqual(search(index, other.question, { concepts: other.concepts, vector: meaning(1) }));
    const options = { concepts: one.concepts, vector: meaning(1) };
    expect(search(index, one.question, { ...options, prepared })).toEqual(
      search(index, one.question, options),
    );
  });
});
