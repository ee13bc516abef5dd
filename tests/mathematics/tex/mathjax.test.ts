// TeX that does not parse, that never ends, or that would leave something behind.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { texToText } from '../../../src/mathematics/index.ts';

describe('TeX that cannot be read', () => {
  it.each([
    ['an unknown command', '\\struct{a}'],
    ['a missing brace', '\\frac{a}{b'],
    ['a missing argument', 'x^'],
    ['a double exponent', 'x^a^b'],
    ['a stray ampersand', 'a & b'],
    ['a macro that calls itself', '\\def\\a{\\a}\\a'],
    ['a macro that doubles itself', '\\def\\a{\\a\\a}\\a'],
    ['two macros that call each other', '\\def\\a{\\b}\\def\\b{\\a}\\a'],
    ['an environment within itself', '\\newenvironment{a}{\\begin{a}}{\\end{a}}\\begin{a}\\end{a}'],
    ['braces without end', '{'.repeat(1200)],
    ['deep nesting', `${'\\sqrt{'.repeat(100)}x${'}'.repeat(100)}`],
    ['nesting by macros', `\\def\\a#1{{{{{{#1}}}}}}${'\\a{\\sqrt{'.repeat(25)}x${'}}'.repeat(25)}`],
    ['an enormous source', 'x+'.repeat(5000)],
    [
      'an explosion',
      '\\def\\a{xxxxxxxxxx}\\def\\b{\\a\\a\\a\\a\\a\\a\\a\\a\\a\\a}\\def\\c{\\b\\b\\b\\b\\b\\b\\b\\b\\b\\b}\\c\\c\\c\\c\\c\\c\\c\\c\\c\\c\\c\\c',
    ],
  ])('is undefined: %s', (_what, tex) => {
    expect(texToText(tex, true)).toBeUndefined();
  });
});

describe('a formula that defines something', () => {
  it.each([
    ['\\newcommand{\\R}{\\mathbb{R}} \\R', 'ℝ', '\\R', undefined],
    ['\\def\\foo#1{[#1]} \\foo{x}', '[x]', '\\foo{x}', undefined],
    ['\\renewcommand{\\sin}{\\cos} \\sin', 'cos', '\\sin', 'sin'],
    ['\\let\\frac\\sqrt \\frac{a}', '√a', '\\frac{a}{b}', 'a/b'],
    ['\\DeclareMathOperator{\\rank}{rank} \\rank A', 'rank A', '\\rank A', undefined],
    ['\\label{first} x', 'x', '\\label{first} y', 'y'],
  ])('is read, and the next one does not know of it: %s', (tex, text, next, nextText) => {
    expect(texToText(tex, true)).toBe(text);
    expect(texToText(next, true)).toBe(nextText);
  });

  it('is read again after one that failed halfway', () => {
    expect(texToText('\\frac{a}{\\unknown', false)).toBeUndefined();
    expect(texToText('\\frac{a}{b}', false)).toBe('a/b');
  });
});

/** Pieces of TeX, so that random formulas have a chance to parse. */
const snippet = fc.constantFrom(
  ...String.raw`\frac \sqrt \sum \int \left( \right) \left[ \right] { } ^ _ & \\ \text{ab} \alpha \vec \hat \overline
    \begin{pmatrix} \end{pmatrix} \begin{cases} \end{cases} \begin{aligned} \end{aligned} \ce{H2O} \binom \cdot = + -
    a b x 1 23 , ' | ! \quad \, \mathbb \mathrm{Na} \lim \sin \to \xrightarrow \underbrace \cancel \boxed \def\a
    \newcommand \tag{1} \prime ° é 中 😀`.split(/\s+/),
);
const likeTex = fc.array(snippet, { maxLength: 40 }).map((parts) => parts.join(' '));

/** Formulas that do parse: atoms, and what can be built from them. */
const { formula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom(
      'a',
      'b',
      'x',
      'y',
      'N',
      '7',
      '42',
      '3.5',
      '\\text{net sum}',
      '\\mathbb{R}',
      '\\mathcal{L}',
    ),
    fc
      .tuple(tie('formula'), fc.constantFrom('+', '-', '=', '\\cdot ', ',', '\\to ', ''), tie('formula'))
      .map(([left, sign, right]) => `{${left}}${sign}{${right}}`),
    fc.tuple(tie('formula'), tie('formula')).map(([above, below]) => `\\frac{${above}}{${below}}`),
    fc.tuple(tie('formula'), tie('formula')).map(([base, sup]) => `{${base}}^{${sup}}`),
    fc.tuple(tie('formula'), tie('formula')).map(([base, sub]) => `{${base}}_{${sub}}`),
    fc.tuple(tie('formula'), tie('formula')).map(([from, to]) => `\\sum_{${from}}^{${to}} q`),
    fc
      .tuple(tie('formula'), tie('formula'))
      .map(([a, b]) => `\\begin{pmatrix} ${a} & ${b} \\\\ 1 & 2 \\end{pmatrix}`),
    tie('formula').map((inner) => `\\left(${inner}\\right)`),
    tie('formula').map((inner) => `\\sqrt{${inner}}`),
    tie('formula').map((inner) => `\\overline{${inner}}`),
    tie('formula').map((inner) => `\\vec{${inner}}`),
  ),
}));

describe('any formula', () => {
  it('is read or is undefined, and never breaks the reader or grows without bounds', () => {
    fc.assert(
      fc.property(
        fc.oneof(likeTex, fc.string({ unit: 'grapheme', maxLength: 80 })),
        fc.boolean(),
        (tex, display) => {
          const text = texToText(tex, display);
          if (text !== undefined) expect(text.length).toBeLessThanOrEqual(20_000);
          if (text !== undefined && !display) expect(text).not.toContain('\n');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('loses no letter and no digit', () => {
    fc.assert(
      fc.property(formula, fc.boolean(), (tex, display) => {
        const text = texToText(tex, display);
        expect(text).toBeDefined();
        expect(characters(text ?? '')).toEqual(
          characters(tex.replace(/\\(?:text|[a-z]+)/gi, '').replace(/\{pmatrix\}/g, '')),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same the second time', () => {
    fc.assert(
      fc.property(likeTex, (tex) => {
        expect(texToText(tex, true)).toBe(texToText(tex, true));
      }),
      { numRuns: 100 },
    );
  });
});

/** The letters and digits of a text in any order, raised, lowered, accented and blackboard ones as the plain ones. */
function characters(text: string): string[] {
  const plain = text.normalize('NFKD').replaceAll('⁄', '').toLowerCase();
  return (plain.match(/[a-z0-9]/g) ?? []).sort();
}
