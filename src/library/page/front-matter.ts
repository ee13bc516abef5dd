// The block at the head of a page, in YAML or TOML: parsed, never run, with the line of each of its keys.
import { parse as parseToml, TomlError } from 'smol-toml';
import { type BadYaml, parseYaml, type Yaml } from '../text/yaml.ts';

export interface FrontMatter extends Omit<Yaml, 'kind'> {
  kind: 'front matter';
  /** The text behind the closing line; all of the file where it has no front matter. */
  body: string;
  /** 1-based line on which the body begins. */
  bodyLine: number;
}

/** Parses the front matter of a page's source text. Only YAML and TOML are read; languages that would run as code are refused. */
export function parseFrontMatter(source: string): FrontMatter | BadYaml {
  const opening = /^(---|\+\+\+)(?![-+])([^\n]*)(?:\n|$)/.exec(source);
  if (opening === null) return noFrontMatter(source);
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
  const parsed = language === 'toml' ? parseTomlBlock(block) : parseYaml(block, 2);
  if (parsed.kind === 'bad') return { ...parsed, what: `the front matter ${parsed.what}` };
  const body = rest.slice(closing.end);
  // Line 1 is the opening line, and the closing one has a line of its own too.
  return { ...parsed, kind: 'front matter', body, bodyLine: 2 + countLines(block) + 1 };
}

function noFrontMatter(source: string): FrontMatter {
  return { kind: 'front matter', data: {}, lineOf: () => 1, body: source, bodyLine: 1 };
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

/** The offsets of the first line that is the mark alone, its line end included. */
function findClosing(text: string, mark: string): { start: number; end: number } | undefined {
  const line = mark === '---' ? /---[ \t\r]*(?:\n|$)/y : /\+\+\+[ \t\r]*(?:\n|$)/y;
  for (let at = 0; at !== -1; at = text.indexOf(`\n${mark}`, at)) {
    // At 0 stands the first line; further on, the line end before the one that may be it.
    const start = text[at] === '\n' ? at + 1 : at;
    line.lastIndex = start;
    const found = line.exec(text);
    if (found) return { start, end: start + found[0].length };
    at = start;
  }
  return undefined;
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
