// A page's outline → the embeds of one or more messages, each within Discord's limits.
import type { Page } from '../../library/index.ts';
import {
  type Line,
  markSpans,
  type Outline,
  plainText,
  readOutline,
  type Section,
  startReading,
} from '../../markdown/index.ts';
import { INVISIBLE, LIMITS, measure } from '../limits.ts';
import { resolveUrl } from '../text/address.ts';
import { cutLines, type Piece } from '../text/cut.ts';
import type { Room } from '../text/line.ts';
import { spanTitle, writeTitle } from '../text/title.ts';
import { writeSpans } from '../text/write.ts';
import { MOST_DRAWN, numberFormulas } from './pictures.ts';

/** A description, or a field where it has a name. */
export interface Cell extends Piece {
  name?: string;
  /** The section's name without markup. */
  heading?: string;
  /** Whether the name ends in the mark of a section that goes on. */
  continued?: true;
}

/** The embeds of one message without title and footer. */
export interface Part {
  embeds: { description?: Cell; fields: Cell[] }[];
  /** Where the part begins in the answer. */
  at: number;
}

/** Characters kept free for the footer of a message. */
export const FOOTER_ROOM = 256;
/** Characters kept free in a name for "(continued)" and for the mark of the best passage. */
const NAME_ROOM = 16;
/** The mark of a section that goes on. In no language is it longer: parts depend on nothing but the page. */
export const CONTINUED = ' (continued)';

/** Lays a page out into parts, in order; at least one. The parts depend on nothing but the page. */
export function layOutPage(page: Page): Part[] {
  const title = measure(writeTitle(page.title, LIMITS.title));
  const total = LIMITS.embedTotal - title - FOOTER_ROOM;
  return packCells(cellsOf(numberFormulas(outlinePage(page))), {
    characters: total,
    elements: LIMITS.elements,
    drawn: MOST_DRAWN,
  });
}

function outlinePage(page: Page): Outline {
  const reading = startReading(page.answer, (url) => resolveUrl(url, page.url));
  const outline = readOutline(reading);
  // A title that Discord has no room for opens the text instead.
  const long = writeTitle(page.title, LIMITS.title).endsWith('…') && !page.title.endsWith('…');
  return long ? { ...outline, lead: [headingOf(spanTitle(page.title), 0), ...outline.lead] } : outline;
}

/** The cells of each section together; the first are the descriptions. */
function cellsOf({ lead, sections }: Outline): Cell[][] {
  const description = cutLines(lead, {
    characters: LIMITS.description,
    elements: LIMITS.elements,
    drawn: MOST_DRAWN,
  });
  return [description, ...sections.map(nameCells)];
}

function nameCells(section: Section): Cell[] {
  const written = writeSpans(section.name, '', true);
  const linked = section.name.some((span) => span.marks.some((mark) => mark.startsWith('link ')));
  // Discord shows no link in a name, and has no room for a long one: such a name is the first line of the text.
  const inside = linked || measure(written.text) > LIMITS.fieldName - NAME_ROOM;
  const lines = inside ? [headingOf(section.name, section.at), ...section.lines] : section.lines;
  const name = inside || !written.text ? INVISIBLE : written.text;
  const elements = inside ? 0 : written.elements;
  const heading = plainText(section.name);
  const pieces = cutLines(lines, {
    characters: LIMITS.fieldValue,
    elements: LIMITS.elements - elements,
    drawn: MOST_DRAWN,
  });
  if (pieces.length === 0) return [{ name, heading, text: INVISIBLE, elements, drawn: [], at: section.at }];
  return pieces.map((piece, index) => ({
    ...piece,
    name: index === 0 || name === INVISIBLE ? name : name + CONTINUED,
    heading,
    ...(index === 0 || name === INVISIBLE ? {} : { continued: true as const }),
    elements: piece.elements + elements,
    at: index === 0 ? section.at : piece.at,
  }));
}

function headingOf(spans: Line['spans'], at: number): Line {
  const bold = markSpans(spans, 'bold');
  return { kind: 'heading', spans: bold, code: '', language: '', lead: '', indent: '', depth: 0, at };
}

/** Fills messages with cells. A section that would be torn goes to the next message if this one is half full. */
function packCells(sections: readonly Cell[][], room: Room): Part[] {
  const parts: Part[] = [];
  let used: Room = EMPTY;
  const open = (at: number) => {
    parts.push({ embeds: [{ fields: [] }], at });
    used = EMPTY;
  };
  for (const cells of sections) {
    const whole = sizeOf(cells);
    const torn = !fits(used, whole, room) && fits(EMPTY, whole, room);
    if (torn && used.characters > room.characters / 2) open(cells[0]?.at ?? 0);
    for (const cell of cells) {
      const size = sizeOf([cell]);
      if (parts.length === 0 || !fits(used, size, room) || !placeFor(cell, parts.at(-1)!)) open(cell.at);
      place(cell, parts.at(-1)!);
      used = add(used, size);
    }
  }
  if (parts.length === 0) open(0);
  return parts;
}

const EMPTY: Room = { characters: 0, elements: 0, drawn: 0 };

function sizeOf(cells: readonly Cell[]): Room {
  return cells
    .map(({ text, name = '', elements, drawn }) => ({
      characters: measure(text) + measure(name),
      elements,
      drawn: drawn.length,
    }))
    .reduce(add, EMPTY);
}

function add(one: Room, other: Room): Room {
  return {
    characters: one.characters + other.characters,
    elements: one.elements + other.elements,
    drawn: one.drawn + other.drawn,
  };
}

function fits(used: Room, size: Room, room: Room): boolean {
  const { characters, elements, drawn } = add(used, size);
  return characters <= room.characters && elements <= room.elements && drawn <= room.drawn;
}

function isFull(cell: Cell, embed: Part['embeds'][number]): boolean {
  return cell.name === undefined
    ? embed.description !== undefined || embed.fields.length > 0
    : embed.fields.length === LIMITS.fields;
}

function placeFor(cell: Cell, part: Part): boolean {
  return part.embeds.length < LIMITS.embeds || !isFull(cell, part.embeds.at(-1)!);
}

function place(cell: Cell, part: Part): void {
  if (isFull(cell, part.embeds.at(-1)!)) part.embeds.push({ fields: [] });
  const embed = part.embeds.at(-1)!;
  if (cell.name === undefined) embed.description = cell;
  else embed.fields.push(cell);
}
