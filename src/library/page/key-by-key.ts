// Front matter that is no YAML or TOML as a whole, read key by key: what is wrong with one key costs the others nothing, and what it plainly
// means is taken.
import { withNumbersAsWritten } from '../text/as-written.ts';
import { parseToml } from '../text/toml.ts';
import { type BadYaml, parseYaml, type Yaml } from '../text/yaml.ts';
import { type Meant, readAsMeant } from './as-meant.ts';
import { cutKeys, type HeadFault, type KeyLines, type Language } from './key-lines.ts';

/** Maximum length of a value that is repeated in a warning, in characters. */
const MAX_TOLD = 60;

/**
 * Reads the keys of a block one by one, and of what no parser takes what it plainly means. `firstLine` is the number of its first line in the
 * file. Undefined where the block has no keys: it is a text between two lines.
 */
export function parseKeyByKey(
  block: string,
  firstLine: number,
  language: Language = 'yaml',
): (Yaml & { faults: HeadFault[] }) | undefined {
  const { keys, faults } = cutKeys(block, firstLine, language);
  if (keys.length === 0) return undefined;
  const data: Record<string, unknown> = {};
  const lines = new Map<string, Yaml['lineOf']>();
  for (const one of keys) {
    const { key, line } = one;
    const read = readKey(one, language);
    faults.push(...read.faults);
    if (read.value === undefined) continue;
    if (key in data)
      faults.push({
        line,
        what: `the key "${key}" stands twice`,
        fix: 'keep one of them; the last one counts',
      });
    data[key] = read.value;
    lines.set(key, read.lineOf ?? (() => line));
  }
  faults.sort((a, b) => a.line - b.line);
  return {
    kind: 'yaml',
    data,
    lineOf: (path) => lines.get(String(path[0]))?.(path) ?? firstLine,
    faults,
  };
}

interface ReadKey {
  value?: unknown;
  lineOf?: Yaml['lineOf'];
  faults: HeadFault[];
}

function readKey(one: KeyLines, language: Language): ReadKey {
  const { key, source, line } = one;
  const parsed = language === 'toml' ? parseToml(source, line) : parseYaml(source, line);
  if (parsed.kind === 'yaml' && key in parsed.data) {
    const value = withNumbersAsWritten(parsed.data, source)[key];
    return { value, lineOf: parsed.lineOf, faults: [] };
  }
  const spaced = source.replace(/^[ \t]+/gm, (margin) => margin.replaceAll('\t', '  '));
  const untabbed = spaced === source || language === 'toml' ? undefined : parseYaml(spaced, line);
  const bad = parsed.kind === 'bad' ? parsed : undefined;
  if (untabbed?.kind === 'yaml' && key in untabbed.data)
    return { value: untabbed.data[key], lineOf: untabbed.lineOf, faults: [faultOf(key, line, bad)] };
  return readBlock(one) ?? readMeaning(one, bad);
}

/** A block of keys below a key, each read by itself. */
function readBlock({ line, value }: KeyLines): ReadKey | undefined {
  const [first = '', ...rest] = value.split('\n');
  const margin = /^[ \t]+(?=[^\s#-])/.exec(rest.find((text) => text.trim() !== '') ?? '')?.[0];
  if (first.trim() !== '' || margin === undefined) return undefined;
  const block = rest.map((text) => (text.startsWith(margin) ? text.slice(margin.length) : text)).join('\n');
  const read = parseKeyByKey(block, line + 1);
  if (read === undefined) return undefined;
  return {
    value: read.data,
    lineOf: ([, ...path]) => (path.length === 0 ? line : read.lineOf(path)),
    faults: read.faults,
  };
}

function readMeaning({ key, line, value }: KeyLines, bad: BadYaml | undefined): ReadKey {
  const meant = readAsMeant(value);
  const fault = faultOf(key, line, bad, meant);
  return meant === undefined ? { faults: [fault] } : { value: meant, faults: [fault] };
}

function faultOf(key: string, line: number, bad: BadYaml | undefined, meant?: Meant): HeadFault {
  const told = meant === undefined || meant.length === 0 ? '' : `; it is read as ${tell(meant)}`;
  return {
    line: bad?.line ?? line,
    what: `${key} ${bad?.what ?? 'is no name for a key'}`,
    fix: `${bad?.fix ?? 'put it in quotes'}${told}`,
  };
}

function tell(meant: Meant): string {
  const text = [meant].flat().join(', ');
  return `"${text.length > MAX_TOLD ? `${text.slice(0, MAX_TOLD - 1).trimEnd()}…` : text}"`;
}
