// A capital at the beginning of text that stood within a sentence, unless its first word is always written small: a symbol, a unit, a name.

/** Units are written so at the beginning of a sentence as well. */
const UNITS = new Set(
  'kg mg ng km cm mm nm pm fm ms ns ps mol mmol ml dl cl rad lm lx cd bp kb px rpm ppm ppb mph'.split(' '),
);

/** Functions of formulas, where something follows that they may be of: `sin x`, `ln is`. `log scale` and `max pooling` are words. */
const FUNCTION =
  /^(?:sin|cos|tan|cot|sec|csc|sinh|cosh|tanh|arc(?:sin|cos|tan)|log|ln|lg|exp|lim|max|min|sup|inf|det|dim|ker|deg|gcd|lcm|mod|arg|arg(?:max|min)|div|grad|curl|rot|erf|pi)\s(?:\S{1,3}(?=[\s,.;:!?)]|$)|[$`\\(|])/;

/** A word in small letters throughout, with what is joined to it by a hyphen or an apostrophe. A sign within it makes it a name: `node.js`. */
const SMALL_WORD = /^(\p{Ll}[\p{Ll}\p{M}]*)(?:[-‑'’](?=\p{L})[\p{L}\p{M}\p{N}'’‑-]*)?(?=[,.;:!?)]*(?:\s|$))/u;

/** What stands before the first word and is not seen: emphasis. */
const BEFORE_WORD = /^\s*(?:\*{1,3}|_{1,3}(?=\p{L}))?/u;

/** A letter that is a word by itself, before another word in small letters. Others are names of quantities. */
const WORD_OF_ONE = /^(?:[aeoyàèéóú]|\p{Script=Cyrillic}|\p{Script=Greek}(?=\s\p{Script=Greek}))\s\p{Ll}{2}/u;

/** Where these are names of quantities, too: `a is the acceleration`, `y axis`. */
const NAME_OF_ONE =
  /^\p{L}\s(?:is|are|was|and|or|has|denotes|stands|equals|est|es|ist|und|et|axis|axes|values?|direction|intercepts?|coordinates?|components?)(?!\p{L})/u;

/** A word cut short before a vowel: l’eau, d’une. */
const CUT_SHORT = /^[cdjlmnst]['’]\p{L}{2}/u;

/** Georgian has capitals in Unicode and none at the beginning of sentences; these letters of two have a third form. */
const WITHOUT_CAPITAL = /^[\p{Script=Georgian}ǆǉǌǳ]/u;

/** Letters by which Turkish and Azerbaijani are told, whose i keeps its dot. */
const HAS_DOTTED_CAPITAL = /[ğıİə]/;

/** The letter that Dutch writes with two signs. */
const DUTCH_LETTER = /^ij(?=\p{L})(?!ije)/u;

/**
 * The text with a capital first, unless that might be wrong: `pH`, `mRNA`, `x = 1`, `p-value`, `sin x`, `kg`, `node.js`, code and formulas
 * stay what they are. The text is Markdown or plain.
 */
export function capitalise(text: string): string {
  const [before = ''] = BEFORE_WORD.exec(text) ?? [];
  const rest = text.slice(before.length);
  const word = SMALL_WORD.exec(rest)?.[1];
  if (word === undefined || WITHOUT_CAPITAL.test(rest) || UNITS.has(word) || FUNCTION.test(rest)) return text;
  const isWord = word.normalize('NFC').length > 1 || isWordOfOne(rest);
  if (!isWord) return text;
  const [first = word.charAt(0)] = DUTCH_LETTER.exec(word) ?? /^\p{L}/u.exec(word) ?? [];
  const capital = first === 'i' && HAS_DOTTED_CAPITAL.test(text) ? 'İ' : first.toUpperCase();
  return capital.length === first.length ? before + capital + rest.slice(first.length) : text;
}

function isWordOfOne(text: string): boolean {
  return CUT_SHORT.test(text) || (WORD_OF_ONE.test(text) && !NAME_OF_ONE.test(text));
}
