// Keywords and aliases that a question is made of: who gave a page the alias "work function" promised it to whoever asks that.

import { BLOCK_START, TERM_MASK } from '../segment/segment.ts';
import type { Desk, Forms } from './forms.ts';

/** The forms of synonyms name nothing. */
const LEAST = 0.7;

/** The rarity of the rarest keyword or alias in a stretch of words that is wholly asked for; each begins with BLOCK_START. */
export function bestName(
  words: Uint32Array,
  from: number,
  to: number,
  desk: Desk,
  forms: Forms,
  rarities: Float32Array,
): number {
  let best = 0;
  let rarity = 0;
  let isAsked = false;
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? 0;
    if ((word & BLOCK_START) !== 0) {
      if (isAsked) best = Math.max(best, rarity);
      rarity = 0;
      isAsked = true;
    }
    if (!isAsked) continue;
    const term = word & TERM_MASK;
    const strength = forms.strongestAt[desk[term] ?? 0] ?? 0;
    isAsked = strength >= LEAST;
    rarity += strength * (rarities[term] ?? 0);
  }
  return isAsked ? Math.max(best, rarity) : best;
}
