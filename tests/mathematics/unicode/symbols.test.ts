// Tokens as readers know them.
import { expect, test } from 'vitest';
import type { MathNode } from '../../../src/mathematics/tex/tree.ts';
import { plainGreek, writeToken } from '../../../src/mathematics/unicode/symbols.ts';

const token = (kind: string, text: string, attributes: Record<string, string> = {}): MathNode => ({
  kind,
  text,
  children: [],
  atom: 'ord',
  space: 0,
  attributes: new Map(Object.entries(attributes)),
});

test.each([
  ['a plainer sign of the same meaning', token('mo', '⩽'), '≤'],
  ['several signs that are one token', token('mo', ':⩽'), ':≤'],
  ['a letter that looks like such a sign stays', token('mi', '⋅'), '⋅'],
  ['nothing of what nobody sees', token('mo', '\u2061'), ''],
  ['one space for several', token('mtext', 'a \u00a0 b'), 'a b'],
  ['a letter of its alphabet', token('mi', 'R', { mathvariant: 'double-struck' }), 'ℝ'],
])('%s', (_what, node, text) => {
  expect(writeToken(node)).toBe(text);
});

test('Greek letters in their usual form, unless the formula has both', () => {
  expect(plainGreek('ϵ', '\\epsilon')).toBe('ε');
  expect(plainGreek('ϕ', '\\phi')).toBe('φ');
  expect(plainGreek('ϵ', '\\epsilon + \\varepsilon')).toBe('ϵ');
  expect(plainGreek('ϕ', '\\phi \\varphi')).toBe('ϕ');
  expect(plainGreek('α', '')).toBe('α');
});
