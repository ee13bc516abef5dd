// Functions of WebAssembly that are called often: optimised where that is asked for, and nowhere else.
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** (func (export "f") (param i32)) that counts its parameter down to zero by steps: V8 has one module for all that are alike. */
const counting = (step: number): number[] => [
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 5, 1, 0x60, 1, 0x7f, 0, 3, 2, 1, 0, 7, 5, 1, 1, 0x66, 0, 0],
  ...[10, 16, 1, 14, 0, 3, 0x40, 0x20, 0, 0x41, step, 0x6b, 0x22, 0, 13, 0, 11, 11],
];

/** Calls a function of a module made plainly, and one of a module that is to be optimised, until that one is; tells of both whether they are. */
function optimisedAfter(call: string): unknown {
  const script = `
    const tiers = await import(${JSON.stringify(new URL('../../dist/src/threads/wasm-tiers.js', import.meta.url).href)});
    ${call}
    const make = (bytes) => new WebAssembly.Module(new Uint8Array(bytes));
    const modules = [
      make(${JSON.stringify(counting(1))}),
      tiers.optimised(() => make(${JSON.stringify(counting(2))})),
    ];
    const [plain, wanted] = modules.map((module) => new WebAssembly.Instance(module).exports.f);
    const isOptimised = (f) => %IsTurboFanFunction(f);
    for (let turn = 0; turn < 1000 && !isOptimised(wanted); turn += 1) {
      for (const f of [plain, plain, wanted]) f(1_000_000);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    process.stdout.write(JSON.stringify({ plain: isOptimised(plain), wanted: isOptimised(wanted) }));`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--allow-natives-syntax', '--input-type=module', '--eval', script],
    { encoding: 'utf8' },
  );
  // A flag that V8 does not know is told there.
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

test('every function that is called often is optimised by itself', () => {
  expect(optimisedAfter('')).toEqual({ plain: true, wanted: true });
});

test('where memory is spared, only what is to be optimised is', () => {
  expect(optimisedAfter('tiers.spareOptimising();')).toEqual({ plain: false, wanted: true });
});
