// Work on people's questions: one piece after another for each, and none that fails holds up the next.
import { pino } from 'pino';
import { beforeEach, expect, test } from 'vitest';
import { openQuestionQueue, type QuestionQueue } from '../../../src/discord/mentions/question-queue.ts';
import type { Turn } from '../../../src/discord/turns.ts';

let turn: Turn;
let order: string[];
let settled: string[];
let logged: string[];
let queue: QuestionQueue;

beforeEach(() => {
  turn = 'work';
  order = [];
  settled = [];
  logged = [];
  queue = openQuestionQueue({
    turns: { take: async (_rank, _person, work) => work(turn) },
    heard: { settle: (question) => void settled.push(question) },
    log: pino({}, { write: (line: string) => void logged.push(line) }),
  });
});

/** Queues work on a question that goes on until what this gives is called. */
function begin(question: string, name: string): () => void {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  queue.add({
    question,
    person: '1',
    async work() {
      order.push(`${name} begins`);
      await ended;
      order.push(`${name} ends`);
    },
  });
  return end;
}

test('a deletion waits for the answer that it deletes, and not for those to other questions', async () => {
  const endAnswer = begin('a', 'answer');
  begin('a', 'deletion')();
  begin('b', 'other')();
  await expect.poll(() => order).toContain('other ends');
  expect(order).not.toContain('deletion begins');
  endAnswer();
  await queue.done();
  expect(order.slice(-3)).toEqual(['answer ends', 'deletion begins', 'deletion ends']);
});

test('a question is pending until all work on it is done, and each piece is settled', async () => {
  const end = begin('a', 'answer');
  begin('a', 'edit')();
  expect(queue.has('a')).toBe(true);
  expect(queue.has('b')).toBe(false);
  end();
  await queue.done();
  expect(queue.has('a')).toBe(false);
  expect(settled).toEqual(['a', 'a']);
});

test('work that fails is logged, settled, and followed by the next', async () => {
  queue.add({ question: 'a', person: '1', work: () => Promise.reject(new Error('a bug')) });
  begin('a', 'edit')();
  await queue.done();
  expect(order).toEqual(['edit begins', 'edit ends']);
  expect(settled).toEqual(['a', 'a']);
  expect(logged).toHaveLength(1);
  expect(logged[0]).toContain('a message could not be answered');
});

test('where the turn comes too late, the person is told instead, if there is something to tell', async () => {
  turn = 'late';
  queue.add({
    question: 'a',
    person: '1',
    work: async () => void order.push('answer'),
    late: async (late) => void order.push(late),
  });
  queue.add({ question: 'b', person: '1', work: async () => void order.push('edit') });
  await queue.done();
  expect(order).toEqual(['late']);
  expect(settled.sort()).toEqual(['a', 'b']);
});
