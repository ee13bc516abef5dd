// Between which lines a text is best broken where it does not fit one place: paragraphs and lists stay whole where they can.
import { type Line, plainText } from '../../markdown/index.ts';
import { measure } from '../limits.ts';
import { gapBetween, isDisplayed, type Room, writeLine } from './line.ts';

/** Lines of a text whose breaks are weighed against each other; of more, each piece is filled as it comes. */
const MOST_WEIGHED = 300;

/**
 * What a break costs the reader, who sees a gap there: hardly anything before a paragraph, where there is one anyway, more within a
 * list, and most behind what announces the next line. A piece more is a gap more.
 */
const COST = { piece: 2, paragraph: 0, list: 1, item: 4, inside: 6, announced: 20 } as const;

type Break = Exclude<keyof typeof COST, 'piece'>;

/**
 * The numbers of the lines that begin a new piece, so that the breaks together cost least; undefined where a line fits no piece, or
 * where there are too many lines to weigh.
 */
export function planBreaks(lines: readonly Line[], room: Room): number[] | undefined {
  if (lines.length > MOST_WEIGHED) return undefined;
  const sizes: Room[] = [];
  for (const line of lines) {
    const size = lengthOf(line) > room.characters ? undefined : sizeOf(line);
    if (size === undefined || !fits(size, room)) return undefined;
    sizes.push(size);
  }
  // What the lines from a number on cost at least, and where the first piece of them ends.
  const costs = new Map([[lines.length, 0]]);
  const ends = new Map<number, number>();
  for (let start = lines.length - 1; start >= 0; start--) {
    let used: Room = { characters: 0, elements: 0, drawn: 0 };
    let least = Number.POSITIVE_INFINITY;
    for (let end = start + 1; end <= lines.length; end++) {
      used = add(used, sizes[end - 1], end - 1 > start ? gapAbove(lines, end - 1) : 0);
      if (!fits(used, room)) break;
      const torn = end === lines.length ? 0 : COST[breakBefore(lines, end)];
      const cost = COST.piece + torn + (costs.get(end) ?? Number.POSITIVE_INFINITY);
      // Of equal ones the later break: it leaves the first piece fuller.
      if (cost > least) continue;
      least = cost;
      ends.set(start, end);
    }
    costs.set(start, least);
  }
  const breaks: number[] = [];
  for (let at = ends.get(0); at !== undefined && at < lines.length; at = ends.get(at)) breaks.push(at);
  return breaks;
}

/**
 * Chooses before which of the first `count` + 1 lines to break: where it costs least, as late as possible, in the latter half of what
 * fits unless only announced lines stand there.
 */
export function chooseBreak(lines: readonly Line[], count: number): number {
  if (count === 0) return 0;
  const costOf = (index: number) => COST[breakBefore(lines, index)];
  let best = count;
  for (let index = count - 1; index > 0; index--) {
    if (index < count / 2 && costOf(best) < COST.announced) break;
    if (costOf(index) < costOf(best)) best = index;
  }
  return best;
}

/** What is torn by a break before the line with a number. */
function breakBefore(lines: readonly Line[], number: number): Break {
  const line = lines[number];
  const before = lines[number - 1];
  if (line === undefined || before === undefined) return 'announced';
  const announces =
    before.kind === 'heading' || (before.kind !== 'fence' && /:\s*$/.test(plainText(before.spans)));
  if (announces) return 'announced';
  if (line.kind === 'item') {
    if (line.depth > 1) return 'inside';
    return before.depth === 0 ? 'list' : 'item';
  }
  return line.depth === 0 && !isDisplayed(line) ? 'paragraph' : 'inside';
}

function gapAbove(lines: readonly Line[], number: number): number {
  const line = lines[number];
  return line ? measure(gapBetween(lines[number - 1], line)) : 0;
}

function sizeOf(line: Line): Room {
  const { text, elements, drawn } = writeLine(line);
  return { characters: measure(text), elements, drawn: drawn.length };
}

/** Written text is never shorter than plain text: what is far too long need not be written to be seen to be. */
export function lengthOf(line: Line): number {
  return line.spans.reduce((sum, span) => sum + span.text.length, line.code.length);
}

function add(used: Room, size: Room | undefined, gap: number): Room {
  return {
    characters: used.characters + gap + (size?.characters ?? 0),
    elements: used.elements + (size?.elements ?? 0),
    drawn: used.drawn + (size?.drawn ?? 0),
  };
}

function fits(size: Room, room: Room): boolean {
  return size.characters <= room.characters && size.elements <= room.elements && size.drawn <= room.drawn;
}
