// The lines of a file of test data beside this one, split at tabs; those that begin with # are remarks.
import { readFileSync } from 'node:fs';

export function readLines(name: string): string[][] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
