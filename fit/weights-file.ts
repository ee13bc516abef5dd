// The file of weights that the search reads.
import type { Fitted } from './fit.ts';

/** The lines that separate what is written by this program from what is not. */
const BEGIN = '// Fitted: begin';
const END = '// Fitted: end';

/** The text of `src/search/ranking/weights.ts` with the fitted weights in it. */
export function writeWeights(
  text: string,
  { ranking, outcome }: Pick<Fitted, 'ranking' | 'outcome'>,
): string {
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from === -1 || to < from) throw new Error('the file of weights has lost its marks');
  const fitted = [
    BEGIN,
    '',
    '/** The weight of each feature where meaning joins the words. */',
    `export const MEANING_WEIGHTS = ${show(ranking, 0)};`,
    '',
    '/** What each feature adds to the log-odds that the first page answers. */',
    `export const OUTCOME_BY_MEANING = ${show({ ...outcome }, 0)};`,
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
