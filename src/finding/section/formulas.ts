// Formulas reduced to what people type of them, so that `F=ma` is found in `\vec{F}_{\text{net}} = m\vec{a}`.
import { spellFormula, withoutLabels } from '../../mathematics/index.ts';

/** Names of functions that stand before a letter in formulas people type: "ln x", "sin(x)". */
const FUNCTION = /\b(?:ln|log|sin|cos|tan|exp|sqrt)(?:\s+|\s*\(\s*|(?=x))[a-z]\b/gi;

/** Runs of letters, digits and signs around an operator: "F=ma", "b^2 - 4ac", "y = mx + b". */
const EQUATION =
  /[\p{L}\p{N}_^(){}.²³⁴⁻½∆Δ]{1,12}(?:\s*[=+*/^<>≤≥≠→−-]\s*[\p{L}\p{N}_^(){}.²³⁴⁻½∆Δ]{1,12})+/gu;

/** Shortest formula that tells one from others, in signs. */
const LEAST = 3;

/** The formulas that a question holds, reduced; none where it holds words alone. */
export function formulasIn(question: string): string[] {
  const integral = /\b(?:integrals?|integrate|antiderivative)\b/i.test(question) ? '∫' : '';
  const functions = [...question.matchAll(FUNCTION)].map(([found]) => integral + reduceFormula(found));
  const equations = [...question.matchAll(EQUATION)].flatMap(([found]) =>
    isFormula(found) ? [reduceFormula(found)] : [],
  );
  return [...new Set([...equations, ...functions])].filter((formula) => formula.length >= LEAST);
}

/** Words with a hyphen are none. */
function isFormula(text: string): boolean {
  return (
    /[=^<>≤≥≠→]/.test(text) || (/[+*/−]/.test(text) && !/\p{L}{3}/u.test(text)) || /\d\s*-|-\s*\d/.test(text)
  );
}

/** A formula as it is compared with others, in one spelling and without labels. */
export function reduceFormula(formula: string): string {
  return withoutLabels(spellFormula(formula));
}
