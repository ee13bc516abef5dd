// The block at the head of a page, in YAML or TOML: parsed, never run, with the line of each of its keys.
import { parse as parseToml, TomlError } from 'smol-toml';
import { withNumbersAsWritten } from '../text/as-written.ts';
import { type BadYaml, parseYaml, type Yaml } from '../text/yaml.ts';
import { parseKeyByKey, type SkippedKey } from './key-by-key.ts';
import { readUnfenced } from './unfenced.ts';

export interface FrontMatter extends Omit<Yaml, 'kind'> {
  kind: 'front matter';
  /** The text behind the closing line; all of the file where it has no front matter. */
  body: string;
  /** 1-based line on which the body begins. */
  bodyLine: number;
  /** Keys that are left out because their values cannot be read. */
  skipped: readonly SkippedKey[];
}

/** Blank lines and comments above a block that begins with a key: the block is meant as front matter all the same. */
const ABOVE =
  /^(?:[ \t]*\n|<!--(?:(?!-->)[\s\S]){0,2000}-->[ \t]*\n)+(?=(?:---|\+\+\+)[ \t]*\n[ \t]*["']?[\w-]+["']?[ \t]*[:=])/;

/** Parses the front matter of a page's source text. Only YAML and TOML are read; languages that would run as code are refused. */
export function parseFrontMatter(source: string): FrontMatter | BadYaml {
  const above = ABOVE.exec(source)?.[0] ?? '';
  if (above === '') return parseAtStart(source);
  const lines = countLines(above);
  const found = parseAtStart(source.slice(above.length));
  if (found.kind === 'bad') return { ...found, line: found.line + lines };
  const { lineOf, bodyLine, skipped } = found;
  return {
    ...found,
    lineOf: (path) => lineOf(path) + lines,
    bodyLine: bodyLine + lines,
    skipped: skipped.map((one) => ({ ...one, line: one.line + lines })),
  };
}

function parseAtStart(source: string): FrontMatter | BadYaml {
  if (source.startsWith('{')) return parseJsonBlock(source) ?? noFrontMatter(source);
  const opening = /^(---|\+\+\+)(?![-+])([^\n]*)(?:\n|$)/.exec(source);
  if (opening === null) return parseUnfenced(source) ?? noFrontMatter(source);
  const [head, mark = '---', info = ''] = opening;
  const named = info.trim().toLowerCase();
  const language = named === '' ? (mark === '+++' ? 'toml' : 'yaml') : named;
  if (!['yaml', 'yml', 'toml'].includes(language)) {
    return bad(
      1,
      `front matter in "${info.trim()}" is not read`,
      'write it as YAML, under a plain line `---`',
    );
  }
  const rest = source.slice(head.length);
  const closing = findClosing(rest, mark);
  if (closing === undefined) {
    // A page may as well begin with a rule across the page.
    if (!/^\s*[\w"'-]+\s*[:=]/.test(rest)) return noFrontMatter(source);
    return bad(1, 'the front matter is never closed', `end it with a line \`${mark}\``);
  }
  const block = rest.slice(0, closing.start);
  if (mark === '---' && isText(block)) return noFrontMatter(source);
  const read = readBlock(block, language);
  if (read.kind === 'bad') return { ...read, what: `the front matter ${read.what}` };
  const body = rest.slice(closing.end);
  // Line 1 is the opening line, and the closing one has a line of its own too.
  return { ...read, kind: 'front matter', body, bodyLine: 2 + countLines(block) + 1 };
}

function readBlock(block: string, language: string): (Yaml & { skipped: SkippedKey[] }) | BadYaml {
  const parsed = language === 'toml' ? parseTomlBlock(block) : parseYaml(block, 2);
  if (parsed.kind === 'yaml') {
    const data = language === 'toml' ? parsed.data : withNumbersAsWritten(parsed.data, block);
    return { ...parsed, data, skipped: [] };
  }
  return (language === 'toml' ? undefined : parseKeyByKey(block, 2)) ?? parsed;
}

/** Hugo's third way: one object of JSON that begins the file and ends on a line of its own. */
function parseJsonBlock(source: string): FrontMatter | undefined {
  const end = /^\{\s*"/.test(source) ? /\n\}[ \t]*(?:\n|$)/.exec(source) : null;
  if (end === null) return undefined;
  const block = source.slice(0, end.index + end[0].length);
  try {
    const data: unknown = JSON.parse(block);
    if (typeof data !== 'object' || data === null) return undefined;
    const lines = block.split('\n');
    return {
      kind: 'front matter',
      data: { ...data },
      lineOf: ([key]) =>
        1 +
        Math.max(
          0,
          lines.findIndex((line) => line.trim().startsWith(`"${String(key)}"`)),
        ),
      body: source.slice(block.length),
      bodyLine: 1 + countLines(block),
      skipped: [],
    };
  } catch {
    // A page may as well begin with an example of JSON.
    return undefined;
  }
}

function parseUnfenced(source: string): FrontMatter | undefined {
  const head = readUnfenced(source);
  if (head === undefined) return undefined;
  const { data, length } = head;
  const above = source.slice(0, length);
  const lines = above.split('\n');
  return {
    kind: 'front matter',
    data,
    lineOf: ([key]) =>
      1 +
      Math.max(
        0,
        lines.findIndex((line) => line.toLowerCase().startsWith(`${String(key)}:`)),
      ),
    body: source.slice(length),
    bodyLine: 1 + countLines(above),
    skipped: [],
  };
}

function noFrontMatter(source: string): FrontMatter {
  return { kind: 'front matter', data: {}, lineOf: () => 1, body: source, bodyLine: 1, skipped: [] };
}

/** Between two rules across the page stands text: a first line that is no key, list or comment, behind a blank line. */
function isText(block: string): boolean {
  return (
    /^\s*\n/.test(block) && !/^[ \t]*["']?[\w-][\w .-]*["']?\s*:(?:\s|$)/m.test(block) && block.trim() !== ''
  );
}

function parseTomlBlock(block: string): Yaml | BadYaml {
  try {
    const data = parseToml(block);
    return { kind: 'yaml', data, lineOf: ([key]) => 2 + lineOfTomlKey(block, String(key)) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [reason = ''] = error.message.replace(/^Invalid TOML document: /, '').split('\n');
    return bad(1 + error.line, `is not valid TOML: ${reason}`, 'write `key = "value"`, texts in quotes');
  }
}

function lineOfTomlKey(block: string, key: string): number {
  const lines = block.split('\n');
  return Math.max(
    lines.findIndex((line) => line.trim().replace(/^["']/, '').startsWith(key)),
    0,
  );
}

/** The offsets of the first line that is the mark alone, its line end included. YAML may end with dots as well. */
function findClosing(text: string, mark: string): { start: number; end: number } | undefined {
  const line =
    mark === '---' ? /^(?:---|\.\.\.)[ \t]*(?:\n|$(?![\s\S]))/m : /^\+\+\+[ \t]*(?:\n|$(?![\s\S]))/m;
  const found = line.exec(text);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}

/** The number of line ends in a text. */
export function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function bad(line: number, what: string, fix: string): BadYaml {
  return { kind: 'bad', line, what, fix };
}
