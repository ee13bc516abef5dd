// What is said right after a page was shown, by meaning: where the page speaks of it, in whatever words, and whether it is about the page at all.
import { findTextBlock, type NearPassage } from '../../search/index.ts';
import type { LookedUp } from '../find.ts';
import type { Searchable } from '../finding.ts';
import { firstOf, outcomeOf } from './looked-up.ts';
import { outlineOf } from './outline.ts';
import { stemsOf } from './passage.ts';

/** From this cosine on a passage of a page that a message is about is the one it asks for: within one page the nearest is seldom wrong. */
const MIN_SPEAKING = 0.1;

/** So much nearer the opening must be than any other passage: it says a little of everything, and has just been read. */
const OPENING = 0.1;

/** How near the nearest passage of a page is; undefined where nothing tells. */
export async function nearnessOf(shelf: Searchable, path: string, text: string): Promise<number | undefined> {
  return nearestOf((await shelf.nearPassages?.(path, text)) ?? [])?.nearness;
}

function nearestOf(passages: readonly NearPassage[]): NearPassage | undefined {
  return passages.reduce<NearPassage | undefined>(
    (best, one) => (best === undefined || one.nearness > best.nearness ? one : best),
    undefined,
  );
}

/** Where a page speaks of what is asked in other words, as an offset into its answer; undefined where nothing tells. */
export async function placeByMeaning(
  shelf: Searchable,
  text: string,
  { path, answer }: { path: string; answer: string },
): Promise<number | undefined> {
  const near = (await shelf.nearPassages?.(path, text)) ?? [];
  const places = near.flatMap(({ block, nearness }) => {
    const start = findTextBlock(answer, block)?.start;
    return start === undefined ? [] : [{ start, nearness }];
  });
  const first = outlineOf(answer).find(({ mark }) => mark === 'heading');
  const opening = first === undefined ? 0 : (first.blocks[0]?.start ?? 0);
  let best: { start: number; nearness: number } | undefined;
  for (const one of places) {
    const nearness = one.nearness - (one.start < opening ? OPENING : 0);
    if (best === undefined || nearness > best.nearness) best = { start: one.start, nearness };
  }
  return best !== undefined && best.nearness >= MIN_SPEAKING ? best.start : undefined;
}

/** From these cosines on a message that takes the page up is about it, by the number of its own words: the more it has, the likelier it asks anew. */
const MIN_TAKEN = [-1, -1, 0.12, 0.27] as const;

/** The same where pages are found that may answer it by themselves. */
const MIN_BEFORE_OTHERS = [0.1, 0.1, 0.2, 0.27] as const;

/** The same of a message that takes nothing up, which has at most so many words, none of them of the page's title. */
const NEW = { least: 0.35, words: 2 } as const;

/** Whether the page that was shown is what a message without an answer of its own asks for, by meaning. */
export async function isMeant(
  shelf: Searchable,
  text: string,
  shown: { path: string; title: string },
  { looked, content, isTaken }: { looked: LookedUp; content: readonly string[]; isTaken: boolean },
): Promise<boolean> {
  const here = await nearnessOf(shelf, shown.path, text);
  if (here === undefined) return false;
  const least = outcomeOf(looked) === 'missing' ? MIN_TAKEN : MIN_BEFORE_OTHERS;
  if (isTaken) return here >= (least[content.length] ?? 1);
  if (content.length > NEW.words || sharesAny(stemsOf(shown.title), content)) return false;
  const first = firstOf(looked);
  const other = first === undefined || first === shown.path ? undefined : first;
  const there = other === undefined ? undefined : await nearnessOf(shelf, other, text);
  return here >= Math.max(NEW.least, there ?? -1);
}

/** So much nearer another page must be to what is said than the one that was shown. */
const CLEARLY = 0.15;

/** Whether the page that was found is clearly nearer to what is said than the one that was shown. */
export async function isNearer(
  shelf: Searchable,
  said: string,
  looked: LookedUp,
  shown: { path: string },
): Promise<boolean> {
  const other = firstOf(looked);
  const [here, there] = [
    await nearnessOf(shelf, shown.path, said),
    other && (await nearnessOf(shelf, other, said)),
  ];
  return here !== undefined && typeof there === 'number' && there > here + CLEARLY;
}

function sharesAny(stems: readonly string[], words: readonly string[]): boolean {
  return stemsOf(words.join(' ')).some((one) => stems.includes(one));
}
