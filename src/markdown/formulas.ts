// Finds the formulas of an answer before Markdown sees it: `$…$`, `$$…$$`, `\(…\)` and `\[…\]`, outside code.

/** A stretch of the answer, in character offsets; `end` is exclusive. */
export interface Range {
  start: number;
  end: number;
}

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
    const formula = readFormula(answer, start, fence?.start ?? answer.length, findClose);
    if (formula) formulas.push(formula);
    // A backslash takes the next character with it, so that `\$` and `\\(` open nothing.
    start = nextSign(answer, formula ? formula.end : start + (answer[start] === '\\' ? 2 : 1));
  }
  return formulas;
}

function nextSign(answer: string, from: number): number {
  while (from < answer.length && answer[from] !== '$' && answer[from] !== '\\') from++;
  return from;
}

const PAIRS = [
  { open: '$$', close: '$$', display: true },
  { open: '\\[', close: '\\]', display: true },
  { open: '\\(', close: '\\)', display: false },
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
  if (next && /\d/.test(next)) return false;
  const [before, after] = [/^\s/.test(tex), /\s$/.test(tex)];
  return before || after ? before && after && isSpaced(tex.trim()) : true;
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
