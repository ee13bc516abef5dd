// What a formula is looked up by: its sides, and which of them are related.
import { RELATIONS, spellFormula, withLabels, withoutChange } from '../../mathematics/index.ts';

/** What a formula says, however it is typed, from the most exact to the least. */
export interface FormulaKeys {
  /** Its relations between two sides as they are written; where it has none, the expression itself. */
  exact: readonly string[];
  /** The same without labels. */
  loose: readonly string[];
  /** Its sides by themselves, as far as they say something. */
  sides: readonly string[];
}

/** Longest formula that is read, in characters, and most sides of it. */
const MAX_LENGTH = 300;
const MAX_SIDES = 6;

/** What separates formulas that stand between one pair of dollars. */
const SEPARATOR = /\\\\|\\q?quad|\\text\s*\{\s*(?:and|or|if|for|where|so|with)\s*\}|;|,\s+|\n/;

const RELATION = new RegExp(`[${RELATIONS}]`, 'u');

/** What a formula is looked up by; nothing where it says no more than that a letter is a number. */
export function keysOf(source: string): FormulaKeys {
  const parts = source
    .slice(0, MAX_LENGTH)
    .split(SEPARATOR)
    .map(spellFormula)
    .filter((part) => part !== '');
  const exact = parts.flatMap((part) => relationsIn(withLabels(part)));
  const loose = parts.flatMap((part) => relationsIn(withoutChange(part)));
  const sides = parts.flatMap((part) => [...sidesIn(withLabels(part)), ...sidesIn(withoutChange(part))]);
  return { exact: [...new Set(exact)], loose: [...new Set(loose)], sides: [...new Set(sides)] };
}

/** All that a formula can be found by. */
export function allKeysOf(source: string): string[] {
  const { exact, loose, sides } = keysOf(source);
  return [...new Set([...exact, ...loose, ...sides])];
}

/** Whether a formula relates two sides that pages can be found by: "n = cV", but not "hi!". */
export function saysSomething(source: string): boolean {
  return isRelation(source) && keysOf(source).exact.length > 0;
}

/** Whether a formula relates two sides. */
export function isRelation(source: string): boolean {
  return RELATION.test(spellFormula(source));
}

/** Fewest letters, each with its label, of a formula that holds for all numbers; an equation with fewer is one to be solved. */
const LEAST_LETTERS = 3;

/** Whether a formula holds for all numbers: `v² = u² + 2as`, but not `2x + 3y = 12`. */
export function isGeneral(source: string): boolean {
  const letters = withLabels(spellFormula(source).replace(/\d+(?=[\p{L}])/gu, ' ')).match(/\p{L}\d*/gu) ?? [];
  return new Set(letters).size >= LEAST_LETTERS;
}

/** The relations of a formula: between neighbours, and of what is equal, between any two. An expression is its own. */
function relationsIn(spelt: string): string[] {
  const sides = spelt.split(RELATION).slice(0, MAX_SIDES).map(orderSide);
  if (sides.length === 1) return sidesIn(spelt);
  const signs = [...spelt].filter((sign) => RELATIONS.includes(sign));
  const relations: string[] = [];
  for (const [from, left] of sides.entries()) {
    for (const [to, right] of sides.entries()) {
      const between = signs.slice(from, to);
      if (to <= from || left === '' || right === '') continue;
      if (to > from + 1 && !between.every((sign) => sign === '=')) continue;
      const relation = relate(left, between[0] ?? '=', right);
      if (isTelling(relation)) relations.push(relation);
    }
  }
  return relations;
}

/** A relation, the same whichever way round it is written. */
function relate(left: string, sign: string, right: string): string {
  const turned: Readonly<Record<string, string>> = { '≤': '≥', '<': '>' };
  const opposite = turned[sign];
  if (opposite !== undefined) return right + opposite + left;
  const isDirected = '≥>→⇒∝'.includes(sign);
  return isDirected || left < right ? left + sign + right : right + sign + left;
}

/** The sides of a formula that say something by themselves: `b^2 - 4ac`, `f'(x)`, but not `ma` or `12`. */
function sidesIn(spelt: string): string[] {
  return spelt
    .split(RELATION)
    .slice(0, MAX_SIDES)
    .filter((side) => side.length >= LEAST_SIDE && /\p{L}/u.test(side) && /[^\p{L}]|\p{L}{3}/u.test(side))
    .map(orderSide);
}

/** Fewest signs of a side, and fewest letters and digits of a relation, that say something. */
const LEAST_SIDE = 3;
const LEAST_RELATION = 3;

/** Whether a relation holds for more than one case: it has two letters at least. */
function isTelling(relation: string): boolean {
  const letters = relation.match(/\p{L}/gu) ?? [];
  const signs = relation.match(/[\p{L}\p{N}]/gu) ?? [];
  return new Set(letters).size >= 2 && signs.length >= LEAST_RELATION;
}

/** A side with what is added and what is multiplied in one order: `b² + a²` is `a² + b²`. */
function orderSide(side: string): string {
  const addends = side.match(/[+\-±]?[^+\-±]+/gu) ?? [];
  return addends
    .map((addend) => (/^[+\-±]/u.test(addend) ? addend : `+${addend}`))
    .map((addend) => addend.slice(0, 1) + addend.slice(1).split('/').map(orderFactors).join('/'))
    .sort()
    .join('');
}

/** Letters with the digits and strokes behind them, in one order. */
function orderFactors(product: string): string {
  return (product.match(/[\p{N}.]+|[^\p{N}][\p{N}'!]*/gu) ?? []).sort().join('');
}
