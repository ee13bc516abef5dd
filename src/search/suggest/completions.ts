// What a half word may become among the words of titles: those that it begins, or those whose beginning was misspelt.

import { countBits } from '../../bytes/index.ts';
import { remember } from '../remember.ts';
import type { Segment } from '../segment/segment.ts';
import { type Run, titleWordsBeginning } from '../segment/title-lookup.ts';
import type { Vocabulary, WordList } from '../segment/vocabulary.ts';
import { letterSet } from '../segment/word-lengths.ts';
import { beginningDistance } from '../text/edit-distance.ts';

/** Words of titles, as a run of `titleWords`, and how well they go with what was typed, 0–1. */
export interface Completion {
  run: Run;
  strength: number;
}

/**
 * A beginning that stands in fewer titles than `titles` of a large library may be misspelt: the words that it nearly
 * begins are tried too. In a small one every word is rare.
 */
const SELDOM = { library: 1000, titles: 3 };

/** Words with a misspelt beginning that are tried, and how much farther than the closest they may be. */
const MOST_SIMILAR = 8;
const FARTHER = 0.4;

/** Strength of a word that is begun, of one with a misspelt beginning, and what each edit takes off it. */
const STRENGTH = { begun: 0.9, whole: 0.1, similar: 0.85, edit: 0.25 };

/** A vocabulary never changes, so neither do the words that a beginning may become. */
const completions = new WeakMap<Vocabulary, (beginning: string) => Completion[][]>();

/** So many beginnings are remembered with their words. */
const KNOWN = 2000;

/** For each segment the words of its titles that `beginning` may become. */
export function completeWord(vocabulary: Vocabulary, beginning: string): readonly (readonly Completion[])[] {
  const complete = completions.get(vocabulary) ?? remember((text) => findWords(vocabulary, text), KNOWN);
  completions.set(vocabulary, complete);
  return complete(beginning);
}

function findWords({ lists, pages }: Vocabulary, beginning: string): Completion[][] {
  const runs = lists.map(({ segment }) => titleWordsBeginning(segment, beginning));
  const begun = lists.map(({ segment }, number): Completion[] => {
    const run = runs[number] ?? [0, 0];
    const first = segment.surfaces.at(segment.titleWords[run[0]] ?? -1);
    // The word itself comes first of those that it begins, and counts twice.
    const whole =
      first === beginning ? [{ run: [run[0], run[0] + 1] as const, strength: STRENGTH.whole }] : [];
    return run[0] === run[1] ? [] : [{ run, strength: STRENGTH.begun }, ...whole];
  });
  const titles = runs.reduce((sum, run, number) => sum + countTitles(lists[number]?.segment, run), 0);
  if (titles >= (pages >= SELDOM.library ? SELDOM.titles : 1)) return begun;
  const similar = findSimilar(lists, beginning);
  return begun.map((completions, number) => [...completions, ...(similar[number] ?? [])]);
}

/** In how many titles the words of a run stand, each counted by itself. */
export function countTitles(segment: Segment | undefined, [from, to]: Run): number {
  const starts = segment?.titleWordStarts;
  return (starts?.[to] ?? 0) - (starts?.[from] ?? 0);
}

function findSimilar(lists: readonly WordList[], beginning: string): Completion[][] {
  const most = beginning.length < 4 ? 0 : beginning.length <= 5 ? 1 : beginning.length <= 7 ? 1.7 : 2.2;
  if (most === 0 || /[^a-z]/.test(beginning)) return [];
  const set = letterSet(beginning);
  const found = lists.flatMap(({ segment }, number) => {
    const { titleWords, surfaces, surfaceLetters } = segment;
    const similar: { number: number; place: number; distance: number; cost: number }[] = [];
    for (let place = 0; place < titleWords.length; place += 1) {
      const word = titleWords[place] ?? 0;
      // An edit takes at most one letter of those typed away.
      if (countBits(set & ~(surfaceLetters[word] ?? 0)) > most) continue;
      const distance = beginningDistance(beginning, surfaces.at(word), most);
      if (distance === 0 || distance > most) continue;
      const titles = countTitles(segment, [place, place + 1]);
      similar.push({ number, place, distance, cost: distance - 0.12 * Math.log(titles) });
    }
    return similar;
  });
  found.sort((a, b) => a.cost - b.cost || a.place - b.place);
  const closest = found[0]?.cost ?? 0;
  const kept = found.slice(0, MOST_SIMILAR).filter(({ cost }) => cost <= closest + FARTHER);
  return lists.map((_, own) =>
    kept
      .filter(({ number }) => number === own)
      .map(({ place, distance }) => ({
        run: [place, place + 1],
        strength: STRENGTH.similar - STRENGTH.edit * distance,
      })),
  );
}
