// Names that differ from others in signs alone: Na⁺ and Na, ++i and i, $x and x. The tokenizer drops these signs.
import { wordsOf } from './tokens.ts';

/** A name with signs before or after it. Dashes and apostrophes between letters are no such signs. */
const SIGNED = /^(?:[+\-−@#$%&!~^.]+[\p{L}\p{N}]+|[\p{L}\p{N}.]*[\p{L}\p{N}][+\-−*%&~^=#]+)$/u;

/** A word between the stars of Markdown's emphasis. */
const EMPHASISED = /^\*+(.*?)\*+$/;

/** Punctuation around a name in a sentence. */
const AROUND = /^["'“”‘’„«»`()[\]{}*_]+|["'“”‘’„«»`()[\]{},;:?!]+$|(?<=.)\.+$/g;

/**
 * The distinct names with signs in a text, in lower case and sorted: "Na⁺ or Na+?" gives `na+`. Superscript signs count as plain ones, which
 * is what people type. Names whose signs the tokenizer keeps (C++, A*) are left out.
 */
export function signedNamesOf(text: string): string[] {
  if (!/[^\p{L}\p{N}\s'’?,:;()"-]|-(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])-/u.test(text)) return [];
  const names = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(EMPHASISED, '$1').replace(AROUND, '').replaceAll('−', '-'))
    .filter((word) => SIGNED.test(word) && wordsOf(word).join('') !== word);
  return [...new Set(names)].sort();
}

/** A name without its signs: `na` for `na+`. */
export function withoutSigns(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '');
}
