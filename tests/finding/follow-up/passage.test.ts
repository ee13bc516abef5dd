// Where a page answers what is asked of it right after it was shown.
import { describe, expect, test } from 'vitest';
import { findPassage, mayBeNamed, stemsOf, type Wanted } from '../../../src/finding/follow-up/passage.ts';

/** The text of an answer from the passage on that fits best, up to the end of its line. */
function passageIn(answer: string, wanted: Partial<Wanted>): string | undefined {
  const found = findPassage(answer, { words: [], aspects: [], ...wanted });
  return found && answer.slice(found.at).trimStart().split('\n')[0];
}

const LAWS = `Three laws describe motion.

1. **Inertia**: a body at rest stays at rest.
2. **Acceleration**: force is mass times acceleration, $F = ma$.
3. **Reaction**: forces come in pairs.
`;

test('a section whose whole name is said is the one that is asked for', () => {
  const answer = '### Kinds\n\nMany.\n\n### Writing about them\n\nName the effect of the kinds.\n';
  const text = 'how do i write about them in an essay';
  expect(passageIn(answer, { text, words: ['write', 'essay'] })).toContain('Name the effect');
  expect(passageIn(answer, { text: 'what kinds are there', words: ['kinds'] })).toContain('Many');
});

describe('what is counted to', () => {
  test('is the item of the page’s list', () => {
    expect(passageIn(LAWS, { ordinal: 0 })).toContain('Inertia');
    expect(passageIn(LAWS, { ordinal: 2 })).toContain('Reaction');
    expect(passageIn(LAWS, { ordinal: -1 })).toContain('Reaction');
    expect(passageIn(LAWS, { ordinal: 3 })).toBeUndefined();
  });

  test('is what is called so, though it stands elsewhere in the order', () => {
    const answer =
      '### The second law\n\nForce.\n\n### The first law\n\nRest.\n\n### The third law\n\nPairs.\n';
    expect(passageIn(answer, { ordinal: 0 })).toContain('Rest');
    expect(passageIn(answer, { ordinal: 1 })).toContain('Force');
  });

  test('is a heading where nothing else is counted, and nothing where there is only one', () => {
    expect(passageIn('### Cause\n\nRain.\n\n### Course\n\nDown.\n', { ordinal: 1 })).toContain('Down');
    expect(passageIn('### Cause\n\nRain.\n', { ordinal: 0 })).toBeUndefined();
    expect(passageIn('Only a sentence.', { ordinal: 0 })).toBeUndefined();
  });
});

describe('what is asked for by words', () => {
  test('stands where all of them are', () => {
    expect(passageIn(LAWS, { words: ['force', 'acceleration'] })).toContain('Acceleration');
    expect(passageIn(LAWS, { words: ['pair'] })).toContain('Reaction');
    expect(passageIn(LAWS, { words: ['forces', 'gravity'] })).toBeUndefined();
  });

  test('is a section that is named so, before one that only mentions it', () => {
    const answer =
      '### Overview\n\nCosts and uses are listed below.\n\n### Costs\n\nFew.\n\n### Uses\n\nMany.\n';
    expect(passageIn(answer, { words: ['uses'] })).toContain('Many');
    expect(findPassage(answer, { words: ['uses'], aspects: [] })?.isNamed).toBe(true);
    expect(findPassage(answer, { words: ['listed'], aspects: [] })?.isNamed).toBe(false);
  });

  test('function words are none: where nothing else is said, nothing is found', () => {
    expect(passageIn(LAWS, { words: ['the', 'of', 'and'] })).toBeUndefined();
    expect(passageIn('', { words: ['force'] })).toBeUndefined();
  });
});

test.each<[Wanted['aspects'][number], string, string]>([
  ['formula', 'Words come first.\n\nThen $E = mc^2$ says it.\n', 'Then'],
  ['when', 'It was long ago.\n\nIn 1789 it began.\n', 'In 1789'],
  [
    'example',
    'Whales, seals and others that swim in all the oceans are examples of it.\n\nFor example, a whale.\n',
    'For example',
  ],
  ['why', '### Course\n\nIt runs.\n\n### Why it happens\n\nHeat rises.\n', 'Heat'],
])('%s is found', (aspect, answer, start) => {
  expect(passageIn(answer, { aspects: [aspect] })).toMatch(new RegExp(`^${start}`));
});

test.each<Wanted['aspects'][number]>(['simpler', 'more'])(
  '%s asks for the page from its beginning',
  (aspect) => {
    expect(passageIn(LAWS, { aspects: [aspect] })).toBeUndefined();
  },
);

test.each<[Partial<Wanted>, boolean]>([
  [{ words: ['costs'] }, true],
  [{ words: ['cost', 'of', 'the'] }, true],
  [{ words: ['costs', 'rivers'] }, false],
  [{ words: ['rivers'] }, false],
  [{ words: ['rivers'], aspects: ['why'] }, true],
  [{ words: ['rivers'], aspects: ['proof'] }, false],
])('whether a passage found for %j may be named so: %s', (wanted, expected) => {
  const answer = '### Costs\n\nOf rivers, few. Proof is rare.\n\n### Why it happens\n\nRain fills rivers.\n';
  const asked = { words: [], aspects: [], ...wanted };
  expect(mayBeNamed(answer, asked)).toBe(expected);
  // What it rules out is never found as named.
  if (!expected) expect(findPassage(answer, asked)?.isNamed ?? false).toBe(false);
});

test('stemsOf leaves the words that say something, in one form', () => {
  expect(stemsOf('The forces of a moving body')).toEqual(stemsOf('force move bodies'));
  expect(stemsOf('of the')).toEqual([]);
});

describe('what is asked for without a word that says much', () => {
  const answer =
    '### The steps\n\nFirst.\n\n### How we know it\n\nAn experiment.\n\n### What it leaves\n\nMuch.\n';

  test.each([
    ['how do we even know that', 'An experiment'],
    ['how do we know it?', 'An experiment'],
    ['what does it leave out', undefined],
    ['how', undefined],
  ])('"%s" is the section whose name says nearly that', (text, passage) => {
    const found = passageIn(answer, { text });
    if (passage === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(passage);
  });
});

test('code is where code stands, before what only speaks of it', () => {
  const answer = '### Worked example\n\nThe code stops at 3.\n\n### In C\n\n```c\nint a = 3;\n```\n';
  expect(passageIn(answer, { aspects: ['code'] })).toContain('```c');
  expect(passageIn('### Worked example\n\nIt stops.\n', { aspects: ['code'] })).toBeUndefined();
});
