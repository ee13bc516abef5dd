// docs/threats.md: each row names the test that shows what it says.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/root.ts';

const ROWS = readFileSync(join(projectRoot(), 'docs/threats.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:-|wants|happens)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test('there are rows for each of those who may attack', () => {
  expect(ROWS.length).toBeGreaterThan(25);
  expect(ROWS.every((cells) => cells.length === 5 && cells.slice(1, 4).every((cell) => cell !== ''))).toBe(
    true,
  );
});

test.each(ROWS.map(([, what = '', , file = '']) => [what, file]))('%s: %s', (_what, named) => {
  const file = /^`(tests\/[\w/.-]+\.test\.ts)`$/.exec(named)?.[1];
  expect(file).toBeDefined();
  expect(existsSync(join(projectRoot(), file ?? ''))).toBe(true);
});
