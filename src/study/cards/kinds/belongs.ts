// Lists that stand against each other, such as direct and indirect taxes: which of the choices is of the one that is named.
import type { Draft } from '../card.ts';
import { chooseWrong, MIN_WRONG } from '../choices.ts';
import type { Entry, ListOfEntries, Material } from '../material.ts';
import { contentStems } from '../shared-words.ts';
import { givesAway, isName, standsAlone } from '../wording.ts';

/** Qualities, which both things have: a list of these says how the things differ, and names nothing that belongs to one of them. */
const IS_QUALITY =
  /^(?:duration|capacity|encoding|size|cost|costs|speed|time|storage|frequency|intensity|scope|focus|purpose|function|structure|location|definition|examples?|use|uses|advantages|disadvantages|access|control|goals?|methods?|timeframe)$/i;

/** Minimum number of entries of each list. */
const MIN_ENTRIES = 2;

/**
 * Words by which two headings stand against each other. Advantages and disadvantages are none, nor are causes and
 * symptoms: whoever knows nothing of the subject can tell those apart.
 */
const OPPOSITES = [
  ['internal', 'external'],
  ['short-term', 'long-term'],
  ['before', 'after'],
  ['primary', 'secondary'],
  ['direct', 'indirect'],
  ['physical', 'chemical'],
] as const;

export function makeBelongsCards({ lists }: Material, title: string): Draft[] {
  return lists.flatMap((list) => {
    const heading = list.headings.at(-1);
    if (heading === undefined || heading.length > 80 || !standsAlone(heading) || !namesOne(heading))
      return [];
    const against = lists.filter(
      (other) => other !== list && standAgainst(heading, other.headings.at(-1) ?? ''),
    );
    const others = against.flatMap(namesOf);
    const own = namesOf(list);
    // An entry with one of the opposites in its name would give itself away.
    if (
      [...own, ...others].some(({ name }) =>
        OPPOSITES.flat().some((word) => hasWord(name.text.toLowerCase(), word)),
      )
    )
      return [];
    if (own.length < MIN_ENTRIES || others.length < MIN_WRONG) return [];
    return own.flatMap((entry) => {
      const wrong = chooseWrong(
        entry.name,
        others.map(({ name }) => name),
        `${title}\n${heading}\n${entry.name.text}`,
      );
      if (wrong.length < MIN_WRONG || givesAway('', heading, entry.name.text, wrong)) return [];
      return [
        {
          key: `${heading}\n${entry.name.text}`,
          prompt: { kind: 'belongs', list: heading },
          answer: { kind: 'choice', right: entry.name.source, wrong },
          source: entry.explanation
            ? `**${entry.name.source}**: ${entry.explanation.source}`
            : entry.name.source,
          at: entry.name.at,
        },
      ] satisfies Draft[];
    });
  });
}

function namesOf({ entries }: ListOfEntries): Entry[] {
  if (entries.some(({ name }) => IS_QUALITY.test(name.text))) return [];
  return entries.filter(({ name }) => isName(name.text) && standsAlone(name.text));
}

/** Headings stand against each other by a pair of opposites with which they begin, the rest being the same, or nothing. */
function standAgainst(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  const pair = OPPOSITES.find(
    ([left, right]) => (hasWord(a, left) && hasWord(b, right)) || (hasWord(a, right) && hasWord(b, left)),
  );
  if (pair === undefined) return false;
  const rest = (text: string) =>
    [...contentStems(text)].filter((stem) => !pair.some((word) => stem.startsWith(word.slice(0, 6))));
  const [left, right] = [rest(a), rest(b)];
  return left.length === 0 || right.length === 0 || left.some((stem) => right.includes(stem));
}

/** "Causes and effects" is a list of both, and "Examples of causes include" is no name of a list. */
function namesOne(heading: string): boolean {
  const text = heading.toLowerCase();
  if (/\b(?:includes?|are|is)$/.test(text)) return false;
  return !OPPOSITES.some(([left, right]) => hasWord(text, left) && hasWord(text, right));
}

const BEGINNINGS = new Map<string, RegExp>(
  OPPOSITES.flat().map((word) => [word, new RegExp(String.raw`\b${word}`)]),
);

function hasWord(text: string, beginning: string): boolean {
  const isThere = BEGINNINGS.get(beginning)?.test(text) === true;
  return isThere && !(beginning === 'direct' && /\bindirect/.test(text));
}
