// Expressions with numbers, told apart from formulas that hold for all of them.
import { expect, test } from 'vitest';
import { isEquation, isExpression, numbersIn } from '../../src/dialogue/expression.ts';

test.each(['3x+5=11', 'x^2-5x+6=0', '2(x+3)=10', '2x + 3y = 7', '11 = 3x + 5', 'solve 4a-2=6 for a'])(
  '%s is an equation to be solved',
  (text) => {
    expect(isEquation(text)).toBe(true);
    expect(isExpression(text)).toBe(true);
  },
);

test.each([
  'F=ma',
  'E=mc^2',
  'a^2+b^2=c^2',
  'a²+b²=c²',
  'ax^2+bx+c=0',
  'PV=nRT',
  'v=u+at',
  'y=mx+b',
  'sin^2x+cos^2x=1',
  'KE=1/2mv^2',
  'x=(-b±√(b²-4ac))/2a',
  '2H2+O2->2H2O',
  'n(n+1)/2',
])('%s is a formula, and nothing to be worked out', (text) => {
  expect(isEquation(text)).toBe(false);
  expect(isExpression(text)).toBe(false);
});

test.each(['12*7', '3 + 4', '15% of 80', '√16', '3x^2 + 2x', '(x+3)(x-2)', '5 - 2'])(
  '%s is an expression',
  (text) => {
    expect(isExpression(text)).toBe(true);
    expect(isEquation(text)).toBe(false);
  },
);

test.each(['1939-1945', 'the 24/7 economy', 'C++17', 'p = 0.05 significance', 'pages 3-5'])(
  '"%s" holds no expression',
  (text) => {
    expect(isExpression(text)).toBe(false);
  },
);

test('numbers are counted, but for those in names', () => {
  expect(numbersIn('3, 5.5 and 1,000')).toBe(3);
  expect(numbersIn('H2O, C++17 and 5S')).toBe(0);
});
