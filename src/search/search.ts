// The search: a question → ranked pages and an outcome.

import { findRuns, type WordRuns } from './features/title-runs.ts';
import { chooseOffered, MAX_CHOICES } from './outcome/choices.ts';
import { pagesToOffer } from './outcome/offers.ts';
import type { Outcome } from './outcome/outcome.ts';
import { outcomeOfNamed } from './outcome/outcome-of-named.ts';
import { judge, judgeCourseMatter } from './outcome/verdict.ts';
import type { Concept } from './question/query.ts';
import { understand } from './question/understand.ts';
import { dropDuplicates } from './ranking/drop-duplicates.ts';
import { putNamedFirst } from './ranking/named-pages.ts';
import { preferLanguage } from './ranking/prefer-language.ts';
import { preferSigns } from './ranking/prefer-signs.ts';
import { rankPages } from './ranking/rank-pages.ts';
import { pathOf, type RankedPage } from './ranking/ranked-page.ts';
import { type ReadByWords, readByWords } from './ranking/read-candidates.ts';
import type { SearchIndex } from './retrieval/search-index.ts';
import { wordsOfKey } from './segment/title-lookup.ts';
import { quoteLoneSigns } from './text/lone-signs.ts';

/** Number of matches that are returned by default. */
const DEFAULT_DEPTH = 10;

/** How to search. */
export interface SearchOptions {
  /** Only pages of the subject with this slug. */
  subject?: string;
  /** Maximum number of matches; 10 by default. */
  depth?: number;
  /** The question's vector: of unit length, with as many dimensions as those of the index. Without it words decide alone. */
  vector?: Float32Array | undefined;
  /** The concepts that `wordForMeaning` gave for the same question over the same index, to save reading it again. */
  concepts?: Concept[] | undefined;
  /** The result of `prepareSearch` for the same question, subject and concepts over the same index, to save that work. */
  prepared?: PreparedSearch | undefined;
}

/** The part of a search that needs no vector. */
export interface PreparedSearch {
  runs: WordRuns;
  read: ReadByWords;
}

/**
 * Does the part of a search that needs no vector, for the time while the question's vector is computed. `concepts` are those that
 * `wordForMeaning` gave.
 */
export function prepareSearch(
  index: SearchIndex,
  asked: string,
  { concepts, subject }: { concepts: Concept[]; subject?: string | undefined },
): PreparedSearch {
  const runs = findRuns(quoteLoneSigns(asked), concepts);
  return { runs, read: readByWords(index, { concepts, runs, subject }) };
}

/** A page that may answer. */
export interface Match extends Omit<RankedPage, 'segment' | 'page' | 'titleKey'> {
  path: string;
}

/** What a search found. */
export interface SearchResult {
  outcome: Outcome;
  /** Probability that the first page answers, 0–1. */
  probability: number;
  /** Best first, without duplicates; see `dropDuplicates`. */
  matches: Match[];
  /** Where the outcome is unsure, the at most five matches that are offered; else empty. See `chooseOffered`. */
  choices: Match[];
  /** The question as it was understood. */
  concepts: Concept[];
}

/** Finds the pages that answer a question, and decides the outcome. Never throws, whatever the question holds. */
export function search(index: SearchIndex, asked: string, options: SearchOptions = {}): SearchResult {
  const question = quoteLoneSigns(asked);
  const concepts = options.concepts ?? understand(index.vocabulary, index.synonyms, question);
  const { vector, subject, prepared, depth = DEFAULT_DEPTH } = options;
  const runs = prepared?.runs ?? findRuns(question, concepts);
  const found = rankPages(index, { concepts, runs, vector, subject }, prepared?.read);
  const ranked = preferLanguage(found, asked, index);
  const distinct = dropDuplicates(putNamedFirst(preferSigns(ranked, asked)));
  const title = wordsOfKey(distinct[0]?.titleKey ?? '');
  const decided = judgeCourseMatter(asked, title, judge(distinct, concepts, index.vocabulary));
  const named = outcomeOfNamed(distinct, { question: asked, concepts }, decided.outcome);
  const offers = pagesToOffer(asked, distinct, named);
  const outcome = offers.length > 0 ? 'unsure' : named;
  const matches = distinct.slice(0, depth).map(matchOf);
  const offered = outcome === 'unsure' ? chooseOffered(index, distinct.slice(0, depth)) : [];
  const others = offered.flatMap((place) => distinct[place] ?? []);
  const choices = [...new Set([...offers, ...others])].slice(0, MAX_CHOICES).map(matchOf);
  return { outcome, probability: decided.confidence, matches, choices, concepts };
}

function matchOf({ titleKey: _, segment, page, ...match }: RankedPage): Match {
  return { path: pathOf({ segment, page }), ...match };
}
