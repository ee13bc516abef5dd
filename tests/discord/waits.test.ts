// What waits, and for how long.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openWaits } from '../../src/discord/waits.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open() {
  const lines: object[] = [];
  let now = 0;
  const waits = openWaits({ warn: (line: object) => void lines.push(line) } as never, () => now);
  return {
    waits,
    lines,
    /** Lets time pass, and whoever looks at it look. */
    pass(milliseconds: number): void {
      for (let passed = 0; passed < milliseconds; passed += 100) {
        now += 100;
        vi.advanceTimersByTime(100);
      }
    },
  };
}

test('it is counted what waits, and for how long', () => {
  const { waits, pass } = open();
  const [first, second] = [waits.begin('request'), waits.begin('request')];
  pass(300);
  first();
  first();
  pass(1500);
  expect(waits.figures().request).toMatchObject({ waiting: 1, waited: 1, longest: 300, long: 0 });
  second();
  expect(waits.figures().request).toEqual({ waiting: 0, waited: 2, total: 2100, longest: 1800, long: 1 });
  expect(waits.figures().reply.waited).toBe(0);
});

test('whatever waits for more than a second is a line of the log while it still waits', () => {
  const { waits, lines, pass } = open();
  waits.begin('picture');
  pass(900);
  expect(lines).toEqual([]);
  pass(800);
  expect(lines).toEqual([{ what: 'picture', waited: expect.any(Number), waiting: 1 }]);
});

test('many that wait are one line in ten seconds for each kind, not one each', () => {
  const { waits, lines, pass } = open();
  const ends = Array.from({ length: 100 }, () => waits.begin('message'));
  const other = waits.begin('interaction');
  pass(5000);
  for (const end of [...ends, other]) end();
  expect(lines).toHaveLength(2);
  waits.begin('message');
  pass(10_000);
  expect(lines).toHaveLength(3);
});

test('what does not wait for long is not logged', () => {
  const { waits, lines, pass } = open();
  for (let time = 0; time < 20; time += 1) {
    const end = waits.begin('reply');
    pass(1000);
    end();
  }
  expect(lines).toEqual([]);
});

test('what is forgotten is counted in one line at once and then one in ten seconds, the rest at the end', () => {
  const { waits, lines, pass } = open();
  waits.forget('message', 20_001);
  pass(500);
  expect(lines).toEqual([{ what: 'message', number: 1, longest: 20_001 }]);
  for (const waited of [21_000, 25_000, 22_000]) waits.forget('message', waited);
  pass(5000);
  expect(lines).toHaveLength(1);
  pass(5000);
  expect(lines[1]).toEqual({ what: 'message', number: 3, longest: 25_000 });
  waits.forget('message', 20_500);
  waits.close();
  expect(lines[2]).toEqual({ what: 'message', number: 1, longest: 20_500 });
});
