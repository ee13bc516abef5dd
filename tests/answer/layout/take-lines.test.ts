// The first lines of a text, as many as there is room for.
import { expect, test } from 'vitest';
import { heightOfLines } from '../../../src/answer/layout/height.ts';
import { layOutPage } from '../../../src/answer/layout/layout.ts';
import { takeLines } from '../../../src/answer/layout/take-lines.ts';
import { type Line, plainText } from '../../../src/markdown/index.ts';
import { makePage } from '../example.ts';

const read = (answer: string) => layOutPage(makePage(answer)).outline.lead;
const textsOf = (lines: readonly Line[]) => lines.map(({ spans, code }) => plainText(spans) || code);

test('all lines are taken where there is room', () => {
  const lines = read('One.\n\nTwo.');
  expect(takeLines(lines, 10)).toEqual({ lines, isAll: true });
});

test('lines that do not fit are left out whole, and the last one says that it goes on', () => {
  const { lines, isAll } = takeLines(read('- one\n- two\n- three\n- four'), 2);
  expect(isAll).toBe(false);
  expect(textsOf(lines)).toEqual(['one', 'two …']);
});

test('the first paragraph is begun though it does not fit, and ends after a sentence', () => {
  const { lines } = takeLines(read('It begins so. '.repeat(40)), 4);
  expect(textsOf(lines)[0]).toMatch(/^(It begins so\. ?)+ …$/);
  expect(heightOfLines(lines)).toBeLessThanOrEqual(5);
});

test('a first sentence that is a little too long is said in full, one that is far too long ends after a word', () => {
  const sentence = `It begins ${'so '.repeat(40)}and ends.`;
  expect(
    textsOf(takeLines(read(`${sentence} And there is more of it. ${'More. '.repeat(40)}`), 3).lines),
  ).toEqual([`${sentence} …`]);
  const long = takeLines(read(`It begins ${'so '.repeat(200)}and ends. And more.`), 3).lines;
  expect(textsOf(long)[0]).toMatch(/so …$/);
  expect(heightOfLines(long)).toBeLessThanOrEqual(4);
});

test('code is cut after a line', () => {
  const code = Array.from({ length: 30 }, (_, index) => `line ${index}`).join('\n');
  const { lines } = takeLines(read(`\`\`\`\n${code}\n\`\`\``), 8);
  expect(lines[0]?.code).toMatch(/^line 0\n[\s\S]*line \d+\n…$/);
  expect(lines[0]?.code.split('\n').length).toBeLessThanOrEqual(9);
});

test('a heading does not stand at the end', () => {
  const lines = read('One.\n\n- a\n  ### Name\n\n  text');
  const room = heightOfLines(lines.slice(0, lines.findIndex(({ kind }) => kind === 'heading') + 1));
  expect(takeLines(lines, room).lines.some(({ kind }) => kind === 'heading')).toBe(false);
});

test('of nothing nothing is taken', () => {
  expect(takeLines([], 10)).toEqual({ lines: [], isAll: true });
});
