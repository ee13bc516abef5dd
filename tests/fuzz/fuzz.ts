// Runs a property for some seconds: a few in CI, as long as is wished by hand. What fails is told with all that repeats it.
import fc from 'fast-check';

/** Seconds that each property is given. `npm run fuzz` gives more. */
const SECONDS = Number(process.env['FUZZ_SECONDS'] ?? 12);

/** The same one in every run of the tests, another one each time by hand, and the one that is named where a run is repeated. */
const SEED = Number(
  process.env['FUZZ_SEED'] ?? (process.env['FUZZ_SECONDS'] === undefined ? 1 : Date.now() % 2 ** 31),
);

/** The time that a test with one property may take, in milliseconds. */
export const TIMEOUT = SECONDS * 1000 + 120_000;

/**
 * Looks for a value for which `check` throws, and fails with the smallest that it finds in the time. The seed stands in the failure, with
 * the path to the value.
 */
export async function fuzz<T>(
  values: fc.Arbitrary<T>,
  check: (value: T) => void | Promise<void>,
): Promise<void> {
  const property = fc.asyncProperty(values, async (value) => {
    await check(value);
  });
  const outcome = await fc.check(property, {
    seed: SEED,
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: SECONDS * 1000,
    ...(process.env['FUZZ_PATH'] === undefined ? {} : { path: process.env['FUZZ_PATH'] }),
  });
  // That the time was over, on a busy machine before the first value was, is no failure.
  if (outcome.failed && outcome.counterexample !== null) throw new Error(fc.defaultReportMessage(outcome));
}

console.log(`Fuzzing for ${SECONDS} s each, FUZZ_SEED=${SEED}`);
