// Writes fitted weights into the source file from which the search reads them.
import type { fitWeights } from './fit.ts';

/** Comments around the part of the file that is written by this program. */
const BEGIN = '// Fitted: begin';
const END = '// Fitted: end';

/** The part of a fit that is written. */
type Written = {
  [Kind in keyof ReturnType<typeof fitWeights>]: Omit<ReturnType<typeof fitWeights>[Kind], 'tried'>;
};

/** The text of `src/search/ranking/weights.ts` with its fitted part replaced. Throws where it lacks the comments around that. */
export function writeWeights(text: string, { byWords, byMeaning }: Written): string {
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from === -1 || to < from) throw new Error('the file of weights has lost its marks');
  const fitted = [
    BEGIN,
    '',
    '/** The weight of each feature where words decide alone. */',
    `export const WORD_WEIGHTS = ${show(byWords.ranking, 0)};`,
    '',
    '/** What each feature adds to the log-odds that the first page by words answers. */',
    `export const OUTCOME_BY_WORDS = ${show({ ...byWords.outcome }, 0)};`,
    '',
    '/** The weight of each feature where meaning joins the words. */',
    `export const MEANING_WEIGHTS = ${show(byMeaning.ranking, 0)};`,
    '',
    '/** What each feature adds to the log-odds that the first page answers. */',
    `export const OUTCOME_BY_MEANING = ${show({ ...byMeaning.outcome }, 0)};`,
    '',
  ].join('\n');
  return text.slice(0, from) + fitted + text.slice(to);
}

type Numbers = { readonly [name: string]: number | Numbers };

function show(value: number | Numbers, depth: number): string {
  if (typeof value === 'number') return String(value);
  const inner = '  '.repeat(depth + 1);
  const lines = Object.entries(value).map(([name, one]) => `${inner}${name}: ${show(one, depth + 1)},`);
  return ['{', ...lines, `${'  '.repeat(depth)}}`].join('\n');
}
