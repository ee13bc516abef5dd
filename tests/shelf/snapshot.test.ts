// A library as bytes: what a snapshot tells of its pages.
import { describe, expect, test } from 'vitest';
import { joinPieces } from '../../src/bytes/index.ts';
import { buildWhole } from '../../src/shelf/build.ts';
import { readSnapshot } from '../../src/shelf/snapshot.ts';
import { makeLibrary, pageSource } from '../library/folder.ts';

function build() {
  const folder = makeLibrary({
    'biology/cell.md': pageSource('What is a cell?', 'The smallest living unit.', 'subject: Biology\n'),
    'chemistry/cell.md': pageSource('What is a cell?', 'It makes current.', 'subject: Chemistry\n'),
    'biology/gene.md': pageSource('Gène & ψ', 'Units of heredity.', 'subject: Biology\n'),
    'library.yml': 'name: Ours\n',
  });
  const bytes = joinPieces(buildWhole({ folder }, () => {}));
  return { bytes, snapshot: readSnapshot(bytes) };
}

describe('a snapshot', () => {
  /** The snapshot, and the page at a path. */
  function open() {
    const { snapshot } = build();
    return { snapshot, pageOf: (path: string): number => snapshot.pageAt(path) ?? -1 };
  }

  test('finds pages by their paths', () => {
    const { snapshot } = open();
    expect(snapshot.pages).toHaveLength(3);
    for (const page of snapshot.pages) expect(snapshot.pageAt(snapshot.head(page).path)).toBe(page);
    expect(snapshot.pageAt('biology/none.md')).toBeUndefined();
  });

  test('finds pages by their keys', () => {
    const { snapshot } = open();
    for (const page of snapshot.pages) expect(snapshot.pageWithKey(snapshot.head(page).key)).toBe(page);
    expect(snapshot.pageWithKey('none')).toBeUndefined();
  });

  test('finds pages of one title by the hash of that', () => {
    const { snapshot, pageOf } = open();
    const { titleHash } = snapshot.head(pageOf('chemistry/cell.md'));
    const paths = snapshot.pagesTitled(titleHash).map((page) => snapshot.head(page).path);
    expect([...paths].sort()).toEqual(['biology/cell.md', 'chemistry/cell.md']);
    expect(snapshot.pagesTitled(snapshot.head(pageOf('biology/gene.md')).titleHash)).toHaveLength(1);
    expect(snapshot.pagesTitled(-1)).toEqual([]);
  });

  test('tells subjects and their spelling', () => {
    const { snapshot, pageOf } = open();
    const page = pageOf('biology/gene.md');
    expect([snapshot.subjectOf(page), snapshot.spellingOf(page)]).toEqual(['biology', 'Biology']);
    expect(snapshot.head(page)).toMatchObject({ title: 'Gène & ψ', subject: 'biology', spelling: 'Biology' });
  });

  test('gives the text of each page', () => {
    const { snapshot, pageOf } = open();
    expect(snapshot.draft(pageOf('chemistry/cell.md'))?.answer).toBe('It makes current.');
    expect(snapshot.draft(pageOf('biology/gene.md'))?.title).toBe('Gène & ψ');
    expect(snapshot.draft(99)).toBeUndefined();
  });

  test('has what its library says of itself', () => {
    const { snapshot } = open();
    expect(snapshot.about.name).toBe('Ours');
    expect(snapshot.problems).toEqual([]);
  });
});

test('a text that was damaged is not given', () => {
  const { bytes } = build();
  const at = Buffer.from(bytes).indexOf('It makes current.');
  bytes[at] = 'X'.charCodeAt(0);
  const snapshot = readSnapshot(bytes);
  expect(snapshot.draft(snapshot.pageAt('chemistry/cell.md') ?? -1)).toBeUndefined();
  expect(snapshot.draft(snapshot.pageAt('biology/cell.md') ?? -1)?.answer).toBe('The smallest living unit.');
});

test('bytes that are no snapshot are a bug', () => {
  expect(() => readSnapshot(new Uint8Array(100))).toThrow('cannot be read');
});
