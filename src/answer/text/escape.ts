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

function escapeLineStarts(text: string, lineStart: boolean): string {
  const pattern = lineStart
    ? /^([ \t]*)(#{1,3}|-#|[-+]|>{1,3}|\d+[.)])(?=\s|$)/gm
    : /(?<=\n)([ \t]*)(#{1,3}|-#|[-+]|>{1,3}|\d+[.)])(?=\s|$)/g;
  return text.replace(pattern, (_match, space: string, sign: string) => {
    const digits = /^\d+/.exec(sign)?.[0] ?? '';
    return `${space}${digits}\\${sign.slice(digits.length)}`;
  });
}
