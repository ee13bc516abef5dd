// Pieces of a text written anew without moving the rest of it: offsets stay what they were.
import { findCodeRanges, isWithin } from './code-ranges.ts';
import type { Range } from './ranges.ts';

/** A private-use character that no font shows. It keeps the place of what is gone, and is taken out of the finished tree. */
export const GONE = '\ue0f4';

/** Another, which opens a block between colons where three colons have no room: `<Tip>` is shorter than `:::tip`. */
export const DIV = '\ue0f5';

/** What is written in place of a range: at most as long as it. Nothing, where the range is dropped. */
export interface Edit extends Range {
  words: string;
}

/** Writes words in place of what an expression found. */
export function replacing({ 0: found, index }: RegExpExecArray, words: string): Edit {
  return { start: index, end: index + found.length, words };
}

/** Drops what an expression found. */
export function dropping(found: RegExpExecArray): Edit {
  return replacing(found, '');
}

/** Writes those edits, in any order, that begin outside of code. */
export function editOutsideCode(text: string, edits: readonly Edit[]): string {
  const code = findCodeRanges(text);
  const outside = edits.filter(({ start }) => !isWithin(code, start));
  return applyEdits(
    text,
    outside.sort((one, other) => one.start - other.start),
  );
}

/** Writes edits, which are in order; one that overlaps the one before or has no room for its words is left out. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let written = '';
  let end = 0;
  for (const edit of edits) {
    if (edit.start < end || edit.words.length > edit.end - edit.start) continue;
    written += text.slice(end, edit.start) + fill(text, edit);
    end = edit.end;
  }
  return written + text.slice(end);
}

function fill(text: string, { start, end, words }: Edit): string {
  const room = end - start - words.length;
  // Spaces at the end of a line of its own mean nothing; elsewhere they might.
  if (isAlone(text, start, end))
    return words ? words + ' '.repeat(room) : text.slice(start, end).replace(/[^\n]/g, ' ');
  return words + GONE.repeat(room);
}

/** Whether nothing but white space, quote signs and a list's sign stands beside a range on its lines. */
export function isAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 100), start);
  const after = text.indexOf('\n', end);
  return (
    /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*$/.test(before) &&
    !/\S/.test(text.slice(end, Math.min(after < 0 ? text.length : after, end + 200)))
  );
}

/** What stands between two signs, with them as `start` and `end`. */
export interface Tag extends Range {
  inside: string;
}

/** Every `open … close` of a text, in order and none within another. Nothing is looked for twice. */
export function findTags(text: string, open: string, close: string, longest = 2000): Tag[] {
  const tags: Tag[] = [];
  let closing = 0;
  for (let start = text.indexOf(open); start >= 0; ) {
    const begin = start + open.length;
    if (closing < begin) closing = text.indexOf(close, begin);
    if (closing < 0) break;
    const end = closing + close.length;
    const fits = end - start <= longest;
    if (fits) tags.push({ start, end, inside: text.slice(begin, closing) });
    start = text.indexOf(open, fits ? end : begin);
  }
  return tags;
}
