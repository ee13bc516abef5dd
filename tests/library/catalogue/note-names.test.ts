// The names that `[[links]]` between notes are compared by.
import { expect, test } from 'vitest';
import { noteName, noteNamesOf } from '../../../src/library/catalogue/note-names.ts';

test('case, blanks, hyphens and the ending of a file do not tell names apart', () => {
  expect(
    new Set(['Cell Division', 'cell-division', 'Cell division.md', ' cell division '].map(noteName)),
  ).toEqual(new Set(['cell-division']));
});

test('a page is linked to by its file with and without folders, and by its title', () => {
  expect(noteNamesOf('biology/Cell Division.md', 'Mitosis')).toEqual([
    'biology/cell-division',
    'cell-division',
    'mitosis',
  ]);
});
