// Cross-validation: questions are dealt into folds, and each fold is tried with weights that were fitted on all others.
import { groupBy } from './group-by.ts';
import type { MeasuredQuestion } from './measurements.ts';

/** What is known of a question before it is measured. */
export type Grouped = Pick<MeasuredQuestion, 'pages' | 'group'>;

/** Number of folds. */
export const FOLDS = 5;

/** The fold of each question, from 0. Questions of one group are in one fold. The largest groups are dealt first, each to the smallest fold. */
export function dealFolds(questions: readonly Grouped[]): number[] {
  const groups = groupBy(questions, groupKey);
  const sizes = new Array<number>(FOLDS).fill(0);
  const foldOf = new Map<string, number>();
  for (const [key, members] of [...groups].sort(([, a], [, b]) => b.length - a.length)) {
    const fold = sizes.indexOf(Math.min(...sizes));
    sizes[fold] = (sizes[fold] ?? 0) + members.length;
    foldOf.set(key, fold);
  }
  return questions.map((question) => foldOf.get(groupKey(question)) ?? 0);
}

function groupKey({ pages, group }: Grouped): string {
  return `${pages}/${group}`;
}

/** Tries each item with what `learn` fitted on the items of all other folds. `folds` holds the fold of each item. */
export function crossValidate<Item, Fitted, Tried>(
  items: readonly Item[],
  folds: readonly number[],
  learn: (others: readonly Item[]) => Fitted,
  attempt: (item: Item, fitted: Fitted) => Tried,
): Tried[] {
  const tried: Tried[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const fitted = learn(items.filter((_, number) => folds[number] !== fold));
    for (const [number, item] of items.entries())
      if (folds[number] === fold) tried[number] = attempt(item, fitted);
  }
  return tried;
}
