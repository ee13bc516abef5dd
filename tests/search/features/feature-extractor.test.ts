// The features of small pages, one line a feature with the reason for its value.
import { describe, expect, test } from 'vitest';
import { type ExtractedFeatures, FeatureExtractor } from '../../../src/search/features/feature-extractor.ts';
import type { Features } from '../../../src/search/features/features.ts';
import { openFormScratch } from '../../../src/search/features/forms.ts';
import { findRuns } from '../../../src/search/features/title-runs.ts';
import { openSynonyms } from '../../../src/search/index.ts';
import { understand } from '../../../src/search/question/understand.ts';
import { titleKeyOf } from '../../../src/search/segment/title-lookup.ts';
import { openVocabulary } from '../../../src/search/segment/vocabulary.ts';
import { buildSegment, type SmallPage } from '../build-index.ts';

/** Extracts from the only page of a library, in which all of its words are equally rare. */
function extract(question: string, page: SmallPage): ExtractedFeatures {
  const segment = buildSegment([page]);
  const vocabulary = openVocabulary([segment]);
  const concepts = understand(vocabulary, openSynonyms([]), question);
  const scratch = openFormScratch(segment);
  const extractor = new FeatureExtractor(segment, scratch, vocabulary, {
    concepts,
    runs: findRuns(question, concepts),
    wantsMet: true,
  });
  const extracted = extractor.extract(0, 0, titleKeyOf(segment, 0));
  extractor.close();
  expect(scratch.every((slot) => slot === 0)).toBe(true);
  return extracted;
}

const PAGE: SmallPage = {
  title: 'How do plants grow?',
  keywords: ['soil water', 'roots'],
  answer:
    '# Light\n\nPlants need light and soil.\n\nRoots drink water.\n\nWater rises. Leaves breathe. Light falls on leaves.',
};

describe('features', () => {
  test.each<[question: string, feature: keyof Features, value: number, why: string]>([
    ['plants roots', 'page', 1, 'all words stand somewhere'],
    ['plants roots', 'missing', 0, 'nothing is missing'],
    ['plants roots', 'title', 1 / 2, 'one of two words is in the title'],
    ['grow plants', 'title', 1, 'both are in the title, whatever their order'],
    ['grow', 'titleUsed', 1 / 2, 'the title has another word, and function words do not count'],
    ['grow plants', 'titleUsed', 1, 'the whole title is asked for'],
    ['roots', 'titleUsed', 0, 'the title is not asked for'],
    ['how do plants grow', 'titleRuns', 1, 'the title is asked for word by word'],
    ['grow plants', 'titleRuns', 0, 'its words are asked for, but in another order'],
    ['plants grow', 'titlePairs', 1, 'both words stand side by side in the title'],
    ['grow plants', 'titlePairs', 0.7, 'which counts less in the opposite order'],
    ['plants light', 'titlePairs', 0, 'one of them is not in the title'],
    ['roots', 'keywords', 1, 'a keyword'],
    ['roots plants', 'keywords', 1 / 2, 'a keyword, and a word that is none'],
    ['roots', 'named', 1, 'one keyword is all of the question'],
    ['soil water', 'named', 1, 'and so is one of two words'],
    ['soil leaves', 'named', 0, 'of which one word is not enough'],
    ['roots leaves', 'named', 1 / 16, 'half of the question, to the fourth power'],
    ['light', 'opening', 1, 'the first two blocks hold it'],
    ['water', 'opening', 0, 'which stands behind them'],
    ['leaves', 'topic', 0, 'neither title nor keywords nor opening'],
    ['grow roots light', 'topic', 1, 'each in one of them'],
    ['grow roots leaves', 'topic', 2 / 3, 'two of three'],
    ['leaves', 'blocks', 1 / 3, 'one block holds it, of three that are averaged'],
    ['water', 'blocks', 2 / 3, 'two blocks hold it'],
    ['light', 'blocks', 1, 'three blocks hold it'],
    ['drink water', 'pairs', 1, 'side by side in the answer'],
    ['soil water', 'pairs', 1, 'side by side in a keyword'],
    ['plants light', 'pairs', 0.7, 'with a word between'],
    ['grow leaves', 'pairs', 0, 'words of two fields are no neighbours'],
    ['plants', 'density', 2 / 60, 'once in the title and once in the answer'],
    ['leaves', 'recurrence', 2 / 5, 'two mentions, where three would be one half'],
    ['grow', 'recurrence', 0, 'the title does not count'],
  ])('"%s" %s %d: %s', (question, feature, value) => {
    expect(extract(question, PAGE).features[feature]).toBeCloseTo(value, 4);
  });
});

test('the BM25F score is divided by the weight of the question', () => {
  const segment = buildSegment([PAGE]);
  const vocabulary = openVocabulary([segment]);
  const concepts = understand(vocabulary, openSynonyms([]), 'roots light');
  const asked = { concepts, runs: findRuns('roots light', concepts), wantsMet: false };
  const extractor = new FeatureExtractor(segment, openFormScratch(segment), vocabulary, asked);
  const weight = concepts.reduce((sum, concept) => sum + concept.weight, 0);
  expect(extractor.extract(0, weight / 4, '').features.bm25f).toBeCloseTo(1 / 4);
});

test('what stands nowhere is missing, and weighs more than what stands in a page', () => {
  const { page, missing } = extract('plants zebra', PAGE).features;
  expect(page + missing).toBeCloseTo(1);
  expect(missing).toBeGreaterThan(page);
});

test('many matching words count as at most so many', () => {
  const { features } = extract('cell', { title: 'Cell', answer: 'cell '.repeat(500) });
  expect(features.density).toBe(1);
  expect(features.recurrence).toBeLessThan(1);
});

describe('how well each concept is met', () => {
  test('is told of the page and of its title', () => {
    const { met } = extract('grow roots zebra', PAGE);
    expect(met).toEqual({ inPage: Float32Array.of(1, 1, 0), inTitle: Float32Array.of(1, 0, 0) });
  });

  test('is not worked out where nobody asks for it, and the features are the same', () => {
    const segment = buildSegment([PAGE]);
    const vocabulary = openVocabulary([segment]);
    const concepts = understand(vocabulary, openSynonyms([]), 'grow roots zebra');
    const asked = { concepts, runs: findRuns('grow roots zebra', concepts), wantsMet: false };
    const extractor = new FeatureExtractor(segment, openFormScratch(segment), vocabulary, asked);
    const extracted = extractor.extract(0, 0, titleKeyOf(segment, 0));
    expect(extracted.met).toBeUndefined();
    expect(extracted.features).toEqual(extract('grow roots zebra', PAGE).features);
  });
});

describe('the block that answers', () => {
  test.each([
    ['drink', 2, 'the paragraph that says it, counted from the heading'],
    ['breathe', 3, 'the last one'],
    ['zebra', 0, 'the first one where none says it'],
    ['light', 0, 'a heading goes before text'],
  ])('to "%s" is %i: %s', (question, block) => {
    expect(extract(question, PAGE).block).toBe(block);
  });
});

test('a page does not carry over what was found in the one before', () => {
  const segment = buildSegment([PAGE, { title: 'Stones', answer: 'Stones lie.' }]);
  const vocabulary = openVocabulary([segment]);
  const concepts = understand(vocabulary, openSynonyms([]), 'how do plants grow roots');
  const asked = { concepts, runs: findRuns('how do plants grow roots', concepts), wantsMet: true };
  const extractor = new FeatureExtractor(segment, openFormScratch(segment), vocabulary, asked);
  extractor.extract(0, 1, titleKeyOf(segment, 0));
  const { features, block, met } = extractor.extract(1, 0, titleKeyOf(segment, 1));
  const { missing, ...others } = features;
  expect(met?.inPage.some((share) => share > 0)).toBe(false);
  expect(met?.inTitle.some((share) => share > 0)).toBe(false);
  expect(missing).toBeGreaterThan(0);
  expect(Object.values(others).every((value) => value === 0)).toBe(true);
  expect(block).toBe(0);
});
