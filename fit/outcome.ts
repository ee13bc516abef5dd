// The weights of an outcome: the log-odds that the first page answers, by logistic regression.
import type { SetName } from './measurements.ts';
import { matrixOf, recordOf, round, weighedSum } from './records.ts';
import { fitLogistic } from './regression.ts';

/** The first page of a question as its outcome sees it. */
export interface Judgement<Name extends string> {
  set: SetName;
  /** Absent where no page was found. */
  features: Readonly<Record<Name, number>> | undefined;
  isRight: boolean;
}

/** Which features are weighed, and how. */
export interface OutcomePlan<Name extends string> {
  features: readonly Name[];
  /** How much a question of each set counts. */
  importance: Readonly<Record<SetName, number>>;
  /** Penalty of squared weights, of features scaled to unit variance. */
  penalty: number;
  /** The sign that the meaning of a feature demands; one whose weight gets the other is left out. */
  signs: Readonly<Partial<Record<Name, 1 | -1>>>;
}

export interface OutcomeWeights<Name extends string> {
  intercept: number;
  weights: Record<Name, number>;
}

export function fitOutcome<Name extends string>(
  plan: OutcomePlan<Name>,
  judgements: readonly Judgement<Name>[],
): OutcomeWeights<Name> {
  let fitted = fitFeatures(plan, plan.features, judgements);
  for (let kept = plan.features; ; ) {
    const isWrong = (name: Name) => fitted.weights[name] * (plan.signs[name] ?? 0) < 0;
    const right = kept.filter((name) => !isWrong(name));
    if (right.length === kept.length) return fitted;
    kept = right;
    fitted = fitFeatures(plan, kept, judgements);
  }
}

/** The weights of some features; all others weigh nothing. */
function fitFeatures<Name extends string>(
  { features: all, importance, penalty }: OutcomePlan<Name>,
  features: readonly Name[],
  judgements: readonly Judgement<Name>[],
): OutcomeWeights<Name> {
  const known = judgements.flatMap(({ set, features: values, isRight }) =>
    values === undefined ? [] : [{ values, counts: importance[set], isRight }],
  );
  const { weights, intercept } = fitLogistic(
    matrixOf(known, features, ({ values }) => values),
    known.map(({ isRight }) => isRight),
    known.map(({ counts }) => counts),
    penalty,
  );
  const nothing = recordOf(all, new Float64Array(all.length));
  return { intercept: round(intercept), weights: { ...nothing, ...recordOf(features, weights) } };
}

/** Probability that the first page answers. */
export function probabilityOf<Name extends string>(
  { features }: OutcomePlan<Name>,
  { features: values }: Judgement<Name>,
  { intercept, weights }: OutcomeWeights<Name>,
): number {
  if (values === undefined) return 0;
  return 1 / (1 + Math.exp(-intercept - weighedSum(features, weights, values)));
}
