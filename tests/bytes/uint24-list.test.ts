// Numbers of 24 bits, with a plain array as the reference.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_UINT24, Uint24List } from '../../src/bytes/index.ts';

const numbers = fc.uint32Array({ max: MAX_UINT24 });

describe('a list of numbers of 24 bits', () => {
  test('holds what it was made of, in three bytes each', () => {
    fc.assert(
      fc.property(numbers, (given) => {
        const list = Uint24List.from(given);
        expect(list.length).toBe(given.length);
        expect(list.bytes.byteLength).toBe(3 * given.length);
        expect([...list.slice(0)]).toEqual([...given]);
        expect(Array.from(given, (_, place) => list.at(place))).toEqual([...given]);
      }),
    );
  });

  test('is read from its bytes, wherever in a buffer they begin', () => {
    fc.assert(
      fc.property(numbers, fc.nat(9), (given, before) => {
        const { bytes } = Uint24List.from(given);
        const buffer = new Uint8Array(2 * before + bytes.length + 5);
        buffer.fill(0xff);
        buffer.set(bytes, 2 * before);
        const list = new Uint24List(buffer.subarray(2 * before, 2 * before + bytes.length));
        expect([...list.slice(0)]).toEqual([...given]);
      }),
    );
  });

  test('cannot begin at an odd byte', () => {
    expect(() => new Uint24List(new Uint8Array(7).subarray(1))).toThrow(RangeError);
  });

  test('has 0 where it has no number', () => {
    const list = Uint24List.from(Uint32Array.of(MAX_UINT24));
    expect([list.at(-1), list.at(0), list.at(1)]).toEqual([0, MAX_UINT24, 0]);
    expect([...list.slice(0, 3)]).toEqual([MAX_UINT24]);
    expect([...list.slice(1)]).toEqual([]);
  });

  test('cuts off what is longer than 24 bits', () => {
    const list = Uint24List.from(Uint32Array.of(2 ** 24 + 5, 2 ** 32 - 1));
    expect([...list.slice(0)]).toEqual([5, MAX_UINT24]);
  });
});
