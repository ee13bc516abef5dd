// Hugo's shortcodes: `{{< name … >}}` and `{{% name … %}}`.
import { findCodeRanges, isWithin } from '../../../syntax/code-ranges.ts';
import {
  applyEdits,
  dropping,
  type Edit,
  editOutsideCode,
  findTags,
  isAlone,
  replacing,
  type Tag,
} from '../../../syntax/edits.ts';
import type { Template } from '../../dialect.ts';
import { attributeOf, codeSpan, divClosing, divOpening, lineBefore } from '../words.ts';

interface Shortcode extends Tag {
  name: string;
  rest: string;
  closes: boolean;
}

const CODE = new Set(['highlight', 'code', 'mermaid', 'plantuml', 'kroki', 'goat']);
const FORMULA = new Set(['katex', 'math', 'latex', 'mathjax']);
const NOTICES = new Set(
  'notice hint callout alert admonition note tip warning info danger important caution question example'.split(
    ' ',
  ),
);
const DETAILS = new Set(['details', 'expand', 'spoiler', 'collapse', 'accordion']);
const LAYOUT = new Set(
  'toc tabs tabpane br hr clear row columns column ref relref steps pagebreak'.split(' '),
);
const ADDRESSES = new Map([
  ['youtube', 'https://youtu.be/'],
  ['vimeo', 'https://vimeo.com/'],
]);

export const HUGO: Template = {
  name: 'Hugo',
  isIn: (markdown) => /\{\{(?:[<%]|-?\s*\/\*)/.test(markdown),
  prepare: (markdown) => editShortcodes(editShortcodes(editRemarks(markdown), true), false),
};

/** What Hugo takes out of a page (`{{/* a remark *\/}}`), and shortcodes that it shows as they are written (`{{</* name *\/>}}`). */
const REMARK = /\{\{-?\s*\/\*(?:(?!\*\/)[\s\S]){0,5000}\*\/\s*-?\}\}/g;
const SHOWN = /\{\{([<%])\/\*((?:(?!\*\/).){0,500})\*\/([>%])\}\}/g;

function editRemarks(markdown: string): string {
  if (!/\{\{[-<%\s]*\/\*/.test(markdown)) return markdown;
  const remarks = [...markdown.matchAll(REMARK)].map(dropping);
  const shown = [...markdown.matchAll(SHOWN)].map((match) => {
    const [, open, inside = '', close] = match;
    return replacing(match, codeSpan(`{{${open}${inside}${close}}}`));
  });
  return editOutsideCode(markdown, [...remarks, ...shown]);
}

/** Code first: what stands in it is not looked at again. */
function editShortcodes(markdown: string, code: boolean): string {
  const shielded = findCodeRanges(markdown);
  const shortcodes = [...findTags(markdown, '{{<', '>}}'), ...findTags(markdown, '{{%', '%}}')]
    .filter(({ start }) => !isWithin(shielded, start))
    .flatMap((tag): Shortcode[] => {
      const inside = tag.inside.trim().replace(/\/$/, '').trim();
      const [whole = '', slash, name] = /^(\/?)\s*([\w.-]+)/.exec(inside) ?? [];
      return name ? [{ ...tag, name, rest: inside.slice(whole.length).trim(), closes: slash === '/' }] : [];
    })
    .sort((one, other) => one.start - other.start);
  const closed = new Set(shortcodes.filter(({ closes }) => closes).map(({ name }) => name));
  const displayed = displayedFormulas(shortcodes, markdown);
  const edits = shortcodes
    .filter(({ name }) => CODE.has(name) === code)
    .map((shortcode): Edit => {
      const { start, end } = shortcode;
      const words = code ? fence(shortcode, markdown) : write(shortcode, { closed, displayed }, markdown);
      return { start, end, words };
    });
  return applyEdits(markdown, edits);
}

function fence({ name, rest, closes, start, end }: Shortcode, markdown: string): string {
  if (!isAlone(markdown, start, end)) return '`';
  const language = name === 'highlight' || name === 'code' ? /^"?([\w+#-]+)/.exec(rest)?.[1] : name;
  return closes ? '~~~' : `~~~${language ?? ''}`;
}

/** The tags of formulas that are set apart: those whose both tags stand alone. */
function displayedFormulas(shortcodes: readonly Shortcode[], markdown: string): Set<Shortcode> {
  const displayed = new Set<Shortcode>();
  let opening: Shortcode | undefined;
  for (const shortcode of shortcodes.filter(({ name }) => FORMULA.has(name))) {
    const isPair = opening?.name === shortcode.name && shortcode.closes;
    if (opening && isPair && [opening, shortcode].every(({ start, end }) => isAlone(markdown, start, end)))
      displayed.add(opening).add(shortcode);
    opening = shortcode.closes ? undefined : shortcode;
  }
  return displayed;
}

/** What has to be known of all shortcodes of a page to write one of them. */
interface Surroundings {
  /** The names that are closed somewhere. */
  closed: ReadonlySet<string>;
  displayed: ReadonlySet<Shortcode>;
}

function write(shortcode: Shortcode, { closed, displayed }: Surroundings, markdown: string): string {
  const { name, rest, closes, start, end } = shortcode;
  const alone = isAlone(markdown, start, end);
  if (FORMULA.has(name)) return displayed.has(shortcode) ? '$$' : '$';
  if (/^(?:rel)?ref$/.test(name)) return /^"?([^"\s]*)/.exec(rest)?.[1] ?? '';
  const title = attributeOf(rest, 'title') ?? attributeOf(rest, 'name') ?? attributeOf(rest, 'summary');
  const quoted = /^"([^"]*)"/.exec(rest)?.[1];
  const isBlock = NOTICES.has(name) || DETAILS.has(name) || name === 'tab';
  if (isBlock && closes) return alone ? divClosing(markdown, start) : '';
  if (isBlock && closed.has(name) && alone) {
    const above = lineBefore(markdown, start);
    if (name === 'tab' || DETAILS.has(name))
      return above + divOpening(name === 'tab' ? name : 'details', title ?? quoted);
    const [kind = name, ...words] = rest.replace(/"/g, '').split(/\s+/);
    const plain = !rest.includes('=');
    const opening = divOpening(
      attributeOf(rest, 'type') ?? attributeOf(rest, 'style') ?? (plain && kind ? kind : name),
      title ?? (plain ? words.join(' ') : ''),
    );
    return above + opening;
  }
  if (LAYOUT.has(name) || closes) return '';
  if (closed.has(name)) return (title ?? quoted) ? `**${title ?? quoted}**` : '';
  if (/^(?:figure|img|image)$/.test(name)) {
    const caption = attributeOf(rest, 'caption') ?? title ?? attributeOf(rest, 'alt') ?? '';
    return `![${caption}](${attributeOf(rest, 'src') ?? quoted ?? ''})`;
  }
  if (name === 'video' && /^https?:\S+/.test(quoted ?? rest)) return `<${/^\S+/.exec(quoted ?? rest)?.[0]}>`;
  const site = ADDRESSES.get(name);
  const id = attributeOf(rest, 'id') ?? /^"?([\w-]+)"?$/.exec(rest)?.[1];
  const address = site && id ? site + id : '';
  const room = end - start;
  // The shortest of them has no room for the scheme.
  if (address) return address.length <= room ? address : address.replace('https://', '');
  return codeSpan(`${name} ${rest}`.trim());
}
