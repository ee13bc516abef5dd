// TeX as a tree, or nothing.
import { expect, test } from 'vitest';
import { createEngines, type Engine, isReadable } from '../../../src/mathematics/index.ts';
import { readTex } from '../../../src/mathematics/tex/engine.ts';

test('one engine serves all formulas, but for those that define something', () => {
  const started: Engine[] = [];
  const engineFor = createEngines(() => {
    const engine = { convert: () => undefined } as unknown as Engine;
    started.push(engine);
    return engine;
  });
  expect(engineFor('x')).toBe(engineFor('y^2'));
  const own = ['\\def\\a{b}', '\\newcommand{\\R}{x}', '\\let\\a\\b', '\\DeclareMathOperator{\\a}{b}'].map(
    engineFor,
  );
  expect(new Set([...own, engineFor('x')]).size).toBe(5);
  expect(started).toHaveLength(5);
});

test.each([
  ['short and flat', 'x^2', true],
  ['as long as may be', 'x'.repeat(2500), true],
  ['longer', 'x'.repeat(2501), false],
  ['as deep as may be', '{'.repeat(60) + '}'.repeat(60), true],
  ['deeper', '{'.repeat(61) + '}'.repeat(61), false],
  ['deep by brackets', '\\left('.repeat(61), false],
  ['escaped braces, which nest nothing', '\\{'.repeat(100), true],
  ['closed again and again', '{a}'.repeat(100), true],
])('a source that is %s', (_what, tex, readable) => {
  expect(isReadable(tex)).toBe(readable);
});

test('the same source gives the same tree, whatever was read in between', () => {
  const tree = readTex('\\frac{a}{b}');
  expect(readTex('\\frac{a}{')).toBeUndefined();
  expect(readTex('\\def\\frac{x} \\frac')?.text).toBe('x');
  expect(readTex('\\frac{a}{b}')).toEqual(tree);
});
