// What is said of how a question was read, what speaks for its pages and why it has its outcome.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Explanation, explain, search } from '../../src/search/index.ts';
import { confidenceOf } from '../../src/search/outcome/outcome.ts';
import { standingOf } from '../../src/search/outcome/verdict.ts';
import { buildIndex } from './build-index.ts';

const index = buildIndex(
  [
    {
      path: 'ltp',
      subject: 'psychology',
      title: 'How does long-term potentiation work?',
      keywords: ['synaptic plasticity'],
      answer: 'Long-Term Potentiation (LTP) makes a synapse stronger while we sleep.',
    },
    {
      path: 'tort',
      subject: 'law',
      title: 'What is a tort?',
      answer: 'A wrong for which a court gives damages.',
    },
    { path: 'court', subject: 'law', title: 'What does a court do?', answer: 'It settles disputes.' },
  ],
  { 'synaptic plasticity': ['brain rewiring'] },
);

const explainedWord = (explanation: Explanation, word: string) =>
  explanation.words.find((one) => one.word === word);

describe('words', () => {
  test('that hold the sentence together are named as not looked up', () => {
    expect(explain(index, 'How does it work, and how does LTP?').ignored).toEqual([
      'how',
      'does',
      'it',
      'and',
    ]);
  });

  test('share the weight of the question, those that people only ask with having little', () => {
    const { words } = explain(index, 'please explain LTP');
    expect(words.map(({ word, stopPhrase }) => [word, stopPhrase])).toEqual([
      ['please', true],
      ['explain', true],
      ['ltp', false],
    ]);
    expect(words.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(words[2]?.share).toBeGreaterThan(0.6);
  });

  test('tell what they were read as, how well that goes and in how many pages it stands', () => {
    const explanation = explain(index, 'potentation brain rewiring LTP');
    expect(explainedWord(explanation, 'potentation')?.readings[0]).toMatchObject({
      kind: 'correction',
      text: 'potentiation',
      pages: 1,
    });
    expect(explainedWord(explanation, 'brain')?.readings).toContainEqual(
      expect.objectContaining({ kind: 'synonym', text: 'synaptic plasticity' }),
    );
    expect(explainedWord(explanation, 'ltp')?.readings.map(({ kind }) => kind)).toEqual([
      'word',
      'abbreviation',
    ]);
  });

  test('that no page knows have no readings, and are missing in every page', () => {
    const explanation = explain(index, 'court qqzzqq');
    expect(explainedWord(explanation, 'qqzzqq')?.readings).toEqual([]);
    for (const { missing } of explanation.pages) expect(missing).toContain('qqzzqq');
  });
});

describe('pages', () => {
  test('tell where each word stands, the title before keywords and these before the text', () => {
    const [page] = explain(index, 'does sleep help LTP potentiation plasticity torts').pages;
    expect(page?.path).toBe('ltp');
    expect(page?.found).toEqual([
      { word: 'sleep', as: 'sleep', where: 'text' },
      { word: 'ltp', as: 'ltp', where: 'text' },
      { word: 'potentiation', as: 'potentiation', where: 'title' },
      { word: 'plasticity', as: 'plasticity', where: 'keywords' },
    ]);
    expect(page?.missing).toEqual(['help', 'torts']);
  });

  test('have the scores of the search, and features that adds up to them', () => {
    const { matches } = search(index, 'what damages does a court give');
    const { pages } = explain(index, 'what damages does a court give');
    expect(pages.map(({ path, score }) => ({ path, score }))).toEqual(
      matches.slice(0, 3).map(({ path, score }) => ({ path, score })),
    );
    for (const { score, features } of pages)
      expect(features.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score);
  });

  test('are only of the subject asked for', () => {
    const { pages } = explain(index, 'court LTP', { subject: 'psychology' });
    expect(pages.map(({ path }) => path)).toEqual(['ltp']);
  });
});

describe('the outcome', () => {
  test.each([
    ['how does long-term potentiation work', 'clear'],
    ['when does the cafeteria open', 'nothing'],
    ['', 'nothing'],
    ['does the cafeteria serve vegan soup on sundays while we sleep outside', 'little'],
  ])('of "%s" is told: %s', (question, reason) => {
    expect(explain(index, question).reason).toBe(reason);
  });

  test('is that of the search for any question, with the confidence it was decided by', () => {
    const words = fc.constantFrom(
      'ltp',
      'court',
      'tort',
      'potentation',
      'synapse',
      'the',
      'please',
      'qqzz',
      'wrong',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (chosen) => {
        const question = chosen.join(' ');
        const { outcome, matches, concepts } = search(index, question);
        const explanation = explain(index, question);
        expect(explanation.outcome).toBe(outcome);
        const standing = standingOf(matches, concepts, index.vocabulary);
        expect(explanation.confidence).toBe(standing === undefined ? 0 : confidenceOf(standing));
        expect(explanation.outcomeFeatures.length > 0).toBe(standing !== undefined);
      }),
      { numRuns: 200 },
    );
  });
});
