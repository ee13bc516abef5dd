// The letters and digits of TeX and of its text, by a reading of their own: none may be lost, none added.

/** Commands that stand for a letter; the names of Greek letters are those of TeX and of Unicode. */
const GREEK = 'αβγδεζηθικλμνξοπρστυφχψω';
const NAMES =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega';
const LETTERS = new Map([
  ...NAMES.split(' ').flatMap((name, index): [string, string][] => [
    [name, GREEK[index] ?? ''],
    [`var${name}`, GREEK[index] ?? ''],
    [name[0]?.toUpperCase() + name.slice(1), GREEK[index] ?? ''],
  ]),
  ['hbar', 'ħ'],
  ['ell', 'l'],
  ['Re', 'r'],
  ['Im', 'i'],
] as [string, string][]);

/** Commands whose names are what is read. */
const SPOKEN =
  /^(?:arc(?:sin|cos|tan)|arg|(?:sin|cos|tan|cot)h?|csc|deg|det|dim|exp|gcd|hom|inf|ker|lg|lim|liminf|limsup|ln|log|max|min|Pr|sec|sup|[bp]?mod)$/;

/** What is written in TeX, sorted: letters without case and accents, and digits. */
export function symbolsOfTeX(tex: string): string[] {
  const read = tex
    .replace(/\\(?:begin|end)\{[^}]*\}(?:\{[lcr|@{}\s]*\})?/g, ' ')
    .replace(/\\(?:label|hspace|vspace|phantom|[hv]phantom|color|textcolor|kern|mkern)\*?\{[^}]*\}/g, ' ')
    .replace(/\\\\\[[^\]]*\]/g, ' ')
    .replace(/\\([A-Za-z]+)/g, (_command, name: string) => {
      if (/^[dt]?binom$/.test(name)) return ' choose ';
      if (SPOKEN.test(name)) return ` ${name.replace(/^[bp]mod$/, 'mod')} `;
      return LETTERS.get(name) ?? ' ';
    });
  return symbolsOfText(read);
}

/** The same of a text: raised, lowered, accented and blackboard letters are the plain ones. */
export function symbolsOfText(text: string): string[] {
  const plain = text
    .replaceAll('∛', '3√')
    .replaceAll('∜', '4√')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replaceAll('ϵ', 'ε')
    .replaceAll('ϕ', 'φ');
  return (plain.match(/[\p{L}\p{N}]/gu) ?? []).sort();
}
