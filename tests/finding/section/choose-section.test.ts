// The section that answers a question, or none.
import { describe, expect, test } from 'vitest';
import { chooseSection, hasSections } from '../../../src/finding/section/choose-section.ts';
import { termsOf } from '../../../src/search/index.ts';

const ANSWER = [
  'The laws connect forces with motion.',
  '1. **First law (inertia)**: a body stays at rest as long as no net force acts on it.',
  '2. **Second law (force and acceleration)**: a net force changes the motion.\n\n   $$\\vec{F} = m\\vec{a}$$',
  '3. **Third law (action and reaction)**: a swimmer pushes the water, and the water pushes back.',
].join('\n\n');
const TITLE = 'What are the three laws of motion?';

/** The beginning of the section that is chosen. */
function choose(question: string, passage?: number): string | undefined {
  const concepts = termsOf(question).map((stem) => ({
    weight: 1,
    variants: [{ kind: 'word' as const, text: stem, strength: 1, stems: [stem] }],
  }));
  const at = chooseSection(ANSWER, TITLE, { question, concepts, passage });
  return at === undefined ? undefined : /\w+ law/.exec(ANSWER.slice(at))?.[0];
}

describe('a section is chosen', () => {
  test.each([
    ['by its number', 'the 3rd law', 'Third law'],
    ['by its formula', 'F=ma', 'Second law'],
    ['by a word of its name', 'law of inertia', 'First law'],
    ['by a word that no other has', 'why does a swimmer move', 'Third law'],
  ])('%s', (_how, question, section) => {
    expect(choose(question)).toBe(section);
  });

  test('by its number though the best passage stands elsewhere', () => {
    expect(choose('the 3rd law', ANSWER.indexOf('First law'))).toBe('Third law');
  });
});

describe('none is chosen', () => {
  test.each([
    ['where the page is asked for', 'what are the laws of motion'],
    ['where all sections have what is asked for', 'law'],
    ['where none has', 'quantum gravity'],
    ['where two have it alike', 'net'],
    ['where nothing is asked', ''],
  ])('%s', (_where, question) => {
    expect(choose(question)).toBeUndefined();
  });

  test('for the passage alone', () => {
    expect(choose('what are the laws of motion', ANSWER.indexOf('Second law'))).toBeUndefined();
  });
});

describe('of a page whose title has all that is asked for', () => {
  const answer = [
    'A mole is an amount; a pair of shoes is one as well.',
    '### Mole\n\nSo many particles.',
    '### Other routes to moles\n\nFrom a mole of gas.',
    '### What a pair is not\n\nThree shoes.',
  ].join('\n\n');
  const chosen = (question: string): string | undefined => {
    const concepts = termsOf(question).map((stem) => ({
      weight: 1,
      variants: [{ kind: 'word' as const, text: stem, strength: 1, stems: [stem] }],
    }));
    const at = chooseSection(answer, 'How do a mole and a pair differ?', { question, concepts });
    return at === undefined ? undefined : /### (.*)/.exec(answer.slice(at))?.[1];
  };

  test.each([
    ['the section that is called so is chosen, not one that mentions it', 'mole', 'Mole'],
    ['none is where its name only mentions it', 'pair', undefined],
    ['one with another word that was asked for is', 'routes to a mole', 'Other routes to moles'],
  ])('%s', (_what, question, section) => {
    expect(chosen(question)).toBe(section);
  });
});

test('an answer has sections where two have a name', () => {
  expect(hasSections(ANSWER)).toBe(true);
  expect(hasSections('## One\n\nalpha')).toBe(false);
  expect(hasSections('alpha\n\nbeta')).toBe(false);
});
