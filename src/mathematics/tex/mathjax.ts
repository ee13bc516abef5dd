// MathJax: loaded on first use, synchronous, bounded, and with no memory between formulas.

import { createRequire } from 'node:module';

/** Maximum length of a source that is read, in characters. */
const MAX_SOURCE_LENGTH = 2500;

/** Maximum depth of braces and environments inside each other. */
const MAX_BRACE_DEPTH = 60;

/** Maximum number of elements of a formula: more of them are made by a macro that never ends. */
const MAX_ELEMENTS = 10_000;

/** Maximum number of macros that a formula expands. */
const MAX_MACROS = 300;

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

type OutputJax = InstanceType<typeof import('@mathjax/src/js/output/svg.js').SVG>;
type Adaptor = ReturnType<typeof import('@mathjax/src/js/adaptors/liteAdaptor.js').liteAdaptor>;

/** MathJax's reader of TeX with one kind of output, or with none. */
export interface Engine {
  adaptor: Adaptor;
  /** Reads one formula as far as the options tell. Throws whatever is wrong with it. */
  convert(tex: string, options: Readonly<Record<string, unknown>>): unknown;
}

/** Loads one of MathJax's modules, named by its path in the package. */
export function loadModule(path: string): unknown {
  return createRequire(import.meta.url)(`@mathjax/src/js/${path}.js`);
}

/** Whether a source is short and flat enough to be read at all. */
export function isReadable(tex: string): boolean {
  return tex.length <= MAX_SOURCE_LENGTH && !nestsTooDeep(tex);
}

/**
 * Gives an engine to a formula: the one that they share, or where the formula defines something, which must not reach the
 * next one, one of its own (about 1 ms).
 */
export function createEngines<E extends Engine>(start: () => E): (tex: string) => E {
  let shared: E | undefined;
  return (tex) => {
    if (DEFINES.test(tex)) return start();
    shared ??= start();
    return shared;
  };
}

/** Starts an engine. Its formulas are displayed ones in any case: an equation's number is lost otherwise. */
export function startEngine(output?: OutputJax): Engine {
  const { TeX } = loadModule('input/tex') as typeof import('@mathjax/src/js/input/tex.js');
  const { MmlFactory } = loadModule(
    'core/MmlTree/MmlFactory',
  ) as typeof import('@mathjax/src/js/core/MmlTree/MmlFactory.js');
  const { HTMLDocument } = loadModule(
    'handlers/html/HTMLDocument',
  ) as typeof import('@mathjax/src/js/handlers/html/HTMLDocument.js');
  const { liteAdaptor } = loadModule(
    'adaptors/liteAdaptor',
  ) as typeof import('@mathjax/src/js/adaptors/liteAdaptor.js');
  for (const [folder, name] of Object.entries(PACKAGES))
    loadModule(`input/tex/${folder}/${name}Configuration`);

  let elements = 0;
  class CountingFactory extends MmlFactory {
    override create(...made: Parameters<InstanceType<typeof MmlFactory>['create']>) {
      elements += 1;
      if (elements > MAX_ELEMENTS) throw new RangeError('a formula makes too many elements');
      return super.create(...made);
    }
  }
  const refuse = (_where: unknown, error: Error) => {
    throw error;
  };
  const input = new TeX({
    packages: ['base', ...Object.keys(PACKAGES)],
    maxMacros: MAX_MACROS,
    maxBuffer: MAX_SOURCE_LENGTH,
    formatError: refuse,
  });
  const adaptor = liteAdaptor();
  // Text that the fonts lack is measured in the page's body.
  const page = adaptor.parse('<html><head></head><body></body></html>', 'text/html');
  const document = new HTMLDocument(page, adaptor, {
    InputJax: input,
    ...(output === undefined ? {} : { OutputJax: output }),
    MmlFactory: new CountingFactory(),
  });

  return {
    adaptor,
    convert(tex, options) {
      elements = 0;
      // Labels would outlive their formula.
      input.reset();
      return document.convert(tex, { display: true, ...options });
    },
  };
}

function nestsTooDeep(tex: string): boolean {
  let depth = 0;
  for (const { 0: token } of tex.matchAll(/\\(?:begin|end|left|right)(?![A-Za-z])|\\[\s\S]|[{}]/g)) {
    if (token === '{' || token === '\\begin' || token === '\\left') depth += 1;
    else if (token === '}' || token === '\\end' || token === '\\right') depth -= 1;
    if (depth > MAX_BRACE_DEPTH) return true;
  }
  return false;
}
