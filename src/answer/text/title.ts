// Short texts: titles, labels and echoed questions, cut where they must be.
import { findFormulas, isQuickToRead, plainText, type Span, trimSpans } from '../../markdown/index.ts';
import { showFormula } from '../../mathematics/index.ts';
import { writeSpans } from './write.ts';

/** A title's text and formulas as spans. A title is no Markdown: whatever looks like markup in it is text. */
export function spanTitle(title: string): Span[] {
  const spans: Span[] = [];
  let end = 0;
  // A title is written wherever its page is named: one that takes long to read is text as it stands.
  for (const formula of isQuickToRead(title) ? findFormulas(title, []) : []) {
    const shown = showFormula(formula.tex, false);
    spans.push({ text: title.slice(end, formula.start), marks: [], at: end });
    spans.push({ text: shown.text, marks: shown.code ? ['code'] : [], at: formula.start });
    end = formula.end;
  }
  spans.push({ text: title.slice(end), marks: [], at: end });
  return trimSpans(spans.map((span) => ({ ...span, text: span.text.replace(/\s+/g, ' ') })));
}

/** A title as Discord Markdown of at most `limit` characters. One that is cut ends in "…". */
export function writeTitle(title: string, limit: number): string {
  const spans = spanTitle(title);
  const written = writeSpans(spans, '', true).text;
  if (written.length <= limit) return written;
  // Escapes take room too: shorten the plain text until its written form fits.
  const plain = plainText(spans);
  for (let length = Math.min(plain.length - 1, limit - 1); length > 0; length -= 8) {
    const short = writeSpans([{ text: shorten(plain, length), marks: [], at: 0 }], '', true).text;
    if (short.length <= limit) return short;
  }
  return '…';
}

/** A title without any markup, for the places where Discord shows none. */
export function labelTitle(title: string, limit: number): string {
  // Without a formula a title is its own plain text.
  return shorten(/[$\\]/.test(title) ? plainText(spanTitle(title)) : title, limit);
}

/** Made once: that takes longer than many cuts. */
let graphemes: Intl.Segmenter | undefined;

/** Text of at most `limit` characters, cut after a word where there is one in the last third, with "…" at its end. */
export function shorten(text: string, limit: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= limit) return plain;
  const short = plain.slice(0, startOfCharacter(plain, limit - 1));
  const space = short.lastIndexOf(' ');
  return `${(space > (limit * 2) / 3 ? short.slice(0, space) : short).trimEnd()}…`;
}

/** A sentence cut to at most `limit` characters, behind a word that says something: not "privilege and…", nor "monarchy; in…". */
export function shortenSentence(text: string, limit: number): string {
  const short = shorten(text, limit);
  if (!short.endsWith('…')) return short;
  const words = short.slice(0, -1).split(' ');
  // A short word says nothing without what follows, unless it is the unit of a number.
  while (/^[([]?\p{Ll}{1,3}$/u.test(words.at(-1) ?? '') && /\P{N}$/u.test(words.at(-2) ?? '')) words.pop();
  return `${words
    .join(' ')
    .replace(/[,;:–—-]$/u, '')
    .trimEnd()}…`;
}

/** Where the character begins that a UTF-16 code unit belongs to. */
function startOfCharacter(text: string, at: number): number {
  // ASCII beside ASCII is a character of its own, and so are most: a segmenter takes much longer to tell.
  if (text.charCodeAt(at - 1) < 0x80 && text.charCodeAt(at) < 0x80) return at;
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return graphemes.segment(text.slice(0, at + 2)).containing(at)?.index ?? 0;
}
