import { describe, expect, test } from 'vitest';
import { ROLES } from '../../../../../src/markdown/dialects/templates/myst/roles.ts';
import { checkAnswer, show } from '../../show.ts';

describe('roles of MyST', () => {
  test.each([
    ['see {ref}`the proof <proof-1>`.', 'see the proof.'],
    ['see {ref}`proof-1`.', 'see proof-1.'],
    ['see {doc}`the\nend <end>`.', 'see the\nend.'],
    ['see {doc}`../a/intro` and {doc}`the end <end>`', 'see intro and the end'],
    ['by {eq}`bayes`', 'by (bayes)'],
    ['{math}`x^2` grows', 'x² grows'],
    ['H{sub}`2`O and x{sup}`2`', 'H₂O and x²'],
    ['press {kbd}`Ctrl`', 'press `Ctrl`'],
    ['{py:func}`~numpy.sum` adds', '`numpy.sum` adds'],
    ['an {unknown}`thing`, {myst:directive}`note`', 'an `thing`, `note`'],
    ['H{subscript}`2`O and x{superscript}`2`', 'H₂O and x²'],
    ['{u}`lined`, {sc}`small` and {proof:ref}`a theorem <t>`', 'lined, small and a theorem'],
    ['`{ref}`', '`{ref}`'],
  ])('%j is shown as %j', (markdown, shown) => {
    expect(show(markdown).trim()).toBe(shown);
  });
});

test('targets, comments and breaks are not shown', () => {
  const markdown = '(proof-1)=\n## A proof\n\n% ask Tom\n\nso {ref}`proof-1`\n\n+++ {"tags": []}\n\nend';
  expect(show(markdown)).not.toMatch(/\)=|Tom|\+\+\+|tags/);
  expect(show(markdown)).toMatch(/A proof[\s\S]*so proof-1[\s\S]*end/);
  expect(checkAnswer(markdown).marks).toEqual([]);
});

test('a percent sign begins no comment where nothing is of MyST', () => {
  expect(show('% of pupils\n\nand more')).toContain('of pupils');
});

test('a text stays as long as it was', () => {
  const markdown = '(a)=\nsee {ref}`b <c>` and {math}`x`';
  expect(ROLES.prepare(markdown)).toHaveLength(markdown.length);
});
