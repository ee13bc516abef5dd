// What is installed: locked by version and checksum, and from the npm registry alone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/root.ts';

const REGISTRY = 'https://registry.npmjs.org/';

interface Locked {
  resolved?: string;
  integrity?: string;
}

const read = (name: string) => JSON.parse(readFileSync(join(projectRoot(), name), 'utf8'));
const lock = read('package-lock.json') as { packages: Record<string, Locked> };
const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

test('every package has a checksum, and comes from the registry', () => {
  const others = packages.filter(
    ([, { resolved = REGISTRY, integrity = '' }]) =>
      !resolved.startsWith(REGISTRY) || !/^sha512-/.test(integrity),
  );
  expect(packages.length).toBeGreaterThan(100);
  expect(others.map(([path]) => path)).toEqual([]);
});

test('scripts of packages are not allowed to run', () => {
  expect(Object.values(allowScripts)).not.toContain(true);
});
