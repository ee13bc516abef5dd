// cli cards: cards of a library for Anki and as a table.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { makeFolder, page } from '../e2e/folder.ts';
import { cli } from './cli.ts';

vi.setConfig({ testTimeout: 120_000 });

const library = makeFolder({
  'library.yml': 'name: Test shelf\nsite: https://example.org\n',
  'geography/delta.md': page(
    'What is a delta?',
    'A delta is a fan of mud that a river builds where it meets the sea.',
  ),
  'physics/speed.md': page('What is speed?', 'Speed is the distance that something moves in a unit of time.'),
});
const file = (name: string) => join(library, name);

test('a table has the cards of all pages, or of one subject', async () => {
  const all = await cli(['cards', '--library', library, '--out', file('all.csv')]);
  expect([all.code, all.stdout]).toEqual([0, '']);
  expect(all.stderr).toContain('2 cards of 2 pages');
  const one = await cli(['cards', '--library', library, '--out', file('one.csv'), '--subject', 'Geography']);
  expect(one.stderr).toContain('1 card of 1 page');
  const text = readFileSync(file('one.csv'), 'utf8');
  expect(text).toContain('Test shelf › Geography');
  expect(text).toContain('https://example.org/geography/delta.md');
  expect(text).not.toContain('speed');
});

test('a package is a zip with a collection and its pictures', async () => {
  const { code } = await cli(['cards', '--library', library, '--out', file('all.apkg')]);
  expect(code).toBe(0);
  expect(Object.keys(unzipSync(readFileSync(file('all.apkg')))).sort()).toEqual([
    'collection.anki2',
    'media',
  ]);
});

test.each([
  [['cards'], 'needs --out'],
  [['cards', '--out', 'cards.pdf'], 'ends in .apkg or .csv'],
  [['cards', '--out', 'no.csv', '--kinds', 'riddle'], 'There is no kind of cards "riddle"'],
  [['cards', 'word', '--out', 'no.csv'], 'It is not clear what "word" means'],
])('%j is refused with a sentence, and nothing is written', async (words, sentence) => {
  const { code, stderr } = await cli(words);
  expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  expect(existsSync('no.csv')).toBe(false);
});
