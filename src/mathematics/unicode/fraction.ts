// Fractions, roots and binomials on one line, with brackets only where they are needed.

import { smallFraction } from './letters.ts';
import { hasOutside, isBracketed, type Piece, parenthesize, piece, textOf } from './piece.ts';
import { raisedOnly } from './script.ts';

/** `a/b`, `(a + b)/(2c)`, `½`; in a script `1/2` stays as it is, since `xʰᵃˡᶠ` has no character. */
export function writeFraction(numerator: Piece, denominator: Piece, inScript: boolean): Piece {
  const above = textOf(numerator).trim();
  const below = textOf(denominator).trim();
  const small = inScript ? undefined : smallFraction(above, below);
  if (small !== undefined) return piece(small, 'small');
  const top = numerator.form !== 'number' && tearsApart(above) ? parenthesize(above) : above;
  const whole = denominator.form !== 'row' && denominator.form !== 'quotient' && !hasOutside(below, ' /·×+−');
  const bottom = whole ? below : parenthesize(below);
  // d/dx and ∂²/∂t² are operators on what follows, not quotients that multiply it.
  const form = /^(?:[d∂D]|d?[∂d][⁰¹²³⁴-⁹ⁿᵏᵐ]*|[∂d]\^\S+)$/u.test(above) ? 'operator' : 'quotient';
  return piece(`${top}/${bottom}`, form, whole);
}

/** Two stacked parts without a line between them: `(n choose k)`. `brackets` stand around it already. */
export function writeStack(above: Piece, below: Piece, isBinomial: boolean): Piece {
  const joint = isBinomial ? ' choose ' : '; ';
  return piece(`${textOf(above)}${joint}${textOf(below)}`, 'row');
}

/** `√x`, `√(a + b)`, `∛2`, `ⁿ√x`. */
export function writeRoot(radicand: Piece, index: Piece): Piece {
  const text = textOf(radicand).trim();
  // √n(n + 2) would be a product.
  const whole = radicand.form === 'number' || radicand.form === 'atom' || radicand.form === 'small';
  const bare = whole && (/^[\p{L}\p{N}\p{M}.,∞]+$/u.test(text) || isBracketed(text));
  const sign = rootSign(textOf(index).trim());
  return piece(`${sign}${bare || text === '' ? text : parenthesize(text)}`, 'root', bare);
}

function rootSign(index: string): string {
  if (index === '' || index === '2') return '√';
  if (index === '3') return '∛';
  if (index === '4') return '∜';
  const raised = raisedOnly(index);
  return raised === undefined ? `^(${index})√` : `${raised}√`;
}

/** Whether a fraction's bar would tear a numerator apart: `a + b`, `sin x`, `a/b`. */
function tearsApart(text: string): boolean {
  if (/^\|[^|]*\|$/.test(text)) return false;
  // In a script there are no spaces around operators.
  return text === '' || hasOutside(text, ' /,') || hasOutside(text.replace(/^[−+±∓]/, ''), '+−±∓×·=<>≤≥→');
}
