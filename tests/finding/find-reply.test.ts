// What somebody says: a title, small talk, their own work, something that takes up what was shown, or a question.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Finding, findReply, type Previous } from '../../src/finding/index.ts';
import { openShelf, type Shelf } from '../../src/shelf/index.ts';
import { makeFolder, page } from '../e2e/folder.ts';

let shelf: Shelf;

beforeAll(async () => {
  shelf = await openShelf({
    folder: makeFolder({
      'library.yml': 'name: Notes\nquestions:\n  - How does a river run?\n  - What is a town?\n',
      'rivers/run.md': page('How does a river run?', 'To the sea.\n\n### Mouth\n\nWide and slow.', 'Rivers'),
      'talk/hello.md': page('Hello', 'A greeting in English, first heard on the telephone.', 'Talk'),
      'code/null.md': page(
        'What does ?? do in JavaScript?',
        '`??` gives a value in place of nothing.',
        'Code',
      ),
      'maths/linear.md': page(
        'How do you solve a linear equation?',
        'Move what is known to one side.',
        'Maths',
      ),
    }),
  });
});

afterAll(() => shelf.close());

const previous = (path: string): Previous => ({ kind: 'page', key: shelf.library.entryAt(path)?.key ?? '' });
const pathOf = (finding: Finding): string | undefined =>
  finding.kind === 'page' ? finding.page.path : undefined;

test('what is a page’s title asks for that page, though it is a greeting as well', async () => {
  const found = await findReply(shelf, 'hello');
  expect(found).toMatchObject({ kind: 'page', isNamed: true });
  expect(pathOf(found)).toBe('talk/hello.md');
});

test.each(['hi there!', 'thanks', 'danke schön', 'you are useless', 'good night'])(
  '%s is small talk: no page, nothing searched, and an example of what can be asked',
  async (text) => {
    const found = await findReply(shelf, text);
    expect(found).toMatchObject({ kind: 'smallTalk', example: expect.stringMatching(/river|town/) });
    expect(found).not.toHaveProperty('probability');
  },
);

test.each(['??', 'what does ?? do'])('%s is a name where a page tells of it', async (text) => {
  const found = await findReply(shelf, text);
  expect([found.kind, pathOf(found)]).toEqual(['page', 'code/null.md']);
});

test.each(['...', '!!', '?', '?!'])('%s is small talk where no page tells of it', async (text) => {
  expect(await findReply(shelf, text)).toMatchObject({ kind: 'smallTalk' });
});

test('a formula is none that takes up what was shown, though its letter is a word somewhere', async () => {
  const found = await findReply(shelf, 'E = mc²', { previous: previous('rivers/run.md') });
  expect(found.kind).toBe('nothing');
  expect(found).not.toMatchObject({ page: { path: 'rivers/run.md' } });
});

test('thanks that ask on take up what was shown', async () => {
  const found = await findReply(shelf, 'thanks, and the mouth?', { previous: previous('rivers/run.md') });
  expect(pathOf(found)).toBe('rivers/run.md');
  expect(await findReply(shelf, 'thanks!', { previous: previous('rivers/run.md') })).toMatchObject({
    kind: 'smallTalk',
  });
});

test('own work is told as that, with the page on its method', async () => {
  const found = await findReply(shelf, 'solve the linear equation 3x + 5 = 11 for me');
  expect(found).toMatchObject({ isOwnWork: true });
  expect(pathOf(found)).toBe('maths/linear.md');
});

test('own work without a method of its own is about the page that was just read', async () => {
  const asked = 'is my answer right?';
  expect(await findReply(shelf, asked)).toMatchObject({ kind: 'nothing', isOwnWork: true });
  const found = await findReply(shelf, asked, { previous: previous('maths/linear.md') });
  expect(found).toMatchObject({ kind: 'page', isOwnWork: true });
  expect(pathOf(found)).toBe('maths/linear.md');
});

test('where a subject was chosen, nothing is taken up', async () => {
  const said = { previous: previous('rivers/run.md') };
  expect(pathOf(await findReply(shelf, 'and the mouth?', said))).toBe('rivers/run.md');
  expect(pathOf(await findReply(shelf, 'and the mouth?', { ...said, subject: 'Maths' }))).toBeUndefined();
});

test('everything else is a question', async () => {
  expect(pathOf(await findReply(shelf, 'how do rivers run'))).toBe('rivers/run.md');
  expect(await findReply(shelf, 'xylophone maintenance')).toMatchObject({ kind: 'nothing' });
});

test('letters of a formula are no chat', async () => {
  // "cv" is short for "ça va".
  expect((await findReply(shelf, 'n = cV')).kind).toBe('nothing');
  expect((await findReply(shelf, 'cv ?')).kind).toBe('smallTalk');
});
