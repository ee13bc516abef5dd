// HTML inside Markdown: which tag means which mark, and what only looks like a tag.
import type { Mark } from './span.ts';

/** What an HTML tag means for the text around it. */
export type Tag =
  | { kind: 'open' | 'close'; mark: Mark; ends?: true }
  | { kind: 'open' | 'close'; script: 'sub' | 'sup' }
  | { kind: 'link'; url: string }
  | { kind: 'image'; url: string; alt: string }
  /** A page, a film or a sound that lies elsewhere: its address is shown. */
  | { kind: 'embedded'; url: string }
  | { kind: 'closeLink' }
  | { kind: 'break' }
  /** A tag of HTML that Discord has nothing for: its content stays, the tag goes. */
  | { kind: 'ignored' }
  /** No tag of HTML, such as `<iostream>`: text in angle brackets. */
  | { kind: 'text' };

/** Reads one inline tag or comment as Markdown found it, e.g. `<b>`, `</sub>`, `<a href="…">`, `<!-- … -->`. */
export function readTag(html: string): Tag {
  const [, slash, tagName] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(html) ?? [];
  if (!tagName) return { kind: html.startsWith('<!') || html.startsWith('<?') ? 'ignored' : 'text' };
  const name = tagName.toLowerCase();
  const kind = slash ? 'close' : 'open';
  const mark = MARKS.get(name);
  // What is folded away may follow its summary at once.
  if (mark) return { kind, mark, ...(name === 'summary' && slash ? { ends: true } : {}) };
  if (name === 'sub' || name === 'sup') return { kind, script: name };
  if (name === 'br') return { kind: 'break' };
  if (name === 'a') return slash ? { kind: 'closeLink' } : { kind: 'link', url: readAttribute(html, 'href') };
  if (name === 'img')
    return {
      kind: 'image',
      url: readAttribute(html, 'src'),
      alt: withoutVariables(readAttribute(html, 'alt')),
    };
  const source = EMBEDDING.has(name) && !slash ? readAttribute(html, 'src') : '';
  if (/^(?:https?:)?\/\//i.test(source))
    return { kind: 'embedded', url: source.replace(/^\/\//, 'https://') };
  if (BREAKING.has(name)) return { kind: 'break' };
  return { kind: IGNORED.has(name) ? 'ignored' : 'text' };
}

/** What is said of a picture without variables of templates, whose values only their generator knows. */
export function withoutVariables(alt: string): string {
  return alt.includes('{{') ? alt.replace(/\{\{[^{}]{0,300}\}\}/g, '').trim() : alt;
}

function readAttribute(html: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(html);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
}

const MARKS = new Map<string, Mark>([
  ...['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'summary'].map(
    (name) => [name, 'bold'] as const,
  ),
  ...['i', 'em', 'cite', 'dfn', 'var'].map((name) => [name, 'italic'] as const),
  ...['u', 'ins', 'mark'].map((name) => [name, 'underline'] as const),
  ...['s', 'strike', 'del'].map((name) => [name, 'strike'] as const),
  ...['code', 'kbd', 'samp', 'tt'].map((name) => [name, 'code'] as const),
]);

const BREAKING = new Set(
  'p div li ul ol dl dd tr table thead tbody section article header footer'.split(' '),
);

const EMBEDDING = new Set('iframe embed video audio source'.split(' '));

const IGNORED = new Set(
  (
    'abbr address aside audio bdi bdo big blockquote body button canvas caption center col colgroup data details ' +
    'dialog embed fieldset figcaption figure font form head hgroup hr html iframe input label legend link main map ' +
    'math menu meta nav noscript object option output param picture pre progress q rp rt ruby script select ' +
    'small source span style svg td template textarea tfoot time title track video wbr'
  ).split(' '),
);

/** What a browser runs or styles by, and shows to nobody. */
const UNSEEN = /<(script|style)\b[^<>]{0,1000}>(?:(?!<\/?\1\b)[\s\S]){0,50000}<\/\1\s*>/gi;

/** HTML without its comments, scripts and styles. */
export function dropUnseen(html: string): string {
  const [first = '', ...others] = html.replace(UNSEEN, '').split('<!--');
  let open = '';
  const rest = others.map((piece) => {
    const end = piece.indexOf('-->');
    if (end >= 0) {
      open = '';
      return piece.slice(end + 3);
    }
    open += `<!--${piece}`;
    return '';
  });
  // What is never closed is no comment.
  return [first, ...rest, open].join('');
}

/** Text as superscript or subscript characters, or after `^` or `_` where Unicode has no such character for a letter. */
export function raiseText(text: string, script: 'sub' | 'sup'): string {
  const [plain, raised] = script === 'sup' ? SUPERSCRIPTS : SUBSCRIPTS;
  const characters = [...text];
  const positions = characters.map((character) => plain.indexOf(character));
  if (!positions.includes(-1)) return positions.map((position) => raised[position]).join('');
  // The mark of a note, as in `<sup>[1]</sup>`, is seen to be one.
  if (/^\s*\[[^\]]*\]\s*$/.test(text)) return text;
  const sign = script === 'sup' ? '^' : '_';
  return characters.length === 1 ? sign + text : `${sign}(${text})`;
}

const SUPERSCRIPTS = [
  [...'0123456789+-−=()abcdefghijklmnoprstuvwxyz '],
  [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ '],
] as const;

const SUBSCRIPTS = [
  [...'0123456789+-−=()aehijklmnoprstuvx '],
  [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ '],
] as const;
