// What is found for a question: every kind of finding, and what it notes of the subject that was asked for.
import { beforeAll, expect, test, vi } from 'vitest';
import { find, PAGE_PREFIX, type Searchable, type Searched } from '../../src/finding/index.ts';
import { openShelf, type Shelf } from '../../src/shelf/index.ts';
import { makeFolder, page } from '../e2e/folder.ts';

const ANSWER = '## How it begins\n\nA spring opens.\n\n## How it ends\n\nThe river reaches the sea.';

let shelf: Shelf;
beforeAll(async () => {
  const files: Record<string, string> = {
    'rivers/course.md': page('How does a river run?', ANSWER, 'Rivers'),
    'towns/course.md': page('How does a town grow?', 'Around a bridge.', 'Towns'),
  };
  for (let number = 1; number <= 8; number += 1)
    files[`rivers/${number}.md`] = page(`Where does river ${number} rise?`, 'In the hills.', 'Rivers');
  shelf = await openShelf({ folder: makeFolder(files) });
});

/** A shelf whose search gives one result, and what was asked of it. */
function answering(result: Searched) {
  return { library: shelf.library, search: vi.fn<Searchable['search']>(() => result) };
}

const match = (path: string, block = 0): Searched['matches'][number] => ({ path, block });

test('a title names its page: nothing is searched, and no place in it is the best', async () => {
  const nowhere = answering({ outcome: 'missing', matches: [] });
  const finding = await find(nowhere, 'how does a RIVER run');
  expect(finding).toMatchObject({ kind: 'page', isNamed: true, page: { path: 'rivers/course.md' } });
  expect(finding).not.toHaveProperty('bestOffset');
  expect(nowhere.search).not.toHaveBeenCalled();
});

test('a reference names its page, whatever else is there', async () => {
  const key = shelf.library.entryAt('towns/course.md')?.key ?? '';
  expect(await find(shelf, PAGE_PREFIX + key)).toMatchObject({
    kind: 'page',
    page: { path: 'towns/course.md' },
  });
});

test('an answer is a page with the place of its best block; of a heading, of the text below it', async () => {
  const result = { outcome: 'answer', matches: [match('rivers/course.md', 2)] } as const;
  expect(await find(answering(result), 'where does it end')).toMatchObject({
    kind: 'page',
    isNamed: false,
    bestOffset: ANSWER.indexOf('The river reaches'),
    libraryName: shelf.library.name,
  });
});

test('how much is asked for is told, and is no part of what is searched', async () => {
  const shelf = answering({ outcome: 'answer', matches: [match('rivers/course.md')] });
  const finding = await find(shelf, 'where does it end, in one sentence?');
  expect(shelf.search).toHaveBeenCalledWith('where does it end?', {});
  expect(finding).toMatchObject({ extent: 'opening', question: 'where does it end, in one sentence?' });
  expect(await find(shelf, 'How does a river run in detail')).toMatchObject({
    extent: 'whole',
    isNamed: true,
  });
});

test('what is unsure gives candidates with their passages as plain text, five at most', async () => {
  const matches = ['rivers/course.md', ...Array.from({ length: 8 }, (_, index) => `rivers/${index + 1}.md`)];
  const result = { outcome: 'unsure', matches: matches.map((path) => match(path)) } as const;
  const finding = await find(answering(result), 'river');
  if (finding.kind !== 'candidates') throw new Error(`a ${finding.kind}`);
  expect(finding.candidates).toHaveLength(5);
  expect(finding.candidates[1]).toEqual({
    key: shelf.library.entryAt('rivers/1.md')?.key,
    title: 'Where does river 1 rise?',
    subject: 'Rivers',
    passage: 'In the hills.',
  });
});

test('candidates that are gone are left out; where none is left, nothing was found', async () => {
  const gone = { outcome: 'unsure', matches: [match('rivers/none.md')] } as const;
  expect((await find(answering(gone), 'river')).kind).toBe('nothing');
  const one = { outcome: 'unsure', matches: [match('rivers/none.md'), match('rivers/2.md')] } as const;
  const finding = await find(answering(one), 'river');
  expect(finding.kind === 'candidates' && finding.candidates.map(({ title }) => title)).toEqual([
    'Where does river 2 rise?',
  ]);
});

test('an answer that is gone is nothing', async () => {
  const result = { outcome: 'answer', matches: [match('rivers/none.md')] } as const;
  expect((await find(answering(result), 'river')).kind).toBe('nothing');
});

test('nothing found tells a subject only where a page of it is about most of the question', async () => {
  const about = (topic: number): Searched => ({
    outcome: 'missing',
    matches: [{ ...match('towns/course.md'), features: { topic } }],
  });
  const near = about(0.8);
  expect(await find(answering(near), 'castles')).toEqual({
    kind: 'nothing',
    question: 'castles',
    nearest: { slug: 'towns', name: 'Towns' },
  });
  for (const result of [about(0.5), { outcome: 'missing', matches: [] } as const])
    expect(await find(answering(result), 'castles')).toEqual({ kind: 'nothing', question: 'castles' });
});

test('a subject narrows the search and is told; what all subjects have is looked up with it', async () => {
  const shelved = answering({ outcome: 'missing', matches: [match('towns/course.md')] });
  const rivers = { slug: 'rivers', name: 'Rivers' };
  expect(await find(shelved, 'castles', ' RIVERS ')).toEqual({
    kind: 'nothing',
    question: 'castles',
    subject: rivers,
    nearest: rivers,
    elsewhere: [],
  });
  expect(shelved.search.mock.calls).toEqual([['castles', { subject: 'rivers' }], ['castles']]);
});

test('a miss in a subject names what all subjects would show or offer', async () => {
  const keyOf = (path: string) => shelf.library.entryAt(path)?.key;
  const asked = async (wider: Searched) => {
    const miss: Searched = { outcome: 'missing', matches: [] };
    const search: Searchable['search'] = (_, options) => (options?.subject ? miss : wider);
    return find({ library: shelf.library, search }, 'castles', 'rivers');
  };
  const matches = [match('towns/course.md'), match('rivers/1.md')];
  expect(await asked({ outcome: 'answer', matches })).toMatchObject({
    elsewhere: [keyOf('towns/course.md')],
  });
  expect(await asked({ outcome: 'unsure', matches })).toMatchObject({
    elsewhere: [keyOf('towns/course.md'), keyOf('rivers/1.md')],
  });
  expect(await asked({ outcome: 'missing', matches })).toMatchObject({ elsewhere: [] });
});

test('an answer names the next best pages, once each, and those of all subjects that are not among them', async () => {
  const keyOf = (path: string) => shelf.library.entryAt(path)?.key;
  const inside: Searched = {
    outcome: 'answer',
    matches: [match('rivers/course.md'), match('rivers/1.md'), match('rivers/1.md', 1), match('rivers/2.md')],
  };
  const wider: Searched = {
    outcome: 'answer',
    matches: [
      match('towns/course.md'),
      match('rivers/course.md'),
      match('rivers/2.md'),
      match('rivers/3.md'),
    ],
  };
  const search: Searchable['search'] = (_, options) => (options?.subject ? inside : wider);
  expect(await find({ library: shelf.library, search }, 'castles', 'rivers')).toMatchObject({
    others: ['rivers/1.md', 'rivers/2.md'].map(keyOf),
    elsewhere: ['towns/course.md', 'rivers/3.md'].map(keyOf),
  });
  expect(await find(answering(inside), 'castles')).toMatchObject({ elsewhere: [] });
});

test('a title is looked for in the subject that was asked for', async () => {
  const nothing = answering({ outcome: 'missing', matches: [] });
  expect((await find(nothing, 'How does a town grow?', 'rivers')).kind).toBe('nothing');
});

test('what is no subject is told, unless the question named its page', async () => {
  const result = { outcome: 'missing', matches: [] } as const;
  expect(await find(answering(result), 'castles', 'qqqq')).toEqual({
    kind: 'nothing',
    question: 'castles',
    unknownSubject: 'qqqq',
  });
  expect(await find(answering(result), 'How does a town grow?', 'qqqq')).not.toHaveProperty('unknownSubject');
  expect(await find(answering(result), 'castles', '  ')).not.toHaveProperty('unknownSubject');
});

test('a search that takes its time is waited for', async () => {
  const late: Searchable = {
    library: shelf.library,
    search: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return { outcome: 'answer', matches: [match('rivers/3.md')] };
    },
  };
  expect(await find(late, 'river')).toMatchObject({ kind: 'page', page: { path: 'rivers/3.md' } });
});

test.each([
  ['answer', 2],
  ['unsure', 1],
  ['missing', 2],
] as const)(
  'a subject whose search says "%s" takes %i searches: what is offered comes from it alone',
  async (outcome, times) => {
    const asked = answering({ outcome, matches: [match('rivers/1.md'), match('rivers/2.md')] });
    await find(asked, 'castles', 'rivers');
    expect(asked.search).toHaveBeenCalledTimes(times);
    expect(asked.search.mock.calls[0]?.[1]).toEqual({ subject: 'rivers' });
  },
);
