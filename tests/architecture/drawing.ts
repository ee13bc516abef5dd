// The drawing of the rooms in README.md and DESIGN.md: one room a line, in groups with an arrow from each to the next.

/** Groups of rooms from top to bottom; rooms import rooms of lower groups only. */
export type Drawing = readonly (readonly string[])[];

const ROOM = /^(src\/[\w.-]+|[\w-]+) {2,}\S/;
const ARROW = /^\s*↓\s*$/;

/** The block of a document that holds the drawing: the fenced one with an arrow. Throws where there is none. */
export function findDrawing(markdown: string): string {
  // Between two fences text and blocks take turns.
  const blocks = markdown.split(/^```.*$/m).filter((_, place) => place % 2 === 1);
  const drawing = blocks.find((block) => block.includes('↓'));
  if (drawing === undefined) throw new Error('There is no drawing of the rooms');
  return drawing.trim();
}

/** Reads a drawing. Throws at a line that is neither a room nor an arrow. */
export function readDrawing(text: string): Drawing {
  const groups: string[][] = [[]];
  for (const line of text.trimEnd().split('\n')) {
    const room = ROOM.exec(line)?.[1];
    if (ARROW.test(line)) groups.push([]);
    else if (room !== undefined) groups.at(-1)?.push(room);
    else throw new Error(`The drawing has a line that says neither a room nor an arrow: ${line}`);
  }
  return groups;
}
