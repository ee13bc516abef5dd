// The files for Prometheus and Grafana, checked by Prometheus' own tool and against the metrics that there are.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../src/root.ts';
import { openMetrics } from '../../src/status/metrics.ts';
import { sourcesWith, vitalsWith, workOf } from '../status/figures.ts';

const fileOf = (name: string) => join(projectRoot(), name);
const hasPromtool = spawnSync('promtool', ['--version']).status === 0;

function promtool(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('promtool', args, { encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
}

describe.skipIf(!hasPromtool)('promtool, which is not installed where this is skipped,', () => {
  test('takes the configuration and its rules', () => {
    const { status, said } = promtool('check', 'config', fileOf('ops/prometheus.yml'));
    expect(said).toMatch(/8 rules found/);
    expect(status).toBe(0);
  });

  test('raises what must be raised, and nothing else', () => {
    const { status, said } = promtool('test', 'rules', fileOf('tests/ops/alerts-test.yml'));
    expect(said).toContain('SUCCESS');
    expect(status).toBe(0);
  });

  test('finds nothing to mend in the metrics themselves, those of Node.js and of the process included', async () => {
    const { text } = await everyMetric();
    const { status, stdout, stderr } = spawnSync('promtool', ['check', 'metrics'], {
      input: text,
      encoding: 'utf8',
    });
    expect(`${stdout}${stderr}`).toBe('');
    expect(status).toBe(0);
  });
});

/** The text of metrics that each have a sample. */
function everyMetric() {
  const metrics = openMetrics(
    sourcesWith({
      vitals: () => vitalsWith({ silence: [[0, 1]] }),
      library: () => ({ identity: {}, pages: 1 }),
      meaning: () => ({ computed: 1 }),
      checks: [{ name: 'library', problem: () => undefined }],
    }),
  );
  metrics.observer.worked(workOf());
  metrics.observer.requested({ method: 'GET', route: '/gateway/bot', status: 200, bucket: undefined });
  return metrics.write();
}

/** Names of metrics in an expression, without what a histogram adds to them. */
function metricsIn(expression: string): string[] {
  return [...expression.matchAll(/\b(?:cribsheet|nodejs|process)_\w+/g)].map(([name]) =>
    name.replace(/_(?:bucket|sum|count)$/, ''),
  );
}

const rules = parse(readFileSync(fileOf('ops/alerts.yml'), 'utf8')) as {
  groups: { rules: { alert: string; expr: string }[] }[];
};
const dashboard = JSON.parse(readFileSync(fileOf('ops/grafana-dashboard.json'), 'utf8')) as {
  panels: {
    title: string;
    targets?: { expr: string }[];
    gridPos: { x: number; y: number; w: number; h: number };
  }[];
};

test('alerts and panels ask for metrics that there are', async () => {
  const { text } = await everyMetric();
  const there = new Set([...text.matchAll(/^# TYPE (\w+)/gm)].map(([, name]) => name));
  const alerts = rules.groups.flatMap(({ rules: all }) => all.map(({ expr }) => expr));
  const panels = dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
  expect(panels.length).toBeGreaterThan(10);
  const asked = [...alerts, ...panels].flatMap(metricsIn);
  expect(asked.filter((name) => !there.has(name))).toEqual([]);
  // And none of ours is shown nowhere.
  const shown = new Set(asked);
  expect([...there].filter((name) => name?.startsWith('cribsheet_') && !shown.has(name))).toEqual([]);
});

test('panels of the dashboard do not lie over each other', () => {
  const cells = dashboard.panels.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from({ length: w * h }, (_, cell) => `${x + (cell % w)},${y + Math.floor(cell / w)}`),
  );
  expect(new Set(cells).size).toBe(cells.length);
});
