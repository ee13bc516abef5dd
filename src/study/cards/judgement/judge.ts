// Whether a card is worth asking, as far as what was measured of it tells: how likely people who read it would find it fair, and good.
import type { CardKind, Draft } from '../card.ts';
import type { Evidence } from './evidence.ts';
import { CARD_WEIGHTS, type CardWeights } from './weights.ts';

/** Whether a card is likely enough to be fair and good. One of a kind that is not judged is taken as it is. */
export function isWorthAsking({ prompt, evidence }: Pick<Draft, 'prompt' | 'evidence'>): boolean {
  if (evidence === undefined) return true;
  const judge = CARD_WEIGHTS[judgeOf(prompt.kind)];
  return judge === undefined || likelihood(judge, evidence()) >= judge.from;
}

/** By which weights a kind is judged: that a sentence is about a point of a list shows in what is measured of it. */
function judgeOf(kind: CardKind): string {
  return kind === 'point' ? 'term' : kind;
}

/** The log-odds that a card is good. */
function likelihood({ intercept, weights }: CardWeights, evidence: Evidence): number {
  let sum = intercept;
  for (const [name, weight] of Object.entries(weights)) sum += weight * (evidence[name] ?? 0);
  return sum;
}
