// The formulas of a page that are drawn: numbered through the page, and gathered into one picture a message.
import type { Line, Outline, Span } from '../../markdown/index.ts';
import { type DrawnFormula, PHONE_COLUMNS, widthOf } from '../../mathematics/index.ts';
import { LIMITS } from '../limits.ts';
import type { Message } from '../message.ts';
import { shorten } from '../text/title.ts';
import type { Part } from './part.ts';

/** Maximum number of formulas that are drawn in one picture: more of them could not be told apart on a phone. */
export const MAX_DRAWN = 12;

/** Between aligned lines and their number. */
const GAP = '   ';

/** Writes a number behind each formula that is drawn, the same behind the same formula; none where there is but one. */
export function numberFormulas(outline: Outline): Outline {
  const lines = [outline.lead, ...outline.sections.map((section) => section.lines)].flat();
  const found = new Set(lines.flatMap(drawnIn).map(({ tex }) => tex));
  if (found.size < 2) return outline;
  const numbers = new Map([...found].map((tex, index) => [tex, index + 1]));
  return {
    lead: outline.lead.map((line) => numberLine(line, numbers)),
    sections: outline.sections.map((section) => ({
      ...section,
      lines: section.lines.map((line) => numberLine(line, numbers)),
    })),
  };
}

/** The picture of a message with these formulas, each of them once, below embed number `embed` (from 0); nothing where there are none. */
export function pictureOf(formulas: readonly DrawnFormula[], embed?: number): Pick<Message, 'picture'> {
  const unique = [...new Map(formulas.map((formula) => [formula.tex, formula])).values()];
  if (unique.length === 0) return {};
  const alt = unique.map(({ tex, number }) => (number === undefined ? tex : `(${number}) ${tex}`)).join(' ');
  return {
    picture: {
      name: 'formulas.png',
      formulas: unique,
      ...(embed === undefined ? {} : { embed }),
      alt: shorten(alt, LIMITS.attachmentDescription),
    },
  };
}

/** A part with its last embed ended where its last drawn formula stands, so that the picture follows the text that it belongs to. */
export function endAtFormulas(part: Part): Part {
  const last = part.embeds.at(-1);
  const count = (last?.fields.findLastIndex(({ drawn }) => drawn.length > 0) ?? -1) + 1;
  const isDrawn = count > 0 || (last?.description?.drawn.length ?? 0) > 0;
  if (last === undefined || !isDrawn || count === last.fields.length || part.embeds.length === LIMITS.embeds)
    return part;
  const above = { ...last, fields: last.fields.slice(0, count) };
  return { ...part, embeds: [...part.embeds.slice(0, -1), above, { fields: last.fields.slice(count) }] };
}

function drawnIn({ spans, drawn }: Line): DrawnFormula[] {
  return [...spans.flatMap((span) => span.drawn ?? []), ...(drawn ? [drawn] : [])];
}

function numberLine(line: Line, numbers: ReadonlyMap<string, number>): Line {
  const spans = line.spans.flatMap((span) => numberSpan(span, numbers));
  if (line.drawn === undefined) return { ...line, spans };
  const { tex } = line.drawn;
  const number = numbers.get(tex) ?? 0;
  return { ...line, spans, code: numberCode(line.code, number), drawn: { tex, number } };
}

/** Behind the last line; where a phone would break that line at the number, on a line of its own, at the right. */
function numberCode(code: string, number: number): string {
  const widths = code.split('\n').map(widthOf);
  const sign = `(${number})`;
  if ((widths.at(-1) ?? 0) + GAP.length + sign.length <= PHONE_COLUMNS) return `${code}${GAP}${sign}`;
  return `${code}\n${sign.padStart(Math.min(PHONE_COLUMNS, Math.max(...widths)))}`;
}

function numberSpan(span: Span, numbers: ReadonlyMap<string, number>): Span[] {
  if (span.drawn === undefined) return [span];
  const { tex } = span.drawn;
  const number = numbers.get(tex) ?? 0;
  // An em space: a number close to a formula would be read as a factor of it.
  return [{ ...span, text: `${span.text}\u2003(${number})`, drawn: { tex, number } }];
}
