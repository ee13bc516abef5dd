// The order in which pages are looked through for cards.
import { expect, test } from 'vitest';
import { loadLibrary } from '../../../src/library/index.ts';
import { scatteredPages } from '../../../src/study/cards/scattered-pages.ts';
import { makeFolder, page } from '../../e2e/folder.ts';

const names = Array.from({ length: 50 }, (_, number) => `river-${String(number).padStart(2, '0')}`);
const folder = makeFolder({
  ...Object.fromEntries(names.map((name) => [`rivers/${name}.md`, page(name, 'Water runs.', 'Rivers')])),
  'towns/town.md': page('town', 'Bricks stand.', 'Towns'),
});
const { library } = loadLibrary({ folder });

const pathsOf = (options: Parameters<typeof scatteredPages>[1]) =>
  Array.from(scatteredPages(library, options), ({ path }) => path);

test('all pages of a subject come once, wherever the first one is', () => {
  const sorted = names.map((name) => `rivers/${name}.md`);
  for (const first of [0, 5, 4_294_967_295])
    expect(pathsOf({ subject: 'rivers', first, most: 100 }).sort()).toEqual(sorted);
});

test('pages that follow one another lie apart, and there are no more of them than asked for', () => {
  const places = pathsOf({ subject: 'rivers', first: 2, most: 4 }).map((path) => Number(path.slice(-5, -3)));
  expect(places).toHaveLength(4);
  expect(places[0]).toBe(2);
  for (const [index, place] of places.slice(1).entries())
    expect(Math.abs(place - (places[index] ?? 0))).toBeGreaterThan(5);
});
