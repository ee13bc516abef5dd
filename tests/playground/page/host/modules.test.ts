// Packages as modules for a browser.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFolder, findModules } from '../../../../src/playground/page/host/modules.ts';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'cribsheet-modules-'));
  write('package.json', {});
  write('node_modules/cards/package.json', {
    exports: {
      '.': { require: './old.cjs', browser: './browser.js', default: './main.js' },
      './parts/embed.js': './parts/embed.js',
      './types': './types.d.ts',
      './all/*': './all/*.js',
    },
    dependencies: { '@small/base': '1.0.0', absent: '1.0.0' },
  });
  write('node_modules/@small/base/package.json', {
    exports: { '.': { node: './node.js', import: './import.js' } },
    dependencies: { cards: '1.0.0' },
  });
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content: object): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), JSON.stringify(content));
}

test('a package and all that it depends on are mapped, as a browser would choose', () => {
  expect(findModules(['cards'], join(root, 'package.json')).importMap.imports).toEqual({
    cards: '/modules/cards/browser.js',
    'cards/parts/embed.js': '/modules/cards/parts/embed.js',
    '@small/base': '/modules/@small/base/import.js',
  });
});

test('files of these packages are found, and no others', () => {
  const { fileAt } = findModules(['cards'], join(root, 'package.json'));
  expect(fileAt('/modules/cards/browser.js')).toBe(join(root, 'node_modules/cards/browser.js'));
  expect(fileAt('/modules/@small/base/import.js')).toBe(join(root, 'node_modules/@small/base/import.js'));
  for (const path of ['/modules/cards/package.json', '/modules/cards/../secret.js', '/modules/other/main.js'])
    expect(fileAt(path), path).toBeUndefined();
});

test('a package that is not installed has no folder', () => {
  expect(findFolder('absent', join(root, 'package.json'))).toBeUndefined();
});
