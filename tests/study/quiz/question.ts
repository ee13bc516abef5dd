// A question, for tests of quizzes that are about something else than where questions come from.
import type { QuizQuestion } from '../../../src/study/quiz/quiz.ts';

/** Of four choices the second is right. */
export const QUESTION: QuizQuestion = {
  title: 'What is a delta?',
  lead: 'Which term is this?',
  text: '_____ is mud that a **river** leaves',
  answer: { kind: 'choices', choices: ['Gorge', 'Delta', 'Lake', 'Reef'], right: 1 },
  source: 'A delta is mud that a **river** leaves.',
  page: 'page------',
  url: 'https://example.org/delta',
};

/** Its answer is to be typed. */
export const TYPED: QuizQuestion = {
  ...QUESTION,
  answer: { kind: 'typed', right: 'Delta', others: ['Gorge', 'Lake', 'Reef'] },
};
