// Tokens: what MathJax calls them, and what a phone's font and a reader know.

import type { MathNode } from '../tex/tree.ts';
import { inAlphabet } from './letters.ts';

/** Characters that are exchanged for plainer ones of the same meaning; MathJax draws chemistry's arrows itself. */
const PLAIN = new Map([
  ['∣', '|'],
  ['∥', '‖'],
  ['⋅', '·'],
  ['⩽', '≤'],
  ['⩾', '≥'],
  ['⟶', '→'],
  ['⟵', '←'],
  ['⟷', '↔'],
  ['⟹', '⇒'],
  ['⟸', '⇐'],
  ['⟺', '⇔'],
  ['⟼', '↦'],
  ['⟂', '⊥'],
  ['\ue408', '⇌'],
  ['\ue409', '⇌'],
  ['\ue40a', '⇌'],
  ['\ue410', '⋯'],
  ['\ue411', '-⋯'],
  ['\ue412', '=⋯'],
  ['\ue413', '=⋯'],
  ['\ue428', '←'],
  ['\ue429', '→'],
  ['\ue42a', '↔'],
  ['\ue42b', '⇄'],
  ['\ue42c', '←'],
  ['\ue42d', '→'],
  ['\ue42e', '↔'],
]);

/** Operators that MathML knows and nobody sees: function application, invisible times, comma and plus. */
const INVISIBLE = /[\u2061-\u2064\u200b]/g;

/** The characters of a token. */
export function writeToken(node: MathNode): string {
  const text = node.text.replace(INVISIBLE, '').replace(/[\u00a0\s]+/g, ' ');
  // Relations in a row are one token, as in `:=`.
  if (node.kind === 'mo') return [...text].map((char) => PLAIN.get(char) ?? char).join('');
  return inAlphabet(text, node.attributes.get('mathvariant'));
}

/** Exchanges ϵ and ϕ for the forms that readers know better. */
export function plainGreek(text: string, tex: string): string {
  // A formula that uses both forms means two things by them.
  if (text === 'ϵ' && !tex.includes('\\varepsilon')) return 'ε';
  if (text === 'ϕ' && !tex.includes('\\varphi')) return 'φ';
  return text;
}
