// Pages near a page: those that speak most of the rare things in its title and keywords.

import { type Concept, totalWeight } from './question/query.ts';
import { findCandidates } from './ranking/candidates.ts';
import { locatePage, type SearchIndex } from './ranking/search-index.ts';
import { remember } from './remember.ts';
import { impactOf, type Segment, TERM_MASK } from './segment/segment.ts';
import { stem } from './text/stem.ts';
import { isStopPhraseWord } from './text/word-roles.ts';

/** So many terms of a page are taken as what it is about. */
const TERMS = 8;

/** A term of the title says more of what a page is about than one of its keywords. */
const KEYWORD = 0.6;

/** Pages that speak of less than this share of what a page is about are not near it. */
const LEAST = 0.25;

/** An index never changes, so neither do the pages near a page of it. */
const near = new WeakMap<SearchIndex, (path: string) => readonly string[]>();

/** So many pages are remembered with those near them. */
const KNOWN = 2000;

/** The most pages that are near one. */
const NEAR = 10;

/**
 * Paths of the pages nearest to the page at `path`, nearest first, at most `most` and never more than ten; none of them asks
 * what it asks.
 */
export function related(index: SearchIndex, path: string, most: number): readonly string[] {
  const find = near.get(index) ?? remember((page) => findNear(index, page), KNOWN);
  near.set(index, find);
  return find(path).slice(0, most);
}

function findNear(index: SearchIndex, path: string): readonly string[] {
  const { segments, accumulators, gone, vocabulary } = index;
  const place = locatePage(index, path);
  if (place === undefined) return [];
  const title = titleOf(place.segment, place.page);
  const topics = findTopics(index, place.segment, place.page);
  const whole = totalWeight(topics);
  const found = segments.flatMap((segment, number) => {
    const accumulator = accumulators[number];
    if (accumulator === undefined) return [];
    // Within a segment the same title has the same number, and no text need be made to compare them.
    const isOwn = (page: number): boolean =>
      segment === place.segment
        ? segment.titleNumbers[page] === segment.titleNumbers[place.page]
        : titleOf(segment, page) === title;
    const admits = (page: number): boolean => gone[number]?.[page] !== 1 && !isOwn(page);
    // Twice as many, since some ask the same.
    return findCandidates(segment, accumulator, vocabulary, topics, 2 * NEAR, admits)
      .filter(({ score }) => score >= LEAST * whole)
      .map(({ page, score }) => ({ path: segment.paths.at(page), title: titleOf(segment, page), score }));
  });
  const nearest = new Map<string, string>();
  for (const one of found.sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1))) {
    if (!nearest.has(one.title)) nearest.set(one.title, one.path);
  }
  return [...nearest.values()].slice(0, NEAR);
}

/** The weightiest terms of a page's title and keywords that other pages know too: rare ones that the page speaks of a lot. */
function findTopics({ vocabulary }: SearchIndex, segment: Segment, page: number): Concept[] {
  const { words, wordStarts, titleLengths, keywordLengths, terms } = segment;
  const start = wordStarts[page] ?? 0;
  const titleEnd = start + (titleLengths[page] ?? 0);
  const end = titleEnd + (keywordLengths[page] ?? 0);
  const chatter = new Set(titleOf(segment, page).split(' ').filter(isStopPhraseWord).map(stem));
  const topics = new Map<number, Concept>();
  for (let at = start; at < end; at += 1) {
    const number = (words[at] ?? 0) & TERM_MASK;
    const term = terms.at(number);
    if (topics.has(number) || chatter.has(term) || vocabulary.pagesWith(term) < 2) continue;
    const field = at < titleEnd ? 1 : KEYWORD;
    const weight = vocabulary.rarity(term) * impactOf(segment, number, page) * field;
    topics.set(number, {
      text: term,
      stem: term,
      weight,
      variants: [{ kind: 'word', text: term, strength: 1, stems: [term] }],
    });
  }
  return [...topics.values()].sort((a, b) => b.weight - a.weight).slice(0, TERMS);
}

function titleOf({ titleKeys, titleNumbers }: Segment, page: number): string {
  return titleKeys.at(titleNumbers[page] ?? 0);
}
