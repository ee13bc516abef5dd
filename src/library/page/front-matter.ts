// The YAML block at the head of a page: parsed, never run, with the line of each of its keys.
import { type BadYaml, parseYaml, type Yaml } from '../folder/yaml.ts';

export interface FrontMatter extends Omit<Yaml, 'kind'> {
  kind: 'front matter';
  /** The text behind the closing `---`. */
  body: string;
  /** 1-based line on which the body begins. */
  bodyLine: number;
}

const EXAMPLE = 'begin the file with a line `---`, then `title: …`, then a line `---`';

/** Parses the front matter of a page's source text. Only YAML is read; languages that would run as code are refused. */
export function parseFrontMatter(source: string): FrontMatter | BadYaml {
  const opening = /^---(?!-)([^\n]*)(?:\n|$)/.exec(source);
  if (opening === null) return bad(1, 'the file has no front matter', EXAMPLE);
  const language = opening[1]?.trim() ?? '';
  if (language !== '' && language !== 'yaml') {
    return bad(1, `front matter in "${language}" is not read`, 'write it as YAML, under a plain line `---`');
  }
  const rest = source.slice(opening[0].length);
  const closing = findClosing(rest);
  if (closing === undefined) return bad(1, 'the front matter is never closed', 'end it with a line `---`');
  const block = rest.slice(0, closing.start);
  const yaml = parseYaml(block, 2);
  if (yaml.kind === 'bad') return { ...yaml, what: `the front matter ${yaml.what}` };
  const body = rest.slice(closing.end);
  // Line 1 is the opening `---`, and the closing one has a line of its own too.
  return { ...yaml, kind: 'front matter', body, bodyLine: 2 + countLines(block) + 1 };
}

/** The offsets of the first line `---`, its line end included. */
function findClosing(text: string): { start: number; end: number } | undefined {
  const line = /---[ \t\r]*(?:\n|$)/y;
  for (let at = 0; at !== -1; at = text.indexOf('\n---', at)) {
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
