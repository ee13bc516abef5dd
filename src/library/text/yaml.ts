// YAML → keys and values, with the line of each key, and errors told in plain words on the line where they are.
import { createRequire } from 'node:module';
import { type Document, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { explainYaml } from './yaml-errors.ts';

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

let loaded: typeof import('gray-matter') | undefined;

/**
 * Reads YAML. gray-matter is loaded with the first page that is read: it brings a parser of JavaScript along, and a bot that opens a
 * saved index reads no page.
 */
function readYaml(source: string): unknown {
  loaded ??= createRequire(import.meta.url)('gray-matter') as typeof import('gray-matter');
  // gray-matter as a whole would run `---js` blocks as code; its YAML parser only ever reads.
  return loaded.engines.yaml.parse(source);
}

/** Parses `key: value` lines. `firstLine` is the number of the source's first line in its file. */
export function parseYaml(source: string, firstLine = 1): Yaml | BadYaml {
  let data: unknown;
  try {
    data = readYaml(source) ?? {};
  } catch (error) {
    const { line, what, fix } = explainYaml(source, error);
    return { kind: 'bad', line: firstLine + line, what: `is not valid YAML: ${what}`, fix };
  }
  if (!isMapping(data)) {
    return {
      kind: 'bad',
      line: firstLine,
      what: 'is not made of `key: value` lines',
      fix: 'write `key: value` lines',
    };
  }
  // Most pages are right, and nobody asks for their lines: they are looked for when somebody does.
  let located: Located | undefined;
  return {
    kind: 'yaml',
    data,
    lineOf(path) {
      located ??= locateKeys(source);
      return firstLine + located.lineOf(path);
    },
  };
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

interface Located {
  /** The 0-based line of the last key of the path that can be found; 0 where none can. */
  lineOf(path: readonly PropertyKey[]): number;
}

function locateKeys(source: string): Located {
  const lines = new LineCounter();
  const document: Document = parseDocument(source, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
    // Looking for keys that are there twice takes quadratic time, and the parser before did.
    uniqueKeys: false,
  });
  const lineAt = (offset: number): number => lines.linePos(offset).line - 1;
  return {
    lineOf(path) {
      let node: unknown = document.contents;
      let line = 0;
      for (const key of path) {
        const found = childOf(node, key);
        if (found === undefined) break;
        node = found.value;
        line = lineAt(found.offset);
      }
      return line;
    },
  };
}

/** The value of a key or of a list's entry, with the offset at which the key or entry stands. */
function childOf(node: unknown, key: PropertyKey): { value: unknown; offset: number } | undefined {
  if (isMap(node)) {
    for (const pair of node.items) {
      if (!isPair(pair) || !isScalar(pair.key) || String(pair.key.value) !== String(key)) continue;
      return { value: pair.value, offset: pair.key.range?.[0] ?? 0 };
    }
  } else if (isSeq(node) && typeof key === 'number') {
    const value = node.items[key];
    const range = typeof value === 'object' && value !== null && 'range' in value ? value.range : undefined;
    const offset: unknown = Array.isArray(range) ? range[0] : undefined;
    if (typeof offset === 'number') return { value, offset };
  }
  return undefined;
}
