import { join, relative, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugify } from '../../src/library/index.ts';
import { isServerId, nameFor, pathFor } from '../../src/server-pages/names.ts';

describe('names of files', () => {
  test.each<[string, string]>([
    ['What is a vole?', 'what-is-a-vole'],
    ['../../../etc/passwd', 'etc-passwd'],
    ['C:\\Windows\\System32', 'c-windows-system32'],
    ['CON', 'con_'],
    ['com1', 'com1_'],
    ['lpt9', 'lpt9_'],
    ['console', 'console'],
    ['.htaccess', 'htaccess'],
    ['@everyone', 'everyone'],
    ['…', 'page'],
    ['', 'page'],
    ['光合作用', '光合作用'],
  ])('%j is %j', (text, name) => {
    expect(nameFor(text)).toBe(name);
  });

  test('are short enough for every disk, also in letters of three bytes', () => {
    expect(Buffer.byteLength(nameFor('作'.repeat(500)))).toBeLessThanOrEqual(125);
    expect(nameFor('作'.repeat(500))).toMatch(/^作+$/);
  });

  test('leave the subject what it is', () => {
    expect(slugify(nameFor('con'))).toBe('con');
  });
});

describe('paths', () => {
  const never = (): boolean => false;

  test('lie in the folders of the subject', () => {
    expect(pathFor(['year-2', 'networks'], 'What is TCP?', never)).toBe('year-2/networks/what-is-tcp.md');
    expect(pathFor([], 'What is TCP?', never)).toBe('general/what-is-tcp.md');
  });

  test('are never those of another page', () => {
    const taken = new Set(['a/b.md', 'a/b-2.md']);
    expect(pathFor(['a'], 'b', (path) => taken.has(path))).toBe('a/b-3.md');
  });

  test('never lead out of the folder', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }),
        fc.string({ unit: 'binary' }),
        (trail, title) => {
          const path = pathFor(trail, title, never);
          const inside = relative('/base', join('/base', path));
          expect(inside.split(sep)).not.toContain('..');
          expect(inside).toBe(path);
          expect(path.split('/').every((part) => /^[^\0\\:*?"<>|.]+(?:\.md)?$/.test(part))).toBe(true);
        },
      ),
    );
  });
});

test.each<[string, boolean]>([
  ['1', true],
  ['81384788765712384', true],
  ['', false],
  ['0', false],
  ['..', false],
  ['1/2', false],
  ['123456789012345678901', false],
])('%j as the id of a server: %j', (text, expected) => {
  expect(isServerId(text)).toBe(expected);
});
