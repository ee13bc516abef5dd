// Finds out which words pages write with a hyphen: "email" asks for what they call "e-mail".

import { type Segment, TERM_MASK, termOf } from '../segment/segment.ts';
import type { Vocabulary } from '../segment/vocabulary.ts';
import { stem } from '../text/stem.ts';
import type { Variant } from './query.ts';

/** Lengths of a word that may be written with a hyphen, in characters. */
const LENGTH = { min: 4, max: 30 };

/** Number of pages that are read to see how they write a word. */
const PAGES_READ = 12;

/** Strength of the two parts as a variant; the word as typed has 1. */
const STRENGTH = 0.95;

/**
 * The two parts of a word that pages write with a hyphen, as a variant. Empty where at least half of the pages that are read write it as one
 * word.
 *
 * The posting lists hold the joined form of a hyphenated word, too, but a page's `words` hold only its parts. So a page that is in the
 * posting list of a word, and does not have it in its `words`, writes it with a hyphen.
 */
export function hyphenated(vocabulary: Vocabulary, word: string): Variant[] {
  if (word.length < LENGTH.min || word.length > LENGTH.max) return [];
  const whole = stem(word);
  const read = vocabulary.segments.flatMap((segment) => {
    const term = termOf(segment, whole);
    if (term === undefined) return [];
    const { postingStarts, postingDocs } = segment;
    const from = postingStarts[term] ?? 0;
    const pages = postingDocs.subarray(from, Math.min(postingStarts[term + 1] ?? 0, from + PAGES_READ));
    return Array.from(pages, (page) => partsIn(segment, page, term, word));
  });
  const [parts, ...others] = read.filter((one) => one !== undefined);
  if (parts === undefined || 2 * (1 + others.length) <= read.length) return [];
  return [{ kind: 'split', text: parts.join(' '), strength: STRENGTH, stems: parts.map(stem) }];
}

/** The two neighbouring words of a page that make up a word; undefined where the page has the word itself. `whole` is its term. */
function partsIn(segment: Segment, page: number, whole: number, word: string): [string, string] | undefined {
  const terms = segment.words.of(page).map((word) => word & TERM_MASK);
  if (terms.includes(whole)) return undefined;
  for (let cut = 1; cut < word.length; cut += 1) {
    const parts: [string, string] = [word.slice(0, cut), word.slice(cut)];
    const [first, second] = parts.map((part) => termOf(segment, stem(part)));
    if (first === undefined || second === undefined) continue;
    if (terms.some((term, at) => term === second && terms[at - 1] === first)) return parts;
  }
  return undefined;
}
