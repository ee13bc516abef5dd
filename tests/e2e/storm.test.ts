// A small storm of the kind that `npm run bench:storm` lets pass for longer.

import { expect, test } from 'vitest';
import { expectNothingLost } from './storm/storm.ts';

test('in a storm of faults, restarts among them, everybody is answered or told, once', async () => {
  const { faults, restarts } = await expectNothingLost({ seed: 17, interactions: 260 });
  expect({ faults, restarts }).toEqual({ faults: 13, restarts: 2 });
});
