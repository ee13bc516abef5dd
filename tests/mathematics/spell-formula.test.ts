// One spelling for formulas in TeX, in Unicode and in plain text.
import { expect, test } from 'vitest';
import { spellFormula, withLabels, withoutChange, withoutLabels } from '../../src/mathematics/index.ts';

test.each([
  [['P = I^2 R', 'P=I²R', 'P = I^{2}R', '$P = I^2 \\cdot R$'.slice(1, -1)], 'p=i2r'],
  [['\\Delta S \\ge 0', 'ΔS ≥ 0', 'delta S >= 0', '\\Delta S \\geq 0'], 'deltas≥0'],
  [['\\frac{1}{2} m v^2', '½mv²', '1/2 mv^2', '0.5 m v^2', '\\tfrac12mv^2', '\\dfrac{1}{2}mv^{2}'], '1/2mv2'],
  [
    ['x = \\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a}', 'x = (-b ± √(b² − 4ac)) / 2a', 'x=(-b+-sqrt(b^2-4ac))/2a'],
    'x=-b±sqrtb2-4ac/2a',
  ],
  [["f'(x)", 'f′(x)', 'f’(x)', 'f^{\\prime}(x)'], "f'x"],
  [['\\lambda f', 'λf', 'lambda * f', 'λ × f'], 'lambdaf'],
  [['\\lim_{x \\to 0} \\frac{\\sin x}{x}', 'lim x->0 sin x / x', 'lim(x→0) sin(x)/x'], 'limx0sinx/x'],
  [['\\ce{CO2 + H2O -> H2CO3}', 'CO₂ + H₂O → H₂CO₃', 'CO2 + H2O --> H2CO3'], 'co2+h2o→h2co3'],
  [['\\int u\\,dv', '∫ u dv', '∫udv'], '∫udv'],
  [['TR = P \\times Q', 'TR = P x Q', 'TR = P·Q'], 'tr=pq'],
  [['a \\neq b', 'a ≠ b', 'a != b'], 'a≠b'],
  [['\\frac{\\frac{a}{b}}{c}', '(a/b)/c'], 'a/b/c'],
])('%j are alike', (spellings, spelt) => {
  expect(spellings.map((one) => withLabels(spellFormula(one)))).toEqual(spellings.map(() => spelt));
});

test('a factorial is no inequality', () => {
  expect(spellFormula('n! = n(n-1)!')).toBe('n!=nn-1!');
});

test.each([
  ['\\vec{F}_{\\text{net}} = m\\vec{a}', 'fnet=ma', 'f=ma'],
  ['F_net = m a', 'fnet=ma', 'f=ma'],
  ['v_0 t', 'v0t', 'v0t'],
  ['E = \\Delta m\\,c^2', 'e=deltamc2', 'e=mc2'],
  ['K_a', 'ka', 'k'],
])('%s is %s with its labels, and %s without', (source, labelled, bare) => {
  const spelt = spellFormula(source);
  expect([withLabels(spelt), withoutChange(spelt)]).toEqual([labelled, bare]);
  // The sign of a change is no label.
  expect(withoutLabels(spelt).replace('delta', '')).toBe(bare.replace('delta', ''));
});

test('what is nested deeply is read at once', () => {
  expect(spellFormula(`${'\\frac{'.repeat(200)}x${'}{y}'.repeat(200)}`)).toContain('x');
});
