// Where a page speaks of what is said, and whether it is about the page at all, where it is known how near they are.
import { expect, test } from 'vitest';
import { readFollowUp } from '../../../src/dialogue/index.ts';
import { placeByMeaning } from '../../../src/finding/follow-up/by-meaning.ts';
import { findReply, type Searchable } from '../../../src/finding/index.ts';
import { openShelf } from '../../../src/shelf/index.ts';
import { makeFolder, page } from '../../e2e/folder.ts';

const ANSWER =
  'A kite flies on wind.\n\n### The frame\n\nSticks of wood.\n\n### When it falls\n\nThe line is slack.\n\n### An example\n\nA box.';

/** Passages of four blocks, the headings aside, with these cosines. */
const nearBy = (...cosines: number[]) => cosines.map((nearness, at) => ({ block: at * 2, nearness }));

const placed = (text: string, ...cosines: number[]): string => {
  const { content, aspects } = readFollowUp(text);
  const at = placeByMeaning(nearBy(...cosines), ANSWER, { words: content, aspects, text });
  return at === undefined ? '' : ANSWER.slice(at).replace(/^#+ .*\s+/, '');
};

test('the nearest passage is opened where words tell nothing', () => {
  expect(placed('and the bones of it?', 0.1, 0.5, 0.2, 0.1)).toMatch(/^Sticks/);
  expect(placed('and the bones of it?', 0.1, 0.2, 0.5, 0.1)).toMatch(/^The line/);
});

test('the opening must be clearly nearer than a section', () => {
  expect(placed('and the bones of it?', 0.4, 0.3, 0.1, 0.1)).toMatch(/^Sticks/);
  expect(placed('and the bones of it?', 0.8, 0.1, 0.1, 0.1)).toMatch(/^A kite/);
});

test('a name that says what is asked outweighs what is a little nearer', () => {
  expect(placed('can you give me an example', 0.1, 0.3, 0.1, 0.2)).toMatch(/^A box/);
  expect(placed('and when does it fall', 0.1, 0.4, 0.3, 0.1)).toMatch(/^The line/);
});

test('nothing is placed where neither words nor meaning tell', () => {
  expect(placed('and quidditch?', 0, 0.05, 0.01, 0)).toBe('');
});

test('a message is about the page where it points back to it and is as near, but not where it is far', async () => {
  const shelf = await openShelf({
    folder: makeFolder({
      'a/kite.md': page('How does a kite fly?', ANSWER, 'A'),
      'a/boat.md': page('How does a boat float?', 'On water.', 'A'),
    }),
  });
  const previous = { kind: 'page', key: shelf.library.entryAt('a/kite.md')?.key ?? '' } as const;
  const isTaken = async (text: string, kite: number, boat: number): Promise<boolean> => {
    const asked: Searchable = {
      library: shelf.library,
      search: () => ({ outcome: 'missing', matches: [{ path: 'a/boat.md', block: 0 }] }),
      nearPassages: async (path) => nearBy(path === 'a/kite.md' ? kite : boat),
    };
    const found = await findReply(asked, text, { previous });
    return found.kind === 'page' && found.page.path === 'a/kite.md';
  };
  expect(await isTaken('which of those blow away in storms', 0.3, 0.3)).toBe(true);
  expect(await isTaken('which kings ruled medieval France', 0.3, 0.3)).toBe(false);
  expect(await isTaken('do those kings of medieval France rule Burgundy', 0.1, 0.3)).toBe(false);
}, 120_000);
