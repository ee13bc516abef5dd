// A process that spares memory settles at less of it, by doing the same; and its threads have limits of their own.
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { openSparing } from '../../src/threads/heap.ts';

/** Makes much garbage beside what is kept for a while, and gives the most memory that its objects took. */
function peakOf(call: string): number {
  const script = `
    const heap = await import(${JSON.stringify(new URL('../../dist/src/threads/heap.js', import.meta.url).href)});
    ${call}
    let kept = [];
    let peak = 0;
    for (let number = 0; number < 600_000; number += 1) {
      kept.push({ number, text: 'text ' + number, list: [number, number] });
      if (kept.length > 100_000) kept = [];
      if (number % 20_000 === 0) peak = Math.max(peak, process.memoryUsage().heapTotal);
    }
    process.stdout.write(String(peak));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return Number(stdout);
}

test('what spares memory takes less of it', () => {
  // V8 marks beside the program: on a busy machine it comes to that late, so the best of three counts.
  const leastOf = (call: string): number => Math.min(peakOf(call), peakOf(call), peakOf(call));
  expect(leastOf('heap.spareMemory();')).toBeLessThan(0.85 * leastOf(''));
});

describe('while a crowd waits', () => {
  function open() {
    const flags: string[] = [];
    return { flags, ...openSparing((flag) => void flags.push(flag)) };
  }

  test('garbage is let lie until the last of several crowds is answered', () => {
    const { flags, spareMemory, hurryForCrowd } = open();
    spareMemory();
    const [first, second] = [hurryForCrowd(), hurryForCrowd()];
    first();
    first();
    expect(flags.at(-1)).toBe('--no-optimize-for-size');
    second();
    expect(flags.at(-1)).toBe('--optimize-for-size');
    expect(flags[0]).toBe('--optimize-for-size');
  });

  test('a library that is read for the first time is not spared for it, and is when it has been read', () => {
    const { flags, spareMemory, hurryForCrowd } = open();
    const end = hurryForCrowd();
    expect(flags).toEqual([]);
    spareMemory();
    expect(flags).toEqual(['--no-optimize-for-size']);
    end();
    expect(flags.at(-1)).toBe('--optimize-for-size');
  });

  test('V8 knows the flags', () => {
    const script = `
      const heap = await import(${JSON.stringify(new URL('../../dist/src/threads/heap.js', import.meta.url).href)});
      heap.spareMemory();
      heap.hurryForCrowd()();`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
    });
    // An unknown flag is told there.
    expect([status, stderr]).toEqual([0, '']);
  });
});

test.each([
  { call: '', young: 3, thread: 300 },
  { call: 'heap.keepHeapLimit();', young: 3, thread: 77 },
  // What is new has a limit of its own, which is added: of the process it would be 12 MB.
  { call: 'heap.keepHeapLimit();', young: 48, thread: 77 + 40 },
])(
  'with a limit for the process, a thread that was given 77 MB and $young for what is new has $thread after "$call"',
  ({ call, young, thread }) => {
    const script = `
    const heap = await import(${JSON.stringify(new URL('../../dist/src/threads/heap.js', import.meta.url).href)});
    const { Worker } = await import('node:worker_threads');
    const { getHeapStatistics } = await import('node:v8');
    ${call}
    const tell = "require('node:worker_threads').parentPort.postMessage(require('node:v8').getHeapStatistics().heap_size_limit)";
    const limits = { maxOldGenerationSizeMb: 77, maxYoungGenerationSizeMb: ${young} };
    const worker = new Worker(tell, { eval: true, execArgv: [], resourceLimits: limits });
    worker.once('message', (limit) => {
      const sizes = [getHeapStatistics().heap_size_limit, limit];
      process.stdout.write(JSON.stringify(sizes.map((size) => size / 2 ** 20)));
    });`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--max-old-space-size=300', '--max-semi-space-size=4', '--input-type=module', '--eval', script],
      { encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    const [own, given] = JSON.parse(stdout);
    expect([own > 300 && own < 400, given > thread && given < thread + 60]).toEqual([true, true]);
  },
);
