// Two slices and three processes behind an endpoint under load, each of them killed and each of them rolled: `npm run bench:fleet`, best
// with nothing else to do for the machine. FLEET=200 in the environment sets how many ask a second, and FLEET_SECONDS=5 for how long they do
// before and after each of that.
import { expect, test } from 'vitest';
import { runFleet } from './fleet.ts';

const rate = Number(process.env['FLEET'] ?? 200);
const seconds = Number(process.env['FLEET_SECONDS'] ?? 5);
const PROCESSES = ['slice 0', 'slice 1', 'http 0', 'http 1', 'http 2'];
const HOUR = 60 * 60_000;

test('nobody is left without an answer but those whose connection broke', { timeout: HOUR }, async () => {
  const events = (['SIGKILL', 'SIGTERM'] as const).flatMap((signal) =>
    PROCESSES.map((process) => ({ process, signal })),
  );
  const tell = (line: string): void => console.info(line);
  const { asked, lost, broken, delays } = await runFleet({ rate, events, between: seconds * rate, tell });
  const sorted = delays.toSorted((one, other) => one - other);
  const share = (part: number): string =>
    `${Math.round(sorted[Math.floor(part * (sorted.length - 1))] ?? 0)} ms`;
  const late = delays.filter((delay) => delay > 3000).length;
  console.info(
    `${asked} asked at ${rate} a second: ${lost.length} lost, ${broken} cut off, ${late} after more than 3 s`,
  );
  console.info(`p50 ${share(0.5)}, p90 ${share(0.9)}, p99 ${share(0.99)}, longest ${share(1)}`);
  expect(lost).toEqual([]);
});
