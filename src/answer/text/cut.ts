// Lines → pieces that fit a description or a field, cut where reading suffers least.
import { type Line, plainText } from '../../markdown/index.ts';
import type { DrawnFormula } from '../../mathematics/index.ts';
import { measure } from '../limits.ts';
import { type Room, writeLine } from './line.ts';
import { splitLine } from './split.ts';
import type { Written } from './write.ts';

/** Written text that fits its place, and where it begins in the answer. */
export interface Piece extends Written {
  at: number;
}

/**
 * Writes lines into as few pieces as fit. A piece ends before a paragraph if it can, then before a list item, after a
 * sentence, after a word, and inside a word only where that alone is longer than a piece.
 */
export function cutLines(lines: readonly Line[], room: Room): Piece[] {
  const pieces: Piece[] = [];
  let rest = [...lines];
  while (rest.length) {
    const count = countFitting(rest, room);
    if (count === rest.length) {
      pieces.push(writeLines(rest));
      break;
    }
    const whole = chooseBreak(rest, count);
    const used = writeLines(rest.slice(0, whole));
    const next = rest[whole];
    if (next === undefined) throw new Error('a break behind the last line');
    const [flush = next] = dedent([next]);
    // A line that fits no piece begins in this one, if this one has a third of its room left.
    const left = room.characters - measure(used.text) - measure(gapBetween(rest[whole - 1], next));
    const long = countFitting([flush], room) === 0;
    const split =
      whole === count && long && (whole === 0 || left > room.characters / 3)
        ? splitLine(
            whole ? next : flush,
            {
              characters: left,
              elements: room.elements - used.elements,
              drawn: room.drawn - used.drawn.length,
            },
            whole > 0,
          )
        : undefined;
    if (split) {
      pieces.push(writeLines([...rest.slice(0, whole), split[0]]));
      rest = dedent(
        [split[1], ...rest.slice(whole + 1)].filter((line) => line.kind !== 'fence' || line.code),
      );
    } else {
      pieces.push(used);
      rest = dedent(rest.slice(whole));
    }
  }
  return pieces;
}

/** Writes lines one below the other. */
export function writeLines(lines: readonly Line[]): Piece {
  let text = '';
  let elements = 0;
  const drawn: DrawnFormula[] = [];
  lines.forEach((line, index) => {
    const written = writeLine(line);
    text += gapBetween(lines[index - 1], line) + written.text;
    elements += written.elements;
    drawn.push(...written.drawn);
  });
  return { text, elements, drawn, at: lines[0]?.at ?? 0 };
}

/** Lists hold together; paragraphs have a blank line between them. */
function gapBetween(before: Line | undefined, line: Line): string {
  if (!before) return '';
  const close =
    line.kind === 'item' ||
    isDisplayed(line) ||
    isDisplayed(before) ||
    before.kind === 'heading' ||
    line.depth > 0;
  const quotes = before.lead.startsWith('>') && line.lead.startsWith('>');
  if (quotes) return close ? '\n' : '\n> \n';
  return close && !(line.kind === 'heading') ? '\n' : '\n\n';
}

function isDisplayed({ kind }: Line): boolean {
  return kind === 'fence' || kind === 'formula';
}

/** How many of the first lines fit together. */
function countFitting(lines: readonly Line[], room: Room): number {
  let characters = 0;
  let elements = 0;
  let drawn = 0;
  for (const [index, line] of lines.entries()) {
    // Written text is never shorter than plain text: what is far too long need not be written to be seen to be.
    if (lengthOf(line) > room.characters) return index;
    const written = writeLine(line);
    characters += measure(gapBetween(lines[index - 1], line)) + measure(written.text);
    elements += written.elements;
    drawn += written.drawn.length;
    if (characters > room.characters || elements > room.elements || drawn > room.drawn) return index;
  }
  return lines.length;
}

function lengthOf(line: Line): number {
  return line.spans.reduce((sum, span) => sum + span.text.length, line.code.length);
}

/**
 * Chooses before which of the first `count` + 1 lines to break: before the last paragraph, else the last item of the
 * outermost list, in the latter half of what fits; never between a heading or "as follows:" and what it announces.
 */
function chooseBreak(lines: readonly Line[], count: number): number {
  if (count === 0) return 0;
  const rank = (index: number) => {
    const line = lines[index];
    const before = lines[index - 1];
    if (line === undefined || before === undefined) return 0;
    const announces =
      before.kind === 'heading' || (before.kind !== 'fence' && /:\s*$/.test(plainText(before.spans)));
    if (announces) return 0;
    if (line.kind === 'item') return line.depth === 1 ? 2 : 1;
    return line.depth === 0 && !isDisplayed(line) ? 3 : 1;
  };
  let best = count;
  for (let index = count - 1; index > 0 && (index >= count / 2 || rank(best) === 0); index--) {
    if (rank(index) > rank(best)) best = index;
  }
  return best;
}

/** Lines that begin a piece lose the indentation of the first one: Discord trims it there and nowhere else. */
function dedent(lines: readonly Line[]): Line[] {
  const depth = /^ */.exec(lines[0]?.lead ?? '')?.[0].length ?? 0;
  if (!depth) return [...lines];
  let inside = true;
  return lines.map((line) => {
    inside &&= line.kind === 'fence' || line.lead.startsWith(' '.repeat(depth));
    if (!inside || line.kind === 'fence') return line;
    return {
      ...line,
      lead: line.lead.slice(depth),
      indent: line.indent.slice(Math.min(depth, line.indent.length)),
    };
  });
}
