// How texts are written down before they are looked at.

/** Maximum number of characters of a message that are read; what stands behind them is not looked at. */
export const MAX_LENGTH = 300;

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with those.
const IS_ASCII = /^[\x00-\x7f]*$/;

/** Whether a text has no other characters than ASCII: most of what is said is written so. */
export function isAscii(text: string): boolean {
  return IS_ASCII.test(text);
}

/** A text in lower case and without accents, `ß` as `ss` and `œ` as `oe`. The marks of Japanese syllables stay: だ is no た. */
export function foldAccents(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe');
}
