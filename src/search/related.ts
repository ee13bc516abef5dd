// Pages related to a page ("more like this"): those that hold most of its rarest terms, or have a title near to its title.

import { LRUCache } from 'lru-cache';
import { type Concept, totalWeight } from './question/query.ts';
import { findCandidates } from './retrieval/candidates.ts';
import { locatePage, openViews, type PagePlace, type SearchIndex } from './retrieval/search-index.ts';
import { impactOf, isSection, type Segment, TERM_MASK, titleLength } from './segment/segment.ts';
import { titleKeyOf, wordsOfKey } from './segment/title-lookup.ts';
import { stem } from './text/stem.ts';
import { isStopPhraseWord } from './text/word-roles.ts';

/** Maximum number of terms that make up the topic of a page. */
const MAX_RELATED_TERMS = 8;

/** Weight of a term of the keywords; a term of the title has 1. */
const KEYWORD_WEIGHT = 0.6;

/** A related page holds at least this share of the topic, … */
const MIN_TOPIC_SHARE = 0.25;

/** … or its title has at least this cosine similarity to the title of the page. */
const MIN_NEARNESS = 0.6;

/** Maximum number of related pages. */
const MAX_RELATED = 10;

/** Number of pages whose related pages are cached. */
const CACHED_PAGES = 2000;

/**
 * For each index a cache: path → related pages, by the numbers of `numberOf`: their paths would take ten times the memory. An index never
 * changes, and its cache is dropped with it.
 */
const caches = new WeakMap<SearchIndex, LRUCache<string, readonly number[]>>();

/**
 * Paths of the pages most related to the page at `path`, best first: at most `most`, and never more than ten. Their score is the share of the
 * topic that they hold plus the cosine similarity of the titles. Sections and pages with a duplicate title are left out. Empty where there
 * is no such page.
 */
export function related(index: SearchIndex, path: string, most: number): readonly string[] {
  const cache = caches.get(index) ?? new LRUCache({ max: CACHED_PAGES });
  caches.set(index, cache);
  const place = locatePage(index, path);
  if (place === undefined) return [];
  const known = cache.get(path);
  if (known !== undefined) return pathsOf(index, known.slice(0, most));
  const vectors = index.vectors[index.segments.indexOf(place.segment)];
  const title = vectors?.titleOf(place.page);
  const found = findRelated(index, place, title);
  // While the page's vector is still to be made, the result is not cached: it will be better soon.
  if (vectors === undefined || title !== undefined) cache.set(path, found);
  return pathsOf(index, found.slice(0, most));
}

/** The number of a page among all of an index, one segment after the other. */
function numberOf({ segments }: SearchIndex, { segment, page }: PagePlace): number {
  const before = segments.slice(0, segments.indexOf(segment));
  return before.reduce((sum, { paths }) => sum + paths.length, page);
}

function pathsOf({ segments }: SearchIndex, numbers: readonly number[]): string[] {
  return numbers.map((number) => {
    let page = number;
    for (const { paths } of segments) {
      if (page < paths.length) return paths.at(page);
      page -= paths.length;
    }
    throw new RangeError(`no page has the number ${number}`);
  });
}

function findRelated(
  index: SearchIndex,
  place: PagePlace,
  title: Float32Array | undefined,
): readonly number[] {
  const { vocabulary } = index;
  const titleKey = titleKeyOf(place.segment, place.page);
  const topics = findTopics(index, place.segment, place.page);
  const whole = totalWeight(topics);
  const found = openViews(index).flatMap(({ segment, accumulator, vectors, admits }) => {
    // Within a segment, duplicate titles have the same number, which is compared faster than their keys.
    const isDuplicate = (page: number): boolean =>
      segment === place.segment
        ? segment.titleNumbers[page] === segment.titleNumbers[place.page]
        : titleKeyOf(segment, page) === titleKey;
    const isOther = (page: number): boolean =>
      admits(page) && !isSection(segment, page) && !isDuplicate(page);
    // Twice as many as are wanted, since some will turn out to be duplicates of each other.
    const most = 2 * MAX_RELATED;
    const nearPages = title === undefined ? undefined : vectors?.ask(title);
    const nearest = nearPages?.nearestTitles(most, isOther) ?? [];
    const near = new Map(nearest.map(({ page, nearness }) => [page, nearness]));
    return findCandidates(segment, accumulator, vocabulary, topics, most, isOther, [...near.keys()])
      .map(({ page, score }) => ({
        number: numberOf(index, { segment, page }),
        path: segment.paths.at(page),
        title: titleKeyOf(segment, page),
        share: score / whole,
        nearness: near.get(page) ?? nearPages?.nearnessOf(page)?.title ?? 0,
      }))
      .filter(({ share, nearness }) => share >= MIN_TOPIC_SHARE || nearness >= MIN_NEARNESS)
      .map(({ share, nearness, ...page }) => ({ ...page, score: share + nearness }));
  });
  const best = new Map<string, number>();
  for (const one of found.sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1))) {
    if (!best.has(one.title)) best.set(one.title, one.number);
  }
  return [...best.values()].slice(0, MAX_RELATED);
}

/**
 * The topic of a page as concepts: the terms of its title and keywords with the highest rarity × impact. Terms that no other page holds, and
 * words of stop phrases, are left out.
 */
function findTopics({ vocabulary }: SearchIndex, segment: Segment, page: number): Concept[] {
  const { terms } = segment;
  const titleEnd = titleLength(segment, page);
  const named = segment.words.of(page).subarray(0, titleEnd + (segment.keywordLengths[page] ?? 0));
  const ignored = new Set(
    wordsOfKey(titleKeyOf(segment, page)).split(' ').filter(isStopPhraseWord).map(stem),
  );
  const topics = new Map<number, Concept>();
  for (const [at, word] of named.entries()) {
    const number = word & TERM_MASK;
    const term = terms.at(number);
    if (topics.has(number) || ignored.has(term) || vocabulary.pagesWith(term) < 2) continue;
    const field = at < titleEnd ? 1 : KEYWORD_WEIGHT;
    const weight = vocabulary.rarity(term) * impactOf(segment, number, page) * field;
    topics.set(number, {
      text: term,
      stem: term,
      weight,
      variants: [{ kind: 'word', text: term, strength: 1, stems: [term] }],
    });
  }
  return [...topics.values()].sort((a, b) => b.weight - a.weight).slice(0, MAX_RELATED_TERMS);
}
