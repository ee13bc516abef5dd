// Cards as a table.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { speak } from '../../../src/language/index.ts';
import { openCsvFile } from '../../../src/study/index.ts';
import { exportedPage } from './pages.ts';

const file = join(mkdtempSync(join(tmpdir(), 'csv-')), 'cards.csv');
const table = openCsvFile(file, speak('de'));
const page = exportedPage();
table.add(page);
table.close();
const text = readFileSync(file, 'utf8');
const rows = text.slice(1).trimEnd().split('\r\n');

test('there is a line for each card below the names of the columns', () => {
  expect(text.startsWith('\ufeffid,kind,')).toBe(true);
  expect(rows).toHaveLength(page.cards.length + 1);
});

test('quotation marks are doubled, and formulas are text', () => {
  const row = rows.find((line) => line.includes('Nile')) ?? '';
  expect(row).toContain('a ""b"", c');
  expect(row).toContain('x²');
  expect(row).toContain(',Shelf › Geography,');
});

test('a spreadsheet computes nothing of what a page says', () => {
  const other = join(mkdtempSync(join(tmpdir(), 'csv-')), 'cards.csv');
  const own = openCsvFile(other, speak());
  own.add({ ...page, cards: page.cards.slice(0, 1), url: '=HYPERLINK("x")', deck: ['@sum'] });
  own.close();
  const [, row = ''] = readFileSync(other, 'utf8').split('\r\n');
  expect(row).toContain(`"'=HYPERLINK(""x"")"`);
  expect(row).toContain(",'@sum,");
});
