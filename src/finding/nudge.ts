// Pages that helped people before others that fit nearly as well: a bounded nudge, which leaves clearly better pages where they are.
import type { FoundMatch, Searchable, Searched } from './finding.ts';

/** How much the page with this key helped: from -1, it never did, to 1, it always did; 0 where that is not known. */
export type Helpfulness = (page: string) => number;

/** Most that a page's score is raised or lowered by. */
const MOST_NUDGE = 0.4;

/** From this difference of their scores on, a page is clearly better than another: nothing that people say changes their order. */
export const CLEAR_LEAD = 2 * MOST_NUDGE;

/** The same pages. Of those that fit a question nearly as well, the ones that helped come first. */
export function preferHelpful<Shelf extends Searchable>(
  shelf: Shelf,
  helpfulness: Helpfulness | undefined,
): Searchable {
  if (helpfulness === undefined) return shelf;
  const { library } = shelf;
  const nudgeOf = ({ path }: FoundMatch): number => {
    const key = library.keyAt(path);
    return key === undefined ? 0 : MOST_NUDGE * Math.min(1, Math.max(-1, helpfulness(key)));
  };
  async function search(...asked: Parameters<Searchable['search']>): Promise<Searched> {
    const found = await shelf.search(...asked);
    return {
      ...found,
      matches: order(found.matches, nudgeOf),
      ...(found.choices === undefined ? {} : { choices: order(found.choices, nudgeOf) }),
    };
  }
  return { ...shelf, search };
}

/**
 * The same matches in the order of their nudged scores. Two that stand side by side change places only where the first has the better
 * score: what stands before a better one was put there on purpose.
 */
function order(matches: readonly FoundMatch[], nudgeOf: (match: FoundMatch) => number): FoundMatch[] {
  const ordered: { match: FoundMatch; score: number; nudged: number }[] = [];
  for (const match of matches) {
    const { score = Number.NaN } = match;
    const one = { match, score, nudged: score + nudgeOf(match) };
    let place = ordered.length;
    for (; place > 0; place -= 1) {
      const before = ordered[place - 1];
      if (before === undefined || !(before.score >= one.score && before.nudged < one.nudged)) break;
    }
    ordered.splice(place, 0, one);
  }
  return ordered.map(({ match }) => match);
}
