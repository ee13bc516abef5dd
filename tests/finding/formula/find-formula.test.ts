// Formulas alone as questions, over the pages that come with the bot and over a few made for it.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFormula } from '../../../src/finding/formula/find-formula.ts';
import { type Finding, findReply, type Previous } from '../../../src/finding/index.ts';
import { openShelf, type Shelf } from '../../../src/shelf/index.ts';
import { makeFolder, page } from '../../e2e/folder.ts';
import { readyTable } from './ready-table.ts';

let content: Shelf;
let shelf: Shelf;

beforeAll(async () => {
  content = await openShelf({ folder: 'content' });
  shelf = await openShelf({
    folder: makeFolder({
      'physics/power.md': page(
        'What is electrical power?',
        'Energy each second.\n\n### In a circuit\n\nVoltage times current, $P = VI$.\n\n### Losses\n\n$P = I^2R$ heats a wire.',
        'Physics',
      ),
      'physics/wires.md': page('Why do wires get hot?', 'Current heats them: $P = I^2R$.', 'Physics'),
      'physics/grid.md': page(
        'How does the grid work?',
        'High voltage, small current.\n\n$$U = N\\Phi$$\n\n$$a = bcd$$\n\n$$P = I^2R$$\n\nSo little is lost.',
        'Physics',
      ),
      'maths/slope.md': page('What is slope?', 'It is $m$ in $y = mx + t$.', 'Maths'),
      'maths/secant.md': page('What is a secant?', 'A line: $y = kx + q$, so $m = rise/run$.', 'Maths'),
      'maths/tangent.md': page('What is a tangent?', 'A line: $y = kx + q$, so $m = tan$.', 'Maths'),
    }),
  });
  await readyTable(content.library);
  await readyTable(shelf.library);
});

afterAll(async () => {
  await shelf.close();
  await content.close();
});

const pathOf = (finding: Finding) => (finding.kind === 'page' ? finding.page.path : finding.kind);
const lineAt = (finding: Finding) =>
  finding.kind === 'page' && finding.bestOffset !== undefined
    ? finding.page.answer.slice(finding.bestOffset).split('\n')[0]
    : undefined;

describe('of the pages that come with the bot, a formula leads to the one that is about it', () => {
  const lines = readFileSync(new URL('formulas.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

  test.each(lines)('%s → %s', async (question = '', path = '') => {
    const found = await findReply(content, question);
    const first =
      found.kind === 'candidates' ? content.library.entryWithKey(found.candidates[0]?.key ?? '') : undefined;
    expect(first?.path ?? pathOf(found)).toMatch(new RegExp(`^(?:${path})`));
    expect(found.isOwnWork).toBeUndefined();
  });
});

test('the page is opened at the section where the formula stands', async () => {
  expect(lineAt(await findReply(content, 'P = I²R'))).toContain('**Power**');
  expect(lineAt(await findReply(content, 'ΔS ≥ 0'))).toContain('Second law');
  // In the opening, which is shown first anyway, nothing is marked.
  expect(lineAt(await findReply(content, 'c² = a² + b²'))).toBeUndefined();
});

test('a formula in a page’s opening answers before one further down', async () => {
  const found = await findReply(shelf, 'P = RI²');
  expect(pathOf(found)).toBe('physics/wires.md');
  expect(found).toMatchObject({
    kind: 'page',
    isNamed: false,
    others: [expect.any(String), expect.any(String)],
  });
});

test('of pages that are alike all are offered, each with a sentence', async () => {
  const found = await findFormula(shelf, 'y = q + kx?', 'y = q + kx');
  expect(found).toMatchObject({
    kind: 'candidates',
    candidates: [{ passage: expect.stringContaining('line') }, { subject: 'Maths' }],
  });
});

test('only pages of the subject that was chosen count', async () => {
  expect(pathOf(await findReply(shelf, 'P = I²R', { subject: 'Physics' }))).toBe('physics/wires.md');
  expect((await findReply(shelf, 'P = I²R', { subject: 'Maths' })).kind).not.toBe('page');
});

test('what no page holds is not found', async () => {
  expect((await findReply(shelf, 'ζ = χψ/ω²')).kind).toBe('nothing');
});

test('an equation to be solved stays somebody’s own work', async () => {
  expect(await findReply(content, '2x + 3y = 12')).toMatchObject({ isOwnWork: true });
  expect(await findReply(content, 'x^2 - 2x - 8 = 0')).toMatchObject({ isOwnWork: true });
});

test('a formula right after an answer is looked up as well', async () => {
  const previous: Previous = { kind: 'page', key: shelf.library.entryAt('maths/slope.md')?.key ?? '' };
  expect(pathOf(await findReply(shelf, 'P = I²R', { previous }))).toBe('physics/wires.md');
});
