// Names that only signs tell apart from others of the same letters: Na⁺ and Na, ++i and i, $x and x.
import { wordsOf } from './tokens.ts';

/** Signs before a name, and behind it. A dash or an apostrophe between letters is none. */
const SIGNED = /^(?:[+\-−@#$%&!~^.]+[\p{L}\p{N}]+|[\p{L}\p{N}.]*[\p{L}\p{N}][+\-−*%&~^=#]+)$/u;

/** A word between the stars of Markdown's emphasis. */
const EMPHASISED = /^\*+(.*?)\*+$/;

/** What stands around a name in a sentence. */
const AROUND = /^["'“”‘’„«»`()[\]{}*_]+|["'“”‘’„«»`()[\]{},;:?!]+$|(?<=.)\.+$/g;

/**
 * The names with signs in a text, in lower case, each once: "Na⁺ or Na+?" gives `na+`. Signs in superscript are those on the line, as
 * people type them. Names whose signs are part of their words anyway (C++, A*) are not among them.
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

/** A name without its signs. */
export function withoutSigns(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '');
}
