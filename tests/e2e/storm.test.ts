// A small storm of the kind that `npm run bench:storm` lets pass for longer.

import { expect, test } from 'vitest';
import { expectNothingLost } from './storm/storm.ts';

// Processes are started anew, on a machine that may have much else to do.
const PATIENCE = { timeout: 400_000 };

test('in a storm of faults, restarts among them, everybody is answered or told, once', PATIENCE, async () => {
  const { faults, restarts } = await expectNothingLost({
    seed: 17,
    interactions: 200,
    every: { fault: 10, rare: 6 },
  });
  expect({ faults, restarts }).toEqual({ faults: 20, restarts: 2 });
});
