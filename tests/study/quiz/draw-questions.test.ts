// The questions of a quiz, drawn from a library.
import { describe, expect, test } from 'vitest';
import { speak } from '../../../src/language/index.ts';
import { loadLibrary } from '../../../src/library/index.ts';
import { projectRoot } from '../../../src/root.ts';
import { drawQuestions, type QuizKind } from '../../../src/study/quiz/draw-questions.ts';
import { makeFolder, page } from '../../e2e/folder.ts';
import { quizPage } from './quiz-page.ts';

const say = speak();
const content = loadLibrary({ folder: `${projectRoot()}/content` }).library;

function draw(
  subject: string | undefined,
  count: number,
  seed = 'a',
  library = content,
  kind: QuizKind = 'choices',
) {
  return drawQuestions(library, { subject, count, kind, seed, say });
}

test('as many questions as are wished for, each with one right choice among different ones', async () => {
  const questions = await draw(undefined, 10);
  expect(questions).toHaveLength(10);
  for (const { answer, lead, text, source } of questions) {
    if (answer.kind !== 'choices') throw new Error('it is typed');
    const { choices, right } = answer;
    expect(choices.length).toBeGreaterThanOrEqual(3);
    expect(choices.length).toBeLessThanOrEqual(4);
    expect(new Set(choices).size).toBe(choices.length);
    expect(choices[right]).toBeDefined();
    expect(lead + text).not.toBe('');
    expect(source).not.toBe('');
  }
  expect(new Set(questions.map((question) => question.page)).size).toBe(10);
});

test('the same seed draws the same ones, and another one others', async () => {
  expect(await draw(undefined, 5)).toEqual(await draw(undefined, 5));
  expect(await draw(undefined, 5, 'b')).not.toEqual(await draw(undefined, 5));
});

test('of a subject its pages alone are asked', async () => {
  const questions = await draw('biology', 3);
  expect(questions.length).toBeGreaterThan(0);
  for (const { page: key } of questions)
    expect(content.entryWithKey(key)?.path.startsWith('biology/')).toBe(true);
});

test('true or false alone has two choices each, and typed answers are short names', async () => {
  for (const { answer } of await draw(undefined, 5, 'a', content, 'truth'))
    expect(answer).toMatchObject({ kind: 'choices', choices: { length: 2 } });
  const typed = await draw(undefined, 5, 'a', content, 'typed');
  expect(typed).toHaveLength(5);
  for (const { answer } of typed) {
    if (answer.kind !== 'typed') throw new Error('it is chosen');
    expect(answer.right.split(' ').length).toBeLessThanOrEqual(4);
    expect(answer.others).not.toContain(answer.right);
  }
});

test('mixed has choices and truths, and nothing to type', async () => {
  const counts = (await draw(undefined, 20, 'a', content, 'mixed')).map(({ answer }) =>
    answer.kind === 'choices' ? answer.choices.length : 0,
  );
  expect(counts).toContain(2);
  expect(counts).toContain(4);
  expect(counts).not.toContain(0);
});

describe('where there is little', () => {
  const { library } = loadLibrary({
    folder: makeFolder({
      'few/tides.md': quizPage('What causes tides?', 3),
      'none/poem.md': page('What is a poem?', 'Nobody knows.'),
    }),
  });

  test('a page is asked for more than once, as far as it has questions', async () => {
    const questions = await draw('few', 10, 'a', library);
    expect(questions.map(({ text }) => text).sort()).toEqual(['Riddle 1?', 'Riddle 2?', 'Riddle 3?']);
  });

  test('there may be none', async () => expect(await draw('none', 5, 'a', library)).toEqual([]));
});

test('one question is found where hardly a page makes one', async () => {
  const plain = Array.from({ length: 400 }, (_, at) => [
    `plain/${at}.md`,
    page(`What is plain ${at}?`, 'Nothing much.'),
  ]);
  const folder = makeFolder({
    ...Object.fromEntries(plain),
    'sea/tides.md': quizPage('What causes tides?', 2),
  });
  const { library } = loadLibrary({ folder });
  for (const seed of 'abcdefghij') expect(await draw(undefined, 1, seed, library)).toHaveLength(1);
});
