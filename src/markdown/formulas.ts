// Finds the formulas of an answer before Markdown sees it: `$…$`, `$$…$$`, `\(…\)`, `\[…\]` and `\begin{…}…\end{…}`, outside code.
import type { Range } from './syntax/ranges.ts';

/** A formula with its delimiters as a range, and its TeX without them. */
export interface Formula extends Range {
  tex: string;
  display: boolean;
}

/**
 * Finds every formula, in order. Dollars that belong to none of them are money.
 *
 * A single `$` opens a formula when the next `$` of the same paragraph closes one: no space inside the pair at either
 * end, no digit after it ("$5 to $10"), and between them no prose ("$5 million (about 4€)", see `isProse`).
 */
export function findFormulas(answer: string, code: readonly Range[]): Formula[] {
  const formulas: Formula[] = [];
  const findClose = closeFinder(answer);
  let block = 0;
  for (let start = nextSign(answer, 0); start < answer.length; ) {
    while ((code[block]?.end ?? Number.POSITIVE_INFINITY) <= start) block++;
    const fence = code[block];
    if (fence && fence.start <= start) {
      start = nextSign(answer, fence.end);
      continue;
    }
    const formula =
      readCodeFormula(answer, start, fence) ??
      readEnvironment(answer, start, fence?.start ?? answer.length, findClose) ??
      readFormula(answer, start, fence?.start ?? answer.length, findClose);
    if (formula) formulas.push(formula);
    // A backslash takes the next character with it, so that `\$` opens nothing.
    start = nextSign(answer, formula ? formula.end : start + (answer[start] === '\\' ? 2 : 1));
  }
  return formulas;
}

function nextSign(answer: string, from: number): number {
  while (from < answer.length && answer[from] !== '$' && answer[from] !== '\\') from++;
  return from;
}

/** Where Markdown would take a backslash away, writers double it: `\\( … \\)`. */
const PAIRS = [
  { open: '$$', close: '$$', display: true },
  { open: '\\[', close: '\\]', display: true },
  { open: '\\(', close: '\\)', display: false },
  { open: '\\\\[', close: '\\\\]', display: true },
  { open: '\\\\(', close: '\\\\)', display: false },
  { open: '$', close: '$', display: false },
] as const;

function readFormula(
  answer: string,
  start: number,
  limit: number,
  findClose: ReturnType<typeof closeFinder>,
): Formula | undefined {
  const pair = PAIRS.find(({ open }) => answer.startsWith(open, start));
  if (!pair) return undefined;
  const begin = start + pair.open.length;
  const close = findClose(pair.close, begin, limit);
  if (close === undefined) return undefined;
  const end = close + pair.close.length;
  const tex = answer.slice(begin, close);
  if (!tex.trim() || (pair.open !== '$$' && isProse(tex))) return undefined;
  if (!pair.display && /\n[ \t]*\n/.test(tex)) return undefined;
  if (pair.open === '$' && !isClosedDollar(tex, answer[end])) return undefined;
  return { start, end, tex, display: pair.display };
}

/** GitHub's way to keep a formula from what Markdown would do to it: a code span between dollars. */
function readCodeFormula(answer: string, start: number, code: Range | undefined): Formula | undefined {
  if (!code || code.start !== start + 1 || answer[start] !== '$' || answer[code.end] !== '$')
    return undefined;
  const [ticks = ''] = /^`+/.exec(answer.slice(code.start, code.end)) ?? [];
  const tex = answer.slice(code.start + ticks.length, code.end - ticks.length);
  return ticks && tex.trim() ? { start, end: code.end + 1, tex, display: false } : undefined;
}

/** Environments that are formulas by themselves; others, such as `itemize`, hold text. */
const ENVIRONMENT =
  /\\begin\{((?:equation|align(?:at|ed|edat)?|flalign|gather(?:ed)?|multline|eqnarray|split|d?array|[bBpvV]?(?:small)?matrix|[dr]?cases|drcases|CD|math|displaymath|subequations)(?:\\?\*)?)\}/y;

/** Reads `\begin{…}` up to the `\end{…}` that belongs to it. */
function readEnvironment(
  answer: string,
  start: number,
  limit: number,
  findClose: ReturnType<typeof closeFinder>,
): Formula | undefined {
  if (answer[start] !== '\\' || answer[start + 1] !== 'b') return undefined;
  ENVIRONMENT.lastIndex = start;
  const name = ENVIRONMENT.exec(answer)?.[1];
  if (!name) return undefined;
  const [opening, closing] = [`\\begin{${name}}`, `\\end{${name}}`];
  let begin = start + opening.length;
  for (let nested = begin; ; ) {
    const close = findClose(closing, begin, limit);
    if (close === undefined || close - start > MAX_FORMULA_LENGTH) return undefined;
    nested = answer.indexOf(opening, nested);
    const end = close + closing.length;
    if (nested < 0 || nested > close) {
      const tex = answer.slice(start, end);
      return { start, end, tex: name.endsWith('\\*') ? unescapeTex(tex) : tex, display: true };
    }
    nested += opening.length;
    begin = end;
  }
}

/** TeX that was kept from Markdown by backslashes, as `\begin{align\*}` tells: `w\_1 \\\\` is `w_1 \\`. */
function unescapeTex(tex: string): string {
  return tex.replace(/\\([*_\\])/g, '$1');
}

/** Maximum length of a formula, in characters. */
const MAX_FORMULA_LENGTH = 10_000;

/** Finds closing signs. What was found for one opening sign holds for those between: nothing is searched twice. */
function closeFinder(answer: string) {
  const known = new Map<string, { begin: number; end: number; limit: number }>();
  return (close: string, begin: number, limit: number): number | undefined => {
    const last = known.get(close);
    let end = last && last.limit === limit && last.begin <= begin && begin <= last.end ? last.end : -1;
    if (end < 0) {
      for (end = begin; end < limit && !answer.startsWith(close, end); end++) {
        if (answer[end] === '\\') end++;
      }
      known.set(close, { begin, end, limit });
    }
    return end < limit && end - begin <= MAX_FORMULA_LENGTH ? end : undefined;
  };
}

function isClosedDollar(tex: string, next: string | undefined): boolean {
  // A formula with a mistake in it is shown as code, and is one all the same.
  if (!isBalanced(tex) && !/\\[A-Za-z]/.test(tex)) return false;
  if (next && (isPrice(tex, next) || isVariable(tex, next))) return false;
  const [before, after] = [/^\s/.test(tex), /\s$/.test(tex)];
  return before || after ? before && after && isSpaced(tex.trim()) : true;
}

/** Whether each brace that opens is closed: those of `${name}` and `{$name}` in code are not. */
function isBalanced(tex: string): boolean {
  let depth = 0;
  for (let at = 0; at < tex.length && depth >= 0; at++) {
    const sign = tex[at];
    if (sign === '\\') at++;
    else if (sign === '{') depth++;
    else if (sign === '}') depth--;
  }
  return depth === 0;
}

/** Whether a digit follows, as in `$5-$10`; `$\sim$6000` has what no price has. */
function isPrice(tex: string, next: string): boolean {
  return /\d/.test(next) && !/^\\[A-Za-z]+$/.test(tex);
}

/**
 * Whether two dollars are signs of variables, as in `PATH=$HOME/bin:$PATH`: a name follows the second as well, and what stands
 * between ends in a sign that no formula ends in, or is a name in capitals. `$n$th` and `$k$-means` are formulas.
 */
function isVariable(tex: string, next: string): boolean {
  if (!/[A-Za-z_{(]/.test(next)) return false;
  return /[-+*/:.,;=<>|"'@(]$/.test(tex) || (/[A-Z_{(]/.test(next) && /^[A-Z][A-Z_]+(?![\w\\^{(])/.test(tex));
}

/** What may stand between dollars with spaces inside: `$ 2pq $` and `$ n - 1 $`, but not "$ 5 and $ 10", "$ 5 - $ 10". */
function isSpaced(tex: string): boolean {
  if (/[\\^_]/.test(tex)) return true;
  if (/^(?:[a-z]{3,}|as|at|by|if|in|is|of|on|or|to|vs)$|[-+*/,.;:]$/.test(tex)) return false;
  if (/[=<>]/.test(tex) || /^\S+$|^\p{L}(?:\s+\p{L})+$/u.test(tex)) return true;
  // A word is a factor only after a sign: "a + jb", but not "5-10 or".
  return /[-+*/|,:]/.test(tex) && !/[^\s\-+*/]\s+[a-z]{2,}(?!\S)|^[a-z]{2,}\s+[^-+*/]/.test(tex);
}

/** Words as in a sentence and nothing that only TeX has: "5 million and ", "1\]"-like escapes of brackets included. */
function isProse(tex: string): boolean {
  if (/[\\^_={}]/.test(tex)) return false;
  return /\p{L}{3,}\s+\p{L}{2,}|\d\s*\p{L}{4,}|\p{L}{2,}\s+\p{L}{3,}/u.test(tex);
}
