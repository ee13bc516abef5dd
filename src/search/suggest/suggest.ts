// Autocompletion: titles for a question that is still being typed. Its last word may be incomplete or misspelt.
import { TopList } from '../../bytes/index.ts';
import { openViews, type SearchIndex, type SegmentView } from '../retrieval/search-index.ts';
import { search } from '../search.ts';
import { isSection, type Segment, titleLength } from '../segment/segment.ts';
import { titleKeyOf, titlesBeginning, wordsOfKey } from '../segment/title-lookup.ts';
import type { Vocabulary } from '../segment/vocabulary.ts';
import { quoteLoneSigns } from '../text/lone-signs.ts';
import { LONE_SIGNS } from '../text/token-pattern.ts';
import { wordsOf } from '../text/tokens.ts';
import { findTitles, type Titled } from './title-matches.ts';
import { wholeWords } from './typed-words.ts';

/** Where more titles than this begin with what was typed, subjects take turns, since each is as likely as another. */
const MANY = 200;

/** Where no title has at least this share of what was typed, a search looks for pages that say it in other words. */
const MIN_SHARE = 0.5;

/**
 * Paths of at most `most` pages with distinct titles that fit best what has been typed, best first. Titles that begin with it come before
 * titles that hold its words elsewhere. Where nothing has been typed, these are short titles of all subjects. `subject` is the slug of a
 * subject that all pages must belong to.
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

/** A view that admits no sections: their headings are not suggested. */
function withoutSections(view: SegmentView): SegmentView {
  return { ...view, admits: (page) => !isSection(view.segment, page) && view.admits(page) };
}

/** What was typed in the form of a title key, to be used as a prefix. It ends with a blank where the last word is complete. */
function keyOf(vocabulary: Vocabulary, typed: string): string {
  const key = wordsOf(quoteLoneSigns(typed))
    .filter((word) => !LONE_SIGNS.test(word) || vocabulary.pagesWith(word) > 0)
    .join(' ');
  return key !== '' && /\s$/.test(typed) ? `${key} ` : key;
}

/** At most `most` titles whose keys begin with `key`, the shortest first; exact matches before all others. */
function listBegun(views: readonly SegmentView[], key: string, most: number): Titled[] {
  const runs = views.map(({ segment }) => titlesBeginning(segment, key));
  const many = key === '' || runs.reduce((sum, [from, to]) => sum + to - from, 0) > MANY;
  const groups = new Map<string, TopList<Begun>>();
  for (const [number, { segment, admits }] of views.entries()) {
    const { subjects, subjectNames, titleOrder, titleNumbers } = segment;
    const bests = subjectNames.map((name) => groupNamed(groups, many ? name : '', most));
    const [from, to] = runs[number] ?? [0, 0];
    // Titles that are equal to what was typed are the first of the run.
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

/** Reads path and title of a page. */
function nameBegun({ segment, page, score }: Begun): Titled & { score: number } {
  return { path: segment.paths.at(page), title: titleKeyOf(segment, page), score };
}

/** The group with a name; a new one is added. */
function groupNamed<T>(groups: Map<string, TopList<T>>, name: string, most: number): TopList<T> {
  const group = groups.get(name) ?? new TopList<T>(most);
  groups.set(name, group);
  return group;
}

/** Interleaves lists: the first item of each, then the second of each, and so on; within a round the best first. */
function takeInTurn<T extends Titled & { score: number }>(lists: readonly (readonly T[])[]): T[] {
  return lists
    .flatMap((list) => list.map((item, round) => ({ item, round })))
    .sort(
      (a, b) => a.round - b.round || b.item.score - a.item.score || (a.item.title < b.item.title ? -1 : 1),
    )
    .map(({ item }) => item);
}

/** A test that is true for the first title of each key. */
function isNew(): (titled: Titled) => boolean {
  const titles = new Set<string>();
  return ({ title }) => !titles.has(title) && titles.add(title) !== undefined;
}

/** The number of indexed words of a title. A title without any counts as the longest, so that it comes last. */
function lengthOf(segment: Segment, page: number): number {
  return titleLength(segment, page) || Number.MAX_SAFE_INTEGER;
}
