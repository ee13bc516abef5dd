// Formulas as a card: what is drawn, how large, and what is left to the text.
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../bench/example-formulas.ts';
import { drawCard, WIDTH } from '../../src/pictures/card.ts';
import { rasterise } from '../../src/pictures/rasterise.ts';
import { typeset } from '../../src/pictures/typeset.ts';
import { readPng } from './png.ts';

describe.each(EXAMPLES)('$what', ({ tex }) => {
  test('is set within the width of a phone, and large enough to be read', () => {
    const set = typeset(tex, 624);
    expect(set?.width).toBeLessThanOrEqual(624);
    expect(set?.width).toBeGreaterThan(60);
    expect(set?.height).toBeGreaterThan(30);
  });

  test('is drawn inside of its card, in signs that stand out from it', () => {
    const card = drawCard([{ tex }])!;
    const drawn = rasterise(card);
    const { width, height, pixel } = readPng(drawn.png);
    expect([width, height]).toEqual([card.width, card.height]);
    expect([drawn.width, drawn.height]).toEqual([WIDTH, card.height]);
    // The corners are round: what is behind them shows, on every theme.
    for (const [x, y] of [
      [0, 0],
      [width - 1, 0],
      [0, height - 1],
      [width - 1, height - 1],
    ] as const)
      expect(pixel(x, y)[3]).toBe(0);
    const signs: number[][] = [];
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) if (Math.min(...pixel(x, y)) > 200) signs.push([x, y]);
    expect(signs.length).toBeGreaterThan(200);
    for (const [x = 0, y = 0] of signs) {
      expect(Math.min(x, width - 1 - x)).toBeGreaterThan(20);
      expect(Math.min(y, height - 1 - y)).toBeGreaterThan(16);
    }
    expect(pixel(Math.floor(width / 2), 10)).toEqual([0x2b, 0x2d, 0x31, 255]);
  });
});

test('several formulas stand below each other with their numbers before them', () => {
  const one = drawCard([{ tex: 'x = \\frac{1}{2}' }])!;
  const two = drawCard([
    { tex: 'x = \\frac{1}{2}', number: 1 },
    { tex: 'y = \\frac{1}{3}', number: 12 },
  ])!;
  expect(two.height).toBeGreaterThan(1.5 * one.height);
  expect(two.width).toBe(one.width);
  // Numbers have a colour of their own.
  expect(new Set(two.svg.match(/fill="#\w+"/g)).size).toBe(new Set(one.svg.match(/fill="#\w+"/g)).size + 1);
});

test('many short formulas stand side by side, so that none becomes small in a message', () => {
  const fraction = (number: number) => ({ tex: `\\frac{x^2 + ${number}}{x - ${number}}`, number });
  const four = [1, 2, 3, 4].map(fraction);
  const many = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(fraction);
  const [card, wide] = [drawCard(four)!, drawCard(many)!];
  expect(card.width).toBe(WIDTH);
  expect(wide.height).toBeLessThan(2 * card.height);
  // Wide ones have a row for themselves, and none is left out.
  const long = { tex: `\\frac{1}{2} + ${'abc + '.repeat(6)}d`, number: 9 };
  const mixed = drawCard(four.flatMap((one) => [one, long]))!;
  expect(mixed.height).toBeGreaterThan(1.5 * card.height);
  expect(mixed.svg.split('fill="#a5a9b1"').length).toBe(wide.svg.split('fill="#a5a9b1"').length - 2);
});

test('a formula that is a little too wide is made smaller, one that is much too wide is broken into lines', () => {
  const terms = (count: number) => Array.from({ length: count }, (_, index) => `a_{${index}}`).join(' + ');
  const [fits, wide, broken] = [8, 11, 30].map((count) => typeset(terms(count), 624));
  expect(wide!.height).toBeLessThanOrEqual(fits!.height);
  expect(broken!.height).toBeGreaterThan(2 * fits!.height);
  expect(broken!.width).toBeLessThanOrEqual(624);
});

test.each([
  ['TeX that does not parse', '\\frac{a'],
  ['letters that are in none of the fonts', '\\frac{\\text{細胞}}{2}'],
  ['a macro without end', '\\def\\a{\\a}\\a'],
  ['a matrix that no screen is wide enough for', `\\begin{matrix}${'123456 & '.repeat(40)}1\\end{matrix}`],
])('%s is not drawn, and what else there is still is', (_what, tex) => {
  expect(drawCard([{ tex }])).toBeUndefined();
  const beside = drawCard([
    { tex, number: 1 },
    { tex: '\\frac{1}{2}', number: 2 },
  ]);
  expect(beside?.height).toBe(drawCard([{ tex: '\\frac{1}{2}', number: 2 }])?.height);
});

test('a card that is taller than anybody would read is not drawn', () => {
  const tex = `\\begin{aligned}${'a &= b \\\\ '.repeat(150)}\\end{aligned}`;
  expect(typeset(tex, 624)).toBeDefined();
  expect(drawCard([{ tex }])).toBeUndefined();
});

test('what one formula defines, the next does not know', () => {
  expect(typeset('\\newcommand{\\R}{\\mathbb{R}} \\R', 624)).toBeDefined();
  expect(typeset('\\R', 624)).toBeUndefined();
});

test('a colour of the page, which was chosen for white paper, hides nothing', () => {
  const bytes = (tex: string) => Buffer.from(rasterise(drawCard([{ tex }])!).png).toString('base64');
  const plain = bytes('\\frac{a}{b}');
  expect(bytes('{\\color{blue} \\frac{a}{b}}')).toBe(plain);
  expect(bytes('\\textcolor{#2b2d31}{\\frac{a}{b}}')).toBe(plain);
  expect(brightShare('\\colorbox{yellow}{$\\frac{a}{b}$}')).toBeLessThan(1.2 * brightShare('\\frac{a}{b}'));
});

test('the lines of a table are drawn as lines', () => {
  const countBright = (columns: string, line: string) =>
    brightShare(`\\begin{array}{${columns}}${line} a & b \\\\ ${line} c & d \\\\ ${line}\\end{array}`);
  const [bare, barred, framed] = [
    countBright('cc', ''),
    countBright('c|c', ''),
    countBright('|c|c|', '\\hline'),
  ];
  expect(barred).toBeGreaterThan(1.1 * bare!);
  expect(framed).toBeGreaterThan(1.2 * barred!);
  expect(framed).toBeLessThan(0.1);
});

test('an equation with a number of its own keeps it', () => {
  const plain = typeset('x = \\frac{1}{2}', 624)!;
  const tagged = typeset('x = \\frac{1}{2} \\tag{7}', 624)!;
  expect(tagged.width).toBeGreaterThan(plain.width + 30);
});

/** How much of a formula's card is as bright as its signs, from 0 to 1. */
function brightShare(tex: string): number {
  const { width, height, pixel } = readPng(rasterise(drawCard([{ tex }])!).png);
  let bright = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) if (Math.min(...pixel(x, y).slice(0, 2)) > 200) bright++;
  return bright / (width * height);
}
