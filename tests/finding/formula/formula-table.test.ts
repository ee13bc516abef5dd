// Which pages of a library hold a formula.
import { expect, test } from 'vitest';
import { formulaTableOf } from '../../../src/finding/formula/formula-table.ts';
import { keysOf } from '../../../src/finding/formula/keys.ts';
import { draftAt, libraryOf } from '../../library/catalogue/drafts.ts';
import { readyTable } from './ready-table.ts';

const pagesWith = async (library: ReturnType<typeof libraryOf>, formula: string) => {
  const table = await readyTable(library);
  return keysOf(formula).exact.flatMap((key) => table.pagesWith(key));
};

test('pages are found by each formula that they hold, in whatever spelling', async () => {
  const library = libraryOf([
    draftAt('a.md', { answer: 'Power is $P = VI = I^2R$.' }),
    draftAt('b.md', { answer: 'The loss in a wire is P = I²R, and its force F = BIL.' }),
    draftAt('c.md', { answer: 'No formula at all.' }),
  ]);
  expect((await pagesWith(library, 'P=I^2R')).sort()).toEqual(['a.md', 'b.md']);
  expect(await pagesWith(library, 'F = BIL')).toEqual(['b.md']);
  expect(await pagesWith(library, 'E = mc²')).toEqual([]);
});

test('a changed library has a table of its own', async () => {
  const before = libraryOf([draftAt('a.md', { answer: '$E = mc^2$' })]);
  const after = libraryOf([draftAt('a.md', { answer: '$F = ma$' })]);
  expect(await pagesWith(before, 'E = mc²')).toEqual(['a.md']);
  expect(await pagesWith(after, 'E = mc²')).toEqual([]);
  expect(await readyTable(after)).toBe(await readyTable(after));
});

test('a library that cannot be read keeps others from nothing', async () => {
  const broken = {
    ...libraryOf([draftAt('a.md')]),
    answerAt: () => {
      throw new Error('gone');
    },
  };
  await expect(readyTable(broken)).rejects.toThrow('gone');
  expect(await pagesWith(libraryOf([draftAt('a.md', { answer: '$F = ma$' })]), 'F=ma')).toEqual(['a.md']);
});

test('the table of a small library is there before anything else has a turn', async () => {
  const library = libraryOf([draftAt('a.md', { answer: '$F = ma$' }), draftAt('b.md')]);
  let isLater = false;
  setImmediate(() => {
    isLater = true;
  });
  expect((await formulaTableOf(library))?.pagesWith(keysOf('F = ma').exact[0] ?? '')).toEqual(['a.md']);
  expect(isLater).toBe(false);
});

test('an empty library holds none', async () => {
  expect(await pagesWith(libraryOf([]), 'F=ma')).toEqual([]);
});

test('the entries of all pages, which would be kept, are not asked for', async () => {
  const library = libraryOf([draftAt('a.md', { answer: '$F = ma$' })]);
  const properties = Object.getOwnPropertyDescriptors(library);
  const entries = {
    get: () => {
      throw new Error('they were asked for');
    },
  };
  const sparing = Object.defineProperties({} as typeof library, { ...properties, entries });
  expect(await pagesWith(sparing, 'F=ma')).toEqual(['a.md']);
});
