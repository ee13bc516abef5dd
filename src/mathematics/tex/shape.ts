// Whether a formula is better seen in two dimensions than read on one line.

import type { MathNode } from './tree.ts';

const SCRIPTED = new Set(['msub', 'msup', 'msubsup', 'munder', 'mover', 'munderover']);
const BIG_OPERATOR = /^[∑∏∐⋂⋃⋀⋁⨀⨁⨂⨄⨆∫∬∭⨌∮∯∰]$/;
const INTEGRAL = /^[∫∬∭⨌∮∯∰]$/;

/**
 * Whether a formula is drawn beside its text. One that stands on lines of its own is where it has a fraction, a root, an
 * integral, limits, or rows; one in a sentence only where the text of those is not as easily read.
 */
export function isDrawn(node: MathNode, displayed: boolean): boolean {
  return isTall(node, displayed) || node.children.some((child) => isDrawn(child, displayed));
}

function isTall(node: MathNode, displayed: boolean): boolean {
  if (node.kind === 'mtable' || node.attributes.get('linebreak') === 'newline') return true;
  if (node.kind === 'mfrac' || node.kind === 'mroot') return displayed || !node.children.every(isSimple);
  if (node.kind === 'msqrt') return displayed || node.children.length > 2 || !node.children.every(isSimple);
  if (displayed && INTEGRAL.test(node.text)) return true;
  const base = SCRIPTED.has(node.kind) ? node.children[0] : undefined;
  if (base === undefined) return false;
  if (BIG_OPERATOR.test(base.text)) return displayed || node.children.length > 2;
  return displayed && node.kind.startsWith('munder') && base.atom === 'op';
}

/** One sign or two, without anything above or below: what `1/2`, `dy/dx` and `√x` are made of. */
function isSimple(node: MathNode): boolean {
  return isToken(node) || (node.kind === 'mrow' && node.children.length <= 2 && node.children.every(isToken));
}

function isToken({ kind }: MathNode): boolean {
  return kind === 'mi' || kind === 'mn' || kind === 'mo' || kind === 'mtext';
}
