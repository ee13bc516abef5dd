// Expressions and equations with numbers in a message, told apart from formulas that hold for all numbers (F = ma, a² + b² = c²).

const SUPERSCRIPTS = /[⁰¹²³⁴⁵⁶⁷⁸⁹]/g;

/** One side of an equation: numbers, single letters, signs. Words of several letters are none, but for functions. */
const SIDE = String.raw`[\d\s.,+\-\u2212\u2013*/×·÷^()\u221a²³]|\b[a-z]{1,2}\b|(?<=\d)[a-z]{1,2}\b|\b(?:sin|cos|tan|log|ln|sqrt|exp)\b`;
const EQUATION = new RegExp(`((?:${SIDE})+)=((?:${SIDE})+)`, 'iu');

/**
 * Two numbers with a sign of arithmetic between them, or a power, a root or a percentage of a number. A stroke between small numbers may
 * be a date or a rhythm ("9/11", "24/7").
 */
const ARITHMETIC =
  /\d\s*[+*×·÷^]\s*\(?\s*\d|\d\s*\/\s*\d+\s*[+\-−*×÷]|\d\s+[-−/]\s+\d|\b(?!(?:19|20)\d\d\b)\d{3,}\s*\/\s*\d|\d\s+(?:times|mal|fois|por|vezes|divided by|geteilt durch|dividido por|dividido entre|divisé par|plus|minus|moins|más|mais|menos)\s+\d|(?:√|sqrt\s*\(?)\s*\d|\d\s*%\s*(?:of|von|de|do|da)\s+\d/iu;

/** A polynomial with numbers in it, as `3x^2 + 2x` or `(x+3)(x-2)`. */
const POLYNOMIAL =
  /\d\s*[a-z](?:\s*\^\s*\d|²|³)?\s*[+\-−]\s*\d|[a-z](?:\s*\^\s*\d|²|³)\s*[+\-−]\s*\d|\([a-z]\s*[+\-−]\s*\d+\)\s*\(/iu;

/** Maximum number of different letters in an equation that is to be solved; formulas have more. */
const MAX_UNKNOWNS = 2;

/** Whether a text holds an equation of one case: one side a number, and numbers on the other that are no powers. */
export function isEquation(text: string): boolean {
  if (!text.includes('=')) return false;
  const [, left = '', right = ''] = EQUATION.exec(text) ?? [];
  if (unknownsIn(left + right) > MAX_UNKNOWNS) return false;
  return (isNumber(right) && hasCoefficient(left)) || (isNumber(left) && hasCoefficient(right));
}

/** Whether a text holds something to be worked out. */
export function isExpression(text: string): boolean {
  // All of these hold a number.
  if (!/\d/.test(text)) return false;
  return isEquation(text) || ARITHMETIC.test(text) || (POLYNOMIAL.test(text) && unknownsIn(text) <= 1);
}

/** Whether a text is nothing but an expression to be worked out, or an equation with numbers to be solved. */
export function isSolved(text: string): boolean {
  return isEquation(text) || (isExpression(text) && !isSaid(text));
}

/** Whether words stand beside an expression that do not only ask for its value. */
export function isSaid(text: string): boolean {
  return /\p{L}{3,}/u.test(wordsOfExpression(text));
}

/** What a text says beside asking for the value of an expression. */
function wordsOfExpression(text: string): string {
  return text
    .toLowerCase()
    .replace(
      /what['’]?s|what is|how much is|was ist|wie viel ist|cu[aá]nto (?:es|son)|combien font|combien fait|quanto é|は?いくつ(?:ですか)?|times|mal|fois|vezes|geteilt durch|divided by|divisé par|dividido (?:por|entre)|minus|moins|menos|mais|más|plus/g,
      '',
    );
}

/** How many different letters stand for themselves. */
function unknownsIn(text: string): number {
  return new Set(text.toLowerCase().match(/(?<!\p{L})\p{L}(?!\p{L})/gu) ?? []).size;
}

/** How many numbers a text gives. Those in names (H2O, C++17) are none. */
export function numbersIn(text: string): number {
  return text.match(/(?<![\p{Script=Latin}\d+#])\d+(?:[.,]\d+)*(?![\p{Script=Latin}\d])/gu)?.length ?? 0;
}

function isNumber(side: string): boolean {
  return /^[\s(−-]*\d+(?:[.,/]\d+)?[\s)]*$/.test(side);
}

/** A number that is no power and no index. */
function hasCoefficient(side: string): boolean {
  const bare = side.replace(SUPERSCRIPTS, '').replace(/\^\s*\(?[\d.]+\)?/g, '');
  return /(?<![a-z])\d/i.test(bare) && /[a-z]/i.test(bare);
}
