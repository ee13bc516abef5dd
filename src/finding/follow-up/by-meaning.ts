// Where a page speaks of what is said right after it was shown, in whatever words: meaning and words weighed together.
import { hasCue, namesAspect } from '../../dialogue/index.ts';
import { findTextBlock, type NearPassage, stem, wordsOf } from '../../search/index.ts';
import { outlineOf, type Section, startOf } from './outline.ts';
import { hasCode, stemsOf, type Wanted } from './passage.ts';
import { weightedSum } from './weighted-sum.ts';

/** What speaks for a passage: each from 0 to 1, but for the cosine. */
interface Evidence {
  near: number;
  /** Which share of the message's own words its names hold. */
  named: number;
  /** Which share of all words of the message they hold: "How we know it" for "how do we know that". */
  said: number;
  /** Which share of its own words the section holds. */
  held: number;
  /** A name of it speaks of what is asked. */
  aspectNamed: number;
  /** The section does. */
  aspect: number;
  /** It is code, which was asked for. */
  code: number;
  /** It stands before the first heading: that says a little of everything, and has just been read. */
  opening: number;
}

/**
 * Fitted to 291 messages and the sections that answer them, as the choice of one place among those of its page. In six-fold
 * cross-validation 272 are placed right; by meaning alone 237.
 */
const WEIGHTS: Evidence = {
  near: 6.11,
  named: 2.06,
  said: 4.36,
  held: 2.87,
  aspectNamed: 2.43,
  aspect: 1.67,
  code: 1.67,
  opening: -1.86,
};

/** From this cosine on a passage is told apart by meaning alone: within one page the nearest is seldom wrong. */
const MIN_SPEAKING = 0.1;

/** Where a page speaks of what is asked, as an offset into its answer, by its passages as near as they are; undefined where nothing tells. */
export function placeByMeaning(
  near: readonly NearPassage[],
  answer: string,
  wanted: Wanted,
): number | undefined {
  const sections = outlineOf(answer);
  const opening = sections.find(({ mark }) => mark === 'heading')?.blocks[0]?.start ?? 0;
  const asked = {
    ...wanted,
    stems: stemsOf(wanted.words.join(' ')),
    all: [...new Set(wordsOf(wanted.text ?? '').map(stem))],
  };
  let best: { start: number; score: number } | undefined;
  for (const { start, nearness } of placesOf(near, answer, sections)) {
    const evidence = evidenceOf(sectionsAt(sections, start), asked);
    // Nothing but where it stands.
    if (nearness < MIN_SPEAKING && Object.values(evidence).every((share) => share === 0)) continue;
    const score = weightedSum(WEIGHTS, { near: nearness, opening: Number(start < opening), ...evidence });
    if (best === undefined || score > best.score) best = { start, score };
  }
  return best?.start;
}

/** Where passages and sections begin; a section inside a passage is as near as that. */
function placesOf(
  near: readonly NearPassage[],
  answer: string,
  sections: readonly Section[],
): { start: number; nearness: number }[] {
  const passages = near.flatMap(({ block, nearness }) => {
    const start = findTextBlock(answer, block)?.start;
    return start === undefined ? [] : [{ start, nearness }];
  });
  const inside = sections.map(startOf).flatMap((start) => {
    const passage = passages.findLast((one) => one.start <= start);
    return passage === undefined || passage.start === start ? [] : [{ ...passage, start }];
  });
  return [...passages, ...inside];
}

/** The innermost section that a place belongs to, and the heading above it. */
function sectionsAt(sections: readonly Section[], place: number): readonly Section[] {
  const before = sections.filter(({ blocks }) => (blocks[0]?.start ?? 0) <= place);
  const heading = before.findLast(({ mark }) => mark === 'heading');
  return [before.at(-1), heading].filter((section) => section !== undefined);
}

function evidenceOf(
  sections: readonly Section[],
  { stems, all, aspects }: Wanted & { stems: readonly string[]; all: readonly string[] },
): Omit<Evidence, 'near' | 'opening'> {
  const text = sections[0]?.blocks.map((block) => block.text).join('\n') ?? '';
  const shares = (words: readonly string[], read: (name: string) => readonly string[]): number =>
    Math.max(0, ...sections.map(({ name }) => shareOf(words, read(name))));
  return {
    named: shares(stems, stemsOf),
    said: shares(all, (name) => wordsOf(name).map(stem)),
    held: shareOf(stems, stemsOf(text)),
    aspectNamed: Number(aspects.some((aspect) => sections.some(({ name }) => namesAspect(name, aspect)))),
    aspect: Number(aspects.some((aspect) => hasCue(text, aspect))),
    code: Number(aspects.includes('code') && hasCode(text)),
  };
}

/** Which share of some words are among others; none where there are none. */
export function shareOf(words: readonly string[], others: readonly string[]): number {
  const held = new Set(others);
  return words.length === 0 ? 0 : words.filter((word) => held.has(word)).length / words.length;
}
