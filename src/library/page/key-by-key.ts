// Front matter that is no YAML as a whole, read key by key: what is wrong with a key that a page can do without costs that key alone.
import { parseYaml, type Yaml } from '../text/yaml.ts';

/** A key that is left out, with the line of what is wrong, and the way out. */
export interface SkippedKey {
  line: number;
  what: string;
  fix: string;
}

/** Keys that a page is called by and answers with: a page without what they say would be another one. */
const ESSENTIAL = new Set(['title', 'question', 'answer']);

/** A line that begins with a key. */
const KEY = /^["']?([^\s#:"'-][^:\n]*?)["']?[ \t]*:(?:[ \t]|$)/;

/** A tag of YAML (`!!js/function`), which would make something else of a value. Nobody writes one by accident. */
const TAG = /:[ \t]*!/;

/**
 * Reads the keys of a block one by one. `firstLine` is the number of its first line in the file. Undefined where what is wrong is more than
 * the value of a key that can be left out.
 */
export function parseKeyByKey(
  block: string,
  firstLine: number,
): (Yaml & { skipped: SkippedKey[] }) | undefined {
  const data: Record<string, unknown> = {};
  const lines = new Map<string, Yaml['lineOf']>();
  const skipped: SkippedKey[] = [];
  for (const { key, source, line } of cut(block, firstLine) ?? []) {
    const isEssential = ESSENTIAL.has(key.toLowerCase());
    const parsed = parseYaml(source, line);
    const isTwice = key in data;
    if (parsed.kind === 'yaml' && !isTwice) {
      Object.assign(data, parsed.data);
      lines.set(key, parsed.lineOf);
      continue;
    }
    if (isEssential || TAG.test(source)) return undefined;
    skipped.push(
      parsed.kind === 'bad'
        ? { line: parsed.line, what: `${key} ${parsed.what}`, fix: parsed.fix }
        : { line, what: `the key "${key}" stands twice`, fix: 'keep one of them' },
    );
  }
  if (skipped.length === 0) return undefined;
  return {
    kind: 'yaml',
    data,
    lineOf: (path) => lines.get(String(path[0]))?.(path) ?? firstLine,
    skipped,
  };
}

interface Piece {
  key: string;
  source: string;
  line: number;
}

/** The keys with the lines that belong to them: those that are indented, entries of a list, comments and blank lines. */
function cut(block: string, firstLine: number): Piece[] | undefined {
  const pieces: Piece[] = [];
  for (const [index, text] of block.split('\n').entries()) {
    const key = KEY.exec(text)?.[1];
    const last = pieces.at(-1);
    if (key !== undefined) pieces.push({ key, source: text, line: firstLine + index });
    else if (/^(?:\s|-(?:\s|$)|#|$|[\]}])/.test(text) && last !== undefined) last.source += `\n${text}`;
    else if (!/^\s*(?:#|$)/.test(text)) return undefined;
  }
  return pieces;
}
