// A name left out of a sentence. Names are looked for as they are: to make a pattern of each takes longer than all else that is done with it.
import { BLANK } from './card.ts';
import type { Passage } from './passage.ts';

/** A script that puts no blanks between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** What may not stand beside a name: it would be part of a longer word. */
const JOINED_BEFORE = /[\p{L}\p{N}-]$/u;
const JOINED_BEHIND = /^[\p{L}\p{N}'’-]/u;

/** What is left out with a name: marks of emphasis, and another name in parentheses. */
const MARKS_BEFORE = /[*_]{1,3}$/;
const MARKS_BEHIND = /^[*_]{1,3}/;
const IN_PARENTHESES = /^\s*[(（][^()（）]*[)）]/;

/** An article with the blank behind it. */
const ENGLISH = /(?:an?|the)\s+$/i;

/** The sentence with a blank for the name, where that stands in it once, as a word of its own. `article` may stand before it. */
export function leaveOut(name: string, sentence: Passage, article = ENGLISH): Passage | undefined {
  const plain = name.replace(/\s*[(（][^()（）]*[)）]\s*$/, '').replace(/\s+/g, ' ');
  const spans = spansOf(plain, sentence.source, article);
  if (spans.length !== 1) return undefined;
  return {
    source: withBlanks(sentence.source, spans),
    text: withBlanks(sentence.text, spansOf(plain, sentence.text, article)),
    at: sentence.at,
  };
}

type Span = readonly [start: number, end: number];

function withBlanks(text: string, spans: readonly Span[]): string {
  let [written, done] = ['', 0];
  for (const [start, end] of spans) {
    written += text.slice(done, start) + BLANK;
    done = end;
  }
  return written + text.slice(done);
}

/** Where a name stands in a text, with its article and marks. */
function spansOf(name: string, text: string, article: RegExp): Span[] {
  const [wanted, lower] = [name.toLowerCase(), text.toLowerCase()];
  // Some capitals become two letters when they are made small: offsets would be others.
  if (wanted === '' || lower.length !== text.length) return [];
  const isUnspaced = UNSPACED.test(name);
  const spans: Span[] = [];
  let from = 0;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, from)) {
    const start = isUnspaced ? startOfMarks(text, at) : startOf(text, at, article);
    const end = endOf(text, at + wanted.length, isUnspaced);
    const isWord = start !== undefined && end !== undefined && start >= (spans.at(-1)?.[1] ?? 0);
    if (isWord) spans.push([start, end]);
    from = isWord ? end : at + 1;
  }
  return spans;
}

function startOfMarks(text: string, at: number): number {
  return at - (MARKS_BEFORE.exec(text.slice(0, at))?.[0].length ?? 0);
}

/** Undefined where it goes on with what stands before. */
function startOf(text: string, at: number, article: RegExp): number | undefined {
  const marks = startOfMarks(text, at);
  const before = text.slice(0, marks);
  const start = marks - (article.exec(before)?.[0].length ?? 0);
  return [start, marks].find((place) => !JOINED_BEFORE.test(text.slice(0, place)));
}

/** Undefined where it goes on with what stands behind. */
function endOf(text: string, at: number, isUnspaced: boolean): number | undefined {
  const marks = at + (MARKS_BEHIND.exec(text.slice(at))?.[0].length ?? 0);
  const behind = marks + (IN_PARENTHESES.exec(text.slice(marks))?.[0].length ?? 0);
  // The other name may stand within the emphasis.
  const end = marks === at ? behind + (MARKS_BEHIND.exec(text.slice(behind))?.[0].length ?? 0) : behind;
  return [end, marks].find((place) => isUnspaced || !JOINED_BEHIND.test(text.slice(place)));
}
