// Titles for a question that is still being typed: its last word may be incomplete or misspelt.
import { TopList } from '../../bytes/index.ts';
import { search } from '../ranking/search.ts';
import { openViews, type SearchIndex, type SegmentView } from '../ranking/search-index.ts';
import { isSection, type Segment } from '../segment/segment.ts';
import { titleKeyOf, titlesBeginning, wordsOfKey } from '../segment/title-lookup.ts';
import type { Vocabulary } from '../segment/vocabulary.ts';
import { quoteLoneSigns } from '../text/lone-signs.ts';
import { LONE_SIGNS } from '../text/token-pattern.ts';
import { wordsOf } from '../text/tokens.ts';
import { findTitles, type Titled } from './title-matches.ts';
import { wholeWords } from './typed-words.ts';

/** Number of titles with a beginning from which subjects take turns, since every subject is as likely as another. */
const MANY = 200;

/** Minimum share of what was typed that a title must have. Below it, a search finds pages that say it in other words. */
const MIN_SHARE = 0.5;

/**
 * Paths of the pages whose titles fit best with what has been typed, best first, at most `most`; only of the subject with this
 * slug, if one is given. Titles that begin with it come before titles that hold its words. Where nothing has been typed, these
 * are short titles of all subjects. Titles are distinct.
 */
export function suggest(index: SearchIndex, typed: string, most: number, subject?: string): string[] {
  const views = openViews(index, subject).map(withoutSections);
  const begun = listBegun(views, keyOf(index.vocabulary, typed), most);
  if (begun.length >= most) return begun.map(({ path }) => path);
  const { titles, share } = findTitles(index, views, typed, most);
  if (begun.length === 0 && share < MIN_SHARE) {
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

/** Sections of pages are no titles. */
function withoutSections(view: SegmentView): SegmentView {
  return { ...view, admits: (page) => !isSection(view.segment, page) && view.admits(page) };
}

/** What was typed as a title key; with a blank behind it where its last word is complete. */
function keyOf(vocabulary: Vocabulary, typed: string): string {
  const key = wordsOf(quoteLoneSigns(typed))
    .filter((word) => !LONE_SIGNS.test(word) || vocabulary.pagesWith(word) > 0)
    .join(' ');
  return key !== '' && /\s$/.test(typed) ? `${key} ` : key;
}

/** The titles whose keys begin with `key`, the shortest first, at most `most`. */
function listBegun(views: readonly SegmentView[], key: string, most: number): Titled[] {
  const runs = views.map(({ segment }) => titlesBeginning(segment, key));
  const many = key === '' || runs.reduce((sum, [from, to]) => sum + to - from, 0) > MANY;
  const groups = new Map<string, TopList<Begun>>();
  for (const [number, { segment, admits }] of views.entries()) {
    const { subjects, subjectNames, titleOrder, titleNumbers } = segment;
    const bests = subjectNames.map((name) => groupNamed(groups, many ? name : '', most));
    const [from, to] = runs[number] ?? [0, 0];
    // Titles that are just what was typed come first of those that it begins.
    const isExact = (place: number): boolean =>
      place < to && wordsOfKey(titleKeyOf(segment, titleOrder[place] ?? 0)) === key;
    let exactTo = from;
    while (key !== '' && isExact(exactTo)) exactTo += 1;
    let last = -1;
    for (let place = from; place < to; place += 1) {
      const page = titleOrder[place] ?? 0;
      const title = titleNumbers[page] ?? 0;
      const best = bests[subjects[page] ?? 0];
      const score = -lengthOf(segment, page);
      if (title === last || !best?.wants(score) || !admits(page)) continue;
      last = title;
      const begun = { segment, page, score: place < exactTo ? 1 : score };
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
  return { path: segment.paths.at(page), title: titleKeyOf(segment, page), score };
}

function groupNamed<T>(groups: Map<string, TopList<T>>, name: string, most: number): TopList<T> {
  const group = groups.get(name) ?? new TopList<T>(most);
  groups.set(name, group);
  return group;
}

/** The first item of each list, then the second of each, and so on; within one round the best first. */
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

/** The number of words of a title that are looked up. Titles without any come last. */
function lengthOf({ titleLengths }: Segment, page: number): number {
  return titleLengths[page] || Number.MAX_SAFE_INTEGER;
}
