// synonyms.yml and the thesaurus: `term: [wording, wording]`, checked line by line.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import { readText } from '../text/read-text.ts';
import { parseYaml } from '../text/yaml.ts';

/** A term as pages write it, and other wordings that mean it. */
export interface SynonymEntry {
  term: string;
  wordings: readonly string[];
}

const FILE = 'synonyms.yml';
const FIX = 'write `term: [wording, another wording]`';

/** Maximum number of terms that a wording stands for; the first of them are kept. */
const MAX_TERMS = 50;
const CROWDED_FIX = 'name only the terms that it is asked for, or a more exact wording';

/** Reads the library's own synonyms: `synonyms.yml` of the folder. Without one there are none. */
export function readLibrarySynonyms(folder: string): { entries: SynonymEntry[]; problems: Problem[] } {
  const path = join(folder, FILE);
  if (!existsSync(path)) return { entries: [], problems: [] };
  const text = readText(path);
  if ('source' in text) return readSynonyms(FILE, text.source);
  return {
    entries: [],
    problems: [{ file: FILE, line: 1, severity: 'error', what: text.what, fix: text.fix }],
  };
}

/** Parses such a file; entries that are wrong are reported and left out. `file` names it in problems. */
export function readSynonyms(file: string, source: string): { entries: SynonymEntry[]; problems: Problem[] } {
  const yaml = parseYaml(source);
  if (yaml.kind === 'bad') {
    const { line, what, fix } = yaml;
    return { entries: [], problems: [{ file, line, severity: 'error', what: `the file ${what}`, fix }] };
  }
  const entries: SynonymEntry[] = [];
  const problems: Problem[] = [];
  /** Numbers of terms by their wordings. */
  const terms = new Map<string, number>();
  const count = (wording: string): number => {
    const number = (terms.get(fold(wording)) ?? 0) + 1;
    terms.set(fold(wording), number);
    return number;
  };
  for (const [term, value] of Object.entries(yaml.data)) {
    const wordings: unknown[] = Array.isArray(value) ? value : [value];
    if (wordings.length > 0 && wordings.every(isWording)) {
      const crowded = wordings.find((wording) => count(wording) === MAX_TERMS + 1);
      if (crowded !== undefined) {
        const what = `"${crowded}" stands for more than ${MAX_TERMS} terms`;
        problems.push({ file, line: yaml.lineOf([term]), severity: 'error', what, fix: CROWDED_FIX });
      }
      const kept = wordings.filter((wording) => (terms.get(fold(wording)) ?? 0) <= MAX_TERMS);
      if (kept.length > 0) entries.push({ term, wordings: kept });
    } else {
      const what =
        wordings.length === 0 ? `"${term}" has no wording` : `"${term}" has a wording that is not text`;
      problems.push({ file, line: yaml.lineOf([term]), severity: 'error', what, fix: FIX });
    }
  }
  return { entries, problems };
}

function fold(wording: string): string {
  return wording.trim().toLowerCase();
}

function isWording(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
