// One line too long for its place → two, cut where reading suffers least.
import { type Line, plainText, type Span, sliceSpans } from '../../markdown/index.ts';
import { measure } from '../limits.ts';
import { type Room, writeLine } from './line.ts';

/**
 * Splits a line so that its first part fits: after a sentence, else a word, else a character as readers see it (code:
 * after a line). An `optional` split is one after a sentence or none.
 */
export function splitLine(line: Line, room: Room, optional: boolean): [Line, Line] | undefined {
  const text = line.kind === 'fence' ? line.code : plainText(line.spans);
  const most = countFitting(line, room, Math.min(text.length - 1, room.characters));
  if (most === 0) return optional ? undefined : cutAt(line, [...text][0]?.length ?? 1);
  const near = headOf(line, most + 1);
  for (const [grain, places] of placesIn(near, text.slice(0, most + 1))) {
    const at = places.findLast((place) => place <= most && fits(headOf(near, place), room));
    if (at !== undefined && (at >= most / 2 || grain === 'character')) return cutAt(line, at);
    if (optional) return at ? cutAt(line, at) : undefined;
  }
  return cutAt(line, most);
}

function cutAt(line: Line, at: number): [Line, Line] {
  return [headOf(line, at), tailOf(line, at)];
}

function headOf(line: Line, to: number): Line {
  if (line.kind === 'fence') return { ...line, code: trimCode(line.code.slice(0, to)) };
  return { ...line, spans: sliceSpans(line.spans, 0, to) };
}

/** What follows the cut has no bullet any more. */
function tailOf(line: Line, from: number): Line {
  if (line.kind === 'fence') return { ...line, code: trimCode(line.code.slice(from)) };
  const spans = sliceSpans(line.spans, from, Number.POSITIVE_INFINITY);
  return { ...line, kind: 'paragraph', lead: line.indent, spans, at: spans[0]?.at ?? line.at };
}

function trimCode(code: string): string {
  return code.replace(/^(?:[ \t]*\n)+|\s+$/g, '');
}

function fits(line: Line, room: Room): boolean {
  const written = writeLine(line);
  return (
    measure(written.text) <= room.characters &&
    written.elements <= room.elements &&
    written.drawn.length <= room.drawn
  );
}

/** How many of the first `count` characters of a line fit, found by bisection. */
function countFitting(line: Line, room: Room, count: number): number {
  const near = headOf(line, count);
  let low = 0;
  let high = Math.min(count, reachOf(near, room.elements));
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(headOf(near, middle), room)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How many characters hold as many marked runs as there may be elements: no more of them can fit. */
function reachOf({ spans }: Line, elements: number): number {
  let reach = 0;
  let runs = 0;
  let open: Span['marks'] = [];
  for (const { text, marks } of spans) {
    // Blank text between two runs may take their marks and join them.
    if (text.trim() && marks.some((mark) => !open.includes(mark))) runs++;
    if (runs > elements) return reach;
    if (text.trim()) open = marks;
    reach += text.length;
  }
  return Number.POSITIVE_INFINITY;
}

/** Where the text of a line may be cut, best kinds of places first. */
function* placesIn(line: Line, text: string): Generator<['sentence' | 'word' | 'character', number[]]> {
  if (line.kind === 'fence') {
    yield ['sentence', [...text.matchAll(/\n/g)].map((feed) => feed.index)];
    yield ['word', [...text.matchAll(/(?<=\S)[ \t]+/g)].map((blank) => blank.index + blank[0].length)];
  } else {
    const whole = wholeRanges(line);
    const outside = (at: number) => !whole.some(([from, to]) => from < at && at < to);
    yield ['sentence', segment(text, 'sentence').filter(outside)];
    const words = segment(text, 'word').filter(outside);
    yield ['word', words.filter((at) => /\s/.test(text[at - 1] ?? ''))];
    yield ['word', words];
  }
  yield ['character', segment(text, 'grapheme')];
  // Marks without end may stand on one letter: then between code points.
  const ends: number[] = [];
  for (const character of text) ends.push((ends.at(-1) ?? 0) + character.length);
  yield ['character', ends];
}

/** Code, addresses and link texts, which are better left whole. */
function wholeRanges(line: Line): [number, number][] {
  let start = 0;
  return line.spans.flatMap((span): [number, number][] => {
    const range: [number, number] = [start, start + span.text.length];
    start = range[1];
    const whole = span.marks.some(
      (mark) => mark === 'code' || mark === 'address' || mark.startsWith('link '),
    );
    return whole ? [range] : [];
  });
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Where segments of a text end, but for the last. */
function segment(text: string, granularity: 'sentence' | 'word' | 'grapheme'): number[] {
  const segmenter = segmenters.get(granularity) ?? new Intl.Segmenter('en', { granularity });
  segmenters.set(granularity, segmenter);
  return Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length).slice(0, -1);
}
