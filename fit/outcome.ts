// Fits the weights of an outcome: of the log-odds that the first page answers, by logistic regression.
import type { SetName } from './measurements.ts';
import { matrixOf, recordOf, round, weighedSum } from './records.ts';
import { fitLogistic } from './regression.ts';

/** A question for the fit: the features of its outcome, and whether the first page answers. */
export interface Judgement<Name extends string> {
  set: SetName;
  /** Undefined where no page was found. */
  features: Readonly<Record<Name, number>> | undefined;
  isRight: boolean;
}

/** Which features are weighed, and how. */
export interface OutcomePlan<Name extends string> {
  features: readonly Name[];
  /** How much a question of each set counts. */
  importance: Readonly<Record<SetName, number>>;
  /** L2 penalty; see `fitLogistic`. */
  penalty: number;
  /** The sign that a weight must have to make sense. A feature whose weight gets the other sign is left out. */
  signs: Readonly<Partial<Record<Name, 1 | -1>>>;
}

/** The log-odds are the intercept plus the sum of weight × feature. */
export interface OutcomeWeights<Name extends string> {
  intercept: number;
  weights: Record<Name, number>;
}

/** Fits the weights of an outcome; features with a wrong sign are dropped, and the rest fitted again, until there are none. */
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

/** Fits the weights of some of the features; all others get the weight 0. */
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

/** The probability that the first page answers, 0–1; 0 without a page. */
export function probabilityOf<Name extends string>(
  { features }: OutcomePlan<Name>,
  { features: values }: Judgement<Name>,
  { intercept, weights }: OutcomeWeights<Name>,
): number {
  if (values === undefined) return 0;
  return 1 / (1 + Math.exp(-intercept - weighedSum(features, weights, values)));
}
