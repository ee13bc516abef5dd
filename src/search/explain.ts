// Explains the result of a search: how the words were understood, what the scores of the first pages consist of, and why this outcome.

import type { Features, MeaningFeatures } from './features/features.ts';
import type { Verdict } from './outcome/outcome.ts';
import {
  JUDGED_PAGES,
  judge,
  judgeCourseMatter,
  thresholdsFor,
  type WeighedFeature,
  weighOutcome,
} from './outcome/verdict.ts';
import { type Concept, totalWeight, type Variant, type VariantKind } from './question/query.ts';
import type { ScoreParts } from './ranking/rank.ts';
import { MEANING_WEIGHTS, WORD_WEIGHTS } from './ranking/weights.ts';
import { locatePage, type PagePlace, type SearchIndex } from './retrieval/search-index.ts';
import { type Match, type SearchOptions, search } from './search.ts';
import { TERM_MASK, titleLength } from './segment/segment.ts';
import { titleKeyOf, wordsOfKey } from './segment/title-lookup.ts';
import { tokenize } from './text/tokens.ts';
import { isFunctionWord, isStopPhraseWord } from './text/word-roles.ts';

/** A feature, and what it contributes to a sum. */
export interface Contribution<Kind> {
  kind: Kind;
  /** The value of the feature. */
  value: number;
  /** Value × weight: what it adds to the score of a page, or to the log-odds of the outcome. */
  points: number;
}

/** How a word of the question was understood. */
export interface ReadWord {
  word: string;
  /** Its share of the question's weight, 0–1. */
  share: number;
  /** True for a word of a stop phrase, which counts little. */
  stopPhrase: boolean;
  /** The variants that are looked up, the strongest first: strength 0–1, and the number of pages that hold the rarest of their stems. */
  readings: { kind: VariantKind; text: string; strength: number; pages: number }[];
}

/** One of the first pages, explained. */
export interface ExplainedPage {
  path: string;
  score: number;
  /** What words and what meaning add to the score; absent where words decide alone. */
  parts?: ScoreParts;
  /** The words of the question that the page holds: by which variant (`as`), and in which field it is found first. */
  found: { word: string; as: string; where: 'title' | 'keywords' | 'text' }[];
  /** The words of the question that the page does not hold. */
  missing: string[];
  /** The features that add up to its score, those with the largest contributions (of either sign) first. */
  features: Contribution<keyof Features | keyof MeaningFeatures>[];
}

/** The explanation of a search result. */
export interface Explanation extends Verdict {
  /** Minimum confidence for showing a page as the answer, and for offering pages at all. */
  thresholds: { answer: number; unsure: number };
  /** Function words of the question, which are not looked up. */
  ignored: string[];
  words: ReadWord[];
  /** The features of the outcome, those with the largest contributions (of either sign) first. */
  outcomeFeatures: Contribution<WeighedFeature['kind']>[];
  pages: ExplainedPage[];
}

/** Number of pages that are explained. */
const EXPLAINED_PAGES = 3;

/** Explains what `search` finds for the same question and options; `depth` is ignored. Never throws. */
export function explain(index: SearchIndex, question: string, options: SearchOptions = {}): Explanation {
  const { matches, concepts } = search(index, question, { ...options, depth: JUDGED_PAGES });
  const whole = totalWeight(concepts);
  return {
    ...judgeCourseMatter(question, titleOf(index, matches[0]), judge(matches, concepts, index.vocabulary)),
    thresholds: thresholdsFor(matches),
    ignored: ignoredWords(question),
    words: concepts.map((concept) => readWord(index, concept, whole)),
    outcomeFeatures: weighOutcome(matches, concepts, index.vocabulary)
      .map(({ kind, value, weight }) => ({ kind, value, points: value * weight }))
      .filter(({ points }) => points !== 0)
      .sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
    pages: matches.slice(0, EXPLAINED_PAGES).map((match) => explainPage(index, match, concepts)),
  };
}

/** The words of a page's title with blanks between; empty without a page. */
function titleOf(index: SearchIndex, match: Match | undefined): string {
  const place = match === undefined ? undefined : locatePage(index, match.path);
  return place === undefined ? '' : wordsOfKey(titleKeyOf(place.segment, place.page));
}

function ignoredWords(question: string): string[] {
  const words = tokenize(question).filter(({ word, joined }) => !joined && isFunctionWord(word));
  return [...new Set(words.map(({ word }) => word))];
}

function readWord({ vocabulary }: SearchIndex, { text, weight, variants }: Concept, whole: number): ReadWord {
  return {
    word: text,
    share: weight / whole,
    stopPhrase: isStopPhraseWord(text),
    readings: byStrength(variants).map((variant) => ({
      kind: variant.kind,
      text: variant.text,
      strength: variant.strength,
      pages: Math.min(...variant.stems.map((stem) => vocabulary.pagesWith(stem))),
    })),
  };
}

function explainPage(
  index: SearchIndex,
  { path, score, parts, features, meaning }: Match,
  concepts: readonly Concept[],
): ExplainedPage {
  const place = locatePage(index, path);
  const terms = place === undefined ? undefined : termsOf(place);
  const found: ExplainedPage['found'] = [];
  const missing: string[] = [];
  for (const { text, variants } of concepts) {
    const said = byStrength(variants).find(({ stems }) => stems.every((stem) => terms?.text.has(stem)));
    if (said === undefined) missing.push(text);
    else found.push({ word: text, as: said.text, where: whereOf(said, terms) });
  }
  return {
    path,
    score,
    ...(parts === undefined ? {} : { parts }),
    found,
    missing,
    features:
      meaning === undefined
        ? contributions(features, WORD_WEIGHTS)
        : contributions({ ...features, ...meaning }, MEANING_WEIGHTS),
  };
}

/** The stems of a page: of its title, of its title and keywords, and of all of its text. */
interface PageTerms {
  title: ReadonlySet<string>;
  keywords: ReadonlySet<string>;
  text: ReadonlySet<string>;
}

function termsOf({ segment, page }: PagePlace): PageTerms {
  const { keywordLengths, terms } = segment;
  const words = segment.words.of(page);
  const titleEnd = titleLength(segment, page);
  const stems = (end: number): Set<string> =>
    new Set(Array.from(words.subarray(0, end), (word) => terms.at(word & TERM_MASK)));
  return {
    title: stems(titleEnd),
    keywords: stems(titleEnd + (keywordLengths[page] ?? 0)),
    text: stems(words.length),
  };
}

function whereOf({ stems }: Variant, terms: PageTerms | undefined): 'title' | 'keywords' | 'text' {
  if (stems.every((stem) => terms?.title.has(stem))) return 'title';
  return stems.every((stem) => terms?.keywords.has(stem)) ? 'keywords' : 'text';
}

function byStrength(variants: readonly Variant[]): Variant[] {
  return [...variants].sort((a, b) => b.strength - a.strength);
}

function contributions<Kind extends string>(
  values: Readonly<Record<Kind, number>>,
  weights: Readonly<Record<Kind, number>>,
): Contribution<Kind>[] {
  return (Object.keys(weights) as Kind[])
    .map((kind) => ({ kind, value: values[kind], points: values[kind] * weights[kind] }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
