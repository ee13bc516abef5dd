// A snapshot of the whole folder, and what changed since, seen as one library.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { joinPieces } from '../../src/bytes/index.ts';
import { openSynonyms, search } from '../../src/search/index.ts';
import { buildSome, buildWhole } from '../../src/shelf/build.ts';
import { addChanges, type Layers, openLayers } from '../../src/shelf/layers.ts';
import { readSnapshot } from '../../src/shelf/snapshot.ts';
import { makeLibrary, pageSource, writeFiles } from '../library/folder.ts';

const PAGES = {
  'biology/cell.md': pageSource('What is a cell?', 'The smallest living unit.'),
  'biology/tissue.md': pageSource('What is a tissue?', 'Cells of one kind.'),
  'physics/force.md': pageSource('What is a force?', 'A push.'),
};

/** The layers of a folder, and what they become when some files are written and others deleted. */
function start() {
  const folder = makeLibrary(PAGES);
  const base = readSnapshot(joinPieces(buildWhole({ folder }, () => {})));
  const layers: Layers = { base, changes: new Map() };
  function change(before: Layers, written: Record<string, string>, removed: readonly string[] = []): Layers {
    writeFiles(folder, written);
    for (const path of removed) rmSync(join(folder, path));
    const paths = Object.keys(written);
    const previous = before.delta && { bytes: before.delta.bytes, removed };
    const bytes = joinPieces(buildSome({ folder }, paths, previous));
    return addChanges(before, { snapshot: readSnapshot(bytes), bytes }, paths, removed);
  }
  return { layers, change };
}

async function tell(layers: Layers) {
  const { library, index, problems } = await openLayers(layers, { ...openSynonyms([]), tables: [] });
  return {
    titles: library.entries.map(({ title }) => title).sort(),
    find: (question: string) => search(index, question).matches.map(({ path }) => path),
    answer: (path: string) => library.page(path)?.answer,
    problems: problems.map(({ file }) => file),
  };
}

describe('without changes', () => {
  test('the library is that of the base', async () => {
    const { titles, find, answer } = await tell(start().layers);
    expect(titles).toEqual(['What is a cell?', 'What is a force?', 'What is a tissue?']);
    expect(find('smallest unit')).toEqual(['biology/cell.md']);
    expect(answer('physics/force.md')).toBe('A push.');
  });
});

describe('after changes', () => {
  test('a new page is found beside the others', async () => {
    const { layers, change } = start();
    const { titles, find } = await tell(
      change(layers, { 'law/tort.md': pageSource('What is a tort?', 'A wrong.') }),
    );
    expect(titles).toContain('What is a tort?');
    expect(find('wrong')).toEqual(['law/tort.md']);
    expect(find('smallest unit')).toEqual(['biology/cell.md']);
  });

  test('a changed page is there once, as it is now', async () => {
    const { layers, change } = start();
    const { titles, find, answer } = await tell(
      change(layers, { 'biology/cell.md': pageSource('What are cells?', 'Bricks of life.') }),
    );
    expect(titles).toEqual(['What are cells?', 'What is a force?', 'What is a tissue?']);
    expect(find('bricks')).toEqual(['biology/cell.md']);
    expect(find('smallest unit')).toEqual([]);
    expect(answer('biology/cell.md')).toBe('Bricks of life.');
  });

  test('a deleted page is nowhere, whether it was in the base or came later', async () => {
    const { layers, change } = start();
    const added = change(layers, { 'law/tort.md': pageSource('What is a tort?', 'A wrong.') });
    const { titles, find } = await tell(change(added, {}, ['law/tort.md', 'biology/tissue.md']));
    expect(titles).toEqual(['What is a cell?', 'What is a force?']);
    expect([...find('wrong'), ...find('tissue')]).toEqual([]);
  });

  test('a page that broke is shown as it was, and told of', async () => {
    const { layers, change } = start();
    const { titles, answer, problems } = await tell(
      change(layers, { 'physics/force.md': '---js\ntitle: [\n---\n' }),
    );
    expect(titles).toContain('What is a force?');
    expect(answer('physics/force.md')).toBe('A push.');
    expect(problems).toContain('physics/force.md');
  });

  test('a page that was mended is no longer told of', async () => {
    const { layers, change } = start();
    const broken = change(layers, { 'physics/force.md': '---js\ntitle: [\n---\n' });
    const { problems, answer } = await tell(
      change(broken, { 'physics/force.md': pageSource('What is a force?', 'A pull.') }),
    );
    expect(problems).toEqual([]);
    expect(answer('physics/force.md')).toBe('A pull.');
  });

  test('the layers before are as they were', async () => {
    const { layers, change } = start();
    change(layers, { 'biology/cell.md': pageSource('What are cells?') }, ['physics/force.md']);
    expect(layers.changes.size).toBe(0);
    expect((await tell(layers)).titles).toEqual(['What is a cell?', 'What is a force?', 'What is a tissue?']);
  });
});
