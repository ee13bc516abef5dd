// Query expansion by phrases, runs of neighbouring concepts: synonyms, abbreviations, and words that are joined or split.
import type { Vocabulary } from '../segment/vocabulary.ts';
import { stem } from '../text/stem.ts';
import { isStopPhraseWord } from '../text/word-roles.ts';
import type { Concept, Variant } from './query.ts';
import { MAX_WORDING_STEMS, type Synonyms } from './synonyms/synonyms.ts';

/** Strengths of variants; the student's own word has 1. */
const STRENGTH = {
  shortForm: 0.6,
  joined: 0.9,
  split: 0.8,
  /** A synonym of one word, … */
  synonym: 0.5,
  /** … of several words, … */
  synonymOfSeveral: 0.65,
  /** … and of several words with another word between. */
  synonymWithGap: 0.55,
};

/** Synonyms of a single word are only looked up if it has at least this rarity: common words have too many meanings. */
const MIN_RARITY = 4.2;

/** Maximum number of meanings of one wording. */
const MAX_MEANINGS = 6;

/**
 * Two words are also looked up as one if that has more than `longerThan` letters, or the first is a single letter ("e mail"), and `pages` pages
 * hold it. In a library of fewer than `library` pages one page is enough.
 */
const JOINED = { longerThan: 5, pages: 2, library: 1000 };

/** Lengths of a word that is tried as two words without the blank, and the minimum length of each half, in characters. */
const SPLIT = { min: 7, max: 40, half: 3 };

/** Words with a variant stronger than this are not split. */
const MAX_STRENGTH_TO_SPLIT = 0.75;

/** Adds the variants of each phrase to all of its concepts: a page that holds the variant meets all of them. */
export function addPhrases(vocabulary: Vocabulary, synonyms: Synonyms, concepts: readonly Concept[]): void {
  for (let from = 0; from < concepts.length; from += 1) {
    const most = Math.min(MAX_WORDING_STEMS, concepts.length - from);
    for (let length = 1; length <= most; length += 1) {
      const phrase = concepts.slice(from, from + length);
      share(phrase, shortForms(vocabulary, phrase));
      share(phrase, meanings(vocabulary, synonyms, phrase, STRENGTH.synonymOfSeveral));
      // One other word may stand inside the phrase: "settle a long dispute" means what "settle a dispute" means.
      for (let left = 1; left + 1 < length; left += 1) {
        const others = phrase.filter((_, index) => index !== left);
        share(others, meanings(vocabulary, synonyms, others, STRENGTH.synonymWithGap));
      }
    }
  }
}

/** Adds variants to the concepts of a phrase, but for words of stop phrases, and concepts that have a variant of the same stems already. */
function share(phrase: readonly Concept[], forms: readonly Variant[]): void {
  for (const form of forms) {
    for (const { text, variants } of phrase) {
      const isNew = !variants.some(({ stems }) => haveSameStems(stems, form.stems));
      if (isNew && !isStopPhraseWord(text)) variants.push(form);
    }
  }
}

function haveSameStems(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}

/** The synonyms of a phrase, as variants. `strengthOfSeveral` is their strength where the phrase has several words. */
function meanings(
  vocabulary: Vocabulary,
  synonyms: Synonyms,
  phrase: readonly Concept[],
  strengthOfSeveral: number,
): Variant[] {
  const said = phrase.map(({ stem: one }) => one);
  if (phrase.length === 1 && vocabulary.rarity(said.join()) < MIN_RARITY) return [];
  const found = synonyms.meanings(said, MAX_MEANINGS);
  if (found.length === 0) return [];
  const whole = phrase.length === 1 ? STRENGTH.synonym : strengthOfSeveral;
  // The more meanings a wording has, the less likely is each.
  const strength = whole / Math.sqrt(Math.max(1, found.length - 1));
  return found
    .filter(({ stems }) => !stems.every((one) => said.includes(one)))
    .map(({ term, stems }) => ({ kind: 'synonym', text: term, strength, stems }));
}

/** The abbreviation of a phrase of several words, and its words as one where it has two; as variants. */
function shortForms(vocabulary: Vocabulary, phrase: readonly Concept[]): Variant[] {
  const [first, second] = phrase;
  if (first === undefined || second === undefined) return [];
  const found: Variant[] = [];
  const short = vocabulary.shortForm(phrase.map((concept) => concept.stem))?.short;
  if (short !== undefined)
    found.push({ kind: 'abbreviation', text: short, strength: STRENGTH.shortForm, stems: [short] });
  if (phrase.length > 2) return found;
  const joined = first.text + second.text;
  if (
    (joined.length > JOINED.longerThan || first.text.length === 1) &&
    vocabulary.pagesWith(stem(joined)) >= (vocabulary.pages < JOINED.library ? 1 : JOINED.pages)
  )
    found.push({ kind: 'joined', text: joined, strength: STRENGTH.joined, stems: [stem(joined)] });
  return found;
}

/**
 * Splits a word that may be two words without the blank ("opportunitycost"), and adds the two as a variant of the concept. Of all splits, it
 * takes the one whose rarer half is in most pages. The concept then weighs no more than the rarer half.
 */
export function addSplit(vocabulary: Vocabulary, concept: Concept): void {
  const { text, variants } = concept;
  if (text.length < SPLIT.min || text.length > SPLIT.max) return;
  if (variants.some(({ strength }) => strength > MAX_STRENGTH_TO_SPLIT)) return;
  let best: { halves: [string, string]; pages: number } | undefined;
  for (let at = SPLIT.half; at <= text.length - SPLIT.half; at += 1) {
    const halves: [string, string] = [text.slice(0, at), text.slice(at)];
    if (halves.some((half) => vocabulary.written(half) === 0)) continue;
    const pages = Math.min(...halves.map((half) => vocabulary.pagesWith(stem(half))));
    if (pages > (best?.pages ?? 0)) best = { halves, pages };
  }
  if (best === undefined) return;
  const stems = best.halves.map(stem);
  variants.push({ kind: 'split', text: best.halves.join(' '), strength: STRENGTH.split, stems });
  concept.weight = Math.min(concept.weight, Math.max(...stems.map((one) => vocabulary.rarity(one))));
}
