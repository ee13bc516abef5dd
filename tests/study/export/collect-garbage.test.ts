// Garbage of long work is collected before V8 would.
import { expect, test } from 'vitest';
import { openCollector } from '../../../src/study/export/collect-garbage.ts';

test('what nobody holds is gone, and what somebody holds is there', async () => {
  const collect = openCollector();
  const held = { text: 'held' };
  const weak = [new WeakRef(held), new WeakRef({ text: 'garbage' })];
  // What a turn has looked at is held to its end.
  await new Promise((resolve) => setImmediate(resolve));
  collect();
  expect(weak.map((one) => one.deref()?.text)).toEqual(['held', undefined]);
  expect(held.text).toBe('held');
});
