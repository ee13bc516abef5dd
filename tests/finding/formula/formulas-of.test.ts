// The formulas in the text of a page.
import { expect, test } from 'vitest';
import { formulasOf } from '../../../src/finding/formula/formulas-of.ts';

const sourcesOf = (text: string) => formulasOf(text).map(({ source }) => source);

test.each([
  ['Power is $P = I^2R$.', ['P = I^2R']],
  ['$$\nE = mc^2\n$$', ['\nE = mc^2\n']],
  ['The force is **F = ma**, said Newton.', ['**F = ma**']],
  ['So in plants 6 CO₂ + 6 H₂O → C₆H₁₂O₆ + 6 O₂ happens.', ['6 CO₂ + 6 H₂O → C₆H₁₂O₆ + 6 O₂']],
  ['We have v = u + at and s = ut here.', ['v = u + at', 's = ut']],
  ['- y = mx + b: a line', ['- y = mx + b']],
  ['The area of a circle is sin θ = a/c', ['sin θ = a/c']],
  ['```\nx = y + z\n```\nNothing else.', []],
  ['Set name = value in the file.', ['=']],
  ['It costs $5 and $10.', []],
  ['', []],
])('%j holds %j', (text, sources) => {
  expect(sourcesOf(text)).toEqual(sources);
});

test('each says where it begins', () => {
  const text = 'First F = ma,\nthen $E = mc^2$ and\nlast p = mv.';
  expect(formulasOf(text).map(({ at }) => text.slice(at, at + 3))).toEqual(['F =', '$E ', 'p =']);
});

test('a text made to take long does not', () => {
  const lines = ['a = '.repeat(50_000), `${'( '.repeat(400)}=`, `${'x'.repeat(900)}=`];
  expect(formulasOf(lines.join('\n')).length).toBeLessThan(10);
});
