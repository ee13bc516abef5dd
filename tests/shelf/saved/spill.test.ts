// Bytes that are put aside come back as they were, whatever the disk does, and nothing of them is left behind.
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextPacker } from '../../../src/bytes/index.ts';
import { openSpill } from '../../../src/shelf/saved/spill.ts';
import { makeFolder } from '../../library/folder.ts';

/** All bytes of pieces, as the text that they are. */
function textOf(pieces: Iterable<Uint8Array>): string {
  return Buffer.concat([...pieces]).toString('utf8');
}

test('what is put aside comes back, as often as it is asked for', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 300 }), { maxLength: 20 }), (texts) => {
      const spill = openSpill(join(makeFolder(), 'library.index'));
      const piece = new Uint8Array(1000);
      for (const text of texts) {
        // The same memory is used for each, as packers do.
        const { written } = new TextEncoder().encodeInto(text, piece);
        spill.add(piece.subarray(0, written));
      }
      const all = Buffer.from(texts.join(''), 'utf8').toString('utf8');
      expect([textOf(spill.pieces()), textOf(spill.pieces())]).toEqual([all, all]);
      spill.close();
    }),
    { numRuns: 50 },
  );
});

test('more than is read at a time, in a packer of texts', () => {
  const folder = makeFolder();
  const spill = openSpill(join(folder, 'library.index'));
  const packer = new TextPacker(spill);
  const texts = Array.from({ length: 50 }, (_, number) => `${number} ∑ `.repeat(20_000));
  const kept = texts.map((text) => Buffer.from(packer.push(text)).toString('utf8'));
  expect(kept).toEqual(texts);
  expect(textOf(packer.pieces())).toBe(texts.join(''));
  expect([...packer.lengths()]).toEqual(texts.map((text) => Buffer.byteLength(text)));
  spill.close();
  expect(readdirSync(folder)).toEqual([]);
});

test('where no file can be made, all is kept in memory', () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'file'), '');
  const spill = openSpill(join(folder, 'file', 'library.index'));
  for (const text of ['a', 'b']) spill.add(Buffer.from(text));
  expect(textOf(spill.pieces())).toBe('ab');
  spill.close();
  expect(readdirSync(folder)).toEqual(['file']);
});

// A file that may not become larger is what a full disk is: a write fails in the middle of a piece.
test.skipIf(process.platform === 'win32')('on a disk that is full, the rest is kept in memory', () => {
  const script = `
    import { openSpill } from ${JSON.stringify(new URL('../../../dist/src/shelf/saved/spill.js', import.meta.url).href)};
    process.on('SIGXFSZ', () => {});
    const spill = openSpill(process.argv[1]);
    for (let number = 0; number < 100; number += 1) spill.add(Buffer.from(String(number % 10).repeat(1000)));
    process.stdout.write(Buffer.concat([...spill.pieces()]));
    spill.close();`;
  const command = 'ulimit -f 40; exec "$0" --input-type=module --eval "$1" "$2"';
  const file = join(makeFolder(), 'library.index');
  const { stdout, stderr } = spawnSync('sh', ['-c', command, process.execPath, script, file], {
    encoding: 'utf8',
  });
  const all = Array.from({ length: 100 }, (_, number) => String(number % 10).repeat(1000)).join('');
  expect({ stdout, stderr }).toEqual({ stdout: all, stderr: '' });
});
