// Cells → parts, each within Discord's limits for one message.
import { LIMITS, measure } from '../limits.ts';
import type { Room } from '../text/line.ts';
import type { Cell, Part } from './part.ts';

type PartEmbed = Part['embeds'][number];

/** A part that is being filled: its last embed, and what it holds so far. */
interface Filling {
  part: Part;
  embed: PartEmbed;
  used: Room;
}

/**
 * Fills messages with the cells of each section, in order; at least one message. A section that would be torn goes to the next
 * message if this one is half full. `room` is what one message may hold.
 */
export function packCells(sections: readonly Cell[][], room: Room): Part[] {
  const parts: Part[] = [];
  const begin = (at: number): Filling => {
    const embed: PartEmbed = { fields: [] };
    const part: Part = { embeds: [embed], at };
    parts.push(part);
    return { part, embed, used: EMPTY };
  };
  let filling: Filling | undefined;
  for (const cells of sections) {
    const whole = sizeOf(cells);
    const { used } = filling ?? { used: EMPTY };
    const isTorn = !fits(used, whole, room) && fits(EMPTY, whole, room);
    if (isTorn && used.characters > room.characters / 2) filling = begin(cells[0]?.at ?? 0);
    for (const cell of cells) {
      const size = sizeOf([cell]);
      if (!filling || !fits(filling.used, size, room) || !hasPlace(filling, cell)) filling = begin(cell.at);
      place(filling, cell);
      filling.used = add(filling.used, size);
    }
  }
  if (!filling) begin(0);
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

/** A description comes before all fields of its embed. */
function isFull(embed: PartEmbed, cell: Cell): boolean {
  return cell.name === undefined
    ? embed.description !== undefined || embed.fields.length > 0
    : embed.fields.length === LIMITS.fields;
}

function hasPlace({ part, embed }: Filling, cell: Cell): boolean {
  return part.embeds.length < LIMITS.embeds || !isFull(embed, cell);
}

function place(filling: Filling, cell: Cell): void {
  if (isFull(filling.embed, cell)) {
    filling.embed = { fields: [] };
    filling.part.embeds.push(filling.embed);
  }
  if (cell.name === undefined) filling.embed.description = cell;
  else filling.embed.fields.push(cell);
}
