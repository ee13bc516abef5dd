// Enough questions that a bot in a rush is seldom asked one twice.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/root.ts';
import { isSearchedFor, type Question, readQuestions } from '../questions.ts';

/** More questions that may lie beside the project. */
const MORE = join(projectRoot(), '../shared/search/train/queries.tsv');

/** The texts of the questions, and of more where there are more, as far as they are searched for. */
export function manyQuestions(questions: readonly Question[], file = MORE): string[] {
  const more = existsSync(file) ? readQuestions(file, new Map()) : [];
  return [...questions, ...more].map(({ text }) => text).filter(isSearchedFor);
}
