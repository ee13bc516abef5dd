// YAML → keys and values, with the line of each key, and errors told in plain words on the line where they are.
import matter from 'gray-matter';

export interface Yaml {
  kind: 'yaml';
  data: Record<string, unknown>;
  /**
   * Line of a top-level key, of a key inside one (`['seo', 'page_keywords']`) or of an entry of a list (`['aliases', 0]`);
   * the line of the source's start where it is absent.
   */
  lineOf: (path: readonly PropertyKey[]) => number;
}

export interface BadYaml {
  kind: 'bad';
  line: number;
  what: string;
  fix: string;
}

/** Parses `key: value` lines. `firstLine` is the number of the source's first line in its file. */
export function parseYaml(source: string, firstLine = 1): Yaml | BadYaml {
  const parsed = tryYaml(source);
  if ('error' in parsed) return toldPlainly(source, firstLine, parsed.error);
  const data = parsed.data ?? {};
  if (!isMapping(data)) {
    return {
      kind: 'bad',
      line: firstLine,
      what: 'is not made of `key: value` lines',
      fix: 'write `key: value` lines',
    };
  }
  let lines: readonly string[] | undefined;
  return {
    kind: 'yaml',
    data,
    lineOf(path) {
      lines ??= source.split('\n');
      const found = findLine(lines, path);
      return found === undefined ? firstLine : firstLine + found;
    },
  };
}

const NO_KEY = 'the line has no key';

interface YamlError {
  /** 0-based line where the parser gave up, which may be far below the mistake. */
  line: number;
  reason: string;
}

// gray-matter as a whole would run `---js` blocks as code; its YAML parser only ever reads.
function tryYaml(source: string): { data: unknown } | { error: YamlError } {
  try {
    return { data: matter.engines.yaml.parse(source) };
  } catch (error) {
    return { error: { line: markedLine(error), reason: reasonOf(error) } };
  }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** The 0-based line of the last key of the path that can be found. */
function findLine(lines: readonly string[], path: readonly PropertyKey[]): number | undefined {
  let line: number | undefined;
  for (const [depth, key] of path.entries()) {
    if (typeof key === 'number' && line !== undefined) return findEntry(lines, line, key);
    if (typeof key !== 'string') break;
    const pattern = depth === 0 ? topLevelPattern(key) : keyPattern(key, '\\s+(?:-\\s+)?');
    const from = line === undefined ? 0 : line + 1;
    const found = lines.findIndex(
      (text, index) => index >= from && (pattern.test(text) || (depth > 0 && isTopLevel(text))),
    );
    // A key written in one line with its parent (`seo: {page_keywords: 5}`) stands on the parent's line.
    if (found === -1 || !pattern.test(lines[found] ?? '')) break;
    line = found;
  }
  return line;
}

/** The same few keys are looked for in every page. */
const topLevelPatterns = new Map<string, RegExp>();

/** The 0-based line of an entry of the list below a key; that of the key where they share a line. */
function findEntry(lines: readonly string[], keyLine: number, entry: number): number {
  let open = entry;
  for (const [index, text] of lines.entries()) {
    if (index <= keyLine) continue;
    if (/^\s*-\s/.test(text)) open -= 1;
    else if (isTopLevel(text)) break;
    if (open < 0) return index;
  }
  return keyLine;
}

function topLevelPattern(key: string): RegExp {
  const pattern = topLevelPatterns.get(key) ?? keyPattern(key, '');
  topLevelPatterns.set(key, pattern);
  return pattern;
}

function keyPattern(key: string, indent: string): RegExp {
  return new RegExp(`^${indent}["']?${key.replace(/[^\w\s]/g, '\\$&')}["']?\\s*:`);
}

function isTopLevel(line: string): boolean {
  return /^[^\s#]/.test(line);
}

function toldPlainly(source: string, firstLine: number, error: YamlError): BadYaml {
  const lines = source.split('\n');
  const { line, reason } = locate(lines) ?? error;
  const [what, fix] = plainWords(reason, lines[line] ?? '');
  return {
    kind: 'bad',
    line: firstLine + Math.min(line, lines.length - 1),
    what: `is not valid YAML: ${what}`,
    fix,
  };
}

/** The first entry that is wrong by itself: the parser often notices an open quote only at the end of the file. */
function locate(lines: readonly string[]): YamlError | undefined {
  const starts = entryStarts(lines);
  for (const [index, start] of starts.entries()) {
    const entry = lines.slice(start, starts[index + 1] ?? lines.length);
    const parsed = tryYaml(entry.join('\n'));
    if ('data' in parsed && typeof parsed.data === 'string') return { line: start, reason: NO_KEY };
    if (!('error' in parsed) || parsed.error.reason.startsWith('unidentified alias')) continue;
    const { error } = parsed;
    const [head = '', ...inner] = entry;
    const opensBlock = /:\s*$/.test(head) && inner.length > 0;
    const deeper = opensBlock ? locate(inner) : undefined;
    if (deeper !== undefined) return { ...deeper, line: start + 1 + deeper.line };
    const last = entry.findLastIndex((text) => text.trim() !== '');
    return { ...error, line: start + (isOpen(error) ? 0 : Math.min(error.line, last)) };
  }
  return undefined;
}

/** Quotes and brackets that are never closed are wrong where they open. */
function isOpen({ reason }: YamlError): boolean {
  return /quoted scalar|flow collection/.test(reason);
}

function entryStarts(lines: readonly string[]): number[] {
  const isBlank = (line: string): boolean => /^\s*(#|$)/.test(line);
  const indentOf = (line: string): number => line.search(/\S/);
  const indent = indentOf(lines.find((line) => !isBlank(line)) ?? '');
  return [...lines.keys()].filter((index) => {
    const line = lines[index] ?? '';
    return !isBlank(line) && indentOf(line) <= indent;
  });
}

/** What is wrong and the way out, for the parser's commonest complaints. */
function plainWords(reason: string, line: string): [what: string, fix: string] {
  if (reason === NO_KEY)
    return [reason, 'write `key: value`, or indent the line if it belongs to the one above'];
  if (/^duplicated mapping key/.test(reason)) {
    return [`the key "${line.split(':')[0]?.trim()}" stands twice`, 'keep one of them'];
  }
  if (/quoted scalar/.test(reason))
    return ['a quote is opened and never closed', 'close it, with the same kind of quote'];
  if (/flow collection/.test(reason))
    return ['a list or block is not written rightly', 'see its commas and its closing ] or }'];
  if (/^unidentified alias|^name of an alias/.test(reason))
    return ['a value begins with *', 'put the value in quotes'];
  if (/^unknown tag/.test(reason)) return ['a value begins with !', 'put the value in quotes'];
  if (/tab char/.test(reason)) return ['a line is indented with a tab', 'indent it with blanks'];
  if (/:\s+["'`@%&*!|>]/.test(line) && !/mapping entry$/.test(reason)) {
    return [
      'a value holds marks that mean something in YAML',
      'put the whole value in quotes of a kind that it does not hold',
    ];
  }
  if (/mapping/.test(reason)) {
    return [
      'a line is indented oddly, or its value holds a colon',
      'put a value that holds a colon in quotes, and line keys up',
    ];
  }
  return [reason, 'see the colons, quotes and indentation there'];
}

function markedLine(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('mark' in error)) return 0;
  const { mark } = error;
  if (typeof mark !== 'object' || mark === null || !('line' in mark)) return 0;
  return typeof mark.line === 'number' ? mark.line : 0;
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'reason' in error ? String(error.reason) : String(error);
}
