// Numbers that order, in questions and in names of sections.
import { expect, test } from 'vitest';
import { ordinalIn, ordinalOfName } from '../../../src/finding/section/ordinals.ts';

test.each([
  ['newtons 3rd law', 3],
  ['second law of thermodynamics', 2],
  ['the zeroth law', 0],
  ['and the third one?', 3],
  ['step 4 of it', 4],
  ['stage 2 pressure ulcer', 2],
  ['das dritte Gesetz', 3],
  ['Stufe 2', 2],
  ['la segunda ley', 2],
  ['la troisième loi', 3],
  ['a terceira lei', 3],
  ['第2法則', 2],
  ['the first and the second', 1],
])('"%s" asks for number %d', (text, number) => {
  expect(ordinalIn(text)).toBe(number);
});

test.each(['how does LTP work', 'what is 3 + 4', 'a secondary school', 'thirdly', '5 seconds', ''])(
  '"%s" asks for none',
  (text) => {
    expect(ordinalIn(text)).toBeUndefined();
  },
);

test.each([
  ['2. Second law (force and acceleration)', 2],
  ['First law', 1],
  ['4. Find the maximum height', 4],
  ['Stage 2: partial-thickness skin loss', 2],
  ['2. The first attempt', 1],
])('a section called "%s" is number %d', (name, number) => {
  expect(ordinalOfName(name)).toBe(number);
});

test('a name without a number has none', () => {
  expect(ordinalOfName('Strong base')).toBeUndefined();
  expect(ordinalOfName('1789 and after')).toBeUndefined();
});
