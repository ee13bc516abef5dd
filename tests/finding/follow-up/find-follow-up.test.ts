// What is said right after an answer: conversations of two steps over the library that ships, and over a small one.
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSmallQuestions } from '../../../fit/judged-questions.ts';
import { readSmallTalk } from '../../../src/dialogue/index.ts';
import { type Finding, findReply, type Previous } from '../../../src/finding/index.ts';
import { projectRoot } from '../../../src/root.ts';
import { openShelf, type Shelf } from '../../../src/shelf/index.ts';
import { readLines } from '../../dialogue/lines.ts';
import { makeFolder, page } from '../../e2e/folder.ts';
import { CONTENT } from '../../e2e/process.ts';

/** Minimum share of the conversations that go on as they should. */
const MIN_RIGHT = 0.9;

let content: Shelf;
let small: Shelf;

beforeAll(async () => {
  content = await openShelf({ folder: CONTENT });
  small = await openShelf({
    folder: makeFolder({
      'rivers/course.md': page(
        'How does a river run?',
        'A river runs to the sea.\n\n### Spring\n\nWater rises.\n\n### Mouth\n\nFor example the Nile.\n\n### Delta\n\nSand settles.',
        'Rivers',
      ),
      'rivers/flood.md': page('Why does a river flood?', 'After rain.', 'Rivers'),
      'towns/town.md': page('How does a town grow?', 'Around a bridge.', 'Towns'),
    }),
  });
}, 120_000);

function shownBy(finding: Finding): Previous | undefined {
  if (finding.kind === 'page') return { kind: 'page', key: finding.page.key };
  if (finding.kind !== 'candidates') return undefined;
  return { kind: 'candidates', keys: finding.candidates.map(({ key }) => key) };
}

/** The text that a finding points at: its section from the heading on. */
function passageOf(finding: Finding): string {
  if (finding.kind !== 'page') return '';
  const { page, bestOffset = 0 } = finding;
  const heading = page.answer.lastIndexOf('\n#', bestOffset);
  const isBelow = heading !== -1 && bestOffset - heading < 120;
  return page.answer.slice(isBelow ? heading : bestOffset, bestOffset + 500);
}

async function isRight([first = '', then = '', path = '', words = '']: readonly string[]): Promise<boolean> {
  const before = await findReply(content, first);
  const after = await findReply(content, then, { previous: shownBy(before) });
  // A new topic that the library has not: whatever is said, it is not the page before.
  if (path === '-')
    return after.kind !== 'page' || before.kind !== 'page' || after.page.key !== before.page.key;
  if (after.kind !== 'page' || after.page.path !== path) return false;
  const passage = passageOf(after).toLowerCase();
  return words === '' || words.split('|').some((word) => passage.includes(word.toLowerCase()));
}

test('a question of its own finds the same behind a page about something else', {
  timeout: 120_000,
}, async () => {
  const questions = readSmallQuestions(
    join(projectRoot(), 'fit/data'),
    join(projectRoot(), 'tests/golden.tsv'),
  );
  const pages = content.library.entries;
  const foundBy = (finding: Finding): string =>
    finding.kind === 'page' ? finding.page.path : finding.kind === 'candidates' ? 'some' : '';
  const taken: string[] = [];
  for (const [index, { text }] of questions.entries()) {
    const alone = foundBy(await findReply(content, text));
    // Each behind another page, of another subject than its own.
    const before = pages[(index * 7) % pages.length];
    if (before === undefined || before.path.split('/')[0] === alone.split('/')[0]) continue;
    const behind = foundBy(await findReply(content, text, { previous: { kind: 'page', key: before.key } }));
    if (behind !== alone) taken.push(`${before.title} → ${text} → ${behind}`);
  }
  expect(questions.length).toBeGreaterThan(300);
  expect(taken.length / questions.length, taken.join('\n')).toBeLessThan(0.01);
});

test(`at least ${MIN_RIGHT * 100} % of the conversations go on as they should`, async () => {
  const wrong: string[] = [];
  const conversations = readLines('conversations.tsv');
  for (const conversation of conversations)
    if (!(await isRight(conversation))) wrong.push(conversation.slice(0, 2).join(' → '));
  expect(conversations.length).toBeGreaterThanOrEqual(50);
  expect(1 - wrong.length / conversations.length, wrong.join('\n')).toBeGreaterThanOrEqual(MIN_RIGHT);
});

describe('after a page', () => {
  const say = async (text: string, path = 'rivers/course.md'): Promise<Finding> => {
    const key = small.library.entryAt(path)?.key ?? '';
    return findReply(small, text, { previous: { kind: 'page', key } });
  };
  const answer = () => small.library.page('rivers/course.md')?.answer ?? '';

  test.each([
    ['and the second one?', 'For example the Nile'],
    ['give me an example', 'For example the Nile'],
    ['what about the delta', 'Sand settles'],
    ['and the last?', 'Sand settles'],
  ])('"%s" opens the section that answers', async (text, passage) => {
    expect(await say(text)).toMatchObject({
      kind: 'page',
      page: { path: 'rivers/course.md' },
      bestOffset: answer().indexOf(passage),
    });
  });

  test('of two sections that hold the words, the one that is called so is opened', async () => {
    const shelf = await openShelf({
      folder: makeFolder({
        'a/sled.md': page(
          'How does a sled move?',
          'Downhill.\n\n### Without friction\n\nIt gets ever faster.\n\n### With friction\n\nIt stops.',
          'A',
        ),
      }),
    });
    const previous = { kind: 'page', key: shelf.library.entryAt('a/sled.md')?.key ?? '' } as const;
    const answer = shelf.library.page('a/sled.md')?.answer ?? '';
    for (const [text, passage] of [
      ['and with friction?', 'It stops'],
      ['without friction?', 'It gets ever'],
    ] as const)
      expect(await findReply(shelf, text, { previous })).toMatchObject({
        bestOffset: answer.indexOf(passage),
      });
    await shelf.close();
  });

  test('what asks for less or for more of it gets that', async () => {
    expect(await say('explain simpler')).toMatchObject({ kind: 'page', extent: 'opening' });
    expect(await say('tell me more')).toMatchObject({ kind: 'page', extent: 'whole' });
  });

  test('another topic is another page', async () => {
    expect(await say('how does a town grow')).toMatchObject({ page: { path: 'towns/town.md' } });
    expect(await say('what about a town')).toMatchObject({ page: { path: 'towns/town.md' } });
  });

  test('thanks are thanks, and "thanks, and why?" goes on', async () => {
    expect((await say('thanks!')).kind).toBe('smallTalk');
    expect(await say('thanks, and why?')).toMatchObject({ kind: 'page', page: { path: 'rivers/course.md' } });
  });

  test('that is gone, it is a question like any other', async () => {
    const previous = { kind: 'page', key: 'gonegonego' } as const;
    expect(await findReply(small, 'and why?', { previous })).toMatchObject({ kind: 'nothing' });
  });

  test('one’s own work is shown how it is done there', async () => {
    expect(await say('is my answer 3.2 right')).toMatchObject({
      kind: 'page',
      isOwnWork: true,
      page: { path: 'rivers/course.md' },
    });
    expect(await findReply(small, 'is my answer 3.2 right')).toMatchObject({
      kind: 'nothing',
      isOwnWork: true,
    });
  });
});

test('after an offer, a number chooses from it', async () => {
  const keys = ['rivers/course.md', 'rivers/flood.md'].map((path) => small.library.entryAt(path)?.key ?? '');
  const previous = { kind: 'candidates', keys } as const;
  expect(await findReply(small, 'the second one', { previous })).toMatchObject({
    kind: 'page',
    page: { path: 'rivers/flood.md' },
    others: [keys[0]],
  });
  expect(await findReply(small, 'the seventh one', { previous })).not.toMatchObject({ kind: 'page' });
});

test('small talk is not searched', async () => {
  const search = (): never => {
    throw new Error('it was searched');
  };
  const lines = readLines('small-talk.tsv').filter(([, text = '']) => readSmallTalk(text) !== undefined);
  expect(lines.length).toBeGreaterThan(700);
  for (const [, text = ''] of lines)
    expect((await findReply({ library: small.library, search }, text)).kind).toBe('smallTalk');
});

test('what is said in chat and found nowhere is small talk, and a question that is found nowhere is not', async () => {
  expect((await findReply(small, 'i hate my stupid chemistry teacher so much')).kind).toBe('smallTalk');
  expect((await findReply(small, 'when does the cafeteria open')).kind).toBe('nothing');
});

test('where several pages may be meant, the one that was shown is, if it comes first of them', async () => {
  const { library } = small;
  const shown = library.entryAt('rivers/course.md')?.key ?? '';
  const previous: Previous = { kind: 'page', key: shown };
  const offering = (...paths: string[]) => ({
    library,
    search: () => ({ outcome: 'unsure' as const, matches: paths.map((path) => ({ path, block: 0 })) }),
  });
  const [course, flood] = ['rivers/course.md', 'rivers/flood.md'];
  const say = (text: string, ...paths: string[]) => findReply(offering(...paths), text, { previous });
  expect(await say('why does sand matter', course, flood)).toMatchObject({
    kind: 'page',
    page: { key: shown },
  });
  expect((await say('why does sand matter', flood, course)).kind).toBe('candidates');
  // What stands for the page is about it, even where the page does not say it.
  expect(await say('which one is stronger', flood)).toMatchObject({ kind: 'page', page: { key: shown } });
});

test('what a message may have meant instead is taken from the search that told that it is about the page shown', async () => {
  const { library } = small;
  const [course, flood] = ['rivers/course.md', 'rivers/flood.md'].map((path) => library.entryAt(path));
  const searched: string[] = [];
  const search = (question: string) => {
    searched.push(question);
    const matches = [course, flood].map((entry) => ({ path: entry?.path ?? '', block: 0 }));
    return { outcome: 'unsure' as const, matches };
  };
  const previous: Previous = { kind: 'page', key: course?.key ?? '' };
  expect(await findReply({ library, search }, 'why does sand matter', { previous })).toMatchObject({
    kind: 'page',
    page: { key: course?.key },
    others: [flood?.key],
  });
  expect(searched).toEqual(['why does sand matter']);
});

test('a title is asked for, whatever it may mean else', async () => {
  const shelf = await openShelf({ folder: makeFolder({ 'a/b.md': page('Hello', 'A greeting.', 'Words') }) });
  expect(await findReply(shelf, 'hello')).toMatchObject({ kind: 'page', isNamed: true });
});
