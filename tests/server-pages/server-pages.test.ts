// A folder a server: what is opened, laid over the library, and forgotten.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { idAt, openAllServerPages, overlayPage, overlayPath } from '../../src/server-pages/server-pages.ts';
import { createPageId } from '../../src/server-pages/versions.ts';
import { makeFolder } from '../library/folder.ts';
import { writePageOn } from './written.ts';

const [ONE, OTHER] = ['1300000000000000001', '1300000000000000002'];

describe('the pages of all servers', () => {
  test('are apart, a folder each, and opened once', async () => {
    const folder = makeFolder();
    const all = openAllServerPages(folder);
    await writePageOn(all.of(ONE), 'When is it due?');
    expect(await all.of(OTHER).pages.list()).toEqual([]);
    expect(all.of(ONE)).toBe(all.of(ONE));
    expect(all.servers()).toEqual([ONE]);
  });

  test.each(['', '..', '../x', 'abc', '12/3', '1'.repeat(30)])('no server is called %j', (server) => {
    const all = openAllServerPages(makeFolder());
    expect(() => all.of(server)).toThrow('this is no id of a server');
  });

  test('are found in a folder that holds other things too', () => {
    const folder = makeFolder();
    mkdirSync(join(folder, ONE));
    mkdirSync(join(folder, 'lost+found'));
    writeFileSync(join(folder, 'notes.txt'), '');
    expect(openAllServerPages(folder).servers()).toEqual([ONE]);
  });

  test('are none where there can be no folder', () => {
    const file = join(makeFolder(), 'file');
    writeFileSync(file, '');
    expect(openAllServerPages(join(file, 'pages')).servers()).toEqual([]);
  });

  test('are forgotten with everything, those of others are not', async () => {
    const folder = makeFolder();
    const all = openAllServerPages(folder);
    await writePageOn(all.of(ONE), 'When?');
    await writePageOn(all.of(OTHER), 'Where?');
    await all.of(ONE).wordings.add('a.md', 'and how', '7');
    await all.remove(ONE);
    expect(existsSync(join(folder, ONE))).toBe(false);
    expect(all.servers()).toEqual([OTHER]);
    expect(await all.overlayOf(ONE)).toEqual({ pages: [], wordings: new Map() });
    expect(await all.of(OTHER).pages.list()).toHaveLength(1);
  });
});

describe('what is laid over the library', () => {
  test('are pages under paths that stay, filed as they lie, and further wordings by page', async () => {
    const all = openAllServerPages(makeFolder());
    const { id, source } = await writePageOn(all.of(ONE), 'When is it due?');
    const { wordings } = all.of(ONE);
    for (const [path, text] of [
      ['a.md', 'first'],
      ['b.md', 'other'],
      ['a.md', 'second'],
    ] as const)
      await wordings.add(path, text, '7');
    expect(await all.overlayOf(ONE)).toEqual({
      pages: [{ path: `~${id}.md`, source, trail: ['school'], author: '42' }],
      wordings: new Map([
        ['a.md', ['first', 'second']],
        ['b.md', ['other']],
      ]),
    });
  });

  test('of a page whose author is forgotten names none', () => {
    const page = { id: createPageId(), version: 1, at: 0, path: 'what.md', source: 'x' };
    expect(overlayPage(page)).toEqual({ path: overlayPath(page.id), source: 'x', trail: [] });
  });
});

describe('the path of a page', () => {
  test('tells its id, and that of a part of it does too', () => {
    const id = createPageId();
    expect(idAt(overlayPath(id))).toBe(id);
    expect(idAt(`${overlayPath(id)}#due dates`)).toBe(id);
    expect(idAt(`${overlayPath(id)}?why\nso`)).toBe(id);
  });

  test.each(['a.md', '~a.md', '~AAAAAAAAAA.md', '~aaaaaaaaaa.mdx', 'x/~aaaaaaaaaa.md', '~aaaaaaaaa1.md', ''])(
    'in the library, as %j, tells none',
    (path) => {
      expect(idAt(path)).toBeUndefined();
    },
  );
});
