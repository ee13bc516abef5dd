// Characters that Unicode has for mathematics: alphabets, raised and lowered characters, accents, small fractions.

const RAISED = pair(
  '0123456789+−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ',
);
const LOWERED = pair('0123456789+−=()aehijklmnoprstuvxβγρφχ', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ');

const FRACTIONS = new Map([
  ['1/2', '½'],
  ['1/3', '⅓'],
  ['2/3', '⅔'],
  ['1/4', '¼'],
  ['3/4', '¾'],
  ['1/5', '⅕'],
  ['2/5', '⅖'],
  ['3/5', '⅗'],
  ['4/5', '⅘'],
  ['1/6', '⅙'],
  ['5/6', '⅚'],
  ['1/8', '⅛'],
  ['3/8', '⅜'],
  ['5/8', '⅝'],
  ['7/8', '⅞'],
]);

/** First code points of an alphabet's capitals, small letters and digits, and the letters that Unicode had before. */
interface Alphabet {
  A: number;
  a?: number;
  0?: number;
  early: Map<string, string>;
}

const SCRIPT: Alphabet = { A: 0x1d49c, early: pair('BEFHILMR', 'ℬℰℱℋℐℒℳℛ') };
const ALPHABETS: Record<string, Alphabet> = {
  'double-struck': { A: 0x1d538, a: 0x1d552, 0: 0x1d7d8, early: pair('CHNPQRZ', 'ℂℍℕℙℚℝℤ') },
  script: SCRIPT,
  '-tex-calligraphic': SCRIPT,
  fraktur: { A: 0x1d504, a: 0x1d51e, early: pair('CHIRZ', 'ℭℌℑℜℨ') },
};

/** What MathJax's accents are as combining marks. */
const MARKS = new Map([
  ['^', '\u0302'],
  ['ˆ', '\u0302'],
  ['~', '\u0303'],
  ['˜', '\u0303'],
  ['¯', '\u0304'],
  ['‾', '\u0305'],
  ['―', '\u0305'],
  ['→', '\u20d7'],
  ['←', '\u20d6'],
  ['↔', '\u20e1'],
  ['⇀', '\u20d1'],
  ['˙', '\u0307'],
  ['¨', '\u0308'],
  ['\u20db', '\u20db'],
  ['\u20dc', '\u20dc'],
  ['´', '\u0301'],
  ['`', '\u0300'],
  ['ˇ', '\u030c'],
  ['˘', '\u0306'],
  ['˚', '\u030a'],
]);

/** Marks that are drawn over every character of a word, where other accents stand once. */
export const OVERLINE = '\u0305';
export const UNDERLINE = '\u0332';
export const STRIKE = '\u0336';

/** The text in raised characters; undefined where one of them does not exist. */
export function raise(text: string): string | undefined {
  return translate(text, RAISED);
}

/** The text in lowered characters; undefined where one of them does not exist. */
export function lower(text: string): string | undefined {
  return translate(text, LOWERED);
}

/** `1/2` → `½`, for the fractions that have a character of their own. */
export function smallFraction(numerator: string, denominator: string): string | undefined {
  return FRACTIONS.get(`${numerator}/${denominator}`);
}

/** The combining mark that draws this accent, if the character is one. */
export function markOf(accent: string): string | undefined {
  return MARKS.get(accent);
}

/**
 * Letters in the alphabet of a MathML `mathvariant`. Blackboard, script and Fraktur letters mean something else than
 * plain ones and are kept; bold, italic and upright ones stay plain, since phones and search know only those.
 */
export function inAlphabet(text: string, variant: string | undefined): string {
  const alphabet = ALPHABETS[variant ?? ''];
  if (alphabet === undefined) return text;
  return [...text].map((char) => letterIn(alphabet, char)).join('');
}

function letterIn(alphabet: Alphabet, char: string): string {
  const early = alphabet.early.get(char);
  if (early !== undefined) return early;
  const row = /[A-Z]/.test(char) ? 'A' : /[a-z]/.test(char) ? 'a' : '0';
  const first = alphabet[row];
  if (first === undefined || !/[A-Za-z0-9]/.test(char)) return char;
  return String.fromCodePoint(first + char.charCodeAt(0) - row.charCodeAt(0));
}

function translate(text: string, table: Map<string, string>): string | undefined {
  let out = '';
  for (const char of text) {
    const found = table.get(char);
    if (found === undefined) return undefined;
    out += found;
  }
  return out;
}

function pair(from: string, to: string): Map<string, string> {
  const targets = [...to];
  return new Map([...from].map((char, at) => [char, targets[at] ?? char]));
}
