// Shapes → SVG of outlines alone: letters are set by MathJax, for no font of this machine is looked at.
import type { Drawing, Shape } from '../charts/index.ts';
import { type Card, frame } from './card.ts';
import { EM, typeset } from './typeset.ts';

/** Draws a chart. */
export function drawChart({ width, height, shapes }: Drawing): Card {
  return { svg: frame(shapes.map(draw).join(''), width, height), width, height };
}

function draw(shape: Shape): string {
  switch (shape.kind) {
    case 'box':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" rx="${shape.corner}" fill="${shape.colour}"/>`;
    case 'circle':
      return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.radius}" fill="${shape.colour}"/>`;
    case 'text':
      return drawText(shape);
    default:
      return shape satisfies never;
  }
}

function drawText({
  x,
  y,
  size,
  most,
  text,
  colour,
  isFrom = false,
}: Extract<Shape, { kind: 'text' }>): string {
  const set = text === '' ? undefined : typeset(`\\textsf{${escapeTex(text)}}`, Number.POSITIVE_INFINITY);
  if (set === undefined) return '';
  const scale = Math.min(size / EM, most / set.width);
  const left = isFrom ? x : x - (set.width * scale) / 2;
  const top = y + (size - set.height * scale) / 2;
  return `<g fill="${colour}" stroke="none" transform="translate(${left} ${top}) scale(${scale})">${set.at(0, 0).replaceAll('currentColor', colour)}</g>`;
}

/** Escapes the signs that have a meaning in TeX; those that cannot be escaped become blanks. */
function escapeTex(text: string): string {
  return text.replace(/[\\{}$&#^_%~]/g, (sign) => (/[{}$&#_%]/.test(sign) ? `\\${sign}` : ' '));
}
