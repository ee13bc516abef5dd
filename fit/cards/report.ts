// What the judgement of cards brings, as tables.
import type { FittedKind, TriedCard } from './fit-cards.ts';
import { JUDGED } from './fit-cards.ts';

/** For each kind: how many cards were graded, and what is left from which log-odds on, by weights that were fitted without their pages. */
export function showKinds(fitted: Readonly<Record<string, FittedKind>>): string {
  return Object.entries(fitted)
    .map(
      ([name, { tried, from }]) =>
        `### ${(JUDGED[name] ?? [name]).join(', ')}\n\n${showThresholds(tried, from)}`,
    )
    .join('\n\n');
}

const SHARES = [1, 0.7, 0.5, 0.4, 0.3, 0.25, 0.2, 0.15, 0.1, 0.05];

function showThresholds(tried: readonly TriedCard[], from: number): string {
  const sorted = [...tried].sort((one, other) => other.score - one.score);
  const froms = SHARES.map((share) => sorted[Math.ceil(share * sorted.length) - 1]?.score ?? 0);
  const rows = [...new Set([...froms, from])]
    .sort((one, other) => one - other)
    .map((least) => showThreshold(tried, least, least === from));
  return ['| from | cards | share | fair | good |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

function showThreshold(tried: readonly TriedCard[], from: number, isUsed: boolean): string {
  const kept = tried.filter(({ score }) => score >= from);
  const count = (cards: readonly TriedCard[]) => cards.reduce((sum, { card }) => sum + card.counts, 0);
  const share = (holds: (one: TriedCard) => boolean) => percent(count(kept.filter(holds)) / count(kept));
  const cells = [
    isUsed ? `**${from.toFixed(2)}**` : from.toFixed(2),
    kept.length,
    percent(count(kept) / count(tried)),
    share(({ card }) => card.isFair),
    share(({ card }) => card.isGood),
  ];
  return `| ${cells.join(' | ')} |`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
