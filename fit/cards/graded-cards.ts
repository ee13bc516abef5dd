// Cards that people graded, as numbers: what was measured of each, and the grades, but no text and no path.
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Evidence } from '../../src/study/cards/judgement/evidence.ts';

export interface GradedCard {
  /** A hash of its page. */
  page: string;
  kind: string;
  /** For how many cards that were not drawn it stands. */
  counts: number;
  isFair: boolean;
  isGood: boolean;
  evidence: Evidence;
}

/** Evidence as columns: cards of a kind have the same names. */
interface Stored {
  names: Record<string, readonly string[]>;
  cards: (readonly [string, string, number, number, number, readonly number[]])[];
}

/** Digits of what is measured. */
const DIGITS = 3;

export function encodeGradedCards(cards: readonly GradedCard[]): Uint8Array {
  const names: Record<string, readonly string[]> = {};
  const stored = cards.map(({ page, kind, counts, isFair, isGood, evidence }): Stored['cards'][number] => {
    names[kind] ??= Object.keys(evidence);
    const values = names[kind].map((name) => Number((evidence[name] ?? 0).toFixed(DIGITS)));
    return [page, kind, counts, Number(isFair), Number(isGood), values];
  });
  const text = JSON.stringify({ names, cards: stored } satisfies Stored);
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

export function decodeGradedCards(bytes: Uint8Array): GradedCard[] {
  const { names, cards } = JSON.parse(brotliDecompressSync(bytes).toString()) as Stored;
  return cards.map(([page, kind, counts, fair, good, values]) => ({
    page,
    kind,
    counts,
    isFair: fair === 1,
    isGood: good === 1,
    evidence: Object.fromEntries((names[kind] ?? []).map((name, at) => [name, values[at] ?? 0])),
  }));
}
