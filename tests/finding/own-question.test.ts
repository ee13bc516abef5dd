// Whether what somebody says is found the same for everybody, whatever each was shown before.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Finding,
  findReply,
  openOwnQuestion,
  type Previous,
  type Searchable,
} from '../../src/finding/index.ts';
import { openShelf, type Shelf } from '../../src/shelf/index.ts';
import { makeFolder, page } from '../e2e/folder.ts';

let shelf: Shelf;

beforeAll(async () => {
  shelf = await openShelf({
    folder: makeFolder({
      'rivers/run.md': page('How does a river run?', 'To the sea.\n\n### Mouth\n\nWide and slow.', 'Rivers'),
      'rivers/lake.md': page('What is a lake?', 'Still water with land around it.', 'Rivers'),
      'towns/town.md': page('What is a town?', 'Many houses.\n\n### Market\n\nOnce a week.', 'Towns'),
    }),
  });
});

afterAll(() => shelf.close());

const keyOf = (path: string): string => shelf.library.entryAt(path)?.key ?? '';
const PATHS = ['rivers/run.md', 'rivers/lake.md', 'towns/town.md'];

/** All that may have been shown before. */
const allShown = (): (Previous | undefined)[] => [
  undefined,
  ...PATHS.map((path): Previous => ({ kind: 'page', key: keyOf(path) })),
  { kind: 'candidates', keys: PATHS.map(keyOf) },
  { kind: 'page', key: 'zzzzzzzzzz' },
];

/** What readers see of a finding. */
function whatOf(finding: Finding) {
  const { kind, question, extent, isOwnWork } = finding;
  const about = { kind, question, extent, isOwnWork };
  if (finding.kind === 'candidates') return { ...about, keys: finding.candidates.map(({ key }) => key) };
  if (finding.kind !== 'page') return about;
  const { page: found, bestOffset, others, elsewhere } = finding;
  return { ...about, path: found.path, bestOffset, others, elsewhere };
}

const TEXTS = [
  'What is a lake?',
  'what is a lake',
  'how does the river run',
  'the mouth',
  'and the market?',
  'tell me more',
  'the second one',
  'what about lakes',
  'why?',
  'thanks, and the mouth?',
  'hello',
  'write my essay about rivers',
  'which of them is wide, and how do people live beside it through a whole year',
];

describe.each(TEXTS)('“%s”', (text) => {
  test('where it is a question of its own, it finds what it finds for everybody else', async () => {
    const isOwn = openOwnQuestion(shelf, { text });
    const found = await findReply(shelf, text);
    for (const previous of allShown())
      if (await isOwn(previous))
        expect(whatOf(await findReply(shelf, text, { previous }))).toEqual(whatOf(found));
  });
});

test.each([
  ['What is a lake?', 0, true],
  ['how does the river run', 2, true],
  ['tell me more', 0, false],
  ['hello', 0, false],
  ['write my essay about rivers', 0, false],
])('“%s” after page %i: %s', async (text, shown, expected) => {
  const previous: Previous = { kind: 'page', key: keyOf(PATHS[shown] ?? '') };
  expect(await openOwnQuestion(shelf, { text })(previous)).toBe(expected);
});

test('“the second one” is one until pages are offered', async () => {
  const isOwn = openOwnQuestion(shelf, { text: 'the second one' });
  expect(await isOwn(undefined)).toBe(true);
  expect(await isOwn({ kind: 'candidates', keys: PATHS.map(keyOf) })).toBe(false);
});

test('what took up what one person was shown is found so by nobody else', async () => {
  const previous: Previous = { kind: 'page', key: keyOf('rivers/run.md') };
  const isOwn = openOwnQuestion(shelf, { text: 'tell me more', previous });
  for (const shown of allShown()) expect(await isOwn(shown)).toBe(false);
});

test('where one subject is asked about nothing is taken up', async () => {
  const shown: Previous = { kind: 'page', key: keyOf('rivers/run.md') };
  expect(await openOwnQuestion(shelf, { text: 'the mouth', subject: 'rivers' })(shown)).toBe(true);
});

test('what it has found out it remembers', async () => {
  let searches = 0;
  const counting: Searchable = {
    ...shelf,
    library: shelf.library,
    pictures: shelf.pictures,
    search(question, options) {
      searches += 1;
      return shelf.search(question, options);
    },
  };
  const isOwn = openOwnQuestion(counting, { text: 'wide lakes' });
  const shown: Previous = { kind: 'page', key: keyOf('towns/town.md') };
  const first = await isOwn(shown);
  const once = searches;
  expect(await isOwn({ ...shown })).toBe(first);
  expect(searches).toBe(once);
});
