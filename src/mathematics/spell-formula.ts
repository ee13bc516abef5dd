// A formula in one spelling, however it was typed: TeX (`\frac{1}{2} m v^2`), Unicode (`½mv²`) and plain text (`1/2 mv^2`) are alike.

/** Relations between two sides, as they are written in the end. */
export const RELATIONS = '=≠≥>≤<≈~∝≡→⇌⇒⇔';

/** Names of TeX commands that stand for a sign. */
const COMMANDS: Readonly<Record<string, string>> = {
  ge: '≥',
  geq: '≥',
  geqslant: '≥',
  le: '≤',
  leq: '≤',
  leqslant: '≤',
  ne: '≠',
  neq: '≠',
  gt: '>',
  lt: '<',
  approx: '≈',
  sim: '~',
  simeq: '≈',
  propto: '∝',
  equiv: '≡',
  to: '→',
  rightarrow: '→',
  longrightarrow: '→',
  xrightarrow: '→',
  rightleftharpoons: '⇌',
  implies: '⇒',
  Rightarrow: '⇒',
  iff: '⇔',
  Leftrightarrow: '⇔',
  pm: '±',
  mp: '±',
  div: '/',
  over: '/',
  int: '∫',
  sum: '∑',
  prod: '∏',
  partial: '∂',
  nabla: '∇',
  infty: '∞',
  cap: '∩',
  cup: '∪',
  in: '∈',
  prime: "'",
  varphi: 'phi',
  varepsilon: 'epsilon',
  vartheta: 'theta',
};

/** Commands that only set what stands behind them, and signs of multiplication. */
const SETTING =
  /\\(?:left|right|[bB]igg?[lrm]?|vec|hat|bar|tilde|dot|ddot|overline|underline|mathbf|mathrm|mathit|mathcal|boldsymbol|bm|text|textbf|textit|operatorname|ce|displaystyle|textstyle|limits|cdots?|times|ast|mid|lvert|rvert|vert|circ|degree)(?![a-zA-Z])\*?|\\[,;:!> ]|[&~](?=\s*[^\s])/g;

/** A group in braces that holds one more level at most. */
const GROUP = String.raw`\{((?:[^{}]|\{[^{}]*\})*)\}`;

const FRACTION = new RegExp(String.raw`\\[dtc]?frac\s*(?:${GROUP}|(\w))\s*(?:${GROUP}|(\w))`, 'g');
const SUBSCRIPT = new RegExp(String.raw`_\s*(?:${GROUP}|([\p{L}]+|\d+))`, 'gu');
const LIMIT = /\\?lim\s*_?[{(]?\s*(\p{L})\s*(?:\\to|\\rightarrow|->|→)\s*/giu;

const GREEK: Readonly<Record<string, string>> = Object.fromEntries(
  `αalpha βbeta γgamma δdelta ϵepsilon εepsilon ζzeta ηeta θtheta ϑtheta ιiota κkappa λlambda μmu νnu ξxi πpi ρrho σsigma ςsigma τtau
   υupsilon φphi ϕphi χchi ψpsi ωomega`
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** Other ways to type what has a sign. */
const TYPED: readonly (readonly [RegExp, string])[] = [
  [/<=+>|<-+>|⇄|↔/g, '⇌'],
  [/=+>(?!=)/g, '⇒'],
  [/-+>|⟶|➝|➔/g, '→'],
  [/>=|⩾|≧/g, '≥'],
  [/<=|⩽|≦/g, '≤'],
  [/\s!=|=\/=/g, '≠'],
  [/:=|==+|＝/g, '='],
  [/\+\/?-|∓/g, '±'],
  [/[−–—]/g, '-'],
  [/÷|⁄|∕/g, '/'],
  [/(?<![\d.])0?\.5(?!\d)/g, '1/2'],
  [/(?<=[A-Z\d)]) x (?=[A-Z\d(])/g, ''],
  [/[’′`´]/g, "'"],
  [/''|″/g, "''"],
];

/** Marks what is written below the line, so that it can be told from what is multiplied. */
const [BELOW, ABOVE] = ['⟨', '⟩'];

/**
 * A formula without blanks, brackets, accents and signs of multiplication, in lower case, with Greek letters by their names: letters,
 * digits, operators and `RELATIONS`. What stands below the line is in angle brackets.
 */
export function spellFormula(source: string): string {
  let spelt = source
    .replace(LIMIT, 'lim$1')
    .replace(/\\(?:text|mathrm|mathbf)\s*\{\s*([^{}]*?)\s*\}/g, '{$1}')
    .replace(SETTING, ' ');
  // Fractions may stand in fractions.
  for (let depth = 0; depth < 3 && spelt.includes('frac'); depth += 1)
    spelt = spelt.replace(
      FRACTION,
      (_, above, above1, below, below1) => `{${above ?? above1}}/{${below ?? below1}}`,
    );
  spelt = spelt
    .replace(
      SUBSCRIPT,
      (_, group, letters) => BELOW + String(group ?? letters).replace(/[=→<>]/g, '') + ABOVE,
    )
    .replace(/\\([a-zA-Z]+)/g, (_, name: string) => ` ${COMMANDS[name] ?? name} `);
  for (const [typed, sign] of TYPED) spelt = spelt.replace(typed, sign);
  return spelt
    .replace(/[₀-₉]+/g, (digits) => BELOW + digits.normalize('NFKC') + ABOVE)
    .replace(/[^≠]+/g, (text) => text.normalize('NFKD'))
    .toLowerCase()
    .replace(/⁄/g, '/')
    .replace(/√/g, 'sqrt')
    .replace(/[α-ωϵϑϕ]/g, (letter) => GREEK[letter] ?? letter)
    .replace(/[^\p{L}\p{N}+\-±/∫∑∏∂∇∞∩∪∈!'%⟨⟩=≠≥>≤<≈~∝≡→⇌⇒⇔]/gu, '');
}

/** A formula that was spelt, with what stands below the line as if it stood on it. */
export function withLabels(spelt: string): string {
  return spelt.replace(/[⟨⟩]/g, '');
}

/** A formula that was spelt, without labels below the line, which one book writes and another leaves out; numbers there stay. */
export function withoutLabels(spelt: string): string {
  return withLabels(spelt.replace(/⟨\p{L}[^⟨⟩]*⟩/gu, ''));
}

/** The same without the sign that it is of a change, too. */
export function withoutChange(spelt: string): string {
  return withoutLabels(spelt).replace(/delta/g, '');
}
