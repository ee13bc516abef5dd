// cli search: many questions at once, as a TREC run.
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { makeFolder, manyPages, page } from '../e2e/folder.ts';
import { cli, linesOf } from './cli.ts';

vi.setConfig({ testTimeout: 120_000 });

const library = makeFolder(manyPages());

function queries(...lines: string[]): string {
  return join(makeFolder({ 'queries.tsv': lines.join('\n') }), 'queries.tsv');
}

test('each question has its ranking: id, Q0, page, rank, score and outcome', async () => {
  const file = queries(
    'q1\tkeywords\tcrane of machine type 3',
    '',
    'q2\tnone\tzebra quagga',
    'q3\tdetail\tharvest moon',
  );
  const lines = await linesOf(['search', '--queries', file, '--library', library]);
  const rows = lines.map((line) => line.split(' '));
  for (const row of rows) {
    expect(row).toHaveLength(6);
    expect(row[1]).toBe('Q0');
    expect(row[5]).toMatch(/^(answer|unsure|missing)$/);
  }
  const first = rows.filter(([id]) => id === 'q1');
  expect(first[0]?.[2]).toBe('machines/crane-3.md');
  expect(first.map((row) => Number(row[3]))).toEqual(first.map((_, index) => index + 1));
  const scores = first.map((row) => Number(row[4]));
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(new Set(first.map((row) => row[5])).size).toBe(1);
  expect(lines).toContain('q2 Q0 - 0 0 missing');
  expect(new Set(rows.map(([id]) => id))).toEqual(new Set(['q1', 'q2', 'q3']));
});

test('--depth is how many pages a question gets, ten unless told', async () => {
  const file = queries('q1\tkeywords\tcrane of a machine');
  const count = async (...more: string[]) =>
    (await linesOf(['search', '--queries', file, '--library', library, ...more])).length;
  expect(await count()).toBe(10);
  expect(await count('--depth', '3')).toBe(3);
  expect(await count('--depth=1')).toBe(1);
});

test('lines may end as Windows ends them, and an empty question has no answer', async () => {
  const file = queries('\ufeffq1\tkeywords\tchronicle\r', 'q2\tnone\t \r', '');
  const lines = await linesOf(['search', '--queries', file, '--library', library]);
  expect(lines[0]).toMatch(/^q1 Q0 long-reads\/chronicle\.md 1 /);
  expect(lines.at(-1)).toBe('q2 Q0 - 0 0 missing');
});

test('a page whose path has a space stays one word', async () => {
  const folder = makeFolder({
    'odd names/my page.md': page('What is a marmot?', 'A large ground squirrel.'),
  });
  const [line = ''] = await linesOf([
    'search',
    '--queries',
    queries('q1\tk\twhat is a marmot'),
    '--library',
    folder,
  ]);
  expect(line).toMatch(/^q1 Q0 odd%20names\/my%20page\.md 1 \S+ answer$/);
});

test.each([
  [['search'], /--queries/],
  [['search', '--queries', '/nowhere/queries.tsv'], /\/nowhere\/queries\.tsv cannot be read/],
  [['search', '--queries', library], /cannot be read/],
  [['search', '--queries', queries('q1 what is a cell')], /queries\.tsv:1 is not/],
  [['search', '--queries', queries('q1\tk\ta', '\tk\tb')], /queries\.tsv:2 is not/],
  [['search', '--queries', queries('q 1\tk\ta')], /queries\.tsv:1 is not/],
  [['search', '--queries', queries('q1\tk\ta'), 'stray'], /stray/],
  [['search', '--queries', queries('q1\tk\ta'), '--depth', '0'], /--depth is 0/],
  [['search', '--queries', queries('q1\tk\ta'), '--depth', 'ten'], /--depth is ten/],
])('%j is not how it is used', async (args, text) => {
  const { code, stdout, stderr } = await cli([...args, '--library', library]);
  expect(stderr).toMatch(text);
  expect(stderr).toContain('Usage:');
  expect(stdout).toBe('');
  expect(code).toBe(2);
});
