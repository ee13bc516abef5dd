// The regressions, on problems whose solution is known.
import { describe, expect, test } from 'vitest';
import { fitChoices, fitLogistic, solve } from '../../fit/regression.ts';

test('a system of equations is solved', () => {
  const x = solve(Float64Array.from([4, 2, 2, 3]), Float64Array.from([10, 9]), 2);
  expect(x[0]).toBeCloseTo(1.5, 10);
  expect(x[1]).toBeCloseTo(2, 10);
});

/** Numbers from 0 to 1 that are the same every time. */
function openRandom(): () => number {
  let state = 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

describe('logistic regression', () => {
  test('finds the odds that labels were drawn with', () => {
    const random = openRandom();
    const values = Float64Array.from({ length: 20_000 }, () => 4 * random() - 2);
    const labels = Array.from(values, (value) => random() < 1 / (1 + Math.exp(-(1 + 2 * value))));
    const { weights, intercept } = fitLogistic(
      { columns: 1, values },
      labels,
      labels.map(() => 1),
      0.001,
    );
    expect(Math.abs((weights[0] ?? 0) - 2)).toBeLessThan(0.1);
    expect(Math.abs(intercept - 1)).toBeLessThan(0.1);
  });

  test('counts what is more important more', () => {
    const values = Float64Array.from([0, 0, 0, 0]);
    const labels = [true, false, false, false];
    const { intercept } = fitLogistic({ columns: 1, values }, labels, [3, 1, 1, 1], 0.001);
    expect(intercept).toBeCloseTo(0, 6);
  });
});

describe('conditional logit', () => {
  test('finds the weights that choices were made by', () => {
    const random = openRandom();
    const groups = 4000;
    const size = 4;
    const values = Float64Array.from({ length: groups * size * 2 }, () => 2 * random());
    const isRight = new Uint8Array(groups * size);
    const starts = Uint32Array.from({ length: groups + 1 }, (_, group) => group * size);
    for (let group = 0; group < groups; group += 1) {
      const odds = Array.from({ length: size }, (_, i) => {
        const row = group * size + i;
        return Math.exp(1.5 * (values[2 * row] ?? 0) - (values[2 * row + 1] ?? 0));
      });
      let left = random() * odds.reduce((a, b) => a + b, 0);
      const chosen = odds.findIndex((one) => {
        left -= one;
        return left <= 0;
      });
      isRight[group * size + Math.max(0, chosen)] = 1;
    }
    const { weights } = fitChoices(
      {
        rows: { columns: 2, values },
        starts,
        isRight,
        importance: new Float64Array(groups).fill(1),
        offsets: new Float64Array(groups * size),
      },
      1e-6,
    );
    expect(Math.abs((weights[0] ?? 0) - 1.5)).toBeLessThan(0.15);
    expect(Math.abs((weights[1] ?? 0) + 1)).toBeLessThan(0.15);
  });

  test('asks that one of several right rows is chosen, not that all of them are likely', () => {
    // The second right row of each group has nothing for it.
    const values = Float64Array.from({ length: 300 }, (_, row) => (row % 3 === 0 ? 1 : 0));
    const weightOf = (isRight: (row: number) => boolean) =>
      fitChoices(
        {
          rows: { columns: 1, values },
          starts: Uint32Array.from({ length: 101 }, (_, group) => 3 * group),
          isRight: Uint8Array.from(values, (_, row) => (isRight(row) ? 1 : 0)),
          importance: new Float64Array(100).fill(1),
          offsets: new Float64Array(300),
        },
        0.01,
      ).weights[0] ?? 0;
    const one = weightOf((row) => row % 3 === 0);
    const two = weightOf((row) => row % 3 !== 1);
    expect(two).toBeGreaterThan(0.7 * one);
    expect(weightOf((row) => row % 3 === 1)).toBeLessThan(0);
  });

  test('is solved where a feature is so rare that whole steps lead there and back for ever', () => {
    const groups = 1000;
    const values = new Float64Array(2 * groups);
    const offsets = new Float64Array(2 * groups);
    const importance = new Float64Array(groups).fill(1);
    // Of two rows the first is right, and the second is ahead by 8; of one group the right row has the feature, of another the wrong one.
    values[0] = 1;
    values[3] = 1;
    offsets[1] = 8;
    offsets[3] = 8;
    importance[0] = 1.2;
    const { weights } = fitChoices(
      {
        rows: { columns: 1, values },
        starts: Uint32Array.from({ length: groups + 1 }, (_, group) => 2 * group),
        isRight: Uint8Array.from(values, (_, row) => 1 - (row % 2)),
        importance,
        offsets,
      },
      1e-9,
    );
    // There 1.2 / (1 + exp(w - 8)) is 1 / (1 + exp(-8 - w)).
    expect(weights[0]).toBeCloseTo(8 - Math.log(5), 1);
  });
});
