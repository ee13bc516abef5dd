// What readers ask of a library: whether there was time for the question's vector.
import { expect, onTestFinished, test } from 'vitest';
import { openShelf } from '../../../src/shelf/index.ts';
import { readFrom } from '../../../src/shelf/reading/reader.ts';
import { SearchMemory } from '../../../src/shelf/reading/search-memory.ts';
import { makeLibrary, pageSource } from '../../library/folder.ts';

/** A library with a model that gives these vectors, one after the other, and knows questions or does not. */
async function readBy(vectors: (Float32Array | undefined)[], knows = true) {
  const folder = makeLibrary({ 'a.md': pageSource('What is a crane?', 'A crane lifts loads by a rope.') });
  const shelf = await openShelf({ folder });
  onTestFinished(() => shelf.close());
  return readFrom(() => shelf.view(), {
    pictures: () => shelf.pictures,
    meaning: { vectorOf: async () => vectors.shift(), reads: () => knows },
    memory: new SearchMemory(),
  });
}

test('a search without the vector that there could be is hasty, and made again', async () => {
  const reader = await readBy([undefined, new Float32Array(192)]);
  const first = await reader.search('what lifts loads');
  expect(first.isHasty).toBe(true);
  const second = await reader.search('what lifts loads');
  expect(second).not.toHaveProperty('isHasty');
  expect(await reader.search('what lifts loads')).toBe(second);
});

test('one in a language of which the model knows nothing has all that there is, and is kept', async () => {
  const reader = await readBy([undefined, undefined], false);
  const first = await reader.search('was hebt Lasten');
  expect(first).not.toHaveProperty('isHasty');
  expect(await reader.search('was hebt Lasten')).toBe(first);
});

test('what words find is found while a vector is computed, and it is the same with it as without', async () => {
  const folder = makeLibrary({
    'a.md': pageSource('What is a crane?', 'A crane lifts loads by a rope.'),
    'b.md': pageSource('What is a lever?', 'A lever lifts loads by a bar.'),
  });
  const shelf = await openShelf({ folder });
  onTestFinished(() => shelf.close());
  const vector = new Float32Array(192);
  const readWith = (vectorOf: () => Float32Array | Promise<Float32Array>) =>
    readFrom(() => shelf.view(), {
      pictures: () => shelf.pictures,
      meaning: { vectorOf, reads: () => true },
    });
  const [atOnce, later] = [readWith(() => vector), readWith(async () => vector)];
  for (const options of [{}, { depth: 1 }, { subject: 'nowhere' }])
    expect(await later.search('what lifts loads by a rope', options)).toEqual(
      await atOnce.search('what lifts loads by a rope', options),
    );
});
