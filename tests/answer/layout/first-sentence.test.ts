// The first sentence of a section.
import { expect, test } from 'vitest';
import { firstSentence } from '../../../src/answer/layout/first-sentence.ts';
import { layOutPage } from '../../../src/answer/layout/layout.ts';
import { plainText } from '../../../src/markdown/index.ts';
import { makePage } from '../example.ts';

function firstOf(answer: string, most = 120): string | undefined {
  const line = firstSentence(layOutPage(makePage(answer)).outline.lead, most);
  return line && plainText(line.spans);
}

test.each([
  ['one sentence of several', 'Cells divide in two. Then they grow.', 'Cells divide in two.'],
  ['more where the first says too little', 'Yes. Cells divide in two.', 'Yes. Cells divide in two.'],
  [
    'all of it where an abbreviation stands in it',
    'Some metals, e.g. Iron, rust in the rain. Others do not.',
    'Some metals, e.g. Iron, rust in the rain.',
  ],
  [
    'no more than the sentence where a question or an exclamation ends it',
    'Does every cell divide? Some do.',
    'Does every cell divide?',
  ],
  [
    'all of it up to a capital',
    'Water boils at 99.9 degrees there. So it does.',
    'Water boils at 99.9 degrees there.',
  ],
  ['the whole text where nothing ends it', 'Cells that divide in two', 'Cells that divide in two'],
  ['the whole text where its only mark ends it', 'Every cell divides in two.', 'Every cell divides in two.'],
  [
    'all of it up to where the sentence really ends',
    'Iron melts at approx. Two thousand degrees. Or less.',
    'Iron melts at approx. Two thousand degrees.',
  ],
  [
    'what announces a list, as going on',
    'There are three of them:\n\n- one\n- two',
    'There are three of them: …',
  ],
  ['what follows code', '```\nx = 1\n```\n\nThe code sets a variable.', 'The code sets a variable.'],
  [
    'what follows a table',
    '| a | a very long heading of a column |\n| - | - |\n| b | c and many more words here |\n\nThe table says it.',
    'The table says it.',
  ],
  [
    'no more than the sentence where code begins the next one',
    'Each call comes closer to the end. `f(-1)` shows what happens otherwise. More.',
    'Each call comes closer to the end.',
  ],
  [
    'all of it where code ends as a sentence does',
    'Call `f.` Then go on with it. More.',
    'Call f. Then go on with it.',
  ],
  ['an item', '- The first item says it. And more.\n- The second.', 'The first item says it.'],
])('is %s', (_what, answer, sentence) => {
  expect(firstOf(answer)).toBe(sentence);
});

test('a long one is cut after a word', () => {
  const cut = firstOf(`${'word '.repeat(60)}end.`, 70);
  expect(cut).toMatch(/^(word )+word …$/);
  expect(cut?.length).toBeLessThanOrEqual(72);
});

test.each([
  [
    'before a mark between its clauses',
    'Two kinds of receptor sit side by side on the spine: those that carry the signal, and those that decide about it.',
    'Two kinds of receptor sit side by side on the spine …',
  ],
  [
    'never within brackets',
    'The current through a coil (that of copper, for instance, or of silver) grows with the voltage.',
    'The current through a coil (that of copper, for instance, or of silver) …',
  ],
  [
    'before brackets that it does not close',
    'Each synapse has a strength, which is how large a change (the potential, as it is called) it causes.',
    'Each synapse has a strength, which is how large a change …',
  ],
  [
    'after a word where its first half holds all the marks',
    'Cells, tissues and the organs that are made of them keep their temperature for as long as they live.',
    'Cells, tissues and the organs that are made of them keep their temperature …',
  ],
])('a long one is cut %s', (_where, sentence, cut) => {
  expect(firstOf(sentence, 76)).toBe(cut);
});

test('one that has just room enough is all there, and nothing says that it goes on', () => {
  const sentence = 'Electrons move from the minus pole.';
  expect(firstOf(`${sentence} The current is said to flow the other way.`, sentence.length)).toBe(sentence);
});

test('its formulas are text, and no picture is drawn of them', () => {
  const line = firstSentence(
    layOutPage(makePage('It is $\\frac{a + b}{2}$ and nothing else. More.')).outline.lead,
    120,
  );
  expect(plainText(line?.spans ?? [])).toBe('It is (a + b)/2 and nothing else.');
  expect(line?.spans.some((span) => span.drawn)).toBe(false);
});

test('of code alone there is none', () => {
  expect(firstOf('```\nx = 1\n```')).toBeUndefined();
});
