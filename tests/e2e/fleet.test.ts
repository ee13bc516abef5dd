// A small run of what `npm run bench:fleet` does under full load: two slices and three processes behind an endpoint on one database.
import { expect, test } from 'vitest';
import { withoutPostgres } from '../postgres.ts';
import { runFleet } from './fleet/fleet.ts';

// Nine processes are started, on a machine that may have much else to do.
const PATIENCE = { timeout: 600_000 };

test.skipIf(withoutPostgres !== undefined)(
  'killed and rolled while people ask, they lose nothing but what a killed one had in hands',
  PATIENCE,
  async () => {
    const { asked, lost, broken } = await runFleet({
      rate: 10,
      between: 10,
      events: [
        { process: 'slice 0', signal: 'SIGKILL' },
        { process: 'http 0', signal: 'SIGKILL' },
        { process: 'slice 1', signal: 'SIGTERM' },
        { process: 'http 1', signal: 'SIGTERM' },
      ],
    });
    expect(lost).toEqual([]);
    expect(broken).toBeLessThan(asked / 2);
    expect(asked).toBeGreaterThan(80);
  },
);
