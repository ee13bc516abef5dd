// Cards that were drawn, and the grades that people gave them.
import type { Evidence } from '../../src/study/cards/judgement/evidence.ts';
import type { GradedCard } from './graded-cards.ts';

/** Reads lines of JSON as `cards:sample` writes them, and grades as `id fair good` with tabs between; a card without a grade is left out. */
export function joinGrades(drawn: string, grades: string): GradedCard[] {
  const gradeOf = new Map(
    grades
      .trim()
      .split('\n')
      .map((line) => line.split('\t'))
      .map(([id = '', fair, good]) => [id, { isFair: fair === '1', isGood: good === '1' }]),
  );
  return drawn
    .trim()
    .split('\n')
    .flatMap((line) => {
      const { id, page, kind, counts = 1, evidence } = JSON.parse(line) as Drawn;
      const grade = gradeOf.get(id);
      return grade === undefined ? [] : [{ page, kind, counts, evidence, ...grade }];
    });
}

interface Drawn {
  id: string;
  page: string;
  kind: string;
  counts?: number;
  evidence: Evidence;
}
