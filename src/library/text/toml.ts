// TOML → keys and values, with the line of each key, and errors told in plain words.
import { parse, TomlError } from 'smol-toml';
import type { BadYaml, Yaml } from './yaml.ts';

/** Parses `key = value` lines. `firstLine` is the number of the source's first line in its file. */
export function parseToml(source: string, firstLine = 1): Yaml | BadYaml {
  try {
    const data = parse(source);
    return { kind: 'yaml', data, lineOf: ([key]) => firstLine + lineOfKey(source, String(key)) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [reason = ''] = error.message.replace(/^Invalid TOML document: /, '').split('\n');
    return {
      kind: 'bad',
      line: firstLine + error.line - 1,
      what: `is not valid TOML: ${reason}`,
      fix: 'write `key = "value"`, texts in quotes',
    };
  }
}

function lineOfKey(source: string, key: string): number {
  const lines = source.split('\n');
  return Math.max(
    lines.findIndex((line) => line.trim().replace(/^["']/, '').startsWith(key)),
    0,
  );
}
