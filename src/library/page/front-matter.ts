// The block at the head of a page, in YAML or TOML: parsed, never run, with the line of each of its keys.
import { withNumbersAsWritten } from '../text/as-written.ts';
import { parseToml } from '../text/toml.ts';
import { type BadYaml, parseYaml, type Yaml } from '../text/yaml.ts';
import { parseKeyByKey } from './key-by-key.ts';
import { type HeadFault, KNOWN_KEY, type Language } from './key-lines.ts';
import { readUnfenced } from './unfenced.ts';

export interface FrontMatter extends Omit<Yaml, 'kind'> {
  kind: 'front matter';
  /** The text behind the closing line; all of the file where it has no front matter. */
  body: string;
  /** 1-based line on which the body begins. */
  bodyLine: number;
  /** What is wrong with its lines, though it is read: values taken for what they plainly mean, and keys that are left out. */
  faults: readonly HeadFault[];
}

/** Blank lines and comments above a block that begins with a key: the block is meant as front matter all the same. */
const ABOVE =
  /^(?:[ \t]*\n|<!--(?:(?!-->)[\s\S]){0,2000}-->[ \t]*\n)+(?=(?:---|\+\+\+)[ \t]*\n[ \t]*["']?[\w-]+["']?[ \t]*[:=])/;

/** Parses the front matter of a page's source text. Only YAML, TOML and JSON are read; languages that would run as code are refused. */
export function parseFrontMatter(source: string): FrontMatter | BadYaml {
  const above = ABOVE.exec(source)?.[0] ?? '';
  if (above === '') return parseAtStart(source);
  const lines = countLines(above);
  const found = parseAtStart(source.slice(above.length));
  if (found.kind === 'bad') return { ...found, line: found.line + lines };
  const { lineOf, bodyLine, faults } = found;
  return {
    ...found,
    lineOf: (path) => lineOf(path) + lines,
    bodyLine: bodyLine + lines,
    faults: faults.map((one) => ({ ...one, line: one.line + lines })),
  };
}

function parseAtStart(source: string): FrontMatter | BadYaml {
  if (source.startsWith('{')) return parseJsonBlock(source) ?? noFrontMatter(source);
  const opening = /^(---|\+\+\+)(?![-+])([^\n]*)(?:\n|$)/.exec(source);
  if (opening === null) return parseUnfenced(source) ?? noFrontMatter(source);
  const [head, mark = '---', info = ''] = opening;
  const language = languageOf(info, mark);
  if (language === undefined) {
    return bad(
      1,
      `front matter in "${info.trim()}" is not read`,
      'write it as YAML, under a plain line `---`',
    );
  }
  const rest = source.slice(head.length);
  const found = findClosing(rest, mark);
  const closing = found ?? endOfKeys(rest);
  // A page may as well begin with a rule across the page.
  if (closing === undefined) return noFrontMatter(source);
  const block = rest.slice(0, closing.start);
  if (mark === '---' && isText(block)) return noFrontMatter(source);
  const read = readBlock(block, language);
  // Between two rules across the page stands text.
  if (read === undefined) return { ...noFrontMatter(source), faults: [NO_KEYS] };
  // Line 1 is the opening line, and the closing one has a line of its own too.
  const bodyLine = 2 + countLines(block) + (found === undefined ? 0 : 1);
  const faults = found === undefined ? [unclosed(mark, bodyLine), ...read.faults] : read.faults;
  return { ...read, faults, kind: 'front matter', body: rest.slice(closing.end), bodyLine };
}

const NO_KEYS: HeadFault = {
  line: 2,
  what: 'the lines between the two rules have no keys and are shown as text',
  fix: 'write `key: value` lines, or begin the page with a blank line',
};

function unclosed(mark: string, bodyLine: number): HeadFault {
  return {
    line: 1,
    what: 'the front matter is never closed',
    fix: `end it with a line \`${mark}\`; it is taken to end above line ${bodyLine}`,
  };
}

/** Languages by the names that stand behind opening lines. JSON is YAML as well. */
const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['json', 'yaml'],
  ['toml', 'toml'],
]);

/** The language that stands behind the opening line, or that the line means; undefined for one that is not read. */
function languageOf(info: string, mark: string): Language | undefined {
  const named = info.trim().toLowerCase();
  if (named === '') return mark === '+++' ? 'toml' : 'yaml';
  return LANGUAGES.get(named);
}

/** Undefined where a block has no keys. */
function readBlock(block: string, language: Language): (Yaml & { faults: readonly HeadFault[] }) | undefined {
  const parsed = language === 'toml' ? parseToml(block, 2) : parseYaml(block, 2);
  if (parsed.kind === 'bad') return parseKeyByKey(block, 2, language);
  const data = language === 'toml' ? parsed.data : withNumbersAsWritten(parsed.data, block);
  return { ...parsed, data, faults: [] };
}

/** Where the keys at the head of a block that is never closed end: above the first line that is blank or no key's. */
function endOfKeys(text: string): { start: number; end: number } | undefined {
  const end =
    /^(?:[ \t]*["']?[\w-]+["']?[ \t]*[:=](?:[ \t][^\n]*)?\n|[ \t]+\S[^\n]*\n|-[ \t][^\n]*\n)+/.exec(
      text,
    )?.[0] ?? '';
  const names = [...end.matchAll(/^["']?([\w-]+)["']?[ \t]*[:=]/gm)];
  return names.some(([, name = '']) => KNOWN_KEY.test(name))
    ? { start: end.length, end: end.length }
    : undefined;
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
      faults: [],
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
    faults: [],
  };
}

function noFrontMatter(source: string): FrontMatter {
  return { kind: 'front matter', data: {}, lineOf: () => 1, body: source, bodyLine: 1, faults: [] };
}

/** Between two rules across the page stands text: a first line that is no key, list or comment, behind a blank line. */
function isText(block: string): boolean {
  return (
    /^\s*\n/.test(block) && !/^[ \t]*["']?[\w-][\w .-]*["']?\s*:(?:\s|$)/m.test(block) && block.trim() !== ''
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
