// Bars: as large as their values, within the picture, each with its name and its sum.
import { describe, expect, test } from 'vitest';
import { type Bars, COLOURS, layOutBars, type Shape } from '../../src/charts/index.ts';
import { drawChart } from '../../src/pictures/chart.ts';
import { rasterise } from '../../src/pictures/rasterise.ts';
import { EM, typeset } from '../../src/pictures/typeset.ts';
import { readPng } from '../pictures/png.ts';

const BARS: Bars = {
  legend: ['answered', 'several pages', 'no answer'],
  columns: [
    { label: '11-02', parts: [8, 2, 1] },
    { label: '11-09', parts: [0, 0, 0] },
    { label: '11-16', parts: [20, 5, 5] },
  ],
  rows: [
    { label: 'Biology', parts: [20, 4, 2] },
    { label: 'Computer science', parts: [8, 3, 0] },
  ],
};

type Box = Extract<Shape, { kind: 'box' }>;
type Text = Extract<Shape, { kind: 'text' }>;

const boxesOf = ({ shapes }: { shapes: readonly Shape[] }, colour: string): Box[] =>
  shapes.filter((shape): shape is Box => shape.kind === 'box' && shape.colour === colour);
const textsOf = ({ shapes }: { shapes: readonly Shape[] }): Text[] =>
  shapes.filter((shape): shape is Text => shape.kind === 'text');

describe('columns', () => {
  const columns = layOutBars({ ...BARS, legend: [], rows: [] });

  test('are as high as their values, parts upon each other, all from one line', () => {
    const [first, last] = boxesOf(columns, COLOURS.blue);
    const [above] = boxesOf(columns, COLOURS.gold);
    expect(boxesOf(columns, COLOURS.blue)).toHaveLength(2);
    expect((first?.height ?? 0) / (last?.height ?? 1)).toBeCloseTo(8 / 20);
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeCloseTo((last?.y ?? 0) + (last?.height ?? 0));
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeCloseTo(first?.y ?? 0);
  });

  test('have their labels below and their sums above, but for a sum of nothing', () => {
    expect(textsOf(columns).map(({ text }) => text)).toEqual(['11', '11-02', '11-09', '30', '11-16']);
  });
});

test.each([
  ['Jun 15', 4, 4],
  ['22 de jun.', 4, 4],
  ['22 de jun.', 7, 7],
  ['Jun 15', 8, 8],
  ['22 de jun.', 8, 4],
  ['Jun 15', 13, 7],
  ['22 de jun.', 13, 7],
])(
  'labels as %s below %d columns are %d, legible, beside each other and inside the picture',
  (label, count, shown) => {
    const columns = Array.from({ length: count }, () => ({ label, parts: [0] }));
    const drawing = layOutBars({ ...BARS, legend: [], columns, rows: [] });
    const labels = textsOf(drawing);
    expect(labels).toHaveLength(shown);
    for (const [index, { text, x, size, most }] of labels.entries()) {
      const { width = 0 } = typeset(`\\textsf{${text}}`, Number.POSITIVE_INFINITY) ?? {};
      const scale = Math.min(size / EM, most / width);
      expect(scale * EM).toBeGreaterThanOrEqual(17);
      expect(x - (width * scale) / 2).toBeGreaterThan(0);
      expect(x + (width * scale) / 2).toBeLessThan(labels[index + 1]?.x ?? drawing.width);
      expect(x + most / 2).toBeLessThanOrEqual((labels[index + 1]?.x ?? drawing.width + most) - most / 2);
    }
  },
);

test('rows are as long as their values, side by side, with name and sum', () => {
  const rows = layOutBars({ ...BARS, legend: [], columns: [] });
  const [first, second] = boxesOf(rows, COLOURS.blue);
  const [next] = boxesOf(rows, COLOURS.gold);
  expect((second?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(8 / 20);
  expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo(next?.x ?? 0);
  expect(boxesOf(rows, COLOURS.red)).toHaveLength(1);
  expect(textsOf(rows).map(({ text, isFrom }) => [text, isFrom])).toEqual([
    ['Biology', true],
    ['26', true],
    ['Computer science', true],
    ['11', true],
  ]);
});

test('each part has the colour that the legend says', () => {
  const legend = layOutBars({ ...BARS, columns: [], rows: [] });
  const colours = [COLOURS.blue, COLOURS.gold, COLOURS.red];
  for (const [place, colour] of colours.entries()) {
    const [sample] = boxesOf(legend, colour);
    const name = textsOf(legend)[place];
    expect(name?.text).toBe(BARS.legend[place]);
    expect(name?.x).toBeGreaterThan(sample?.x ?? 0);
    expect(name?.x).toBeLessThan((sample?.x ?? 0) + 40);
  }
});

test('names of the legend have room by their length, and the next sample comes right behind them', () => {
  const legend = layOutBars({ ...BARS, legend: ['yes', 'several pages were offered', 'no'] });
  const names = textsOf(legend).slice(0, 3);
  const samples = [COLOURS.blue, COLOURS.gold, COLOURS.red].map(
    (colour) => boxesOf(legend, colour)[0]?.x ?? 0,
  );
  const ends = names.map(({ x, most }) => x + most);
  expect(samples[1]).toBeCloseTo((ends[0] ?? 0) + 16);
  expect(samples[2]).toBeCloseTo((ends[1] ?? 0) + 16);
  expect(ends[2]).toBeLessThanOrEqual(legend.width);
  expect(names[1]?.most).toBeGreaterThan(4 * (names[0]?.most ?? 0));
});

test.each([
  ['many columns of huge values', { columns: weeks(13, 1e9) }],
  ['one column of one', { columns: weeks(1, 1) }],
  ['many rows', { rows: weeks(8, 7) }],
  [
    'long names',
    { rows: [{ label: 'The history of the philosophy of science '.repeat(4), parts: [1, 1, 1] }] },
  ],
  ['zeros alone', { columns: [{ label: 'a', parts: [0, 0, 0] }], rows: [{ label: 'b', parts: [0] }] }],
])('%s stay within the card, which shows on every background', (_, more) => {
  const { width, height, pixel } = readPng(rasterise(drawChart(layOutBars({ ...BARS, ...more }))).png);
  const card = [0x2b, 0x2d, 0x31];
  for (let y = 30; y < height - 30; y++)
    for (const x of [5, 20, width - 20, width - 5]) expect(pixel(x, y).slice(0, 3)).toEqual(card);
  for (const y of [6, 20, height - 20, height - 6]) expect(pixel(340, y).slice(0, 3)).toEqual(card);
  for (const [x, y] of [
    [0, 0],
    [width - 1, height - 1],
  ] as const)
    expect(pixel(x, y)[3]).toBe(0);
});

function weeks(count: number, value: number) {
  return Array.from({ length: count }, (_, week) => ({ label: `11-${week + 10}`, parts: [value, week, 1] }));
}

test('of nothing there is nothing but the card', () => {
  expect(layOutBars({ legend: [], columns: [], rows: [] }).shapes).toEqual([]);
});
