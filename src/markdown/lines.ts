// The blocks of a page (paragraphs, lists, quotes, code, tables) → lines ready to be written.
import type { List, ListItem, RootContent } from 'mdast';
import { type ShownFormula, showFormula } from '../mathematics/index.ts';
import { dropUnseen } from './html.ts';
import { type Inline, readInline, readSpans } from './inline.ts';
import type { Reading } from './reading.ts';
import { type Line, type Mark, markSpans, type Span, trimSpans, ZERO_WIDTH_SPACE } from './span.ts';
import { rangeOf } from './syntax/ranges.ts';
import { readTable } from './table.ts';

/** Where a block stands: inside which lists and quotes. */
interface Place {
  /** The bullet or number that waits for the first line of its item. */
  lead: string;
  indent: string;
  depth: number;
  quoted: boolean;
}

/** Reads blocks into lines, in order. */
export function readLines(blocks: readonly RootContent[], reading: Reading): Line[] {
  return readBlocks(blocks, reading, { lead: '', indent: '', depth: 0, quoted: false });
}

/** Makes lines of phrasing that stands in no list or quote. `at` is where it begins in the answer. */
export function readParagraph(inlines: readonly Inline[], at: number): Line[] {
  return breakParagraph(inlines, { lead: '', indent: '', depth: 0, quoted: false }, at);
}

function readBlocks(blocks: readonly RootContent[], reading: Reading, place: Place): Line[] {
  const lines: Line[] = [];
  for (const block of blocks) {
    // Only the first line of an item has the item's bullet.
    lines.push(...readBlock(block, reading, lines.length === 0 ? place : { ...place, lead: place.indent }));
  }
  return lines;
}

function readBlock(block: RootContent, reading: Reading, place: Place): Line[] {
  const at = reading.at ?? rangeOf(block).start;
  switch (block.type) {
    case 'paragraph':
      return breakParagraph(readInline(block.children, reading), place, at);
    case 'heading': {
      // It is a name here too, in bold: its formulas stay in the line and are not drawn.
      const lines = breakParagraph(readSpans(block.children, reading), place, at);
      return lines.map((line) => ({ ...line, kind: 'heading', spans: markSpans(line.spans, 'bold') }));
    }
    case 'list':
      return readList(block, reading, place);
    case 'blockquote':
      return readBlocks(block.children, reading, { ...place, ...quoteIn(place), quoted: true });
    case 'code':
      return fence(
        reading.document.restore(block.value, block),
        reading.document.restore(block.lang ?? '', block),
        place,
        at,
      );
    case 'math':
      return display(showFormula(reading.document.restore(block.value, block), true), [], place, at);
    case 'table': {
      const table = readTable(block, reading);
      if (table.kind === 'aligned')
        return fence(table.text, '', place, at).map((made): Line => ({ ...made, isTable: true }));
      const above = breakParagraph(table.headings, place, table.headings[0]?.at ?? at);
      const inner = above.length > 0 ? { ...place, lead: place.indent } : place;
      const rows = table.entries.flatMap((entry) =>
        breakParagraph(entry, itemIn(inner, '- '), entry[0]?.at ?? at, 'item'),
      );
      return [...above, ...rows].map((made): Line => ({ ...made, isTable: true }));
    }
    case 'html':
      return readHtml(reading.document.restore(block.value, block), reading, place, at);
    case 'footnoteDefinition': {
      const name = reading.document.restore(block.label ?? block.identifier, block);
      const label: Inline = { text: `[${name}] `, marks: [], at };
      const [first, ...rest] = block.children;
      if (first?.type !== 'paragraph')
        return [...breakParagraph([label], place, at), ...readBlocks(block.children, reading, place)];
      return [
        ...breakParagraph([label, ...readInline(first.children, reading)], place, at),
        ...readBlocks(rest, reading, { ...place, lead: place.indent }),
      ];
    }
    case 'thematicBreak':
      return breakParagraph([{ text: '──────────', marks: [], at }], place, at);
    case 'definition':
    case 'yaml':
      return [];
    default:
      // Phrasing and parts of lists and tables, which stand in no block of their own.
      return [];
  }
}

function readList(list: List, reading: Reading, place: Place): Line[] {
  const start = list.start ?? 1;
  return list.children.flatMap((item, index) => {
    const sign = list.ordered ? `${start + index}. ` : '- ';
    return readItem(
      item,
      sign,
      list.ordered === true,
      reading,
      index === 0 ? place : { ...place, lead: place.indent },
    );
  });
}

function readItem(item: ListItem, sign: string, numbered: boolean, reading: Reading, place: Place): Line[] {
  const box = typeof item.checked === 'boolean' ? (item.checked ? '☑ ' : '☐ ') : '';
  const inside = itemIn(place, sign + box);
  const [first, ...rest] = item.children;
  const at = reading.at ?? rangeOf(item).start;
  if (first?.type !== 'paragraph') {
    const children = readBlocks(item.children, reading, { ...inside, lead: inside.indent });
    // A bullet without text says nothing; a number does.
    const bare =
      numbered || box
        ? [line('item', inside, at, [{ text: box.trim() || ZERO_WIDTH_SPACE, marks: [], at }])]
        : [];
    return [...bare, ...children];
  }
  return [
    ...breakParagraph(readInline(first.children, reading), inside, at, 'item'),
    ...readBlocks(rest, reading, { ...inside, lead: inside.indent }),
  ];
}

function itemIn(place: Place, sign: string): Place {
  return {
    lead: `${place.lead}${sign}`,
    indent: `${place.indent}  `,
    depth: place.depth + 1,
    quoted: place.quoted,
  };
}

/** Discord has one level of quotes, and none inside lists: there a quote is a line of its item. */
function quoteIn(place: Place): { lead: string; indent: string } {
  return place.quoted || place.depth > 0 ? place : { lead: `> ${place.lead}`, indent: `> ${place.indent}` };
}

/** HTML that stands alone is read as the Markdown that it could be, with its tags inside a paragraph. */
function readHtml(html: string, reading: Reading, place: Place, at: number): Line[] {
  // A character before the first tag makes a paragraph of it, in which Markdown is read.
  const document = reading.parse(ZERO_WIDTH_SPACE + dropUnseen(html));
  const lines = readBlocks(document.root.children, { ...reading, document, at }, place);
  const clean = (spans: readonly Span[]) =>
    trimSpans(spans.map((span) => ({ ...span, text: span.text.replaceAll(ZERO_WIDTH_SPACE, '') })));
  return lines
    .map((line) => ({ ...line, spans: clean(line.spans) }))
    .filter((line) => line.kind === 'fence' || line.spans.length > 0);
}

/** A formula on lines of its own: set off a little, or in a fence where its rows must line up. */
function display(formula: ShownFormula, marks: readonly Mark[], place: Place, at: number): Line[] {
  const drawn = formula.drawn ? { drawn: formula.drawn } : {};
  if (formula.code)
    return fence(formula.text, '', place, at).map((made) =>
      made.kind === 'fence' ? { ...made, ...drawn } : made,
    );
  return formula.text.split('\n').map((text, index, rows): Line => {
    const here = index === 0 ? place : { ...place, lead: place.indent };
    const bullet = here.lead !== here.indent;
    const lead = bullet ? here : { ...here, lead: here.lead + INSET };
    const last = index === rows.length - 1 ? drawn : {};
    return line(bullet ? 'item' : 'formula', lead, at, [{ text, marks, at, ...last }]);
  });
}

/** An em space, because Discord takes plain spaces before text away. */
const INSET = '\u2003';

function fence(code: string, language: string, place: Place, at: number): Line[] {
  const text = code.replace(/^(?:[ \t]*\n)+|\s+$/g, '');
  // A fence begins at the margin, or its code would be indented; it stays inside a quote.
  const quote = place.quoted ? '> ' : '';
  const bullet = place.lead.trim() && place.lead !== place.indent ? place.lead : undefined;
  const made: Line = {
    ...line('fence', { ...place, lead: quote, indent: quote }, at, []),
    code: text,
    language,
  };
  const before =
    bullet && bullet.trim() !== '>'
      ? [line('item', place, at, [{ text: ZERO_WIDTH_SPACE, marks: [], at }])]
      : [];
  return text ? [...before, made] : before;
}

function line(kind: Line['kind'], place: Place, at: number, spans: Span[]): Line {
  return {
    kind,
    spans,
    code: '',
    language: '',
    lead: place.lead,
    indent: place.indent,
    depth: place.depth,
    at,
  };
}

/** Makes lines of phrasing: text before and after a fence, and the fence with the full stop that follows it. */
function breakParagraph(
  inlines: readonly Inline[],
  place: Place,
  at: number,
  kind: 'paragraph' | 'item' = 'paragraph',
): Line[] {
  const lines: Line[] = [];
  let spans: Span[] = [];
  const flush = () => {
    const text = trimSpans(spans);
    const here = lines.length === 0 ? place : { ...place, lead: place.indent };
    const [first] = text;
    if (first)
      lines.push(line(lines.length === 0 ? kind : 'paragraph', here, lines.length ? first.at : at, text));
    spans = [];
  };
  for (const inline of inlines) {
    if ('text' in inline) {
      const stop = spans.length === 0 ? closeDisplay(lines.at(-1), inline.text) : 0;
      spans.push({ ...inline, text: inline.text.slice(stop) });
    } else {
      flush();
      const here = lines.length ? { ...place, lead: place.indent } : place;
      lines.push(...display(inline.display, inline.marks, here, inline.at));
    }
  }
  flush();
  return lines;
}

/** Gives a displayed formula the full stop that follows it. Returns how many characters of the text these were. */
function closeDisplay(formula: Line | undefined, text: string): number {
  const stop = /^\s*[.,;:]+(?=\s|$)/.exec(text)?.[0] ?? '';
  const last = formula?.spans.at(-1);
  if (!formula || !stop || (formula.kind !== 'fence' && formula.kind !== 'formula')) return 0;
  if (formula.kind === 'fence') formula.code += stop.trim();
  else if (last) formula.spans = [...formula.spans.slice(0, -1), { ...last, text: last.text + stop.trim() }];
  return stop.length;
}
