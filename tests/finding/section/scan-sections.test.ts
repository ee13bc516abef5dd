// Sections found line by line.
import { expect, test } from 'vitest';
import { scanSections } from '../../../src/finding/section/scan-sections.ts';

const namesOf = (answer: string) => scanSections(answer).map(({ name }) => name);

test('headings of the highest level that has several are sections, each up to the next', () => {
  const answer = '# Title\n\n## One\n\na\n\n### Deeper\n\n## Two\n\nb';
  expect(namesOf(answer)).toEqual(['One', 'Two']);
  const [one, two] = scanSections(answer);
  expect(answer.slice(one?.at, one?.end)).toBe('## One\n\na\n\n### Deeper\n\n');
  expect(two?.end).toBe(answer.length);
});

test('without headings bold names are, with their numbers', () => {
  expect(namesOf('Lead.\n\n1. **First law**: a\n2. **Second law**: b')).toEqual([
    '1. First law',
    '2. Second law',
  ]);
  expect(namesOf('- **Stack**: a\n- **Queue**: b')).toEqual(['Stack', 'Queue']);
});

test('code has no sections, and one name is none', () => {
  expect(namesOf('```\n# one\n# two\n```')).toEqual([]);
  expect(namesOf('## One\n\na')).toEqual([]);
  expect(namesOf('')).toEqual([]);
});
