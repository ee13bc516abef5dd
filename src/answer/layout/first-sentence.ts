// The first sentence of a section, by which readers see what it is about.
import { type Line, plainText, type Span, sliceSpans } from '../../markdown/index.ts';

/** Fewest characters of a sentence that says something: "Yes." and "1." do not. */
const LEAST = 15;

let sentences: Intl.Segmenter | undefined;

/**
 * The first sentence of a text as a paragraph of its own, its formulas as text alone; undefined where there is only code. One of more
 * than `most` characters is cut before a mark between its clauses, or else behind a word.
 */
export function firstSentence(lines: readonly Line[], most: number): Line | undefined {
  const worded = lines.filter(
    ({ kind, spans }) => kind !== 'fence' && kind !== 'heading' && /\p{L}/u.test(plainText(spans)),
  );
  // A table begins with its headings, which say little without the rows.
  const line = worded.find(({ isTable }) => !isTable) ?? worded[1] ?? worded[0];
  if (line === undefined) return undefined;
  const spans = line.spans
    .map(withoutPicture)
    .map((span) => ({ ...span, text: span.text.replaceAll('\n', ' ') }));
  const text = plainText(spans);
  const named = spans.map(asName).join('');
  const end = text.slice(0, endOfSentence(named)).trimEnd().length;
  const cut = end > most ? endOfClause(named, most) : end;
  const sentence = sliceSpans(spans, 0, cut);
  const goesOn = cut < end || text.slice(0, end).endsWith(':');
  const more: Span[] = goesOn ? [{ text: ' …', marks: [], at: sentence.at(-1)?.at ?? line.at }] : [];
  return { ...line, kind: 'paragraph', lead: '', indent: '', depth: 0, spans: [...sentence, ...more] };
}

/**
 * A sentence that needs no rules of a language: without any other mark that may end one, it ends behind a word in small letters
 * (which is no abbreviation such as "vs." or "approx."), and a capital follows; or the text ends with it.
 */
const PLAIN_SENTENCE =
  /^[^.!?…。！？｡．\n\r\u0085\u2028\u2029]*(?:$|(?<![\p{L}\p{N}])(?!approx\.)[a-z]{4,}[.!?](?:$| (?=[A-Z])))/u;

/** Where the first sentence ends that is long enough to say something. */
function endOfSentence(text: string): number {
  const plain = PLAIN_SENTENCE.exec(text)?.[0].length ?? 0;
  if (plain >= LEAST) return plain;
  sentences ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  let end = 0;
  for (const { segment } of sentences.segment(text)) {
    end += segment.length;
    if (end >= LEAST && !/\b(?:e\.g|i\.e|cf|vs|approx|ca|etc|z\.B|d\.h|p\.ej|p\.ex)\.\s*$/i.test(segment))
      return end;
  }
  return text.length;
}

/** Code as a name of the same length: `f(x)` may begin a sentence, and its marks end none. */
function asName({ text, marks }: Span): string {
  return marks.includes('code') ? 'X'.repeat(text.length) : text;
}

/** Brackets, and the marks between clauses, at which a sentence may pause. */
const MARK = /(?<open>\s?[([{（])|(?<close>[)\]}）])|[,;:](?=\s)|\s(?=[–—]\s)|[、，；：]/gu;

/** Where to stop within `most` characters: before a mark between clauses, outside of brackets, that leaves more than half of them; else behind a word. */
function endOfClause(text: string, most: number): number {
  let depth = 0;
  let end = 0;
  for (const { index, groups } of text.slice(0, most + 1).matchAll(MARK)) {
    // What stands in brackets can be missed as a whole.
    if (depth === 0 && !groups?.['close'] && groups?.['open']?.length !== 1) end = index;
    if (groups?.['open']) depth += 1;
    else if (groups?.['close']) depth = Math.max(0, depth - 1);
  }
  return end > most / 2 ? end : endOfWord(text, most);
}

function endOfWord(text: string, most: number): number {
  const space = text.lastIndexOf(' ', most);
  return space > most / 2 ? space : most;
}

function withoutPicture({ drawn: _, ...span }: Span): Span {
  return span;
}
