// Keywords and aliases that the question names in full: a page with the alias "work function" is meant for that question.
import type { Uint24List } from '../../bytes/index.ts';
import { BLOCK_START, TERM_MASK } from '../segment/segment.ts';
import type { FormScratch, Forms } from './forms.ts';

/** Minimum strength of a form that counts as naming a keyword. Synonyms are weaker. */
const MIN_STRENGTH = 0.7;

/**
 * The rarity of the rarest keyword or alias of which every word is asked for, or 0. Keywords stand in `words` from `from`
 * up to, but not with, `to`; each begins at an entry with BLOCK_START.
 */
export function rarestNamedKeyword(
  words: Uint24List,
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
    const word = words.at(at);
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
