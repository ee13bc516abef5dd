// Wrong choices beside a right one: of the same kind, about as long, and none of them right by chance.
import { hash32 } from '../../bytes/index.ts';
import { contentStems } from './shared-words.ts';
import { isPlural } from './wording.ts';

/** Maximum number of wrong choices beside the right one. */
export const MAX_WRONG = 3;

/** Minimum number of wrong choices of most kinds of cards. */
export const MIN_WRONG = 2;

/** A choice has at most `LONGER` times as many characters as another, plus `SLACK`: short ones differ by more. */
const LONGER = 2.6;
const SLACK = 12;

export interface Candidate {
  /** Markdown. */
  source: string;
  /** Its words. */
  text: string;
}

/**
 * Chooses up to three wrong choices. The same page gives the same ones each time: they are ordered by a hash of `seed`.
 * Choices that share all words with the right one, or with each other, are left out: both would be right.
 */
export function chooseWrong(
  right: Candidate,
  candidates: readonly Candidate[],
  seed: string,
  kind: 'words' | 'formulas' = 'words',
): string[] {
  const chosen: Candidate[] = [];
  const ordered = candidates
    .filter((other) => isAsLong(right.text, other.text) && (kind === 'formulas' || isAlike(right, other)))
    .map((other) => ({ other, place: hash32(`${seed}\n${other.text}`) }))
    .sort((one, another) => one.place - another.place);
  for (const { other } of ordered) {
    if (chosen.length === MAX_WRONG) break;
    const isSame = kind === 'formulas' ? isEqual : overlaps;
    if ([right, ...chosen].every(({ text }) => !isSame(text, other.text))) chosen.push(other);
  }
  return chosen.map(({ source }) => source);
}

function isAsLong(right: string, other: string): boolean {
  const [short = 0, long = 0] = [right.length, other.length].sort((a, b) => a - b);
  return long <= short * LONGER + SLACK;
}

/** Whether both or neither are plurals, have figures, and are formulas. (The same said in words would be right beside a formula.) */
function isAlike(right: Candidate, other: Candidate): boolean {
  return (
    isPlural(right.text) === isPlural(other.text) &&
    /\d/.test(right.text) === /\d/.test(other.text) &&
    isFormula(right.source) === isFormula(other.source)
  );
}

function isFormula(source: string): boolean {
  return /^\$[^$]+\$$/.test(source.trim());
}

function isEqual(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether the words of one are among those of the other, or both differ in degree only: whatever is least is less, too. */
function overlaps(one: string, other: string): boolean {
  if (isEqual(one, other) || withoutDegrees(one) === withoutDegrees(other)) return true;
  const [few, many] = [contentStems(one), contentStems(other)].sort((a, b) => a.size - b.size);
  return few !== undefined && many !== undefined && few.size > 0 && [...few].every((word) => many.has(word));
}

function withoutDegrees(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:more|most|much|many)\b/g, 'much')
    .replace(/\b(?:less|least|little)\b/g, 'little')
    .replace(/(?<=\p{L}{3})(?:er|est)\b/gu, '');
}
