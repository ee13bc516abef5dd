// Columns: their scale, and their parts upon each other.
import { expect, test } from 'vitest';
import { COLOURS, layOutColumns, type Shape } from '../../src/charts/index.ts';

const column = (...values: number[]) => ({
  label: '',
  parts: values.map((value, index) => ({ value, colour: index === 0 ? COLOURS.green : COLOURS.red })),
});
const layOut = (...columns: ReturnType<typeof column>[]) =>
  layOutColumns({ kind: 'columns', columns }).shapes;
const boxesOf = (shapes: readonly Shape[], colour: string) =>
  shapes.flatMap((shape) => (shape.kind === 'box' && shape.colour === colour ? [shape] : []));
const scaleOf = (shapes: readonly Shape[]) =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [Number(shape.text)] : []));

test.each([
  [[0], [0, 1]],
  [[1], [0, 1]],
  [[2], [0, 1, 2]],
  [[3], [0, 2, 4]],
  [[7], [0, 5, 10]],
  [
    [11, 19],
    [0, 10, 20],
  ],
  [[38], [0, 20, 40]],
  [[41], [0, 50, 100]],
  [[1234], [0, 1000, 2000]],
])('columns of %j have the scale %j', (values, scale) => {
  expect(scaleOf(layOut(...values.map((value) => column(value))))).toEqual(scale);
});

test('parts stand upon each other, as high as their values, and one of 0 is not drawn', () => {
  const shapes = layOut(column(6, 3), column(0, 2));
  const [low] = boxesOf(shapes, COLOURS.green);
  const [high, alone] = boxesOf(shapes, COLOURS.red);
  if (!low || !high || !alone) throw new Error('a part is missing');
  expect(boxesOf(shapes, COLOURS.green)).toHaveLength(1);
  expect(high.y + high.height).toBeCloseTo(low.y);
  expect(low.height / high.height).toBeCloseTo(2);
  expect(alone.y + alone.height).toBeCloseTo(low.y + low.height);
});

test('a column that is far higher than all others is cut off, with its number above: the others are seen', () => {
  const shapes = layOut(column(3334), column(30), column(20));
  expect(scaleOf(shapes)).toEqual([0, 50, 100, 3334]);
  const boxes = boxesOf(shapes, COLOURS.green);
  expect(boxes).toHaveLength(4);
  const [body, cap, second, third] = boxes;
  if (!body || !cap || !second || !third) throw new Error('a part is missing');
  expect(cap.y + cap.height).toBeLessThan(body.y);
  expect(second.height / third.height).toBeCloseTo(1.5);
  expect(second.height).toBeGreaterThan(0.2 * body.height);
});

test('columns side by side do not touch, however many there are, and none leaves the picture', () => {
  const { shapes, width } = layOutColumns({
    kind: 'columns',
    columns: Array.from({ length: 40 }, (_, value) => column(value)),
  });
  const boxes = boxesOf(shapes, COLOURS.green);
  expect(boxes).toHaveLength(39);
  for (const [index, box] of boxes.entries()) {
    const next = boxes[index + 1];
    expect(box.x + box.width).toBeLessThan(next?.x ?? width);
  }
});

test('a label stands below its column, and a line before one that is apart', () => {
  const shapes = layOutColumns({
    kind: 'columns',
    columns: [column(1), { ...column(1), label: '3. 5.', isApart: true }],
  }).shapes;
  const label = shapes.find((shape) => shape.kind === 'text' && shape.text === '3. 5.');
  const second = boxesOf(shapes, COLOURS.green)[1];
  const line = shapes.find((shape) => shape.kind === 'box' && shape.width === 2);
  if (label?.kind !== 'text' || line?.kind !== 'box' || !second) throw new Error('something is missing');
  expect(label.x).toBeCloseTo(second.x + second.width / 2);
  expect(line.x).toBeLessThan(second.x);
});

test.each([4, 8, 13, 28])(
  'the labels of %d columns are large, beside each other, and inside the picture',
  (count) => {
    const { shapes, width } = layOutColumns({
      kind: 'columns',
      columns: Array.from({ length: count }, () => ({ ...column(1), label: '30. 11.' })),
    });
    const labels = shapes.flatMap((shape) =>
      shape.kind === 'text' && shape.text === '30. 11.' ? [shape] : [],
    );
    expect(labels.length).toBeGreaterThan(3);
    for (const [index, { x, size, most }] of labels.entries()) {
      expect(size).toBeGreaterThanOrEqual(30);
      expect(x + most / 2).toBeLessThanOrEqual(width);
      expect(x + most / 2).toBeLessThanOrEqual((labels[index + 1]?.x ?? width + most) - most / 2);
    }
  },
);
