// Files of a build are put in place so that there is always a bot to start, whatever interrupts it.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { projectRoot } from '../../src/root.ts';
import { makeFolder } from '../library/folder.ts';

interface Made {
  name: string;
  content: string;
}

const MODULE = pathToFileURL(join(projectRoot(), 'scripts/put-in-place.mjs')).href;
const { putInPlace }: { putInPlace(made: readonly Made[], from: string, dist: string): void } = await import(
  MODULE
);

/** A build: a file that a process begins with, one that it imports, and their maps. */
function build(version: number): Made[] {
  const imported = `packed/code-${version}.js`;
  return [
    { name: 'src/main.js', content: `import '../${imported}'` },
    { name: 'src/main.js.map', content: `${version}` },
    { name: imported, content: `${version}` },
    { name: `${imported}.map`, content: `${version}` },
  ];
}

let dist: string;
const put = (version: number) => putInPlace(build(version), `hash ${version}`, dist);
const main = () => readFileSync(join(dist, 'src/main.js'), 'utf8');
const packed = () => readdirSync(join(dist, 'packed')).sort();
/** Makes that a file cannot be written until what this gives is called. */
function block(name: string): () => void {
  const path = join(dist, name);
  rmSync(path, { force: true });
  mkdirSync(path, { recursive: true });
  return () => rmSync(path, { recursive: true });
}

beforeEach(() => {
  dist = makeFolder();
});

test('what others import is there before what processes begin with', () => {
  put(1);
  const unblock = block('src/main.js');
  expect(() => put(2)).toThrow();
  expect(packed()).toEqual(['code-1.js', 'code-1.js.map', 'code-2.js', 'code-2.js.map']);
  unblock();
  put(2);
  expect(main()).toContain('code-2');
});

test('where what others import cannot be written, processes begin with what they began with before', () => {
  put(1);
  block('packed/code-2.js');
  expect(() => put(2)).toThrow();
  expect(main()).toContain('code-1');
  expect(packed()).toContain('code-1.js');
});

test('a map is there before its file', () => {
  block('packed/code-1.js.map');
  expect(() => put(1)).toThrow();
  expect(existsSync(join(dist, 'packed/code-1.js'))).toBe(false);
});

test('the list of files names the build once all of it is there', () => {
  const list = () => JSON.parse(readFileSync(join(dist, '.packed.json'), 'utf8'));
  put(1);
  expect(list()).toMatchObject({ from: 'hash 1', older: [] });
  expect(Object.keys(list().files)).toEqual(['src/main.js', 'packed/code-1.js']);
  const unblock = block('src/main.js');
  expect(() => put(2)).toThrow();
  expect(list()).toMatchObject({ from: 'hash 1' });
  unblock();
  put(2);
  expect(list()).toMatchObject({ from: 'hash 2', older: ['packed/code-1.js'] });
});

test('what a running bot may yet import stays for one build more, however often the same is built', () => {
  put(1);
  put(2);
  put(2);
  expect(packed()).toEqual(['code-1.js', 'code-1.js.map', 'code-2.js', 'code-2.js.map']);
  put(3);
  expect(packed()).toEqual(['code-2.js', 'code-2.js.map', 'code-3.js', 'code-3.js.map']);
});

test('without a list nothing is removed: nobody knows which files a running bot imports', () => {
  put(1);
  rmSync(join(dist, '.packed.json'));
  put(2);
  expect(packed()).toEqual(['code-1.js', 'code-1.js.map', 'code-2.js', 'code-2.js.map']);
});
