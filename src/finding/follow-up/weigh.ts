// How likely a message with words of its own is about the page that was shown: what speaks for it is weighed, as in the ranking.
import type { FollowUp } from '../../dialogue/index.ts';
import type { Library } from '../../library/index.ts';
import type { LookedUp } from '../find.ts';
import type { Searchable } from '../finding.ts';
import { shareOf } from './by-meaning.ts';
import { firstOf, pathOf } from './looked-up.ts';
import { stemsOf } from './passage.ts';
import { weightedSum } from './weighted-sum.ts';

/** What is known of a message: each from 0 to 1, but for cosines. */
interface Evidence {
  /** It stands for something said before: "it", "which of them". */
  points: number;
  /** It asks how or when that is: "how are they measured". */
  asksOfIt: number;
  /** How many words of its own it has: the more, the likelier it can be understood alone. */
  words: number;
  /** Another page answers it. */
  answeredElsewhere: number;
  /** The page is what a search finds first. */
  found: number;
  /** The cosine of the page's nearest passage. */
  near: number;
  /** How much nearer that is than the nearest passage of the other page that comes first. */
  nearer: number;
  /** Which share of its own words the page holds. */
  held: number;
  /** Which share of them stands in the title of another page that was found first. */
  named: number;
}

/**
 * Fitted by logistic regression to 764 pairs of a page and a message: conversations, and questions behind any page. In ten-fold
 * cross-validation 24 of them are judged wrong.
 */
const WEIGHTS: Evidence = {
  points: 2.12,
  asksOfIt: 1.28,
  words: -3.44,
  answeredElsewhere: -1.38,
  found: 1.67,
  near: 1.74,
  nearer: 3.34,
  held: 2.79,
  named: -1.23,
};
const BIAS = 0.4;

/** From so many words of its own on, more of them say nothing more. */
const MOST_WORDS = 8;

/** How much nearer the page is taken to be where there is no other, or that has no vectors. */
const ALONE = 0.3;

/** Whether a message is likelier about the page that was shown than not. `near` is the cosine of the page's nearest passage. */
export async function isAboutShown(
  shelf: Searchable,
  { text, said, looked }: { text: string; said: FollowUp; looked: LookedUp },
  shown: { path: string; answer(): string },
  near: number,
): Promise<boolean> {
  const first = firstOf(looked);
  const other = otherThan(shown.path, looked);
  const there = other === undefined ? [] : ((await shelf.nearPassages?.(other, text)) ?? []);
  const farther = Math.max(...there.map(({ nearness }) => nearness), -1);
  const isFirst = first === shown.path;
  const stems = stemsOf(said.content.join(' '));
  const evidence: Evidence = {
    points: Number(said.hasPointer),
    asksOfIt: Number(said.asksOfIt),
    words: Math.min(said.content.length, MOST_WORDS) / 4,
    answeredElsewhere: Number(pathOf(looked) !== undefined && !isFirst),
    found: Number(isFirst),
    near,
    nearer: farther === -1 ? ALONE : near - farther,
    held: shareOf(stems, stemsOf(shown.answer())),
    named: isFirst ? 0 : shareOf(stems, titleStems(shelf.library, first)),
  };
  return BIAS + weightedSum(WEIGHTS, evidence) > 0;
}

/** The page that comes first of what was looked up, but for one. */
function otherThan(path: string, looked: LookedUp): string | undefined {
  const found = 'named' in looked ? [looked.named] : looked.result.matches;
  return found.find((one) => one.path !== path)?.path;
}

function titleStems(library: Library, path: string | undefined): string[] {
  return stemsOf(library.entryAt(path ?? '')?.title ?? '');
}
