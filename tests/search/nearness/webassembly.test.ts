// Modules that are written out in bytes, and what stands in for them where there is no WebAssembly.
import { afterEach, expect, test, vi } from 'vitest';
import {
  ADD,
  compileOnce,
  END,
  GET,
  I32,
  moduleOf,
  open,
  PAGE,
} from '../../../src/search/nearness/webassembly.ts';

const SUM = moduleOf(2, [I32], [0, GET, 0, GET, 1, ADD, END]);

afterEach(() => vi.unstubAllGlobals());

test('a function of a few instructions computes', () => {
  const { run, memory } = open(compileOnce(SUM)(), 2);
  expect(run?.(40, 2)).toBe(42);
  expect(memory.buffer.byteLength).toBe(2 * PAGE);
});

test('a module is compiled once, and one that is none is nothing', () => {
  const compiled = compileOnce(SUM);
  expect(compiled()).toBe(compiled());
  expect(compileOnce(Uint8Array.of(1, 2, 3))()).toBeNull();
  expect(open(compileOnce(moduleOf(0, [], [0, GET, 5, END]))(), 1).run).toBeUndefined();
});

test('without WebAssembly there is memory all the same, which keeps what is in it when it grows', () => {
  vi.stubGlobal('WebAssembly', undefined);
  const { run, memory } = open(compileOnce(SUM)(), 1);
  expect(run).toBeUndefined();
  new Uint8Array(memory.buffer)[PAGE - 1] = 7;
  memory.grow(2);
  expect(memory.buffer.byteLength).toBe(3 * PAGE);
  expect(new Uint8Array(memory.buffer)[PAGE - 1]).toBe(7);
});

test('where no addresses are left, memory without it stands in', () => {
  const module = compileOnce(SUM)();
  const { Memory, Module, Instance } = globalThis.WebAssembly as unknown as Record<string, unknown>;
  const full = {
    Module,
    Instance,
    Memory: class {
      constructor() {
        throw new RangeError('could not allocate memory');
      }
    },
  };
  expect(Memory).toBeDefined();
  vi.stubGlobal('WebAssembly', full);
  const { run, memory } = open(module, 1);
  expect([run, memory.buffer.byteLength]).toEqual([undefined, PAGE]);
});
