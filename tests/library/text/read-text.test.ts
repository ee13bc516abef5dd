// Files as text, and why some cannot be read.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/library/text/read-text.ts';
import { makeFolder } from '../folder.ts';

function written(content: string | Buffer): string {
  const file = join(makeFolder(), 'page.md');
  writeFileSync(file, content);
  return file;
}

describe('a file of text', () => {
  test.each([
    ['', ''],
    ['plain', 'plain'],
    ['\uFEFFwith a mark', 'with a mark'],
    // Only the first one is a byte order mark.
    ['\uFEFF\uFEFFtwice', '\uFEFFtwice'],
    ['Ökologie 日本 🙂', 'Ökologie 日本 🙂'],
    ['one\r\ntwo', 'one\r\ntwo'],
  ])('%j is read as %j', (content, source) => {
    expect(readText(written(content))).toEqual({ source });
  });

  test('of just one megabyte is read, and of one byte more is not', () => {
    const most = 1 << 20;
    expect(readText(written('a'.repeat(most)))).toEqual({ source: 'a'.repeat(most) });
    expect(readText(written('a'.repeat(most + 1)))).toMatchObject({
      what: 'the file has 1.0 MB; 1 MB is the most that is read',
    });
  });
});

describe('what is no text is told with its first wrong byte', () => {
  test.each<[string, Buffer, number]>([
    ['Latin 1', Buffer.from('caf\u00e9', 'latin1'), 4],
    ['a character cut short', Buffer.from('日本').subarray(0, 5), 4],
    ['a NUL', Buffer.from('ab\0c'), 3],
    ['a NUL before a wrong byte', Buffer.from([0x61, 0x00, 0xff]), 2],
    ['a wrong byte before a NUL', Buffer.from([0x61, 0xff, 0x00]), 2],
    ['UTF-16', Buffer.from('\uFEFFab', 'utf16le'), 1],
    ['an overlong form', Buffer.from([0x61, 0xc0, 0xaf]), 2],
  ])('%s', (_name, bytes, at) => {
    expect(readText(written(bytes))).toEqual({
      what: `the file is not UTF-8 text (see byte ${at})`,
      fix: 'save it with the encoding UTF-8',
    });
  });
});

describe('what cannot be opened', () => {
  test('is told with the reason', () => {
    expect(readText(join(makeFolder(), 'none.md'))).toMatchObject({
      what: 'the file cannot be read (ENOENT)',
    });
  });

  test('because it is a folder is told so', () => {
    const folder = join(makeFolder(), 'page.md');
    mkdirSync(folder);
    expect(readText(folder)).toMatchObject({ what: 'is no file' });
  });

  // Whoever may read everything is refused nothing.
  test.skipIf(process.getuid?.() === 0)('because it is not allowed is told so', () => {
    const file = written('secret');
    chmodSync(file, 0);
    expect(readText(file)).toMatchObject({ what: 'the file cannot be read (EACCES)' });
  });
});
