// The two characters `\n` that stand for a line break in a one-line answer, told from those that do not.
import { closingTicks } from '../text/code-spans.ts';

/** TeX commands that begin with `\n`, as amsmath and amssymb define them. */
const TEX_COMMANDS = new Set(
  `nLeftarrow nLeftrightarrow nRightarrow nVDash nVdash nabla natural ncong ne nearrow neg negmedspace
   negthickspace negthinspace neq newcommand newenvironment newline nexists ngeq ngeqq ngeqslant ngtr ni nleftarrow
   nleftrightarrow nleq nleqq nleqslant nless nmid nobreak nobreakspace nolimits nonumber not notag notin nparallel
   nprec npreceq nrightarrow nshortmid nshortparallel nsim nsubseteq nsubseteqq nsucc nsucceq nsupseteq nsupseteqq
   ntriangleleft ntrianglelefteq ntriangleright ntrianglerighteq nu nvDash nvdash nwarrow`.split(/\s+/),
);

/** Maximum length of a quoted string in code, in characters. */
const MAX_STRING_LENGTH = 200;

/** Maximum length of a formula between single dollars, in characters. */
const MAX_FORMULA_LENGTH = 400;

/** Maximum length of a code span in running text, in characters. */
const MAX_SPAN_LENGTH = 160;

/**
 * Turns every `\n` that means a line break into one.
 *
 * Left as they are: `\n` at the head of a TeX command inside mathematics (`$h \nu$`), inside a code span, and inside a
 * quoted string of a code block (`printf("a\n")`). Directly after an opening `$$`, `\[` or `\begin{…}`, and after TeX's
 * own row end `\\`, it is a line break whatever follows, since that is where writers break lines: `$$\nu(t) = …` is u(t).
 */
export function decodeLineBreaks(text: string): string {
  if (!text.includes('\\n')) return text;
  // Where the writer breaks lines with the real thing, code and mathematics mean what they say.
  const written = text.trim().includes('\n');
  const find = openFinder(text);
  const special = /[`$\\]/g;
  let out = '';
  let at = 0;
  while (at < text.length) {
    special.lastIndex = at;
    const next = special.exec(text)?.index ?? text.length;
    out += text.slice(at, next);
    at = next;
    const region = regionAt(find, at);
    if (region !== undefined) {
      const source = text.slice(at, region.end);
      out += written ? source : region.decode(source);
      at = region.end;
    } else if (text.startsWith('\\n', at)) {
      out += '\n';
      at += 2;
    } else {
      // An escaped dollar is money and opens no formula.
      const width = text.startsWith('\\$', at) ? 2 : 1;
      out += text.slice(at, at + width);
      at += width;
    }
  }
  return out;
}

interface Region {
  /** Offset just behind the region. */
  end: number;
  decode: (source: string) => string;
}

/** Looks for closing marks. What was found is kept, so that a text full of openings is not searched again for each. */
interface Finder {
  text: string;
  /** Offset of `mark` at or behind `from`, or -1. `from` never falls from call to call. */
  next: (mark: string, from: number) => number;
  /** Offset just behind the back-ticks that close the run of back-ticks at `at`. */
  closeOfTicks: (at: number) => number | undefined;
}

function openFinder(text: string): Finder {
  const found = new Map<string, number>();
  let ticks: Map<number, number> | undefined;
  return {
    text,
    next(mark, from) {
      let at = found.get(mark);
      if (at === undefined || (at !== -1 && at < from)) {
        at = text.indexOf(mark, from);
        found.set(mark, at);
      }
      return at;
    },
    closeOfTicks(at) {
      ticks ??= closingTicks(text);
      return ticks.get(at);
    },
  };
}

/** The code or mathematics that opens at `at`, if any does. */
function regionAt(find: Finder, at: number): Region | undefined {
  const { text } = find;
  const char = text[at];
  if (char === '`') return codeAt(find, at);
  if (char === '$') return dollarsAt(find, at);
  if (text.startsWith('\\(', at)) return closedBy(find, at, '\\)', 2);
  if (text.startsWith('\\[', at)) return closedBy(find, at, '\\]', 2);
  return undefined;
}

function codeAt({ text, closeOfTicks }: Finder, at: number): Region {
  const ticks = /`+/y;
  ticks.lastIndex = at;
  const run = ticks.exec(text)?.[0] ?? '`';
  const close = closeOfTicks(at);
  if (run.length >= 3) return { end: close ?? text.length, decode: decodeFence };
  if (close === undefined || close - at > MAX_SPAN_LENGTH) return { end: at + run.length, decode: asIs };
  const span = text.slice(at, close);
  // A span never holds a blank line: such a pair of back-ticks is an accident.
  return { end: /\\n\s*\\n/.test(span) ? at + run.length : close, decode: asIs };
}

function dollarsAt(find: Finder, at: number): Region | undefined {
  if (find.text.startsWith('$$', at)) return closedBy(find, at, '$$', 2);
  const close = find.next('$', at + 1);
  if (close === -1 || close - at - 1 > MAX_FORMULA_LENGTH) return undefined;
  const inside = find.text.slice(at + 1, close);
  // Across a blank line, or from one list item to the next, two dollars are two prices, not a formula.
  if (/\\n\s*(\\n|[-*] |\d+\. )/.test(inside)) return undefined;
  return { end: close + 1, decode: decodeMath };
}

function closedBy({ next }: Finder, at: number, close: string, width: number): Region | undefined {
  const found = next(close, at + width);
  return found === -1 ? undefined : { end: found + close.length, decode: decodeMath };
}

function asIs(region: string): string {
  return region;
}

function decodeMath(region: string): string {
  let out = '';
  let at = 0;
  let lineMayStart = false;
  while (at < region.length) {
    const opening = /\$\$|\\\[|\\\\|\\begin\{[^}]{0,40}\}(\{[^}]{0,80}\})?/y;
    opening.lastIndex = at;
    const opened = opening.exec(region);
    if (opened) {
      out += opened[0];
      at += opened[0].length;
      lineMayStart = true;
      continue;
    }
    if (region.startsWith('\\n', at)) {
      const command = /[A-Za-z]+/y;
      command.lastIndex = at + 1;
      const name = command.exec(region)?.[0] ?? '';
      if (!lineMayStart && TEX_COMMANDS.has(name)) {
        out += `\\${name}`;
        at += name.length + 1;
      } else {
        out += '\n';
        at += 2;
      }
    } else {
      out += region[at];
      at += 1;
    }
    lineMayStart = false;
  }
  return out;
}

function decodeFence(region: string): string {
  let out = '';
  let quote = '';
  for (let at = 0; at < region.length; at += 1) {
    const char = region[at] ?? '';
    if (region.startsWith('\\n', at)) {
      if (quote !== '' && closesSoon(region, at, quote)) {
        out += '\\n';
      } else {
        out += '\n';
        quote = '';
      }
      at += 1;
    } else if (char === '\\' && quote !== '') {
      out += region.slice(at, at + 2);
      at += 1;
    } else {
      if (quote === char) quote = '';
      else if (quote === '' && opensString(region, at)) quote = char;
      else if (quote === '' && /^("""|''')/.test(region.slice(at, at + 3))) {
        out += region.slice(at, at + 2);
        at += 2;
      }
      out += char;
    }
  }
  return out;
}

/** Quotes open a string unless they are an apostrophe (`don't`) or a Python text block, which has real lines. */
function opensString(code: string, at: number): boolean {
  const char = code[at];
  if (char === '"') return !code.startsWith('"""', at);
  return char === "'" && !code.startsWith("'''", at) && !/[\p{L}\p{N}]/u.test(code[at - 1] ?? '');
}

function closesSoon(code: string, at: number, quote: string): boolean {
  const near = code.slice(at + 2, at + MAX_STRING_LENGTH + 1);
  const close = near.indexOf(quote);
  if (close === -1) return false;
  const rest = near.slice(0, close);
  // Indented text behind the break is the next line of code: Lisp's lone quote in `'a)\n  (b 'c)` opens no string.
  if (quote === "'" && /^\s{2}/.test(rest)) return false;
  return (rest.match(/\\n/g)?.length ?? 0) <= 3 && !/\\n\s*\\n\s{2,}/.test(rest);
}
