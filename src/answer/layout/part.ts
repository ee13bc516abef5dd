// What one message of a page holds.
import type { Piece } from '../text/cut.ts';

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

/** All cells of a part, in the order in which they are read. */
export function cellsOf({ embeds }: Part): Cell[] {
  return embeds.flatMap(({ description, fields }) => [...(description ? [description] : []), ...fields]);
}

/** An embed with the text that would open it as a field without a name as its description: readers would see a gap for the name. */
export function openNameless(
  embed: Part['embeds'][number],
  isNameless: (cell: Cell) => boolean,
): Part['embeds'][number] {
  const [first, ...fields] = embed.fields;
  const opens = embed.description === undefined && first !== undefined && isNameless(first);
  return opens ? { description: first, fields } : embed;
}
