// Named sections of bytes behind a header: what is read back, and what is refused.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  joinPieces,
  layOutSections,
  layoutLength,
  openSections,
  readLayout,
  sectionOf,
} from '../../src/bytes/sections.ts';

const pieces = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 4 });
const sections = fc.dictionary(fc.string({ unit: 'grapheme', maxLength: 8 }), pieces, { maxKeys: 6 });

function layOut(header: unknown, all: Record<string, readonly Uint8Array[]>): Uint8Array {
  return joinPieces(layOutSections(header, new Map(Object.entries(all))));
}

const SMALL = { numbers: [Uint8Array.of(1, 2, 3)], texts: [Uint8Array.of(4), Uint8Array.of(5, 6)] };

describe('what was laid out', () => {
  test('is read back, whatever it holds', () => {
    fc.assert(
      fc.property(sections, fc.jsonValue(), (all, header) => {
        const bytes = layOut(header, all);
        const opened = openSections<unknown>(bytes);
        expect(JSON.stringify(opened?.header)).toBe(JSON.stringify(header));
        expect([...(opened?.sections.keys() ?? [])]).toEqual(Object.keys(all));
        for (const [name, parts] of Object.entries(all))
          expect([...sectionOf(opened?.sections ?? new Map(), name)]).toEqual(
            parts.flatMap((part) => [...part]),
          );
      }),
      { numRuns: 100 },
    );
  });

  test('begins at multiples of eight bytes, so that numbers can be read in place', () => {
    const layout = readLayout(layOut({}, SMALL));
    expect(layout?.sections.map(({ offset }) => offset % 8)).toEqual([0, 0]);
    expect(layout?.sections.map(({ length }) => length)).toEqual([3, 3]);
  });

  test('is as long as the layout says', () => {
    const bytes = layOut({ name: 'Ours' }, SMALL);
    expect(readLayout(bytes)?.length).toBe(bytes.length);
    expect(readLayout(layOut('no sections', {}))?.length).toBe(layOut('no sections', {}).length);
  });

  test('lies in memory that threads may share', () => {
    expect(layOut({}, SMALL).buffer).toBeInstanceOf(SharedArrayBuffer);
  });

  test('tells its layout by its beginning alone', () => {
    const bytes = layOut({ name: 'Ours' }, SMALL);
    const length = layoutLength(bytes.subarray(0, 64)) ?? 0;
    expect(readLayout<{ name: string }>(bytes.subarray(0, length))?.header).toEqual({ name: 'Ours' });
    expect(readLayout(bytes.subarray(0, length - 1))).toBeUndefined();
  });
});

describe('what is refused', () => {
  test('bytes of another format', () => {
    expect(layoutLength(new Uint8Array())).toBeUndefined();
    expect(layoutLength(new TextEncoder().encode('SQLite format 3'.repeat(10)))).toBeUndefined();
    expect(openSections(new Uint8Array(100))).toBeUndefined();
  });

  test('another version', () => {
    const bytes = layOut({}, SMALL);
    bytes[12] = (bytes[12] ?? 0) + 1;
    expect(layoutLength(bytes)).toBeUndefined();
    expect(openSections(bytes)).toBeUndefined();
  });

  test('a header of which any bit has changed', () => {
    const sound = layOut({ name: 'Ours' }, SMALL);
    const length = layoutLength(sound) ?? 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: length - 1 }), fc.nat(7), (at, bit) => {
        const bytes = Uint8Array.from(sound);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        expect(openSections(bytes)).toBeUndefined();
      }),
    );
  });

  test('a section that is not there', () => {
    const opened = openSections(layOut({}, SMALL));
    expect(() => sectionOf(opened?.sections ?? new Map(), 'words')).toThrow('no section words');
  });
});

test('pieces are joined in their order', () => {
  expect([...joinPieces([Uint8Array.of(1), new Uint8Array(), Uint8Array.of(2, 3)])]).toEqual([1, 2, 3]);
  expect(joinPieces([]).length).toBe(0);
});
