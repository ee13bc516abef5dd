// Lines → pieces that fit a description or a field, cut where reading suffers least.
import type { Line } from '../../markdown/index.ts';
import type { DrawnFormula } from '../../mathematics/index.ts';
import { measure } from '../limits.ts';
import { chooseBreak, lengthOf, planBreaks } from './breaks.ts';
import { gapBetween, type Room, writeLine } from './line.ts';
import { splitLine } from './split.ts';
import type { Written } from './write.ts';

/** Written text that fits its place, and where it begins in the answer. */
export interface Piece extends Written {
  at: number;
}

/**
 * Writes lines into few pieces that fit. A piece ends before a paragraph or a list if it can, then before an item, after a
 * sentence, after a word, and inside a word only where that alone is longer than a piece.
 */
export function cutLines(lines: readonly Line[], room: Room): Piece[] {
  const breaks = planBreaks(lines, room);
  if (breaks === undefined) return fillPieces(lines, room);
  const starts = lines.length > 0 ? [0, ...breaks] : [];
  return starts.map((start, index) => writeLines(dedent(lines.slice(start, starts[index + 1]))));
}

/** Fills one piece after the other, and splits lines that fit none. */
function fillPieces(lines: readonly Line[], room: Room): Piece[] {
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

/** How many of the first lines fit together. */
function countFitting(lines: readonly Line[], room: Room): number {
  let characters = 0;
  let elements = 0;
  let drawn = 0;
  for (const [index, line] of lines.entries()) {
    if (lengthOf(line) > room.characters) return index;
    const written = writeLine(line);
    characters += measure(gapBetween(lines[index - 1], line)) + measure(written.text);
    elements += written.elements;
    drawn += written.drawn.length;
    if (characters > room.characters || elements > room.elements || drawn > room.drawn) return index;
  }
  return lines.length;
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
