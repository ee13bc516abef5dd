// The page for people.
import { expect, test } from 'vitest';
import type { Step } from '../../src/status/history.ts';
import { writePage } from '../../src/status/page.ts';
import { drawSparkline } from '../../src/status/sparkline.ts';

const STEP: Step = {
  at: 0,
  answered: 1200,
  slow: 3,
  failed: 1,
  p90: 45.4,
  loopDelay: 8,
  memory: 284_000_000,
  waiting: 2,
};
const HOUR = 3_600_000;

function pageWith(shown: Partial<Parameters<typeof writePage>[0]> = {}): string {
  return writePage({
    parts: [{ name: 'library', problem: undefined }],
    steps: [STEP, { ...STEP, answered: 34, loopDelay: 3 }],
    pages: 150,
    uptime: HOUR,
    ...shown,
  });
}

/** What stands below the name of a figure. */
function shownValue(page: string, name: string): string | undefined {
  return new RegExp(`<h3>${name}</h3><p class="value">([^<]*)<`).exec(page)?.[1];
}

test('it says that all is well, and sums the day up', () => {
  const page = pageWith();
  expect(page).toContain('<title>Cribsheet is well</title>');
  expect(page).toContain('150 pages. Running for 1 hour.');
  expect(shownValue(page, 'Answered')).toBe('1,234');
  expect(shownValue(page, 'Nine of ten within')).toBe('45 ms');
  expect(shownValue(page, 'Busy for at most')).toBe('8 ms');
  expect(shownValue(page, 'Memory')).toBe('284 MB');
  expect(page).not.toContain('class="problem"');
});

test('it says what a figure means: all of the day, or now, and then the most that there was', () => {
  const page = pageWith({ pages: 32_499, steps: [{ ...STEP, memory: 400e6 }, STEP] });
  const noteOf = (name: string) =>
    new RegExp(`<h3>${name}</h3><p class="value">[^<]*<span>([^<]*)<`).exec(page)?.[1];
  expect([noteOf('Answered'), noteOf('Memory'), noteOf('Busy for at most')]).toEqual([
    'in all',
    'up to 400 MB',
    '',
  ]);
  expect(page).toContain('aria-label="Memory: 284 MB, up to 400 MB"');
  expect(page).toContain('32,499 pages.');
});

test('where nobody has asked lately, it says how long those waited who asked last', () => {
  const nobody = { ...STEP, answered: 0, p90: 0, waiting: 0 };
  const page = pageWith({ steps: [{ ...STEP, p90: 900 }, { ...STEP, p90: 45 }, nobody, nobody] });
  expect(shownValue(page, 'Nine of ten within')).toBe('45 ms');
  // Nobody waits: that is known.
  expect(shownValue(page, 'Waiting')).toBe('0');
  expect(page).toContain('aria-label="Nine of ten within: 45 ms, up to 900 ms"');
});

test('it says what is wrong, and nothing of that is taken for markup', () => {
  const page = pageWith({
    parts: [
      { name: 'library', problem: undefined },
      { name: 'store', problem: 'The <database> is "away" & gone.' },
    ],
  });
  expect(page).toContain('<title>Cribsheet is not ready</title>');
  expect(page).toContain('The &#60;database&#62; is &#34;away&#34; &#38; gone.');
  expect(page).toContain('store: not ready');
});

test.each([
  [0, '0 minutes'],
  [60_000, '1 minute'],
  [59 * 60_000, '59 minutes'],
  [25 * HOUR, '25 hours'],
  [72 * HOUR, '3 days'],
])('after %d ms it says %s', (uptime, said) => {
  expect(pageWith({ uptime })).toContain(`Running for ${said}.`);
});

test('it fetches nothing from anywhere', () => {
  expect(pageWith()).not.toMatch(/src=|https?:|@import|url\(|<script/);
});

test('each figure is drawn with a name for whoever does not see it', () => {
  const labels = [...pageWith().matchAll(/role="img" aria-label="([^"]+)"/g)].map(([, label]) => label);
  expect(labels).toHaveLength(7);
  expect(labels).toContain('Answered: 1,234, in all');
});

function heights(svg: string): number[] {
  const points = /<polyline points="([^"]*)"/.exec(svg)?.[1] ?? '';
  return points.split(' ').map((point) => Number(point.split(',')[1]));
}

test('a line goes from left to right, and its highest number is at the top', () => {
  const [low = 0, high = 0, half = 0] = heights(drawSparkline([0, 10, 5], 'x'));
  expect(high).toBeLessThan(half);
  expect(half).toBeLessThan(low);
  expect(high).toBeGreaterThan(0);
});

test('nothing and a single number are drawn as well', () => {
  expect(new Set(heights(drawSparkline([0, 0, 0], 'x'))).size).toBe(1);
  expect(heights(drawSparkline([4], 'x'))).toHaveLength(2);
  expect(drawSparkline([], 'x')).not.toContain('NaN');
});
