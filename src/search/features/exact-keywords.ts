// Keywords and aliases that a question holds in full: a page with the alias "work function" was written for that question.
import { BLOCK_START, TERM_MASK } from '../segment/segment.ts';
import type { FormScratch, Forms } from './forms.ts';

/** Minimum strength of a form that counts as naming a word of a keyword. Synonyms are weaker, and do not. */
const MIN_STRENGTH = 0.7;

/**
 * The rarity of the rarest keyword or alias whose words are all asked for; 0 where there is none. A keyword's rarity is the sum over its
 * words of rarity × strength. `words` are those of a page, its keywords from `from` up to `to` (exclusive);
 * `rarities` are those of the segment's terms.
 */
export function rarestNamedKeyword(
  words: Uint32Array,
  from: number,
  to: number,
  scratch: FormScratch,
  forms: Forms,
  rarities: Float32Array,
): number {
  let best = 0;
  let rarity = 0;
  let isNamed = false;
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? 0;
    if ((word & BLOCK_START) !== 0) {
      if (isNamed) best = Math.max(best, rarity);
      rarity = 0;
      isNamed = true;
    }
    if (!isNamed) continue;
    const term = word & TERM_MASK;
    const strength = forms.strongestAt[scratch[term] ?? 0] ?? 0;
    isNamed = strength >= MIN_STRENGTH;
    rarity += strength * (rarities[term] ?? 0);
  }
  return isNamed ? Math.max(best, rarity) : best;
}
