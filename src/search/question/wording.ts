// A question as a sentence model should read it: misspelt words corrected, short forms spelled out beside themselves.
import { tokenize } from '../text/tokens.ts';
import type { Concept, Variant } from './query.ts';

/** Minimum strength of a correction that replaces what was typed; a weaker one is a guess. */
const MIN_CORRECTION = 0.3;

/** Longest short form, in characters. What is longer is a word that also has a long form. */
const MAX_SHORT_FORM = 6;

/** The letters of one word as it was typed. */
const TYPED = /^[\p{L}\p{N}\p{M}]+/u;

/**
 * The question with each word that the library does not know corrected, a missing blank between two words put in, and what an
 * abbreviation or a clipping stands for added behind it in brackets, once: "LTP vs exictatory" → "LTP (long term potentiation) vs
 * excitatory". A model knows neither the slips of the keyboard nor what a library abbreviates.
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

/** What an abbreviation stands for, or else a clipping. */
function longForm(typed: string, variants: readonly Variant[]): Variant | undefined {
  const meant = variants.filter(({ isDoubtful }) => !isDoubtful);
  const abbreviation = meant.find(({ kind, stems }) => kind === 'abbreviation' && stems.length > 1);
  if (abbreviation !== undefined && typed.length <= MAX_SHORT_FORM) return abbreviation;
  return meant.find(({ kind }) => kind === 'clipping');
}

function isStronger(one: Variant | undefined, other: Variant): boolean {
  return one !== undefined && one.strength > other.strength;
}
