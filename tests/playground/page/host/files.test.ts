// Which files the page is made of.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createFiles } from '../../../../src/playground/page/host/files.ts';

const fileAt = createFiles();

test('the page allows its own import map by its hash, and its own files', () => {
  const page = fileAt('/');
  expect(page).toMatchObject({ type: 'text/html; charset=utf-8' });
  expect(page?.policy).toMatch(/script-src 'self' 'sha256-[\w+/]+=*'/);
  const text = page && 'content' in page ? page.content : '';
  const [, map = '{}'] = /<script type="importmap">(.*?)<\/script>/.exec(text) ?? [];
  expect(Object.keys(JSON.parse(map).imports)).toContain('@skyra/discord-components-core');
});

test.each([
  ['/page/main.js', 'text/javascript; charset=utf-8'],
  ['/page/composer/composer.js', 'text/javascript; charset=utf-8'],
  ['/styles/layout.css', 'text/css; charset=utf-8'],
  ['/pictures/student.svg', 'image/svg+xml'],
  ['/font/wght.css', 'text/css; charset=utf-8'],
])('%s is there', (path, type) => {
  const file = fileAt(path);
  expect(file?.type).toBe(type);
  const bytes = file && 'path' in file ? readFileSync(file.path) : Buffer.alloc(0);
  expect(bytes.length).toBeGreaterThan(0);
});

test.each([
  '/page/../../main.js',
  '/page/%2e%2e/main.js',
  '/page/a/b/c.js',
  '/styles/../index.html',
  '/font/package.json',
  '/package.json',
  '/page/main.ts',
])('%s is not', (path) => {
  expect(fileAt(path)).toBeUndefined();
});
