// A quiz as a message.
import { expect, test } from 'vitest';
import { LIMITS, type Message } from '../../../src/answer/index.ts';
import { speak } from '../../../src/language/index.ts';
import { beginCourse, type Phase } from '../../../src/study/quiz/course.ts';
import { renderQuiz } from '../../../src/study/quiz/messages.ts';
import type { Quiz } from '../../../src/study/quiz/quiz.ts';
import { QUESTION, TYPED } from './question.ts';

const NOW = Date.UTC(2026, 5, 1, 9);
const say = speak();

function quizAt(phase: Phase, part: Partial<Quiz> = {}): Quiz {
  return {
    ...{ id: 'AAAAAAAAAAAA', guild: '1', channel: '10', starter: '100', language: 'en', message: '' },
    ...{ audience: 'channel', isTeams: false, players: [], answers: [] },
    questions: [QUESTION, QUESTION],
    course: { ...beginCourse(2, NOW), phase },
    ...part,
  };
}

const labelsOf = ({ rows }: Message) => rows.flat().map((one) => ('label' in one ? one.label : one.type));
const given = (person: string, points: number, at: number) => ({ number: 0, person, choice: 0, points, at });

test('a question is asked with four choices and without its answer', () => {
  const message = renderQuiz(quizAt('question'), say);
  expect(labelsOf(message)).toEqual(['A', 'B', 'C', 'D', 'Skip', 'Stop']);
  const [embed] = message.embeds;
  expect(embed?.description).toContain('**B** Delta');
  expect(embed?.description).toContain(`<t:${NOW / 1000 + 30}:R>`);
  expect(embed?.footer?.text).toBe('Question 1 of 2');
  expect(JSON.stringify(message)).not.toMatch(/A delta is mud|example\.org/);
});

test('an answer that is typed is asked for with one button, and nothing tells it', () => {
  const message = renderQuiz(quizAt('question', { questions: [TYPED] }), say);
  expect(labelsOf(message)).toEqual(['Answer', 'Skip', 'Stop']);
  expect(message.rows[0]?.[0]).toMatchObject({ action: { kind: 'typeQuiz', number: 0 } });
  expect(JSON.stringify(message)).not.toMatch(/Delta"|Gorge|Reef/);
  expect(renderQuiz(quizAt('solution', { questions: [TYPED] }), say).embeds[0]?.description).toContain(
    '✅ Delta',
  );
});

test('a solution has the sentence, a way to the page, and who was right with their points, the fastest first', () => {
  const answers = [given('3', 10, NOW + 9), given('2', 15, NOW + 1), given('4', 0, NOW)];
  const message = renderQuiz(quizAt('solution', { answers }), say);
  expect(message.embeds[0]?.url).toBe('https://example.org/delta');
  expect(message.embeds[0]?.description).toMatch(
    /✅ \*\*B\*\* Delta\n\n> A delta is mud(?:.|\n)*: <@2> \+15, <@3> \+10$/,
  );
  expect(labelsOf(message)).toEqual(['Next', 'Stop', 'Read the page']);
  expect(message.rows[0]?.[2]).toMatchObject({ action: { kind: 'page', page: 'page------' } });
});

test.each([
  ['nobody answered', [], 'Nobody answered.'],
  ['nobody was right', [given('2', 0, NOW)], 'Nobody got it right.'],
])('a solution says that %s', (_, answers, said) => {
  expect(renderQuiz(quizAt('solution', { answers }), say).embeds[0]?.description).toContain(said);
});

test('the table has everybody who took part, who is equal in the same place, a podium, and no buttons', () => {
  const answers = [given('2', 15, NOW), given('3', 15, NOW), given('4', 11, NOW + 1), given('5', 0, NOW)];
  const players = ['2', '3', '4', '5'].map((person) => ({
    person,
    name: `Name ${person}`,
    side: 0 as const,
  }));
  const message = renderQuiz(quizAt('over', { answers, players }), say);
  expect(message.embeds[0]?.description?.split('\n')).toEqual([
    '1\\. <@2>: 15 points (1/2)',
    '1\\. <@3>: 15 points (1/2)',
    '3\\. <@4>: 11 points (1/2)',
    '4\\. <@5>: 0 points (0/2)',
  ]);
  expect(message.rows).toEqual([]);
  expect(message.picture?.alt).toBe('1. Name 2: 15 points, 1. Name 3: 15 points, 3. Name 4: 11 points');
});

test('without a right answer there is no podium, and without any nobody took part', () => {
  expect(renderQuiz(quizAt('over', { answers: [given('2', 0, NOW)] }), say).picture).toBeUndefined();
  const message = renderQuiz(quizAt('over'), say);
  expect(message.embeds[0]?.description).toBe('Nobody took part.');
  expect(message.picture).toBeUndefined();
});

test('two sides are told at each question and in the table, the better one first', () => {
  const players = [
    { person: '2', name: 'Ana', side: 0 as const },
    { person: '3', name: 'Bo', side: 1 as const },
  ];
  const quiz = { isTeams: true, players, answers: [given('2', 10, NOW), given('3', 14, NOW)] };
  expect(renderQuiz(quizAt('question', quiz), say).embeds[0]?.description).toContain(
    '🟦 Blue against 🟧 Orange',
  );
  expect(renderQuiz(quizAt('over', quiz), say).embeds[0]?.description).toBe(
    [
      '**🟧 Orange: 14 points per person (1)**',
      '**🟦 Blue: 10 points per person (1)**',
      '',
      '1\\. 🟧 <@3>: 14 points (1/2)',
      '2\\. 🟦 <@2>: 10 points (1/2)',
    ].join('\n'),
  );
});

test('who plays alone reads whether it was right, their points, and no names', () => {
  const quiz = { audience: 'person' as const, answers: [given('100', 13, NOW)] };
  const solution = renderQuiz(quizAt('solution', quiz), say, 'That was right.');
  expect(solution.embeds[0]?.description).toContain('That was right.');
  expect(solution.embeds[0]?.footer?.text).toBe('Question 1 of 2 · 13 points');
  expect(renderQuiz(quizAt('question', quiz), say).embeds[0]?.description).not.toContain('Everybody');
  const table = renderQuiz(quizAt('over', quiz), say);
  expect(table.embeds[0]?.description).toBe('1 of 2 right. 13 points.');
  expect(JSON.stringify([solution, table])).not.toContain('<@');
});

test('a thousand people and the longest texts of a page fit, and nobody is pinged', () => {
  const long = 'long words '.repeat(200);
  const questions = [
    {
      ...QUESTION,
      text: long,
      source: long,
      answer: { kind: 'choices' as const, choices: [long, long, long, long], right: 1 },
    },
  ];
  const answers = Array.from({ length: 1000 }, (_, n) => given(String(10n ** 18n + BigInt(n)), 10, NOW + n));
  for (const phase of ['question', 'solution', 'over'] as const) {
    const message = renderQuiz(quizAt(phase, { questions, answers, isTeams: true }), say);
    expect(message.embeds[0]?.description?.length).toBeLessThanOrEqual(LIMITS.description);
    expect(message.mentioned).toBeUndefined();
    expect(message.content).toBeUndefined();
  }
});
