// Token buckets: so much at once, and so much more each minute.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openBuckets } from '../../src/memory/token-buckets.ts';

/** Buckets of so much, and what moves their clock. */
function bucketsOf(atOnce: number, aMinute: number) {
  let now = 1_000_000;
  const buckets = openBuckets({ atOnce, aMinute }, () => now);
  return {
    ...buckets,
    pass(milliseconds: number): void {
      now += milliseconds;
    },
  };
}

test('a name has so many tokens at once, and then each when it has grown back', () => {
  const { take, wait, pass } = bucketsOf(3, 60);
  for (let count = 0; count < 3; count += 1) {
    expect(wait('sam')).toBe(0);
    take('sam');
  }
  expect(wait('sam')).toBe(1000);
  pass(400);
  expect(wait('sam')).toBeCloseTo(600);
  pass(600);
  expect(wait('sam')).toBe(0);
});

test('names do not share tokens', () => {
  const { take, wait } = bucketsOf(1, 1);
  take('sam');
  expect([wait('sam'), wait('kim')]).toEqual([60_000, 0]);
});

test('a bucket never holds more than its most, however long nobody takes anything', () => {
  const { take, wait, pass } = bucketsOf(2, 600);
  take('sam');
  pass(10 * 60_000);
  take('sam');
  take('sam');
  expect(wait('sam')).toBeGreaterThan(0);
});

test('whoever waits as long as told has a token then, and not before, and gets no more than is theirs', () => {
  const steps = fc.array(fc.nat({ max: 20_000 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 600 }),
      steps,
      (most, rate, pauses) => {
        const { take, wait, pass } = bucketsOf(most, rate);
        let taken = 0;
        let passed = 0;
        for (const pause of pauses) {
          if (wait('sam') === 0) {
            take('sam');
            taken += 1;
          } else {
            const left = wait('sam');
            pass(left / 2);
            expect(wait('sam')).toBeGreaterThan(0);
            pass(left / 2 + 0.001);
            expect(wait('sam')).toBe(0);
            passed += left + 0.001;
          }
          pass(pause);
          passed += pause;
        }
        expect(taken).toBeLessThanOrEqual(most + (passed * rate) / 60_000 + 1e-6);
      },
    ),
  );
});

test('a crowd of names takes no more memory than so many: the one that was quiet longest is forgotten, with a full bucket', () => {
  const { take, wait } = bucketsOf(1, 1);
  take('first');
  for (let name = 0; name < 10_000; name += 1) take(String(name));
  expect(wait('first')).toBe(0);
  expect(wait('9999')).toBeGreaterThan(0);
});

test('a token that is given back can be taken again, and there are never more than there may be', () => {
  const { take, wait, giveBack } = bucketsOf(2, 1);
  take('sam');
  take('sam');
  expect(wait('sam')).toBeGreaterThan(0);
  giveBack('sam');
  expect(wait('sam')).toBe(0);
  for (let time = 0; time < 3; time += 1) giveBack('sam');
  take('sam');
  take('sam');
  expect(wait('sam')).toBeGreaterThan(0);
});
