// A long storm: `npm run bench:storm`. STORM=400 in the environment sets how much is done, a twentieth of which goes wrong; STORM_SEED
// repeats a storm.

import { test } from 'vitest';
import { expectNothingLost } from './storm.ts';

const interactions = Number(process.env['STORM'] ?? 20_000);
const seed = Number(process.env['STORM_SEED'] ?? Date.now() % 1_000_000);
const MINUTE = 60_000;

test(`everybody is answered or told, once (seed ${seed})`, { timeout: 240 * MINUTE }, async () => {
  const began = performance.now();
  const { faults, restarts } = await expectNothingLost(
    { seed, interactions, patience: 10 * MINUTE },
    (done) => {
      if (done % 1000 === 0)
        console.info(`${done} of ${interactions} after ${Math.round((performance.now() - began) / 1000)} s`);
    },
  );
  console.info(`a storm of ${interactions} with ${faults} faults and ${restarts} restarts: seed ${seed}`);
});
