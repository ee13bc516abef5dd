// SVG → PNG.
import { createRequire } from 'node:module';
import type { Card } from './card.ts';

/** A picture in pixels. */
export interface DrawnPicture {
  png: Uint8Array<ArrayBuffer>;
  width: number;
  height: number;
}

/** Rasterises a card. It holds outlines only: no font and no file of this machine is looked at. */
export function rasterise({ svg, width, height }: Card): DrawnPicture {
  const { Resvg } = createRequire(import.meta.url)('@resvg/resvg-js') as typeof import('@resvg/resvg-js');
  const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  return { png: Uint8Array.from(png), width, height };
}
