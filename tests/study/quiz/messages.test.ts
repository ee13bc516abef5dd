// A quiz as a message.
import { expect, test } from 'vitest';
import { LIMITS, type Message } from '../../../src/answer/index.ts';
import { speak } from '../../../src/language/index.ts';
import { beginCourse, type Phase } from '../../../src/study/quiz/course.ts';
import { renderQuiz } from '../../../src/study/quiz/messages.ts';
import type { Quiz } from '../../../src/study/quiz/quizzes.ts';

const NOW = Date.UTC(2026, 5, 1, 9);
const say = speak();

function quizAt(phase: Phase, part: Partial<Quiz> = {}): Quiz {
  const question = {
    title: 'What is a delta?',
    lead: 'Which term is this?',
    text: '_____ is mud that a **river** leaves',
    choices: ['Gorge', 'Delta', 'Lake', 'Reef'],
    right: 1,
    source: 'A delta is mud that a **river** leaves.',
    page: 'page------',
    url: 'https://example.org/delta',
  };
  return {
    ...{ id: 'AAAAAAAAAAAA', guild: '1', channel: '10', starter: '100', language: 'en', message: '' },
    questions: [question, question],
    course: { ...beginCourse(2, NOW), phase },
    answers: [],
    ...part,
  };
}

const labelsOf = ({ rows }: Message) => rows.flat().map((one) => ('label' in one ? one.label : one.type));
const given = (person: string, choice: number, at: number) => ({ number: 0, person, choice, at });

test('a question is asked with four choices and without its answer', () => {
  const message = renderQuiz(quizAt('question'), say);
  expect(labelsOf(message)).toEqual(['A', 'B', 'C', 'D', 'Next', 'Stop']);
  const [embed] = message.embeds;
  expect(embed?.description).toContain('**B** Delta');
  expect(embed?.description).toContain(`<t:${NOW / 1000 + 30}:R>`);
  expect(embed?.footer?.text).toBe('Question 1 of 2');
  expect(JSON.stringify(message)).not.toMatch(/A delta is mud|example\.org/);
});

test('a solution has the sentence, a way to the page, and who was right, the fastest first', () => {
  const answers = [given('3', 1, NOW + 9), given('2', 1, NOW + 1), given('4', 0, NOW)];
  const message = renderQuiz(quizAt('solution', { answers }), say);
  expect(message.embeds[0]?.url).toBe('https://example.org/delta');
  expect(message.embeds[0]?.description).toMatch(
    /✅ \*\*B\*\* Delta\n\n> A delta is mud(?:.|\n)*: <@2>, <@3>$/,
  );
  expect(labelsOf(message)).toEqual(['Next', 'Stop', 'Read the page']);
  expect(message.rows[0]?.[2]).toMatchObject({ action: { kind: 'page', page: 'page------' } });
});

test.each([
  ['nobody answered', [], 'Nobody answered.'],
  ['nobody was right', [given('2', 0, NOW)], 'Nobody had it right.'],
])('a solution says that %s', (_, answers, said) => {
  expect(renderQuiz(quizAt('solution', { answers }), say).embeds[0]?.description).toContain(said);
});

test('the table has everybody who took part, who is equal in the same place, and no buttons', () => {
  const answers = [given('2', 1, NOW), given('3', 1, NOW), given('4', 1, NOW + 1), given('5', 0, NOW)];
  const message = renderQuiz(quizAt('over', { answers }), say);
  expect(message.embeds[0]?.description?.split('\n')).toEqual([
    '1\\. <@2>: 2 points',
    '1\\. <@3>: 2 points',
    '3\\. <@4>: 1 point',
    '4\\. <@5>: 0 points',
  ]);
  expect(message.rows).toEqual([]);
  expect(renderQuiz(quizAt('over'), say).embeds[0]?.description).toBe('Nobody took part.');
});

test('a thousand people and the longest texts of a page fit, and nobody is pinged', () => {
  const long = 'long words '.repeat(200);
  const [question] = quizAt('question').questions;
  if (question === undefined) throw new Error('no question');
  const questions = [{ ...question, text: long, source: long, choices: [long, long, long, long] }];
  const answers = Array.from({ length: 1000 }, (_, n) => given(String(10n ** 18n + BigInt(n)), 1, NOW + n));
  for (const phase of ['question', 'solution', 'over'] as const) {
    const message = renderQuiz(quizAt(phase, { questions, answers }), say);
    expect(message.embeds[0]?.description?.length).toBeLessThanOrEqual(LIMITS.description);
    expect(message.mentioned).toBeUndefined();
    expect(message.content).toBeUndefined();
  }
});
