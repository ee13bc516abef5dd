// The words of a page against the words of its messages: each once, in order, none glued to another.
import type { Nodes, Table } from 'mdast';
import type { Message } from '../../src/answer/message.ts';
import { type Document, parseAnswer } from '../../src/markdown/index.ts';
import { showFormula } from '../../src/mathematics/index.ts';

/** Text that must be there, or one of several forms of it, or a formula, with the number of its picture if it has one. */
type Segment = string | string[] | { text: string; tex: string; display: boolean };

/** What is wrong with the words of a page's messages; nothing if they are the page's. */
export function findLostWords(answer: string, messages: readonly Message[]): string | undefined {
  const numbers = new Map(
    messages.flatMap(({ picture }) => (picture?.formulas ?? []).map(({ tex, number }) => [tex, number])),
  );
  const expected = expectSegments(answer).map((segment) =>
    typeof segment === 'string' || Array.isArray(segment) ? segment : numberFormula(segment, numbers),
  );
  const shown = messages.flatMap(readMessage).join('\n');
  const stream = letters(shown);
  let reached = new Set([0]);
  for (const segment of expected) {
    const next = new Set<number>();
    for (const form of typeof segment === 'string' ? [segment] : segment) {
      const wanted = letters(form);
      for (const at of reached) if (stream.startsWith(wanted, at)) next.add(at + wanted.length);
    }
    if (next.size === 0) {
      const at = Math.min(...reached);
      return `expected ${JSON.stringify(segment).slice(0, 300)}\n   found ${JSON.stringify(stream.slice(at, at + 200))}`;
    }
    reached = next;
  }
  if (!reached.has(stream.length))
    return `too much: ${JSON.stringify(stream.slice(Math.min(...reached), Math.min(...reached) + 200))}`;
  return expected.every((segment) => typeof segment === 'string')
    ? findGlued(expected.join(''), shown)
    : undefined;
}

/** A formula that a picture shows under a number has that number behind it, every other one has none. */
function numberFormula(
  { text, tex, display }: { text: string; tex: string; display: boolean },
  numbers: ReadonlyMap<string, number | undefined>,
): string {
  const number = showFormula(tex, display).drawn && numbers.get(tex.trim());
  return pad(number === undefined ? text : `${text} (${number})`, display);
}

/** Formulas without numbers, as names and cells have them. */
function withoutNumbers(segments: readonly Segment[]): (string | string[])[] {
  return segments.map((segment) =>
    typeof segment === 'string' || Array.isArray(segment) ? segment : segment.text,
  );
}

function findGlued(expected: string, shown: string): string | undefined {
  const gaps = gapsOf(shown);
  const glued = [...gapsOf(expected)].find((gap) => !gaps.has(gap));
  return glued === undefined
    ? undefined
    : `glued: ${letters(expected).slice(Math.max(glued - 30, 0), glued)} + ${letters(expected).slice(glued, glued + 30)}`;
}

const WORD = /[\p{L}\p{N}\p{M}\p{Extended_Pictographic}]+/gu;
const IGNORED = /\u00ad|[\u200b-\u200f]|\u2060|\ufe0e|\ufe0f|\ufeff/g;

function letters(text: string): string {
  // What goes on behind a bold name begins anew below it, in a capital.
  const words = text.normalize('NFKC').replace(IGNORED, '').match(WORD) ?? [];
  // A sigma is another letter at the end of a word.
  return words.join('').toLowerCase().replaceAll('ς', 'σ');
}

/** After how many letters a word ends. */
function gapsOf(text: string): Set<number> {
  let count = 0;
  return new Set(
    (text.normalize('NFKC').replace(IGNORED, '').match(WORD) ?? []).map((word) => (count += word.length)),
  );
}

/** The text that readers see of a message, without title, footer and controls. */
function readMessage({ embeds }: Message): string[] {
  return embeds.flatMap(({ description, fields = [] }) => [
    ...(description ? [readMarkdown(description)] : []),
    ...fields.flatMap(({ name, value }) => [
      name.endsWith(' (continued)') ? '' : readMarkdown(name),
      readMarkdown(value),
    ]),
  ]);
}

/** What Discord shows of Markdown. An underscore within a word is one. */
export function readMarkdown(markdown: string): string {
  const pattern =
    /\\([^0-9A-Za-z\s])|```(?:[\w+#.-]*\n)?([\s\S]*?)```|(?<!`)(`+)(?!`)([\s\S]*?[^`])\3(?!`)|(https?:\/\/[^\s<>]+?)(?=[)>]|\s|$)|[*~]|_(?![A-Za-z0-9])|(?<![A-Za-z0-9])_/g;
  return markdown
    .replace(/(\]\()(https?:\/\/[^\s)]+)\)/g, (match, _open, _url, at: number) =>
      insideCode(markdown, at) ? match : ']',
    )
    .replace(
      pattern,
      (_match, escaped?: string, block?: string, _ticks?: string, code?: string, url?: string) =>
        escaped ?? block ?? code ?? url ?? '',
    );
}

function insideCode(markdown: string, at: number): boolean {
  return [...markdown.matchAll(/\\[^0-9A-Za-z\s]|```[\s\S]*?```|(?<!`)(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g)].some(
    (code) => !code[0].startsWith('\\') && code.index < at && at < code.index + code[0].length,
  );
}

function expectSegments(answer: string): Segment[] {
  const document = parseAnswer(answer);
  const urls = new Map(
    document.root.children.flatMap((node) =>
      node.type === 'definition' ? [[node.identifier, node.url] as const] : [],
    ),
  );
  return expectNode(document.root, document, urls);
}

function expectNode(node: Nodes, document: Document, urls: ReadonlyMap<string, string>): Segment[] {
  const children = () =>
    'children' in node ? node.children.flatMap((child) => expectNode(child, document, urls)) : [];
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [document.restore(node.value, node)];
    case 'code':
      return [`\n${document.restore(node.value, node)}\n`];
    case 'inlineMath':
      return document
        .formulasOf(node)
        .map(({ tex, display }) => ({ text: showFormula(tex, display).text, tex, display }));
    case 'break':
      return ['\n'];
    case 'image':
    case 'imageReference':
      return [node.alt || 'Image'];
    case 'link':
      return expectLink(children(), document.restore(node.url, node));
    case 'linkReference':
      return expectLink(children(), urls.get(node.identifier) ?? '');
    case 'footnoteReference':
      return [node.label ?? node.identifier];
    case 'footnoteDefinition':
      return ['\n', node.label ?? node.identifier, ' ', ...children(), '\n'];
    case 'definition':
      return [];
    case 'thematicBreak':
      return ['\n'];
    case 'html':
      return [expectHtml(document.restore(node.value, node))];
    case 'list':
      return node.children.flatMap((item, index) => {
        const box = typeof item.checked === 'boolean' ? (item.checked ? '☑' : '☐') : '';
        const inside = item.children.flatMap((child) => expectNode(child, document, urls));
        return ['\n', node.ordered ? `${(node.start ?? 1) + index} ` : '', box, ...inside, '\n'];
      });
    case 'table':
      return expectTable(node, document, urls);
    case 'heading':
      return withoutNumbers(['\n', ...children(), '\n']);
    case 'root':
    case 'paragraph':
    case 'blockquote':
      return ['\n', ...children(), '\n'];
    default:
      return children();
  }
}

function pad(text: string, display: boolean): string {
  return display ? `\n${text}\n` : text;
}

/** A link whose address says more than its text shows the address too. */
function expectLink(text: Segment[], url: string): Segment[] {
  return /^https?:/i.test(url) && !withoutNumbers(text).some((segment) => /https?:\/\//.test(String(segment)))
    ? text
    : [...text, ['', url.replace(/^mailto:/, ''), encodeURI(url)]];
}

/** Tags and comments of HTML say nothing themselves, but for the description of an image. Other names are text. */
function expectHtml(html: string): string {
  const tags =
    /<\/?(?:a|abbr|b|big|blockquote|br|center|code|del|details|div|em|font|h\d|hr|i|ins|kbd|li|mark|ol|p|pre|q|s|small|span|strike|strong|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^>]*)?\/?>/gi;
  return html
    .replace(/<!--[\s\S]*?-->|<[!?][^>]*>/g, '')
    .replace(/<img\b[^>]*>/gi, (image) => / alt="([^"]*)"/i.exec(image)?.[1] || 'Image')
    .replace(tags, '')
    .replaceAll('&amp;', '&');
}

/** A table row by row, or each cell with its heading before it, but for the first column, whose heading stands above. */
function expectTable(table: Table, document: Document, urls: ReadonlyMap<string, string>): Segment[] {
  const rows = table.children.map((row) =>
    row.children.map((cell) =>
      withoutNumbers(cell.children.flatMap((child) => expectNode(child, document, urls)))
        .map((segment) => (typeof segment === 'string' ? segment : (segment[0] ?? '')))
        .join(''),
    ),
  );
  const [head = [], ...body] = rows;
  const labelled = body.map((row, index) =>
    head
      .map((heading, column) => {
        if (column === 0) return row[0] ?? '';
        return row[column]?.trim() || index === 0 ? `${heading} ${row[column] ?? ''}` : '';
      })
      .concat(row.slice(head.length))
      .join(' '),
  );
  return [[rows.map((row) => row.join(' ')).join(' '), [head[0] ?? '', ...labelled].join(' ')]];
}
