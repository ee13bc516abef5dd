// How high text stands on a phone, in lines.
import { expect, test } from 'vitest';
import {
  charactersIn,
  heightOfDrawn,
  heightOfLines,
  heightOfName,
  heightOfOutline,
} from '../../../src/answer/layout/height.ts';
import { layOutPage } from '../../../src/answer/layout/layout.ts';
import { makePage } from '../example.ts';

const read = (answer: string) => layOutPage(makePage(answer)).outline;
const heightOf = (answer: string) => heightOfLines(read(answer).lead);

test('a short line is one, and a long one as many as it breaks into', () => {
  expect(heightOf('short')).toBe(1);
  expect(heightOf('word '.repeat(charactersIn(4) / 5))).toBe(4);
});

test('paragraphs have a gap between, items of a list have none', () => {
  expect(heightOf('a\n\nb')).toBe(3);
  expect(heightOf('- a\n- b')).toBe(2);
});

test('code is as high as its lines and its frame', () => {
  expect(heightOf('```\na\nb\nc\n```')).toBe(4);
  expect(heightOf(`\`\`\`\n${'x'.repeat(80)}\n\`\`\``)).toBe(4);
});

test('a formula that is drawn counts once, however often it stands there', () => {
  const formula = '$\\frac{a + b}{c + d}$';
  const once = heightOfDrawn(read(`${formula} is it.`).lead);
  expect(once).toBeGreaterThan(2);
  expect(heightOfDrawn(read(`${formula} is it, and ${formula} again.`).lead)).toBe(once);
  expect(heightOfDrawn(read('$x$ is it.').lead)).toBe(0);
});

test('a page is as high as its opening, its sections and its picture', () => {
  const page = read('a\n\n## One\n\nb\n\n## Two\n\n$\\frac{a + b}{c + d}$ is it.');
  const [one, two] = page.sections;
  const names = heightOfName(one?.name ?? []) + heightOfName(two?.name ?? []);
  expect(heightOfOutline(page)).toBeCloseTo(3 + names + heightOfDrawn(two?.lines ?? []));
});
