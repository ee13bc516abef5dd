// Garbage is collected when it is asked for.
import { expect, test } from 'vitest';
import { collectGarbage } from '../../src/threads/collect-garbage.ts';

test('what nothing refers to is gone, and what something refers to is not', async () => {
  const kept = { name: 'kept' };
  const references = {
    kept: new WeakRef(kept),
    lost: new WeakRef({ name: 'lost' }),
  };
  // What a weak reference refers to lives until the end of the turn that has made it.
  await new Promise((resolve) => setTimeout(resolve));
  collectGarbage();
  expect(references.lost.deref()).toBeUndefined();
  expect(references.kept.deref()).toBe(kept);
});

test('nobody else is given a way to collect it', () => {
  const before = Object.hasOwn(globalThis, 'gc');
  collectGarbage();
  expect(Object.hasOwn(globalThis, 'gc')).toBe(before);
});
