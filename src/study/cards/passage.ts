// A piece of a page: its Markdown on one line, and the words that readers see of it.
import type { Nodes } from 'mdast';
import { type Document, plainNodes, plainPassage, rangeOf } from '../../markdown/index.ts';

export interface Passage {
  source: string;
  text: string;
  /** Where it begins in the answer, in UTF-16 code units. */
  at: number;
}

/** The passage from the first of these nodes to the last; undefined where they say nothing. */
export function passageOf(nodes: readonly Nodes[], document: Document): Passage | undefined {
  const first = nodes[0];
  const last = nodes.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const at = rangeOf(first).start;
  const source = oneLine(document.answer.slice(at, rangeOf(last).end));
  const text = plainNodes(nodes, document);
  return text === '' ? undefined : { source, text, at };
}

/** Signs that may be markup, of any dialect; a text without them is what readers see. */
const MARKUP = /[*_`~#|\\[\]$<>{}&@^=+%:/]|www\./;

/** The passage of a piece of Markdown that stands at an offset. Its words are read when they are asked for. */
export function passageFrom(source: string, at: number): Passage {
  const line = oneLine(source);
  if (!MARKUP.test(line)) return { source: line, text: line, at };
  let text: string | undefined;
  return {
    source: line,
    get text() {
      text ??= plainPassage(line);
      return text;
    },
    at,
  };
}

export function oneLine(source: string): string {
  return source.replace(/\s+/g, ' ').trim();
}

let segmenter: Intl.Segmenter | undefined;

/** Abbreviations behind which a sentence goes on. */
const GOES_ON =
  /(?:\b(?:e\.g|i\.e|cf|vs|approx|ca|etc|dr|mr|mrs|ms|prof|st|no|fig|vol|pp?|al|jr|sr|inc|z\.B|d\.h)|\b[A-Z])\.\s*$/i;

/** Formulas, code and links, in which a full stop ends nothing. */
const WHOLE = /\$\$?[^$]+\$\$?|\\\(.+?\\\)|\\\[.+?\\\]|`[^`]+`|\]\([^()\s]*\)/g;

/** Splits a passage into its sentences. */
export function sentencesOf(passage: Passage): Passage[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const covered = passage.source.replace(WHOLE, (whole) => 'x'.repeat(whole.length));
  const sentences: Passage[] = [];
  let start = 0;
  for (const { segment, index } of segmenter.segment(covered)) {
    const end = index + segment.length;
    if (end < covered.length && GOES_ON.test(segment)) continue;
    const source = passage.source.slice(start, end);
    const blank = source.length - source.trimStart().length;
    if (source.trim() !== '') sentences.push(passageFrom(source, passage.at + start + blank));
    start = end;
  }
  if (start < passage.source.length)
    sentences.push(passageFrom(passage.source.slice(start), passage.at + start));
  return sentences;
}
