// Words a question for a sentence model: misspelt words are corrected, and short forms are followed by their long forms.
import { tokenize } from '../text/tokens.ts';
import type { Concept, Variant } from './query.ts';

/** A correction replaces what was typed if it is stronger than this. A weaker one is a guess. */
const MIN_CORRECTION = 0.3;

/** Maximum length of an abbreviation whose long form is added, in characters. Longer ones are words in their own right. */
const MAX_SHORT_FORM = 6;

/** A word at the beginning of a text. */
const TYPED = /^[\p{L}\p{N}\p{M}]+/u;

/**
 * A question in better words: "LTP vs exictatory" → "LTP (long term potentiation) vs excitatory". Words that the library does not know are
 * corrected, or split where a blank is missing. An abbreviation or a clipping is followed, the first time, by its long form in brackets. A
 * sentence model does not know typing mistakes, nor the abbreviations of a library. `concepts` are those of the same question.
 */
export function wordQuestion(question: string, concepts: readonly Concept[]): string {
  const read = new Map(concepts.map((concept) => [concept.text, concept]));
  const spelledOut = new Set<string>();
  let wording = '';
  let end = 0;
  for (const { word, start, joined } of tokenize(question)) {
    const concept = read.get(word);
    const typed = TYPED.exec(question.slice(start))?.[0];
    if (joined || concept === undefined || typed === undefined || start < end) continue;
    wording += question.slice(end, start) + rewrite(typed, concept.variants, spelledOut);
    end = start + typed.length;
  }
  return wording + question.slice(end);
}

/** What a word is replaced by. A long form that it adds is added to `spelledOut`, too. */
function rewrite(typed: string, variants: readonly Variant[], spelledOut: Set<string>): string {
  const isKnown = variants.some(({ kind }) => kind === 'word');
  const correction = variants.find(({ kind }) => kind === 'correction');
  const long = longForm(typed, variants);
  if (long !== undefined && !(long.kind === 'clipping' && !isKnown && isStronger(correction, long))) {
    if (spelledOut.has(long.text)) return typed;
    spelledOut.add(long.text);
    return `${typed} (${long.text})`;
  }
  if (isKnown) return typed;
  if (correction !== undefined && correction.strength > MIN_CORRECTION) return correction.text;
  return variants.find(({ kind }) => kind === 'split')?.text ?? typed;
}

/** The long form of an abbreviation, or else the full word of a clipping, unless it is doubtful. */
function longForm(typed: string, variants: readonly Variant[]): Variant | undefined {
  const meant = variants.filter(({ isDoubtful }) => !isDoubtful);
  const abbreviation = meant.find(({ kind, stems }) => kind === 'abbreviation' && stems.length > 1);
  if (abbreviation !== undefined && typed.length <= MAX_SHORT_FORM) return abbreviation;
  return meant.find(({ kind }) => kind === 'clipping');
}

function isStronger(one: Variant | undefined, other: Variant): boolean {
  return one !== undefined && one.strength > other.strength;
}
