// TeX → tree, by MathJax.

import { createEngines, isReadable, loadModule, startEngine } from './mathjax.ts';
import { copyTree, type Element, type MathNode } from './tree.ts';

/** The whole formula; with no atom before it, the atoms get their classes and the spaces between them. */
interface Root extends Element {
  setTeXclass(before: null): unknown;
}

const engineFor = createEngines(startEngine);

/** Parses TeX; undefined where it is no TeX that MathJax knows, or where it is out of all bounds. */
export function readTex(tex: string): MathNode | undefined {
  if (!isReadable(tex)) return undefined;
  const { STATE } = loadModule('core/MathItem') as typeof import('@mathjax/src/js/core/MathItem.js');
  try {
    const root = engineFor(tex).convert(tex, { end: STATE.COMPILED }) as Root;
    root.setTeXclass(null);
    return copyTree(root);
  } catch {
    // Whatever it complains of, down to an exhausted stack: this formula cannot be read, and is shown as code.
    return undefined;
  }
}
