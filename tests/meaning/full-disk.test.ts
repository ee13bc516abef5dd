// A disk that is really full while vectors are made: a small file system that is mounted for the build, and made larger for the next.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { makeFolder } from '../e2e/folder.ts';
import { buildVectors, doneLine, expectSame, makeShortPages, readEntries } from './builds.ts';

vi.setConfig({ testTimeout: 600_000 });

const PAGES = 150;

/** Runs what follows after a line of a shell, with file systems of its own. */
const apart = (line: string): string[] => [
  ...['unshare', '--user', '--map-root-user', '--mount'],
  ...['sh', '-c', line, 'sh'],
];

/** Whether this machine lets its people mount anything. */
const isAllowed = (() => {
  const [command = '', ...given] = apart('mount -t tmpfs -o size=160k tmpfs /mnt');
  return spawnSync(command, given).status === 0;
})();

/** Kilobytes of a folder's files, those whose names end so, or those whose names do not. */
function kilobytesOf(folder: string, test: (name: string) => boolean): number {
  const names = readdirSync(folder).filter(test);
  return names.reduce((sum, name) => sum + Math.ceil(statSync(join(folder, name)).size / 4096) * 4, 0);
}

const areVectors = (name: string): boolean => name.endsWith('.vectors');

describe.skipIf(!isAllowed)('a build on a disk that is full', () => {
  test('says so and ends with an error, keeps what it could, and the next one makes the rest', async () => {
    const library = makeShortPages(PAGES);
    const whole = makeFolder();
    expect((await buildVectors(library, whole).ended).code).toBe(0);
    const expected = await readEntries(whole);

    const [dataDir, kept] = [makeFolder(), makeFolder({ 'first/none': '', 'second/none': '' })];
    const room =
      kilobytesOf(whole, (name) => !areVectors(name)) + Math.floor(kilobytesOf(whole, areVectors) / 2);
    const run = (name: string): string =>
      `"$@" 2> ${kept}/${name}.log; echo $? > ${kept}/${name}.code; cp ${dataDir}/*.vectors ${kept}/${name}`;
    const line = [
      `mount -t tmpfs -o size=${room}k tmpfs ${dataDir} || exit 1`,
      run('first'),
      `mount -o remount,size=64m ${dataDir} || exit 1`,
      run('second'),
    ];
    expect((await buildVectors(library, dataDir, apart(line.join('\n'))).ended).code).toBe(0);
    const read = (name: string): string => readFileSync(join(kept, name), 'utf8');

    expect(read('first.log')).toMatch(/could not be saved, and are kept in memory: ENOSPC/);
    expect(read('first.code')).toBe('1\n');
    const first = await readEntries(join(kept, 'first'));
    expect(first.size).toBeGreaterThan(0);
    expect(first.size).toBeLessThan(expected.size);
    expectSame(first, expected);

    expect([read('second.log'), read('second.code')]).toEqual([doneLine(PAGES), '0\n']);
    const second = await readEntries(join(kept, 'second'));
    expectSame(second, expected);
    expect([...second.keys()].sort()).toEqual([...expected.keys()].sort());
  });
});
