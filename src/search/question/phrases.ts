// Variants of several neighbouring words of a question together: synonyms, abbreviations, and words joined or split.
import type { Vocabulary } from '../segment/vocabulary.ts';
import { stem } from '../text/stem.ts';
import { isStopPhraseWord } from '../text/word-roles.ts';
import type { Concept, Variant } from './query.ts';
import { MAX_WORDING_STEMS, type Synonyms } from './synonyms/synonyms.ts';

/**
 * Strengths of variants, against 1 for the student's own word. Synonyms of a wording of one word, of several words, and of
 * several words with a foreign word between.
 */
const STRENGTH = {
  shortForm: 0.6,
  joined: 0.9,
  split: 0.8,
  synonym: 0.5,
  synonymOfSeveral: 0.65,
  synonymWithGap: 0.55,
};

/** Minimum rarity of a single word whose synonyms are looked up: common words mean too many things. */
const MIN_RARITY = 4.2;

/** Maximum number of meanings of one wording. */
const MAX_MEANINGS = 6;

/**
 * Two words are also looked for as one where that is longer than this, and stands in so many pages or more. What is no longer is looked
 * for where the first is a single letter, "e mail". In a library smaller than `library` one page is enough.
 */
const JOINED = { longerThan: 5, pages: 2, library: 1000 };

/** Lengths of a word that may be two words without a blank, and of the shorter half, in characters. */
const SPLIT = { min: 7, max: 40, half: 3 };

/** Words with a variant stronger than this are not split. */
const MAX_STRENGTH_TO_SPLIT = 0.75;

/** Adds the variants of each run of neighbouring concepts to all concepts of the run: where one is found, all are. */
export function addPhrases(vocabulary: Vocabulary, synonyms: Synonyms, concepts: readonly Concept[]): void {
  for (let from = 0; from < concepts.length; from += 1) {
    const most = Math.min(MAX_WORDING_STEMS, concepts.length - from);
    for (let length = 1; length <= most; length += 1) {
      const phrase = concepts.slice(from, from + length);
      share(phrase, shortForms(vocabulary, phrase));
      share(phrase, meanings(vocabulary, synonyms, phrase, STRENGTH.synonymOfSeveral));
      // One foreign word may stand between: "settle a long dispute" means what "settle a dispute" means.
      for (let left = 1; left + 1 < length; left += 1) {
        const others = phrase.filter((_, index) => index !== left);
        share(others, meanings(vocabulary, synonyms, others, STRENGTH.synonymWithGap));
      }
    }
  }
}

/** Adds variants to each concept of a phrase that has none with the same stems. Words of stop phrases get none. */
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

/** The synonyms of a phrase. */
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
  // A wording with many meanings says little of each.
  const strength = whole / Math.sqrt(Math.max(1, found.length - 1));
  return found
    .filter(({ stems }) => !stems.every((one) => said.includes(one)))
    .map(({ term, stems }) => ({ kind: 'synonym', text: term, strength, stems }));
}

/** The abbreviation of a phrase, and two words written as one. */
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
 * Adds the two words that a concept may be without the blank between them, "opportunitycost". Of all places to split at, the
 * one whose rarer half is in most pages is chosen.
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
