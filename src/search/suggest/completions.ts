// Completes a word that is still being typed to words of titles, also where its beginning is misspelt.

import { LRUCache } from 'lru-cache';
import { countBits } from '../../bytes/index.ts';
import { FREQUENCY_BONUS, maxDistance } from '../question/corrections.ts';
import type { Segment } from '../segment/segment.ts';
import { type Run, titleWordsBeginning } from '../segment/title-lookup.ts';
import type { Vocabulary } from '../segment/vocabulary.ts';
import { letterSet } from '../segment/word-lengths.ts';
import { beginningDistance } from '../text/edit-distance.ts';

/** Words of titles that complete a beginning. */
export interface Completion {
  /** A run of `Segment.titleWords`. */
  run: Run;
  /** How well they fit, 0–1. */
  strength: number;
}

/**
 * In a library of `library` pages or more, a beginning that fewer than `titles` titles have may be misspelt. In a smaller library every word
 * is rare, and only a beginning that no title has is taken to be misspelt.
 */
const SELDOM = { library: 1000, titles: 3 };

/** Maximum number of words for a misspelt beginning, and by how many edits their cost may exceed that of the closest one. */
const MAX_SIMILAR = 8;
const MAX_EXTRA_COST = 0.4;

/** Strengths. */
const STRENGTH = {
  /** A word with this beginning. */
  begun: 0.9,
  /** Added for the word that is equal to the beginning. */
  whole: 0.1,
  /** A word whose beginning was misspelt, … */
  similar: 0.85,
  /** … less this for each edit. */
  edit: 0.25,
};

/** Number of beginnings whose completions are cached. */
const CACHED_BEGINNINGS = 2000;

/** For each vocabulary a cache: beginning → completions. A vocabulary never changes, and its cache is dropped with it. */
const caches = new WeakMap<Vocabulary, LRUCache<string, Completion[][]>>();

/** Segment → the words of its titles that complete `beginning`. The result is cached and shared, and must not be changed. */
export function completeWord(vocabulary: Vocabulary, beginning: string): readonly (readonly Completion[])[] {
  const cache = caches.get(vocabulary) ?? new LRUCache({ max: CACHED_BEGINNINGS });
  caches.set(vocabulary, cache);
  const known = cache.get(beginning) ?? findWords(vocabulary, beginning);
  cache.set(beginning, known);
  return known;
}

function findWords({ segments, pages }: Vocabulary, beginning: string): Completion[][] {
  const runs = segments.map((segment) => titleWordsBeginning(segment, beginning));
  const begun = segments.map((segment, number): Completion[] => {
    const run = runs[number] ?? [0, 0];
    const first = segment.surfaces.at(segment.titleWords[run[0]] ?? -1);
    // Words are sorted, so one that is equal to the beginning is the first of the run.
    const whole =
      first === beginning ? [{ run: [run[0], run[0] + 1] as const, strength: STRENGTH.whole }] : [];
    return run[0] === run[1] ? [] : [{ run, strength: STRENGTH.begun }, ...whole];
  });
  const titles = runs.reduce((sum, run, number) => sum + countTitles(segments[number], run), 0);
  if (titles >= (pages >= SELDOM.library ? SELDOM.titles : 1)) return begun;
  const similar = findSimilar(segments, beginning);
  return begun.map((completions, number) => [...completions, ...(similar[number] ?? [])]);
}

/** The number of pages whose titles hold each word of a run, summed over these words. */
export function countTitles(segment: Segment | undefined, [from, to]: Run): number {
  const starts = segment?.titleWordStarts;
  return (starts?.[to] ?? 0) - (starts?.[from] ?? 0);
}

/** Maximum edit distance of a misspelt beginning with so many letters. */
function maxDistanceOf(length: number): number {
  if (length < 4) return 0;
  return length <= 5 ? 1 : maxDistance(length);
}

/** Segment → the words of its titles of which `beginning` may be a misspelt beginning. Compares every word of all titles. */
function findSimilar(segments: readonly Segment[], beginning: string): Completion[][] {
  const most = maxDistanceOf(beginning.length);
  if (most === 0 || /[^a-z]/.test(beginning)) return [];
  const set = letterSet(beginning);
  const found = segments.flatMap((segment, number) => {
    const { titleWords, surfaces, surfaceLetters } = segment;
    const similar: { number: number; place: number; distance: number; cost: number }[] = [];
    for (let place = 0; place < titleWords.length; place += 1) {
      const word = titleWords[place] ?? 0;
      // A quick filter: an edit can account for only one letter that was typed and is not in the word.
      if (countBits(set & ~(surfaceLetters[word] ?? 0)) > most) continue;
      const distance = beginningDistance(beginning, surfaces.at(word), most);
      if (distance === 0 || distance > most) continue;
      const titles = countTitles(segment, [place, place + 1]);
      similar.push({ number, place, distance, cost: distance - FREQUENCY_BONUS * Math.log(titles) });
    }
    return similar;
  });
  found.sort((a, b) => a.cost - b.cost || a.place - b.place);
  const closest = found[0]?.cost ?? 0;
  const kept = found.slice(0, MAX_SIMILAR).filter(({ cost }) => cost <= closest + MAX_EXTRA_COST);
  return segments.map((_, own) =>
    kept
      .filter(({ number }) => number === own)
      .map(({ place, distance }) => ({
        run: [place, place + 1],
        strength: STRENGTH.similar - STRENGTH.edit * distance,
      })),
  );
}
