// What a library that is followed puts off until the start is over.
import {
  constants,
  type NodeGCPerformanceDetail,
  type PerformanceEntry,
  PerformanceObserver,
} from 'node:perf_hooks';
import { expect, onTestFinished, test } from 'vitest';
import { openShelf } from '../../src/shelf/index.ts';
import { makeFolder, page } from '../e2e/folder.ts';

/** Counts the collections of garbage that somebody has asked for: the last thing that warming up does before it searches once more. */
function countCollections(): () => number {
  let count = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { flags = 0 } = (entry as PerformanceEntry & { detail: NodeGCPerformanceDetail }).detail;
      if ((flags & constants.NODE_PERFORMANCE_GC_FLAGS_FORCED) !== 0) count += 1;
    }
  });
  observer.observe({ entryTypes: ['gc'] });
  onTestFinished(() => observer.disconnect());
  return () => count;
}

test('the search is warmed up when the start is over, and not before', async () => {
  const options = { folder: makeFolder({ 'a/bee.md': page('What is a bee?', 'An insect.') }), watch: true };
  const collections = countCollections();
  let start = (): void => {};
  const started = new Promise<void>((resolve) => {
    start = resolve;
  });
  const shelf = await openShelf({ ...options, dataDir: makeFolder(), started });
  expect(collections()).toBe(0);
  // Another one that waits for nothing shows that there was time enough.
  const other = await openShelf({ ...options, dataDir: makeFolder() });
  await expect.poll(collections).toBe(1);
  start();
  await expect.poll(collections).toBe(2);
  await Promise.all([shelf.close(), other.close()]);
});
