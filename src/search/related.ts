// Pages near a page: those that speak most of the rare things in its title and keywords.
import { findCandidates } from './candidates.ts';
import { locatePage } from './locate-page.ts';
import type { Concept } from './query.ts';
import type { SearchIndex } from './search.ts';
import { type Segment, TERM_MASK } from './segment.ts';
import { stem } from './stem.ts';
import { isChatter } from './word-roles.ts';

/** So many terms of a page are taken as what it is about. */
const TERMS = 8;

/** A term of the title says more of what a page is about than one of its keywords. */
const KEYWORD = 0.6;

/** Pages that speak of less than this share of what a page is about are not near it. */
const LEAST = 0.25;

/** Paths of the pages nearest to the page at `path`, nearest first, at most `most`; none of them asks what it asks. */
export function related(index: SearchIndex, path: string, most: number): string[] {
  const { segments, boards, gone, vocabulary } = index;
  const place = locatePage(index, path);
  if (place === undefined) return [];
  const own = titleOf(place.segment, place.page);
  const topics = findTopics(index, place.segment, place.page);
  const whole = topics.reduce((sum, { weight }) => sum + weight, 0);
  const found = segments.flatMap((segment, number) => {
    const board = boards[number];
    if (board === undefined) return [];
    const admits = (page: number): boolean => gone[number]?.[page] !== 1 && titleOf(segment, page) !== own;
    // Twice as many, since some ask the same.
    return findCandidates(segment, board, vocabulary, topics, 2 * most, admits)
      .filter(({ score }) => score >= LEAST * whole)
      .map(({ page, score }) => ({ path: segment.paths.at(page), title: titleOf(segment, page), score }));
  });
  const nearest = new Map<string, string>();
  for (const { path: near, title } of found.sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1))) {
    if (!nearest.has(title)) nearest.set(title, near);
  }
  return [...nearest.values()].slice(0, most);
}

/** The weightiest terms of a page's title and keywords that other pages know too: rare ones that the page speaks of a lot. */
function findTopics({ vocabulary }: SearchIndex, segment: Segment, page: number): Concept[] {
  const { words, wordStarts, titleLengths, keywordLengths, terms } = segment;
  const start = wordStarts[page] ?? 0;
  const titleEnd = start + (titleLengths[page] ?? 0);
  const end = titleEnd + (keywordLengths[page] ?? 0);
  const chatter = new Set(titleOf(segment, page).split(' ').filter(isChatter).map(stem));
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

/** How much a term says about a page, 0–1. */
function impactOf(
  { postingStarts, postingDocs, postingImpacts }: Segment,
  term: number,
  page: number,
): number {
  let low = postingStarts[term] ?? 0;
  let high = postingStarts[term + 1] ?? low;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((postingDocs[middle] ?? 0) < page) low = middle + 1;
    else high = middle;
  }
  return postingDocs[low] === page ? (postingImpacts[low] ?? 0) / 255 : 0;
}

function titleOf({ titleKeys, twins }: Segment, page: number): string {
  return titleKeys.at(twins[page] ?? 0);
}
