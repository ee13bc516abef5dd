// Questions that are answered within one file: under headings, in folded details, in numbered lists and bold lines.
import { type Heading, plainHeading } from './headings.ts';

/** A question, and where its answer stands in the text, in UTF-16 code units. */
export interface Asked {
  title: string;
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

function underHeadings(markdown: string, headings: readonly Heading[]): Asked[] {
  return headings.flatMap((heading, index): Asked[] => {
    if (!isQuestion(heading.text)) return [];
    const next = headings
      .slice(index + 1)
      .find(({ level, text }) => level <= heading.level || isQuestion(text));
    const end = next?.start ?? markdown.length;
    return [
      {
        title: cleanQuestion(heading.text),
        under: above(headings, heading.start, heading.level),
        heading,
        start: heading.start,
        end,
        answerStart: heading.bodyStart,
        answerEnd: end,
      },
    ];
  });
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
      under: above(headings, match.index, 7),
      start: match.index,
      end,
      answerStart: match.index + match[0].length,
      answerEnd: markdown.lastIndexOf('</', end - 1),
    });
  }
  return found;
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
      under: above(headings, match.index, 7),
      start: match.index,
      end,
      answerStart: match.index + match[0].length,
      answerEnd: end,
    };
  });
}

/** `3. What is a pod?` and `Q3: What is a pod?` without what only counts. */
function cleanQuestion(text: string): string {
  return text
    .replace(/^(?:q(?:uestion)?\s*\d*\s*[.:)–-]+|\(?\d{1,3}[.):]|\d{1,3}\s*[–-])\s+(?=\S)/i, '')
    .trim();
}

/** The headings above an offset that hold what stands there, outermost first; those that ask are left out. */
function above(headings: readonly Heading[], offset: number, level: number): string[] {
  const path: Heading[] = [];
  for (const heading of headings) {
    if (heading.start >= offset) break;
    while ((path.at(-1)?.level ?? 0) >= heading.level) path.pop();
    path.push(heading);
  }
  return path.filter((one) => one.level < level && !isQuestion(one.text)).map(({ text }) => text);
}

export { above as headingsAbove };
