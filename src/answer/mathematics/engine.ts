// MathJax as a reader of TeX: loaded on first use, synchronous, bounded, and with no memory between formulas.

import { createRequire } from 'node:module';
import { copyTree, type Element, type MathNode } from './tree.ts';

/** Longer sources are not read, in characters. */
const LONGEST_SOURCE = 2500;

/** Braces and environments nested deeper than this are not read. */
const DEEPEST_BRACES = 60;

/** A formula that makes more elements than this is a macro run wild. */
const MOST_ELEMENTS = 10_000;

/** A formula may expand this many macros. */
const MOST_MACROS = 300;

/** The TeX packages that pages may use without asking, beside MathJax's base: package → its configuration's name. */
const PACKAGES = {
  ams: 'Ams',
  newcommand: 'Newcommand',
  mhchem: 'Mhchem',
  color: 'Color',
  cancel: 'Cancel',
  boldsymbol: 'Boldsymbol',
  braket: 'Braket',
  textmacros: 'TextMacros',
  gensymb: 'Gensymb',
  upgreek: 'Upgreek',
  textcomp: 'Textcomp',
  mathtools: 'Mathtools',
  cases: 'Cases',
  enclose: 'Enclose',
  centernot: 'Centernot',
  extpfeil: 'Extpfeil',
  units: 'Units',
  bbox: 'Bbox',
  verb: 'Verb',
};

/** Commands that teach TeX a new command, or change an old one. */
const DEFINES = /\\(?:[egx]?def|let|(?:re)?new|provide|Declare|define|mathtoolsset)/;

/** The whole formula; with no atom before it, the atoms get their classes and the spaces between them. */
interface Root extends Element {
  setTeXclass(before: null): unknown;
}

type Read = (tex: string) => MathNode | undefined;

let shared: Read | undefined;

/** Parses TeX; undefined where it is no TeX that MathJax knows, or where it is out of all bounds. */
export function readTex(tex: string): MathNode | undefined {
  if (tex.length > LONGEST_SOURCE || nestsTooDeep(tex)) return undefined;
  // What a formula defines must not reach the next one, so it gets an engine of its own (about 1 ms).
  if (DEFINES.test(tex)) return startEngine()(tex);
  shared ??= startEngine();
  return shared(tex);
}

function nestsTooDeep(tex: string): boolean {
  let depth = 0;
  for (const { 0: token } of tex.matchAll(/\\(?:begin|end|left|right)(?![A-Za-z])|\\[\s\S]|[{}]/g)) {
    if (token === '{' || token === '\\begin' || token === '\\left') depth += 1;
    else if (token === '}' || token === '\\end' || token === '\\right') depth -= 1;
    if (depth > DEEPEST_BRACES) return true;
  }
  return false;
}

function startEngine(): Read {
  const require = createRequire(import.meta.url);
  const load = (path: string): unknown => require(`@mathjax/src/js/${path}.js`);
  const { TeX } = load('input/tex') as typeof import('@mathjax/src/js/input/tex.js');
  const { MmlFactory } = load(
    'core/MmlTree/MmlFactory',
  ) as typeof import('@mathjax/src/js/core/MmlTree/MmlFactory.js');
  const { HTMLDocument } = load(
    'handlers/html/HTMLDocument',
  ) as typeof import('@mathjax/src/js/handlers/html/HTMLDocument.js');
  const { liteAdaptor } = load(
    'adaptors/liteAdaptor',
  ) as typeof import('@mathjax/src/js/adaptors/liteAdaptor.js');
  const { STATE } = load('core/MathItem') as typeof import('@mathjax/src/js/core/MathItem.js');
  for (const [folder, name] of Object.entries(PACKAGES)) load(`input/tex/${folder}/${name}Configuration`);

  let elements = 0;
  class CountingFactory extends MmlFactory {
    override create(...made: Parameters<InstanceType<typeof MmlFactory>['create']>) {
      elements += 1;
      if (elements > MOST_ELEMENTS) throw new RangeError('a formula makes too many elements');
      return super.create(...made);
    }
  }
  const input = new TeX({
    packages: ['base', ...Object.keys(PACKAGES)],
    maxMacros: MOST_MACROS,
    maxBuffer: LONGEST_SOURCE,
    formatError: (_input: unknown, error: Error) => {
      throw error;
    },
  });
  const document = new HTMLDocument('', liteAdaptor(), {
    InputJax: input,
    MmlFactory: new CountingFactory(),
  });

  return (tex) => {
    elements = 0;
    try {
      // Labels would outlive their formula.
      input.reset();
      // Displayed in any case: an equation's number is lost otherwise.
      const root: Root = document.convert(tex, { display: true, end: STATE.COMPILED });
      root.setTeXclass(null);
      return copyTree(root);
    } catch {
      // Whatever it complains of, down to an exhausted stack: this formula cannot be read, and is shown as code.
      return undefined;
    }
  };
}
