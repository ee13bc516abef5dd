// Charts as SVG and as PNG.
import { expect, test } from 'vitest';
import { layOutPodium } from '../../src/charts/index.ts';
import { drawChart } from '../../src/pictures/chart.ts';
import { rasterise } from '../../src/pictures/rasterise.ts';

const text = (words: string) => ({
  ...{ width: 200, height: 100 },
  shapes: [{ kind: 'text' as const, x: 100, y: 10, size: 30, most: 150, text: words, colour: '#123456' }],
});

test('letters are outlines: no font of the machine is asked for', () => {
  const { svg } = drawChart(text('Ana Łukasz Ελένη'));
  expect(svg).not.toContain('<text');
  expect(svg.match(/<path/g)?.length).toBeGreaterThan(10);
  expect(svg).toContain('fill="#123456"');
});

test.each(['50% & {x}_y #1 $ ^ ~ \\', '\\input{x}', '}{', '%'])('signs of TeX are letters: %s', (name) => {
  const drawn = drawChart(text(`A${name}`)).svg;
  expect(drawn.match(/<path/g)?.length ?? 0).toBeGreaterThanOrEqual(1);
});

test('what has no letters of ours is left out, and the rest is drawn', () => {
  expect(drawChart(text('山田')).svg).not.toMatch(/<path|<text/);
  const podium = layOutPodium({ kind: 'podium', places: [{ place: 1, name: '山田', points: '42' }] });
  expect(drawChart(podium).svg.match(/<path/g)?.length).toBe(3);
});

test('a long name is shrunk to its width', () => {
  const scaleOf = (words: string) => Number(/scale\(([\d.]+)\)/.exec(drawChart(text(words)).svg)?.[1]);
  expect(scaleOf('A long name that goes on')).toBeLessThan(scaleOf('Ana'));
});

test('a chart is a PNG of its size', () => {
  const { png, width, height } = rasterise(drawChart(layOutPodium({ kind: 'podium', places: [] })));
  expect([width, height]).toEqual([680, 380]);
  expect(Buffer.from(png).subarray(1, 4).toString()).toBe('PNG');
});
