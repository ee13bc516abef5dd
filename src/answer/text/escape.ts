// Plain text → text that Discord shows as it is, whatever markup it resembles.
import { INVISIBLE } from '../limits.ts';

const ADDRESS = /https?:\/\/[^\s<>*`|~\\]+/g;

/**
 * Escapes one run of text. `lineStart` says that nothing stands before it on its line: there Discord also looks for
 * headings, lists, quotes and small text. Addresses inside the text stay untouched so that they keep working.
 */
export function escapeText(text: string, lineStart: boolean): string {
  let escaped = '';
  let end = 0;
  for (const address of text.matchAll(ADDRESS)) {
    escaped += escapeWords(text.slice(end, address.index)) + address[0];
    end = address.index + address[0].length;
  }
  escaped += escapeWords(text.slice(end));
  return escapeLineStarts(escaped, lineStart);
}

function escapeWords(text: string): string {
  return (
    text
      .replace(/[\\*_`]/g, '\\$&')
      // A single tilde or bar means nothing to Discord, but the next run of text may begin with another one.
      .replace(/~(?=~|$)|(?<=~|^)~/g, '\\~')
      .replace(/\|(?=\||$)|(?<=\||^)\|/g, '\\|')
      .replace(/\](?=\()/g, ']\\')
      .replace(/<(?=[@#:/a-z])/gi, '\\<')
      .replace(/:(?=[\w+\-\\]+:)/g, '\\:')
      // A backslash does not stop this one from being seen as a mention.
      .replace(/@(?=everyone|here)/gi, `@${INVISIBLE}`)
  );
}

/** Signs that look like those of markup and mean nothing. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '\\': '\u2216',
  '*': '\u2217',
  _: '\uff3f',
  '`': '\uff40',
  '~': '\u223c',
  '|': '\u2223',
  '[': '\uff3b',
  ']': '\uff3d',
};

/**
 * Plain text as the text of a link. Discord shows backslashes there, so that what would be markup is written with signs that look
 * like it; what means nothing where it stands, such as the underscores of `snake_case`, stays what it is.
 */
export function writeInLink(text: string): string {
  const alike = (sign: string) => LOOKALIKES[sign] ?? sign;
  const written = text
    .replace(/[\\*`]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, alike)
    .replace(/~(?=~|$)|(?<=~|^)~|\|(?=\||$)|(?<=\||^)\|/g, alike)
    .replace(/<(?=[@#:/a-z])/gi, `<${INVISIBLE}`)
    .replace(/:(?=[\w+-]+:)/g, `:${INVISIBLE}`)
    .replace(/@(?=everyone|here)/gi, `@${INVISIBLE}`);
  return isBalanced(written) ? written : written.replace(/[[\]]/g, alike);
}

/** Whether each bracket has its other half, no deeper than one in another, and none is followed by an address of its own. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text.replace(/[^[\]]/g, '')) {
    depth += sign === '[' ? 1 : -1;
    if (depth < 0 || depth > 1) return false;
  }
  return depth === 0 && !text.includes('](');
}

function escapeLineStarts(text: string, lineStart: boolean): string {
  const pattern = lineStart
    ? /^([ \t]*)(#{1,3}|-#|[-+]|>{1,3}|\d+[.)])(?=\s|$)/gm
    : /(?<=\n)([ \t]*)(#{1,3}|-#|[-+]|>{1,3}|\d+[.)])(?=\s|$)/g;
  return text.replace(pattern, (_match, space: string, sign: string) => {
    const digits = /^\d+/.exec(sign)?.[0] ?? '';
    return `${space}${digits}\\${sign.slice(digits.length)}`;
  });
}
