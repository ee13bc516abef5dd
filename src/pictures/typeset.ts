// One formula → SVG, set by MathJax to the width of a phone.
import { createRequire } from 'node:module';
import {
  createEngines,
  type Engine,
  isReadable,
  loadModule,
  prepareSource,
  startEngine,
} from '../mathematics/index.ts';

/** Pixels of an em. */
export const EM = 32;

/** Minimum scale at which a formula that is a little too wide is kept whole: a line break costs its reader more. */
const MIN_WHOLE_SCALE = 0.8;

/** Minimum scale of a formula that cannot be broken, such as a matrix; what is wider still is not drawn. */
const MIN_SCALE = 0.4;

/** Maximum width of a formula before it is broken, in ems: more than any has, for MathJax wants a number. */
const MAX_UNBROKEN_WIDTH = 1000;

/** Between the lines of a broken formula, in ems. */
const LEADING = 0.45;

/** SVG that is placed by `x` and `y`; sizes in pixels. */
export interface Typeset {
  width: number;
  height: number;
  /** The element at a place. */
  at(x: number, y: number): string;
}

type Container = Parameters<Engine['adaptor']['serializeXML']>[0];

type Font = InstanceType<typeof import('@mathjax/src/js/output/svg.js').SVG>['font'];

interface SvgEngine extends Engine {
  /** The height of an x in the font, in ems. */
  xHeight: number;
}

const engineFor = createEngines(startSvgEngine);

/**
 * Sets TeX in at most `most` pixels of width: as it is where that fits, a little smaller, else broken into lines.
 * Undefined where the TeX does not parse, where the fonts lack one of its characters, or where it is far too wide.
 */
export function typeset(tex: string, most: number): Typeset | undefined {
  if (!isReadable(tex)) return undefined;
  try {
    const whole = convert(tex, MAX_UNBROKEN_WIDTH * EM);
    const set = whole && whole.width * MIN_WHOLE_SCALE > most ? convert(tex, most) : whole;
    return set && shrink(set, most);
  } catch {
    // What MathJax cannot read or set is shown as text only, whatever its complaint.
    return undefined;
  }
}

function shrink(set: Typeset, most: number): Typeset | undefined {
  const scale = Math.min(1, most / set.width);
  if (scale < MIN_SCALE) return undefined;
  return {
    width: set.width * scale,
    height: set.height * scale,
    at: (x, y) => `<g transform="translate(${x} ${y}) scale(${scale})">${set.at(0, 0)}</g>`,
  };
}

function convert(tex: string, containerWidth: number): Typeset | undefined {
  const engine = engineFor(tex);
  const options = { em: EM, ex: EM * engine.xHeight, containerWidth };
  const container = engine.convert(prepareSource(tex), options) as Container;
  const svg = engine.adaptor.serializeXML(engine.adaptor.firstChild(container) as Container);
  // Characters that are in none of MathJax's fonts would be left to a font of this machine.
  if (/<text[^>]*>[^<]/.test(svg)) return undefined;
  return readSvg(svg);
}

/** Takes the outermost element off and notes its box, which MathJax gives in thousandths of an em. */
function readSvg(svg: string): Typeset | undefined {
  const [, attributes = '', inside = ''] = /^<svg([^>]*)>([\s\S]*)<\/svg>$/.exec(svg) ?? [];
  const [, numbered, box = ''] = / (data-mjx-)?viewBox="([^"]*)"/.exec(attributes) ?? [];
  const [left = 0, top = 0, wide = 0, tall = 0] = box.split(' ').map(Number);
  if (wide <= 0 || tall <= 0) return undefined;
  const scale = EM / 1000;
  const [width, height] = [wide * scale, tall * scale];
  const at = (x: number, y: number) =>
    `<g transform="translate(${x} ${y}) scale(${scale}) translate(${-left} ${-top})">${inside}</g>`;
  // An equation with a number of its own takes all the width that it gets, and is in pixels already.
  const across = (x: number, y: number) =>
    `<svg x="${x}" y="${y}" width="${width}" height="${height}" overflow="visible">${inside}</svg>`;
  return { width, height, at: numbered ? across : at };
}

/** All engines have one: what is loaded of it, letter by letter, is loaded for the first font that wants it only. */
let font: Font | undefined;

function startSvgEngine(): SvgEngine {
  loadModule('util/asyncLoad/node');
  const { SVG } = loadModule('output/svg') as typeof import('@mathjax/src/js/output/svg.js');
  const output = new SVG({
    fontCache: 'none',
    displayOverflow: 'linebreak',
    displayAlign: 'left',
    linebreaks: { inline: false, lineleading: LEADING },
    ...(font === undefined ? {} : { fontData: font }),
  });
  font ??= withArrows(output.font);
  return { ...startEngine(output), xHeight: font.params.x_height };
}

/** The arrows of chemistry are in a package of their own. */
function withArrows(plain: Font): Font {
  const { MathJaxMhchemFontExtension } = createRequire(import.meta.url)(
    '@mathjax/mathjax-mhchem-font-extension/js/svg.js',
  ) as typeof import('@mathjax/mathjax-mhchem-font-extension/js/svg.js');
  plain.addExtension(MathJaxMhchemFontExtension);
  return plain;
}
