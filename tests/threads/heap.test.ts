// A process that spares memory settles at less of it, by doing the same.
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

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
  expect(peakOf('heap.spareMemory();')).toBeLessThan(0.8 * peakOf(''));
});
