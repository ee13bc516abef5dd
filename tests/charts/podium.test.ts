// The podium: who stands where, and how high.
import { expect, test } from 'vitest';
import { layOutPodium, type Shape } from '../../src/charts/index.ts';

const place = (number: number, name: string) => ({ place: number, name, points: String(40 - number) });
const boxes = (shapes: readonly Shape[]) => shapes.filter((shape) => shape.kind === 'box');
const textAt = (shapes: readonly Shape[], x: number) =>
  shapes.flatMap((shape) => (shape.kind === 'text' && Math.abs(shape.x - x) < 1 ? [shape.text] : []));

test('the first stands in the middle and highest, the second left, the third right and lowest', () => {
  const { shapes, width } = layOutPodium({
    kind: 'podium',
    places: [place(1, 'ana'), place(2, 'Bo'), place(3, 'Cy')],
  });
  const [second, first, third] = boxes(shapes);
  if (second?.kind !== 'box' || first?.kind !== 'box' || third?.kind !== 'box') throw new Error('no steps');
  expect([second.x < first.x, first.x < third.x]).toEqual([true, true]);
  expect(first.height).toBeGreaterThan(second.height);
  expect(second.height).toBeGreaterThan(third.height);
  // All stand on the same floor.
  expect(new Set([first, second, third].map(({ y, height }) => y + height)).size).toBe(1);
  expect(textAt(shapes, width / 2)).toEqual(['1', '39', 'A', 'ana']);
});

test('who shares a place stands as high, and in the same metal', () => {
  const { shapes } = layOutPodium({ kind: 'podium', places: [place(1, 'a'), place(1, 'b'), place(3, 'c')] });
  const [one, other, third] = boxes(shapes).map((box) => box.kind === 'box' && [box.height, box.colour]);
  expect(one).toEqual(other);
  expect(third).not.toEqual(one);
});

test.each([0, 1, 2])('of %i people as many stand there, and a fourth does not', (count) => {
  const places = Array.from({ length: count }, (_, index) => place(index + 1, 'n'));
  expect(boxes(layOutPodium({ kind: 'podium', places }).shapes)).toHaveLength(count);
  const four = [1, 2, 3, 4].map((number) => place(number, 'n'));
  expect(boxes(layOutPodium({ kind: 'podium', places: four }).shapes)).toHaveLength(3);
});

test.each([
  ['Дмитрий', 'Д', 'Дмитрий'],
  ['★彡 𝓐𝓷𝓷 彡★', 'A', 'Ann'],
  ['🦊 Fox', 'F', 'Fox'],
  ['Zo\u0308e\u0323\u0301\u0351', 'Z', 'Zöẹ́'.normalize('NFKC').replace(/\p{M}/gu, '')],
])('of the name %s all is drawn that there are outlines for', (name, letter, drawn) => {
  const { shapes, width } = layOutPodium({ kind: 'podium', places: [place(1, name)] });
  expect(textAt(shapes, width / 2)).toEqual(['1', '39', letter, drawn]);
});

test.each(['李小龍', 'محمد علي', 'שלום', 'สวัสดี', '🦊', ''])(
  'whoever is called "%s" has a head and shoulders in place of letters',
  (name) => {
    const { shapes, width } = layOutPodium({ kind: 'podium', places: [place(1, name)] });
    expect(textAt(shapes, width / 2)).toEqual(['1', '39', '']);
    const circles = shapes.filter((shape) => shape.kind === 'circle');
    expect([circles.length, boxes(shapes).length]).toEqual([2, 2]);
  },
);
