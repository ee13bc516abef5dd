// The YAML block at the head of a page: parsed, never run, with the line of each of its keys.
import { type BadYaml, parseYaml, type Yaml } from './yaml.ts';

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
  const closing = /(?<=^|\n)---[ \t\r]*(?:\n|$)/.exec(rest);
  if (closing === null) return bad(1, 'the front matter is never closed', 'end it with a line `---`');
  const block = rest.slice(0, closing.index);
  const yaml = parseYaml(block, 2);
  if (yaml.kind === 'bad') return { ...yaml, what: `the front matter ${yaml.what}` };
  const body = rest.slice(closing.index + closing[0].length);
  // Line 1 is the opening `---`, and the closing one has a line of its own too.
  return { ...yaml, kind: 'front matter', body, bodyLine: 2 + countLines(block) + 1 };
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}

function bad(line: number, what: string, fix: string): BadYaml {
  return { kind: 'bad', line, what, fix };
}
