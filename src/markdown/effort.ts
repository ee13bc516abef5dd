// How much work a text may be to read, told from its signs alone: the parser takes quadratic or cubic time for some of them.

/** Signs of a text that cost its reader time, each with the most of them that a text read in place may have. */
const QUICK = {
  /** UTF-16 code units. */
  length: 6000,
  lines: 100,
  /** Runs of signs that may open or close emphasis. */
  emphasis: 120,
  brackets: 60,
  /** Angle brackets: each may open HTML, which is read as a text of its own. */
  tags: 6,
  backticks: 80,
  /** Signs of dialects, tables, entities and addresses. */
  others: 160,
  /** At signs, each of which may stand in an address. */
  ats: 8,
  /** Marks that join the letter before them, which are told apart letter by letter where a text is cut. */
  marks: 100,
  /** Quotes and list items that begin on one line. */
  nested: 3,
  /** Lines that begin with a colon, as definitions do. */
  definitions: 12,
  /** Bare addresses. */
  addresses: 24,
  /** Columns before the first sign of a line: how deep in lists it may stand. */
  indent: 32,
  /** Dollars and backslashes, where formulas may be. */
  mathematics: 160,
} as const;

export type Effort = { [Sign in keyof typeof QUICK]: number };

/** Commands of TeX that define others, or that are read by a parser of their own: their cost cannot be told from their length. */
const UNBOUNDED_TEX =
  /\\(?:[egx]?def|let|futurelet|(?:re)?new|provide|Declare|define|mathtoolsset|mathchoice|ce(?![a-z])|pu(?![a-z])|begin\s*\{(?:CD|subarray))/;

/**
 * Whether a text can be read where people wait: it is short, and has so few of the signs that cost time that reading and laying
 * it out takes some milliseconds at worst, whatever it holds. Looks at each character once.
 */
export function isQuickToRead(markdown: string): boolean {
  if (markdown.length > QUICK.length) return false;
  const effort = effortOf(markdown);
  for (const sign of Object.keys(QUICK) as (keyof Effort)[]) {
    if (effort[sign] > QUICK[sign]) return false;
  }
  return effort.mathematics === 0 || !UNBOUNDED_TEX.test(markdown);
}

/** So many times the effort of what is read where people wait is spent on texts that nobody waits for. */
const BEARABLE = 10;

/** Whether a text can be read where nobody waits, and others only for this: it takes a few seconds at worst. */
export function isBearableToRead(markdown: string): boolean {
  const effort = effortOf(markdown);
  return (Object.keys(QUICK) as (keyof Effort)[]).every((sign) => effort[sign] <= QUICK[sign] * BEARABLE);
}

/** Counts the signs of a text. */
export function effortOf(markdown: string): Effort {
  const effort: Record<keyof Effort, number> = {
    length: markdown.length,
    lines: 1,
    emphasis: 0,
    brackets: 0,
    tags: 0,
    backticks: 0,
    others: 0,
    ats: 0,
    marks: markdown.match(/\p{M}/gu)?.length ?? 0,
    nested: 0,
    definitions: 0,
    addresses: markdown.match(/https?:|www\./gi)?.length ?? 0,
    indent: 0,
    mathematics: 0,
  };
  let start = true;
  let column = 0;
  let markers = 0;
  let before = '';
  let run = 0;
  for (let at = 0; at < markdown.length; at += 1) {
    const sign = markdown[at] ?? '';
    const kind = KINDS.get(sign);
    if (sign === '\n') {
      effort.lines += 1;
      [start, column, markers] = [true, 0, 0];
    } else if (start) {
      if (sign === ' ' || sign === '\t') column += sign === '\t' ? 4 : 1;
      else if (
        sign === '>' ||
        ((sign === '-' || sign === '+' || sign === '*') && isBlank(markdown[at + 1]))
      ) {
        markers += 1;
        effort.nested = Math.max(effort.nested, markers);
      } else if (sign === '.' || sign === ')') {
        if (before >= '0' && before <= '9') {
          markers += 1;
          effort.nested = Math.max(effort.nested, markers);
        } else start = false;
      } else if (sign === ':') {
        effort.definitions += 1;
        start = false;
      } else if (sign < '0' || sign > '9') start = false;
      if (markers === 0) effort.indent = Math.max(effort.indent, column);
    }
    run = sign === before ? run + 1 : 0;
    // Two or three of them are one sign; long runs are tried at every place.
    if (kind !== undefined && (kind !== 'emphasis' || run === 0 || run > 2)) effort[kind] += 1;
    before = sign;
  }
  return effort;
}

function isBlank(sign: string | undefined): boolean {
  return sign === undefined || sign === ' ' || sign === '\t' || sign === '\n';
}

const KINDS: ReadonlyMap<string, keyof Effort> = new Map([
  ...[...'*_~=^+'].map((sign) => [sign, 'emphasis'] as const),
  ...[...'[]'].map((sign) => [sign, 'brackets'] as const),
  ['<', 'tags'] as const,
  ['`', 'backticks'] as const,
  ...[...'|{}:&%!\t'].map((sign) => [sign, 'others'] as const),
  ['@', 'ats'] as const,
  ...[...'$\\'].map((sign) => [sign, 'mathematics'] as const),
]);
