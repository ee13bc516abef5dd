// Superscripts, subscripts, limits and primes.

import { lower, raise } from './letters.ts';
import {
  closingBracket,
  EMPTY,
  type Form,
  isBracketed,
  type Piece,
  parenthesize,
  piece,
  textOf,
} from './piece.ts';

/** The states of matter that chemists set as subscripts; on a phone they read better on the line. */
const STATES = new Set(['(s)', '(l)', '(g)', '(aq)']);

/** `ₘₐₓ` can be read, `ᵢₙᵢₜᵢₐₗ` cannot; two words would run together. */
const HARD_TO_READ = /\p{L}{5}|\p{L}{2} \p{L}/u;

/** Characters that already stand raised. */
const HIGH = /^[′″‴⁗*†‡°]+$/;

/**
 * Puts scripts on a base: `x²`, `aᵢⱼ`, `v_max`, `e^(iωt)`, `∑ᵢ₌₁ⁿ`. `kind` tells bases that need no brackets, however long they are:
 * operators (`sin`, `∑`, `lim`) and what stands between `\\left` and `\\right`.
 */
export function writeScripts(
  base: Piece,
  sub: Piece,
  sup: Piece,
  kind: 'plain' | 'operator' | 'fenced',
): Piece {
  if (sub.form === 'empty' && sup.form === 'empty') return base;
  const below = writeSubscript(textOf(sub));
  const compactAbove = writeSuperscript(textOf(sup), sup.form);
  const isOperator = kind === 'operator';
  // `∫_cᵈ` would raise the d on the c.
  const above =
    isOperator && below.open && sup.form !== 'empty' && raise(textOf(sup)) !== undefined
      ? spellOut(textOf(sup))
      : compactAbove;
  const wraps = kind === 'plain' && base.form !== 'empty' && needsBrackets(base, above.text);
  const core = wraps ? parenthesize(textOf(base)) : textOf(base);
  // What is raised or lowered by its own shape stands next to the base; `v_max²` would square the subscript.
  // Nothing before them: the mass number of an isotope is written above its atomic number.
  const supFirst = !isOperator && above.compact && (!below.compact || core === '');
  const [first, second] = supFirst ? [above, below] : [below, above];
  const open = second.text === '' ? first.open : second.open;
  return piece(`${core}${first.text}${second.text}`, sup.form === 'empty' ? 'atom' : 'scripted', open);
}

/** Scripts in front of a base, as in `²³⁵₉₂U`. */
export function writePrescripts(sub: Piece, sup: Piece): Piece {
  return writeScripts(EMPTY, sub, sup, 'plain');
}

/** The raised form of a text, as an index of a root has it; undefined where its characters do not exist. */
export function raisedOnly(text: string): string | undefined {
  return raise(text.replaceAll(' ', ''));
}

interface Script {
  text: string;
  /** It consists of raised or lowered characters alone. */
  compact: boolean;
  open: boolean;
}

function writeSuperscript(text: string, form: Form): Script {
  if (text === '') return { text, compact: true, open: false };
  // ∘ is what TeX has for degrees, ⊤ the transpose, * the conjugate.
  const plain = text.replaceAll('∘', '°').replaceAll('∗', '*').replace(/^⊤$/, 'T').replace(/^⊺$/, 'T');
  const degrees = /^°([CFK]?)$/.exec(plain);
  if (degrees) return { text: plain, compact: true, open: degrees[1] !== '' };
  const [, marks = '', rest = ''] = /^([′″‴⁗*†‡]*)(.*)$/su.exec(plain) ?? [];
  if (HIGH.test(marks) && (rest === '' || raise(rest) !== undefined)) {
    return { text: marks + (raise(rest) ?? ''), compact: true, open: false };
  }
  return writeScript(plain, '^', raisedOnly(plain), form !== 'row');
}

function writeSubscript(text: string): Script {
  if (STATES.has(text)) return { text, compact: false, open: false };
  // Several letters under a letter are mostly a word.
  return writeScript(text, '_', lower(text.replaceAll(' ', '')), /^[\p{Script=Latin}\p{Nd}]+$/u.test(text));
}

function spellOut(text: string): Script {
  return writeScript(text, '^', undefined, true);
}

function writeScript(text: string, sign: '^' | '_', compact: string | undefined, isWhole: boolean): Script {
  if (compact !== undefined && !HARD_TO_READ.test(text)) return { text: compact, compact: true, open: false };
  const bare = /^(?:\P{M}\p{M}*)$/u.test(text) || (isWhole && /^[\p{Ll}\p{Lu}\p{Nd}\p{M}]+$/u.test(text));
  return { text: `${sign}${bare ? text : parenthesize(text)}`, compact: false, open: bare };
}

function needsBrackets(base: Piece, superscript: string): boolean {
  if (base.form === 'quotient' || base.form === 'operator' || base.form === 'small') return true;
  const text = textOf(base);
  if (base.form === 'scripted' || base.form === 'root')
    return superscript !== '' && !/^[′″‴]/.test(superscript);
  if (base.form !== 'row' || isBracketed(text)) return false;
  // A row in braces whose end carries the script by sight: `{f(x)}^2`, `|x|²`.
  return !/^[|‖∥].*[|‖∥]$/su.test(text) && closingBracket(text, text.search(/[([]/)) !== text.length - 1;
}
