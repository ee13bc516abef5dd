// A question as typed → its concepts: misspellings, clippings, abbreviations, compounds and synonyms resolved.

import { remember } from '../remember.ts';
import { rarityOf, type Vocabulary } from '../segment/vocabulary.ts';
import { stem } from '../text/stem.ts';
import { tokenize } from '../text/tokens.ts';
import { isFunctionWord, isStopPhraseWord } from '../text/word-roles.ts';
import { type Clipping, unclip, unclipSubject } from './clippings.ts';
import { correct } from './corrections.ts';
import type { Concept, Variant } from './query.ts';
import { LONGEST_WORDING, type Synonyms } from './synonyms.ts';

/** How good other forms are as evidence, against the student's own word at 1. */
const STRENGTH = {
  longForm: 0.9,
  shortForm: 0.6,
  joined: 0.9,
  split: 0.8,
  synonym: 0.5,
  synonymOfSeveral: 0.65,
  synonymWithGap: 0.55,
  correctionOfKnown: 0.7,
};

/**
 * In a library of this many pages a word that stands less often than `written`, in fewer than `pages`, may be a misspelling
 * that crept in. In a small one every word is rare.
 */
const SELDOM = { library: 1000, written: 3, pages: 6 };

/** Of the pages that hold an abbreviation's letters, this share must explain it, or `set` and `need` would be one. */
const EXPLAINED = 0.12;

/** A single everyday word leads to a technical term only if it is at least this rare. */
const RARE_ENOUGH = 4.2;

/** So many meanings of one wording are looked for. */
const MOST_MEANINGS = 6;

/** What chatter counts against other words, and the rarity it never exceeds. */
const STOP_PHRASE_WEIGHT = 0.25;
const COMMON = 3;

/** So long a beginning may be cut short although it is also nearly another word: "democ" is no misspelt "demos". */
const LONG_CLIPPING = 5;

/** Longer runs of letters are no two words that lost the blank between them. */
const LONGEST_SPLIT = 40;

/** A question is cut after this many content words: what stands behind them is no question. */
const MOST_CONCEPTS = 64;

/** The concepts of a question in order, each once. */
export function understand(vocabulary: Vocabulary, synonyms: Synonyms, question: string): Concept[] {
  const tokens = tokenize(question)
    .filter(({ word, joined }) => !joined && !isFunctionWord(word))
    .slice(0, MOST_CONCEPTS);
  const known = readingsOf(vocabulary);
  const concepts = tokens.map(({ word, start }): Concept => {
    const concept = isUpperCase(question, start, word) ? known.upperCase(word) : known.said(word);
    // What stands beside the word is added to its own forms.
    return { ...concept, variants: [...concept.variants] };
  });
  addPhrases(vocabulary, synonyms, concepts);
  for (const concept of concepts) addSplit(vocabulary, concept);
  return mergeRepeated(concepts);
}

/** A vocabulary never changes, so neither does what a word by itself may mean in it. */
const readings = new WeakMap<Vocabulary, Record<'said' | 'upperCase', (word: string) => Concept>>();

/** So many words are remembered with their readings. */
const KNOWN = 5000;

function readingsOf(vocabulary: Vocabulary) {
  const known = readings.get(vocabulary) ?? {
    said: remember((word) => conceptOf(vocabulary, word, false), KNOWN),
    upperCase: remember((word) => conceptOf(vocabulary, word, true), KNOWN),
  };
  readings.set(vocabulary, known);
  return known;
}

function conceptOf(vocabulary: Vocabulary, word: string, upperCase: boolean): Concept {
  const own = stem(word);
  const pages = vocabulary.pagesWith(own);
  const written = vocabulary.written(word);
  const variants: Variant[] = pages > 0 ? [{ kind: 'word', text: word, strength: 1, stems: [own] }] : [];
  // Whatever else chatter might be, nobody asks for that.
  if (isStopPhraseWord(word) && !upperCase)
    return { text: word, stem: own, weight: weigh(vocabulary, word, variants), variants };
  const subjects = upperCase ? [] : unclipSubject(vocabulary, word).map(clippingVariant);
  if (subjects.length > 0) {
    variants.push(...subjects);
    return { text: word, stem: own, weight: weigh(vocabulary, word, subjects), variants };
  }
  const isSeldom =
    pages === 0 || (vocabulary.pages >= SELDOM.library && written < SELDOM.written && pages < SELDOM.pages);
  if (isSeldom) variants.push(...corrections(vocabulary, word, pages > 0));
  const meant = longForms(vocabulary, word, pages, upperCase);
  variants.push(...meant);
  const isCorrected = variants.some(({ kind, strength }) => kind === 'correction' && strength > 0.72);
  if (isSeldom && meant.length === 0 && (!isCorrected || word.length >= LONG_CLIPPING))
    variants.push(...unclip(vocabulary, word).map(clippingVariant));
  return { text: word, stem: bestStem(own, variants), weight: weigh(vocabulary, word, variants), variants };
}

function clippingVariant({ word, strength, stem: meant }: Clipping): Variant {
  return { kind: 'clipping', text: word, strength, stems: [meant] };
}

/** The rarity of the likeliest reading. A word with no reading at all is the rarest there is: its absence must count. */
function weigh(vocabulary: Vocabulary, word: string, variants: readonly Variant[]): number {
  const likeliest = variants.reduce<Variant | undefined>(
    (a, b) => (a === undefined || b.strength > a.strength ? b : a),
    undefined,
  );
  const rarity =
    likeliest === undefined
      ? rarityOf(0, vocabulary.pages)
      : Math.max(...likeliest.stems.map((term) => vocabulary.rarity(term)));
  // In a small library chatter is rare as well, which must not make it weighty.
  return isStopPhraseWord(word) ? STOP_PHRASE_WEIGHT * Math.min(rarity, COMMON) : rarity;
}

function bestStem(own: string, variants: readonly Variant[]): string {
  if (variants.some(({ kind }) => kind === 'word')) return own;
  const correction = variants.find(({ kind, strength }) => kind === 'correction' && strength > 0.5);
  return correction?.stems[0] ?? own;
}

function corrections(vocabulary: Vocabulary, word: string, isKnown: boolean): Variant[] {
  const factor = isKnown ? STRENGTH.correctionOfKnown : 1;
  const byStem = new Map<string, Variant>();
  for (const { word: text, strength } of correct(vocabulary, word)) {
    const stems = [stem(text)];
    if (stems[0] !== stem(word) && !byStem.has(stems.join())) {
      byStem.set(stems.join(), { kind: 'correction', text, strength: strength * factor, stems });
    }
  }
  return [...byStem.values()];
}

/** What an abbreviation stands for. One that is also a common word counts only where it is written in capitals. */
function longForms(vocabulary: Vocabulary, word: string, pages: number, upperCase: boolean): Variant[] {
  const meanings = vocabulary.longForms(word).slice(0, 3);
  const explaining = meanings.reduce((sum, meaning) => sum + meaning.pages, 0);
  const isOwnWord = explaining < EXPLAINED * pages;
  if (isOwnWord && !(upperCase && pages < 0.02 * vocabulary.pages)) return [];
  return meanings.map(({ long, pages: explained }) => ({
    kind: 'abbreviation',
    text: long.join(' '),
    strength: STRENGTH.longForm * Math.sqrt(explained / explaining),
    stems: long.map(stem),
  }));
}

/** Forms of several neighbouring words together: each word of the phrase is found where the form is. */
function addPhrases(vocabulary: Vocabulary, synonyms: Synonyms, concepts: readonly Concept[]): void {
  for (let from = 0; from < concepts.length; from += 1) {
    const most = Math.min(LONGEST_WORDING, concepts.length - from);
    for (let length = 1; length <= most; length += 1) {
      const phrase = concepts.slice(from, from + length);
      share(phrase, shortForms(vocabulary, phrase));
      share(phrase, meanings(vocabulary, synonyms, phrase, STRENGTH.synonymOfSeveral));
      // "Settle a long dispute" is "settle a dispute" still.
      for (let left = 1; left + 1 < length; left += 1) {
        const others = phrase.filter((_, index) => index !== left);
        share(others, meanings(vocabulary, synonyms, others, STRENGTH.synonymWithGap));
      }
    }
  }
}

/** Gives each word of a phrase the forms of the whole, but for chatter, which must not be met by them. */
function share(phrase: readonly Concept[], forms: readonly Variant[]): void {
  for (const form of forms) {
    for (const { text, variants } of phrase) {
      const isNew = !variants.some(({ stems }) => stems.join() === form.stems.join());
      if (isNew && !isStopPhraseWord(text)) variants.push(form);
    }
  }
}

/** What the thesaurus says that a phrase means. */
function meanings(
  vocabulary: Vocabulary,
  synonyms: Synonyms,
  phrase: readonly Concept[],
  strengthOfSeveral: number,
): Variant[] {
  const said = phrase.map(({ stem: one }) => one);
  if (phrase.length === 1 && vocabulary.rarity(said.join()) < RARE_ENOUGH) return [];
  const found = synonyms.meanings(said).slice(0, MOST_MEANINGS);
  if (found.length === 0) return [];
  const whole = phrase.length === 1 ? STRENGTH.synonym : strengthOfSeveral;
  // A wording of many terms says little of each.
  const strength = whole / Math.sqrt(Math.max(1, found.length - 1));
  return found
    .filter(({ stems }) => !stems.every((one) => said.includes(one)))
    .map(({ term, stems }) => ({ kind: 'synonym', text: term, strength, stems }));
}

/** A phrase as it is abbreviated, or written as one word. */
function shortForms(vocabulary: Vocabulary, phrase: readonly Concept[]): Variant[] {
  const [first, second] = phrase;
  if (first === undefined || second === undefined) return [];
  const found: Variant[] = [];
  const short = vocabulary.shortForm(phrase.map((concept) => concept.stem).join(' '))?.short;
  if (short !== undefined)
    found.push({ kind: 'abbreviation', text: short, strength: STRENGTH.shortForm, stems: [short] });
  const joined = first.text + second.text;
  if (phrase.length === 2 && joined.length > 5 && vocabulary.pagesWith(stem(joined)) >= 2)
    found.push({ kind: 'joined', text: joined, strength: STRENGTH.joined, stems: [stem(joined)] });
  return found;
}

/** Two words written as one by accident: "opportunitycost". Of all places to split, the one between the commonest words. */
function addSplit(vocabulary: Vocabulary, concept: Concept): void {
  const { text, variants } = concept;
  if (text.length < 7 || text.length > LONGEST_SPLIT || variants.some(({ strength }) => strength > 0.75))
    return;
  let best: { halves: [string, string]; pages: number } | undefined;
  for (let at = 3; at <= text.length - 3; at += 1) {
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

function mergeRepeated(concepts: readonly Concept[]): Concept[] {
  const byStem = new Map<string, Concept>();
  for (const concept of concepts) {
    const first = byStem.get(concept.stem);
    if (first === undefined) byStem.set(concept.stem, concept);
    else
      first.variants.push(...concept.variants.filter(({ kind }) => kind !== 'word' && kind !== 'correction'));
  }
  return [...byStem.values()];
}

/** True for a word written in capitals: LTP, DNAs. */
function isUpperCase(question: string, start: number, word: string): boolean {
  return /^[A-Z0-9&]{2,}s?$/.test(question.slice(start, start + word.length));
}
