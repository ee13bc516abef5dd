// Short forms with several meanings, told by the other words of the question.
import { describe, expect, test } from 'vitest';
import { openSynonyms, wordForMeaning } from '../../../src/search/index.ts';
import { supportOf, weighSenses } from '../../../src/search/question/senses.ts';
import { understand } from '../../../src/search/question/understand.ts';
import { stem } from '../../../src/search/text/stem.ts';
import { buildIndex } from '../build-index.ts';

const FILLER = Array.from({ length: 1200 }, (_, number) => ({
  path: `filler-${number}`,
  title: `What is the topic number ${number}?`,
  answer: `It concerns matter ${number} of the curriculum.`,
}));

const index = buildIndex([
  ...FILLER,
  ...Array.from({ length: 6 }, (_, number) => ({
    path: `aid-${number}`,
    title: `How does fostering work in case ${number}?`,
    answer:
      "Fostering is arranged by a Children's Aid Society (CAS). The CAS visits foster parents in Toronto.",
  })),
  ...Array.from({ length: 9 }, (_, number) => ({
    path: `keys-${number}`,
    title: `How are keys signed in case ${number}?`,
    answer:
      'A key is signed by a Certificate Authority Server (CAS). The CAS keeps the list of revoked keys.',
  })),
]);

const { vocabulary } = index;
const read = (question: string) =>
  understand(vocabulary, openSynonyms([]), question).find(({ text }) => text === 'cas')?.variants ?? [];
const meaningOf = (question: string): string | undefined =>
  read(question).find(({ kind, isDoubtful }) => kind === 'abbreviation' && !isDoubtful)?.text;

describe('an abbreviation', () => {
  test.each([
    ['fostering with the CAS', 'children aid society'],
    ['does the CAS keep revoked keys', 'certificate authority server'],
  ])('in "%s" stands for "%s"', (question, long) => {
    expect(meaningOf(question)).toBe(long);
    expect(wordForMeaning(index, question).wording).toContain(`CAS (${long})`);
  });

  test('keeps its other meanings, which count less', () => {
    const [meant, other] = read('fostering with the CAS')
      .filter(({ kind }) => kind === 'abbreviation')
      .sort((a, b) => b.strength - a.strength);
    expect(meant?.text).toBe('children aid society');
    expect(other?.isDoubtful).toBe(true);
    expect(other?.strength ?? 1).toBeLessThan(0.6 * (meant?.strength ?? 0));
  });

  test('of which no meaning has to do with the rest of the question is not spelled out', () => {
    const question = 'matter of the CAS curriculum';
    expect(meaningOf(question)).toBeUndefined();
    expect(wordForMeaning(index, question).wording).toBe(question);
  });

  test('alone is read as it is explained most often', () => {
    expect(meaningOf('CAS')).toBe('certificate authority server');
  });
});

test('capitals are no beginning of a word', () => {
  const kinds = (question: string) =>
    understand(vocabulary, openSynonyms([]), question).flatMap(({ variants }) =>
      variants.map(({ kind }) => kind),
    );
  expect(kinds('curri')).toContain('clipping');
  expect(kinds('CURRI')).not.toContain('clipping');
});

describe('support', () => {
  test('is what the pages of one thing hold of another beyond chance', () => {
    const aid = ['children', 'aid', 'society'].map(stem);
    expect(supportOf(vocabulary, aid, [stem('fostering')])).toBeGreaterThan(1);
    expect(supportOf(vocabulary, aid, [stem('keys')])).toBe(0);
    expect(supportOf(vocabulary, aid, [])).toBe(0);
    expect(supportOf(vocabulary, ['nowhere'], ['foster'])).toBe(0);
  });

  test('of a question without short forms is not asked for', () => {
    const concepts = understand(vocabulary, openSynonyms([]), 'fostering in toronto');
    const before = structuredClone(concepts);
    weighSenses(vocabulary, concepts);
    expect(concepts).toEqual(before);
  });
});
