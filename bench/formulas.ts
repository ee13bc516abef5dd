// npm run formulas -- OUT.png: twelve formulas as messages show them, on the backgrounds of Discord's themes, side by side.
import { writeFileSync } from 'node:fs';
import { type Card, drawCard } from '../src/pictures/card.ts';
import { rasterise } from '../src/pictures/rasterise.ts';
import { EXAMPLES } from './example-formulas.ts';

/** Discord's dark theme, the black one for OLED screens, and the light one. */
const BACKGROUNDS = ['#313338', '#000000', '#ffffff'];

/** Pixels between cards. */
const GAP = 24;

const [, , file] = process.argv;
if (file === undefined) {
  process.stderr.write('Usage: npm run formulas -- OUT.png\n');
  process.exitCode = 2;
} else {
  const sheet = layOut(EXAMPLES.map(({ what, tex }) => drawOne(what, tex)));
  writeFileSync(file, rasterise(sheet).png);
  process.stdout.write(`${file}: ${sheet.width} × ${sheet.height} pixels\n`);
}

function drawOne(what: string, tex: string): Card {
  const card = drawCard([{ tex }]);
  if (card === undefined) throw new Error(`${what} could not be drawn`);
  return card;
}

function layOut(cards: readonly Card[]): Card {
  const column = Math.max(...cards.map((card) => card.width)) + 2 * GAP;
  const height = cards.reduce((sum, card) => sum + card.height + GAP, GAP);
  const columns = BACKGROUNDS.map((colour, index) => {
    let y = GAP;
    const placed = cards.map((card) => {
      const svg = `<svg x="${index * column + GAP}" y="${y}"${card.svg.slice('<svg'.length)}`;
      y += card.height + GAP;
      return svg;
    });
    const background = `<rect x="${index * column}" width="${column}" height="${height}" fill="${colour}"/>`;
    return background + placed.join('');
  });
  const width = column * BACKGROUNDS.length;
  const size = `width="${width}" height="${height}"`;
  return {
    width,
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${columns.join('')}</svg>`,
  };
}
