// Pages and subjects that are named.
import { beforeAll, expect, test } from 'vitest';
import { entryNamed, findSubject, PAGE_PREFIX } from '../../src/finding/index.ts';
import type { Library } from '../../src/library/index.ts';
import { openShelf } from '../../src/shelf/index.ts';
import { makeFolder, page } from '../e2e/folder.ts';

let library: Library;
beforeAll(async () => {
  const folder = makeFolder({
    'physics/cell.md': page('What is a cell?', 'A battery.', 'Physics'),
    'biology/cell.md': page('What is a cell?', 'A unit of life.', 'Biology'),
    'art/line.md': page('What is a line?', 'A stroke.', 'Art History'),
  });
  ({ library } = await openShelf({ folder }));
});

test.each(['What is a line?', 'what is a line', '  WHAT IS A LINE  '])('"%s" names its page', (question) => {
  expect(entryNamed(library, question, undefined)?.path).toBe('art/line.md');
});

test('of two pages with one title the subject names one', () => {
  for (const subject of ['physics', 'biology'])
    expect(entryNamed(library, 'What is a cell?', subject)?.path).toBe(`${subject}/cell.md`);
  expect(entryNamed(library, 'What is a cell?', 'art-history')).toBeUndefined();
});

test('a reference names its page in whichever subject', () => {
  const key = library.entryAt('art/line.md')?.key ?? '';
  expect(entryNamed(library, PAGE_PREFIX + key, 'physics')?.path).toBe('art/line.md');
  expect(entryNamed(library, `${PAGE_PREFIX}none`, undefined)).toBeUndefined();
});

test('other questions name none', () => {
  for (const question of ['', 'what is a wave?', 'art/line.md']) {
    expect(entryNamed(library, question, undefined)).toBeUndefined();
  }
});

test.each([
  ['art-history', 'Art History'],
  ['Art History', 'Art History'],
  [' art history ', 'Art History'],
  ['art histroy', 'Art History'],
  ['phsyics', 'Physics'],
])('"%s" means the subject %s', (text, name) => {
  expect(findSubject(library, text)?.name).toBe(name);
});

test.each(['', '   ', 'gardening', 'x'.repeat(5000)])('"%.20s" means no subject', (text) => {
  expect(findSubject(library, text)).toBeUndefined();
});
