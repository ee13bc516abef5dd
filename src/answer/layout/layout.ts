// A page's outline → the embeds of one or more messages, each within Discord's limits.
import type { Page } from '../../library/index.ts';
import {
  type Line,
  markSpans,
  type Outline,
  plainText,
  readOutlineOf,
  type Section,
} from '../../markdown/index.ts';
import { INVISIBLE, LIMITS, measure } from '../limits.ts';
import { resolveUrl } from '../text/address.ts';
import { cutLines } from '../text/cut.ts';
import { spanTitle, writeTitle } from '../text/title.ts';
import { writeSpans } from '../text/write.ts';
import { packCells } from './pack.ts';
import type { Cell, Part } from './part.ts';
import { MAX_DRAWN, numberFormulas } from './pictures.ts';

/** Characters kept free for the footer of a message. */
export const FOOTER_ROOM = 256;
/** Characters kept free in a name for "(continued)" and for the mark of the best passage. */
const NAME_ROOM = 16;
/** The mark of a section that goes on. In no language is it longer: parts depend on nothing but the page. */
export const CONTINUED = ' (continued)';

/** What of a page its layout is made of. */
export type PageText = Pick<Page, 'title' | 'answer' | 'url' | 'linkTo' | 'wikiLinkTo'>;

/** A page that was read, and laid out as a whole. */
export interface LaidOut {
  outline: Outline;
  /** The whole page, in order; at least one. */
  parts: readonly Part[];
}

/**
 * Reads a page and lays it out. What comes of it depends on nothing but the page. There are pages for which this takes minutes: where
 * people wait, `layOut` of `laid-out.ts` does it within a deadline.
 */
export function layOutPage(page: PageText): LaidOut {
  const outline = outlinePage(page);
  return { outline, parts: layOutOutline(outline, page.title) };
}

/** Lays an outline of a page out into parts, in order; at least one. The parts depend on nothing else but the page's title. */
export function layOutOutline(outline: Outline, title: string): Part[] {
  const total = LIMITS.embedTotal - measure(writeTitle(title, LIMITS.title)) - FOOTER_ROOM;
  return packCells(cellsOfSections(numberFormulas(outline)), {
    characters: total,
    elements: LIMITS.elements,
    drawn: MAX_DRAWN,
  });
}

/** Reads the outline of a page, its links as Discord takes them. */
function outlinePage(page: PageText): Outline {
  const resolve = (url: string): string | undefined => {
    const isRelative = page.linkTo !== undefined && !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url);
    const address = isRelative ? page.linkTo?.(url) : url;
    return address === undefined ? undefined : resolveUrl(address, page.url);
  };
  const outline = readOutlineOf(page.answer, resolve, (target) => page.wikiLinkTo?.(target));
  // A title that Discord has no room for opens the text instead.
  const long = writeTitle(page.title, LIMITS.title).endsWith('…') && !page.title.endsWith('…');
  return long ? { ...outline, lead: [headingOf(spanTitle(page.title), 0), ...outline.lead] } : outline;
}

/** The cells of each section together; the first are the descriptions. */
function cellsOfSections({ lead, sections }: Outline): Cell[][] {
  const description = cutLines(lead, {
    characters: LIMITS.description,
    elements: LIMITS.elements,
    drawn: MAX_DRAWN,
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
    drawn: MAX_DRAWN,
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
