// How often a page that answers is among the first.
import { fileOf, isSectionPath } from '../../src/library/index.ts';
import type { Question } from '../questions.ts';

/** The share of the questions with a known answer that have such a page among the first `most`; NaN where none has one. */
export function successAt(
  most: number,
  found: readonly { paths: readonly string[] }[],
  questions: readonly Question[],
): number {
  const judged = questions.flatMap(({ answers }, number) =>
    answers.length === 0 ? [] : [{ answers, paths: found[number]?.paths ?? [] }],
  );
  const met = judged.filter(({ answers, paths }) =>
    paths.slice(0, most).some((path) => answers.includes(isSectionPath(path) ? fileOf(path) : path)),
  );
  return met.length / judged.length;
}
