// Titles while a question is still being typed: the last word may be half a word, and misspelt.
import { TopList } from '../../bytes/index.ts';
import { search } from '../ranking/search.ts';
import { openViews, type SearchIndex, type SegmentView } from '../ranking/search-index.ts';
import type { Segment } from '../segment/segment.ts';
import { titlesBeginning } from '../segment/title-lookup.ts';
import { wordsOf } from '../text/tokens.ts';
import { findTitles, type Titled } from './title-matches.ts';
import { wholeWords } from './typed-words.ts';

/** Where more titles than this begin with what was typed, subjects take turns: one is as likely as another. */
const MANY = 200;

/** Below this share of what was typed, a title has too little of it: pages that say it in other words go before. */
const ENOUGH = 0.5;

/**
 * Paths of the pages whose titles go best with what has been typed, best first, at most `most`. Titles that begin with
 * just that come before those that hold its words. Where nothing is typed yet, short titles from all over the library.
 */
export function suggest(index: SearchIndex, typed: string, most: number, subject?: string): string[] {
  const views = openViews(index, subject);
  const begun = listBegun(views, keyOf(typed), most);
  if (begun.length >= most) return begun.map(({ path }) => path);
  const { titles, share } = findTitles(index, views, typed, most);
  if (begun.length === 0 && share < ENOUGH) {
    const options = { depth: most, ...(subject === undefined ? {} : { subject }) };
    const { outcome, matches } = search(index, wholeWords(index.vocabulary, typed), options);
    if (outcome !== 'missing') return matches.slice(0, most).map(({ path }) => path);
  }
  const known = new Set<string>();
  return [...begun, ...titles]
    .filter(({ title }) => !known.has(title) && known.add(title))
    .slice(0, most)
    .map(({ path }) => path);
}

/** What was typed as the keys of titles are written; a blank behind its last word says that the word is whole. */
function keyOf(typed: string): string {
  const key = wordsOf(typed).join(' ');
  return key !== '' && /\s$/.test(typed) ? `${key} ` : key;
}

/** The titles that begin so, the shortest first. */
function listBegun(views: readonly SegmentView[], key: string, most: number): Titled[] {
  const runs = views.map(({ segment }) => titlesBeginning(segment, key));
  const many = key === '' || runs.reduce((sum, [from, to]) => sum + to - from, 0) > MANY;
  const groups = new Map<string, TopList<Begun>>();
  for (const [number, { segment, admits }] of views.entries()) {
    const { subjects, subjectNames, titleKeys, titleOrder, titleNumbers } = segment;
    const bests = subjectNames.map((name) => groupNamed(groups, many ? name : '', most));
    const [from, to] = runs[number] ?? [0, 0];
    // The title that is just what was typed comes first of those that it begins.
    const first = titleNumbers[titleOrder[from] ?? 0] ?? 0;
    const exact = key !== '' && from < to && titleKeys.at(first) === key ? first : -1;
    let last = -1;
    for (let place = from; place < to; place += 1) {
      const page = titleOrder[place] ?? 0;
      const twin = titleNumbers[page] ?? 0;
      const best = bests[subjects[page] ?? 0];
      const score = -lengthOf(segment, page);
      if (twin === last || !best?.wants(score) || !admits(page)) continue;
      last = twin;
      const begun = { segment, page, score: twin === exact ? 1 : score };
      best.add(begun, begun.score);
    }
  }
  const titled = [...groups.values()].map((group) => group.take().map(nameBegun));
  return takeInTurn(titled).filter(isNew()).slice(0, most);
}

/** A page whose title begins with what was typed. */
interface Begun {
  segment: Segment;
  page: number;
  score: number;
}

function nameBegun({ segment, page, score }: Begun): Titled & { score: number } {
  const { paths, titleKeys, titleNumbers } = segment;
  return { path: paths.at(page), title: titleKeys.at(titleNumbers[page] ?? 0), score };
}

function groupNamed<T>(groups: Map<string, TopList<T>>, name: string, most: number): TopList<T> {
  const group = groups.get(name) ?? new TopList<T>(most);
  groups.set(name, group);
  return group;
}

/** The first of each list, then the second of each; those of one round best first. */
function takeInTurn<T extends Titled & { score: number }>(lists: readonly (readonly T[])[]): T[] {
  return lists
    .flatMap((list) => list.map((item, round) => ({ item, round })))
    .sort(
      (a, b) => a.round - b.round || b.item.score - a.item.score || (a.item.title < b.item.title ? -1 : 1),
    )
    .map(({ item }) => item);
}

function isNew(): (titled: Titled) => boolean {
  const titles = new Set<string>();
  return ({ title }) => !titles.has(title) && titles.add(title) !== undefined;
}

/** How many words a title has that say something; one without any is no good to begin with. */
function lengthOf({ titleLengths }: Segment, page: number): number {
  return titleLengths[page] || Number.MAX_SAFE_INTEGER;
}
