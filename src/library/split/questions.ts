// Questions that are answered within one file: under headings, in folded details, in numbered lists and bold lines.
import { type Heading, plainHeading } from './headings.ts';

/** A question, and where its answer stands in the text, in UTF-16 code units. */
export interface Asked {
  title: string;
  /** Its number where the file counts its questions. */
  number?: number;
  /** Headings above it that ask nothing. */
  under: readonly string[];
  /** What names it: a heading has an anchor. */
  heading?: Heading;
  /** The whole stretch: question and answer. */
  start: number;
  end: number;
  /** The answer alone. */
  answerStart: number;
  answerEnd: number;
}

/** Minimum number of questions in a file that make it a collection of them. */
const MIN_QUESTIONS = 3;

/** Maximum length of a question, in characters: what is longer is a text. */
const MAX_QUESTION_LENGTH = 300;

/** English questions, whose mark is often left out. */
const ASKS =
  /^(?:what|why|how|when|where|who|whom|whose|which)(?:'s|\s+(?:is|are|was|were|do|does|did|can|could|should|would|will|has|have|many|much))\b/i;

/** Whether a text asks something, in any language that marks it; `Q3:` and `Question 3:` say so as well. */
export function isQuestion(text: string): boolean {
  return (
    /[?？؟]["'»”’)*\]]*$/u.test(text.trim()) ||
    ASKS.test(text) ||
    /^q(?:uestion)?\s*\d*\s*[.:)–-]\s*\S/i.test(text)
  );
}

/** The questions of a text that holds at least three answered ones, in order; none otherwise. */
export function findQuestions(markdown: string, headings: readonly Heading[]): Asked[] {
  const kinds = [
    () => underHeadings(markdown, headings),
    () => inDetails(markdown, headings),
    () => inBoldLines(markdown, headings),
    () => inNumberedItems(markdown, headings),
  ];
  const found: Asked[] = [];
  for (const find of kinds) {
    const asked = find().filter(({ answerStart, answerEnd }) =>
      hasWords(markdown.slice(answerStart, answerEnd)),
    );
    if (asked.length < MIN_QUESTIONS) continue;
    // What stands within a question that was found already is part of its answer.
    found.push(...asked.filter((one) => !found.some(({ start, end }) => one.start < end && start < one.end)));
  }
  return found.sort((a, b) => a.start - b.start);
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replace(/<[^<>]*>|<!--.*?-->/gs, '')) || /!\[/.test(text);
}

/** Headings of what answers the question above them, whatever their level. */
const ANSWERS =
  /^(?:(?:the )?(?:correct )?answers?|solutions?|explanation|antwort|lösung|réponse|solución|respuesta|resposta)\b/i;

function underHeadings(markdown: string, headings: readonly Heading[]): Asked[] {
  const isFolded = foldedIn(markdown);
  const asks = askingHeadings(headings);
  return headings.flatMap((heading, index): Asked[] => {
    if (!asks.has(heading) || isFolded(heading.start)) return [];
    const next = headings
      .slice(index + 1)
      .find(
        (other) =>
          !isFolded(other.start) &&
          ((other.level <= heading.level && !ANSWERS.test(other.text)) || asks.has(other)),
      );
    const end = next?.start ?? markdown.length;
    return [
      {
        title: cleanQuestion(heading.text),
        ...numberOf(heading.text),
        under: headingsAbove(headings, heading.start, heading.level),
        heading,
        start: heading.start,
        end,
        answerStart: heading.bodyStart,
        answerEnd: end,
      },
    ];
  });
}

/** Headings that ask. Where numbered headings of one level mostly do, so do all of them: "14. All objects have prototypes." */
function askingHeadings(headings: readonly Heading[]): Set<Heading> {
  const asking = new Set(headings.filter(({ text }) => isQuestion(text)));
  for (let level = 1; level <= 6; level += 1) {
    const numbered = headings.filter(
      (heading) => heading.level === level && /^\d{1,3}[.)]\s/.test(heading.text),
    );
    const questions = numbered.filter((heading) => asking.has(heading)).length;
    if (questions >= MIN_QUESTIONS && questions > numbered.length / 2)
      for (const one of numbered) asking.add(one);
  }
  return asking;
}

/** Summaries that say nothing of what is folded away. */
const NO_QUESTION =
  /^(?:(?:click|tap|press|show|see|view|expand|open|reveal|toggle|read|more|table of|toc)\b.*|(?:the )?(?:answers?|solutions?|hints?|notes?|details?|output|example|spoilers?|explanation|code|contents?|translations?|antwort|lösung|réponse|solución|respuesta|resposta|答案|解答)\b.{0,20})$/i;

function inDetails(markdown: string, headings: readonly Heading[]): Asked[] {
  const found: Asked[] = [];
  const pattern = /<details\b[^>]*>\s*<summary\b[^>]*>(.*?)<\/summary>/gis;
  for (const match of markdown.matchAll(pattern)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    const title = cleanQuestion(plainHeading(match[1] ?? ''));
    const end = closeOfDetails(markdown, match.index);
    if (title === '' || title.length > MAX_QUESTION_LENGTH || NO_QUESTION.test(title) || end === undefined)
      continue;
    found.push({
      title,
      under: headingsAbove(headings, match.index, 7),
      start: match.index,
      end,
      answerStart: match.index + match[0].length,
      answerEnd: markdown.lastIndexOf('</', end - 1),
    });
  }
  return found;
}

/** Tells the offsets that lie within folded details, where headings are part of what is folded away. */
function foldedIn(markdown: string): (offset: number) => boolean {
  const folds: { start: number; end: number }[] = [];
  for (const { index } of markdown.matchAll(/<details\b/gi)) {
    if (index < (folds.at(-1)?.end ?? 0)) continue;
    folds.push({ start: index, end: closeOfDetails(markdown, index) ?? markdown.length });
  }
  return (offset) => {
    let low = 0;
    let high = folds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((folds[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return (folds[low]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
}

/** Offset just behind the `</details>` that closes the block which opens at `start`. */
function closeOfDetails(markdown: string, start: number): number | undefined {
  const tag = /<(\/?)details\b[^>]*>/gi;
  tag.lastIndex = start;
  let open = 0;
  for (let found = tag.exec(markdown); found !== null; found = tag.exec(markdown)) {
    open += found[1] === '' ? 1 : -1;
    if (open === 0) return tag.lastIndex;
  }
  return undefined;
}

/** Lines that are one bold question, with the answer below. */
function inBoldLines(markdown: string, headings: readonly Heading[]): Asked[] {
  const line =
    /^ {0,3}(?:\d+[.)]\s+|[-*+]\s+)?(\*\*|__)((?:(?!\1).){3,300})\1[ \t:]*(?:<br\s*\/?>|\\)?[ \t]*$/gm;
  return cutAt(markdown, headings, [...markdown.matchAll(line)], 2);
}

/** Numbered items at the margin that ask, with the answer indented below them or in paragraphs behind. */
function inNumberedItems(markdown: string, headings: readonly Heading[]): Asked[] {
  const line = /^(\d{1,3})[.)][ \t]+(.{3,300}[?？])[ \t]*$/gm;
  return cutAt(markdown, headings, [...markdown.matchAll(line)], 2);
}

function cutAt(
  markdown: string,
  headings: readonly Heading[],
  lines: readonly RegExpExecArray[],
  group: number,
): Asked[] {
  const asking = lines.filter((match) => isQuestion(plainHeading(match[group] ?? '')));
  return asking.map((match, index): Asked => {
    const heading = headings.find(({ start }) => start > match.index);
    const next = asking[index + 1]?.index ?? markdown.length;
    const end = Math.min(next, heading?.start ?? markdown.length);
    return {
      title: cleanQuestion(plainHeading(match[group] ?? '')),
      under: headingsAbove(headings, match.index, 7),
      start: match.index,
      end,
      answerStart: match.index + match[0].length,
      answerEnd: end,
    };
  });
}

function numberOf(text: string): { number?: number } {
  const number = /^(?:q(?:uestion)?\s*)?(\d{1,3})\s*[.:)–-]/i.exec(text)?.[1];
  return number === undefined ? {} : { number: Number(number) };
}

/** `3. What is a pod?` and `Q3: What is a pod?` without what only counts. */
function cleanQuestion(text: string): string {
  return text
    .replace(/^(?:q(?:uestion)?\s*\d*\s*[.:)–-]+|\(?\d{1,3}[.):]|\d{1,3}\s*[–-])\s+(?=\S)/i, '')
    .trim();
}

/** The headings above an offset that hold what stands there, outermost first, of lower levels than `level`; those that ask are left out. */
export function headingsAbove(headings: readonly Heading[], offset: number, level: number): string[] {
  const path: Heading[] = [];
  for (const heading of headings) {
    if (heading.start >= offset) break;
    while ((path.at(-1)?.level ?? 0) >= heading.level) path.pop();
    path.push(heading);
  }
  return path
    .filter((one) => one.level < level && !isQuestion(one.text) && !ANSWERS.test(one.text))
    .map(({ text }) => text);
}
