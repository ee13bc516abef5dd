// Floods: garbage is let lie while they last.
import { expect, test, vi } from 'vitest';
import { watchFloods } from '../../../src/discord/routing/flood-watch.ts';

/** How many hurry now, and how often one began to. */
function open() {
  let now = 0;
  let begun = 0;
  const drop = watchFloods(() => {
    now += 1;
    begun += 1;
    return () => {
      now -= 1;
    };
  });
  return { drop, now: () => now, begun: () => begun };
}

const PATIENCE = { timeout: 20_000, interval: 50 };

test('a flood is one hurry, which ends when no more is dropped, and the next flood is another', async () => {
  const { drop, now, begun } = open();
  for (const flood of [1, 2]) {
    for (let number = 0; number < 500; number += 1) drop();
    expect([now(), begun()]).toEqual([1, flood]);
    await vi.waitFor(() => expect(now()).toBe(0), PATIENCE);
  }
});

test('what is dropped now and then is no flood', async () => {
  const { drop, begun } = open();
  // Looked at all together they would be many.
  for (let number = 0; number < 8; number += 1) {
    for (let some = 0; some < 10; some += 1) drop();
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  expect(begun()).toBe(0);
});
