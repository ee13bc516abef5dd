// Words that were typed wrongly, where no page was found for a message: "thnaks", "gracais".
import type { PhraseTable } from './phrases.ts';

/** Fewest letters of a word that is compared with others; shorter ones are too many. */
const LEAST_LETTERS = 5;

/** Words with slips mended, where exactly one word of the lists is a slip away; others stay as they are. */
export function mendTypos(
  units: readonly string[],
  { units: known, isUnspaced }: Pick<PhraseTable<string>, 'units' | 'isUnspaced'>,
): readonly string[] {
  if (isUnspaced) return units;
  return units.map((unit) => {
    if (unit.length < LEAST_LETTERS || known.has(unit) || /\d/.test(unit)) return unit;
    return onlySlip(unit, known) ?? unit;
  });
}

/** The one word of a list that is a slip away; undefined where there is none, or more than one. */
function onlySlip(typed: string, known: ReadonlySet<string>): string | undefined {
  let only: string | undefined;
  for (const word of beginningAs(typed, known)) {
    if (!isSlip(typed, word)) continue;
    if (only !== undefined) return undefined;
    only = word;
  }
  return only;
}

/** The words of a list that begin with the same letter as a typed one, and are long enough to be compared with. */
function beginningAs(typed: string, known: ReadonlySet<string>): readonly string[] {
  let words = byFirstLetter.get(known);
  if (words === undefined) {
    words = new Map();
    for (const word of known) {
      if (word.length < LEAST_LETTERS) continue;
      const first = word[0] ?? '';
      const alike = words.get(first);
      if (alike === undefined) words.set(first, [word]);
      else alike.push(word);
    }
    byFirstLetter.set(known, words);
  }
  return words.get(typed[0] ?? '') ?? [];
}

const byFirstLetter = new WeakMap<ReadonlySet<string>, Map<string, string[]>>();

/** Whether a word is another one with two neighbouring letters exchanged, or one letter left out, doubled or wrong behind the first. */
export function isSlip(typed: string, word: string): boolean {
  if (typed[0] !== word[0] || Math.abs(typed.length - word.length) > 1) return false;
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same += 1;
  const [rest, other] = [typed.slice(same), word.slice(same)];
  if (typed.length < word.length) return rest === other.slice(1);
  if (typed.length > word.length) return rest.slice(1) === other;
  const isExchanged = rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2);
  return isExchanged || rest.slice(1) === other.slice(1);
}
