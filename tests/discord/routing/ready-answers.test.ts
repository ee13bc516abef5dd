// Which answers are kept to be given again, for whom, and how long.
import { expect, test } from 'vitest';
import { openReadyAnswers } from '../../../src/discord/routing/ready-answers.ts';
import type { View } from '../../../src/shelf/index.ts';
import { collectGarbage } from '../../../src/threads/index.ts';

const GIVEN = { outcome: 'answer', isSameAfter: async () => true } as const;
const viewOf = (): View => ({}) as View;

/** Answers of a clock that stands until it is moved on. */
function open() {
  const clock = { now: 0 };
  const answers = openReadyAnswers(() => clock.now);
  const answer = (interaction: string, view: View, name: string, body: string): void => {
    answers.await(interaction, view, name);
    answers.note(interaction, GIVEN);
    answers.keep(interaction, body);
  };
  return { clock, answers, answer };
}

test('an answer is there by its name, with what is to be noted', () => {
  const { answers, answer } = open();
  const view = viewOf();
  answer('1', view, 'a', '"für"');
  expect(answers.find(view, 'a')).toMatchObject({ body: '"für"', given: GIVEN });
  expect(answers.find(view, 'b')).toBeUndefined();
});

test('what was answered from another state of the library is not given', () => {
  const { answers, answer } = open();
  const [before, after] = [viewOf(), viewOf()];
  answer('1', before, 'a', 'old');
  expect(answers.find(after, 'a')).toBeUndefined();
  answer('2', after, 'a', 'new');
  expect(answers.find(after, 'a')?.body).toBe('new');
});

test('a minute later it is made anew, however often it was given meanwhile', () => {
  const { clock, answers, answer } = open();
  const view = viewOf();
  answer('1', view, 'a', 'x');
  clock.now = 59_000;
  expect(answers.find(view, 'a')?.body).toBe('x');
  clock.now = 60_001;
  expect(answers.find(view, 'a')).toBeUndefined();
});

test.each([
  [
    'that may differ from person to person',
    (answers: ReturnType<typeof openReadyAnswers>, view: View) => {
      answers.await('1', view, 'a');
      answers.keep('1', 'x');
    },
  ],
  [
    'that nobody awaited',
    (answers: ReturnType<typeof openReadyAnswers>) => {
      answers.note('1', GIVEN);
      answers.keep('1', 'x');
    },
  ],
  [
    'that was sent otherwise than in a response',
    (answers: ReturnType<typeof openReadyAnswers>, view: View) => {
      answers.await('1', view, 'a');
      answers.note('1', GIVEN);
    },
  ],
])('an answer %s is not kept', (_, act) => {
  const { answers } = open();
  const view = viewOf();
  act(answers, view);
  expect(answers.find(view, 'a')).toBeUndefined();
});

test('of one interaction only the first body is an answer', () => {
  const { answers, answer } = open();
  const view = viewOf();
  answer('1', view, 'a', 'first');
  answers.keep('1', 'second');
  expect(answers.find(view, 'a')?.body).toBe('first');
});

test('so many are kept of a state, and those asked for last stay', () => {
  const { answers, answer } = open();
  const view = viewOf();
  for (let number = 0; number <= 300; number += 1) {
    answer(String(number), view, String(number), 'x');
    answers.find(view, '0');
  }
  expect(answers.find(view, '0')?.body).toBe('x');
  expect(answers.find(view, '1')).toBeUndefined();
});

test('what waits for an answer that never comes does not keep the library', async () => {
  const { answers } = open();
  const wait = (): WeakRef<View> => {
    const view = viewOf();
    answers.await('1', view, 'a');
    return new WeakRef(view);
  };
  const view = wait();
  // What is looked at stays until the turn ends.
  await new Promise(setImmediate);
  collectGarbage();
  expect(view.deref()).toBeUndefined();
  answers.note('1', GIVEN);
  answers.keep('1', 'x');
});
