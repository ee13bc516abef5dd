// Questions that are answered within one file: under headings, in folded details, in numbered lists and bold lines.
import {
  ANSWERS,
  type Asked,
  cleanQuestion,
  headingsAbove,
  isCounted,
  isQuestion,
  numberOf,
} from './asked.ts';
import { foldedIn, inDetails } from './details.ts';
import { type Heading, plainHeading } from './headings.ts';

/** Minimum number of questions in a file that make it a collection of them. */
const MIN_QUESTIONS = 3;

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
  const isFolded = foldedIn(markdown);
  const asks = askingHeadings(headings);
  const continuations = continuationsIn(markdown, headings, asks);
  return headings.flatMap((heading, index): Asked[] => {
    if (!asks.has(heading) || isFolded(heading.start)) return [];
    const next = headings
      .slice(index + 1)
      .find(
        (other) =>
          !isFolded(other.start) &&
          !continuations.has(other) &&
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

/**
 * Headings that continue the question above them: they have the same level, with no text between. A heading that asks something itself is a
 * question of its own, unless only the one above it has a number ("Q24. A team tests new software.", "Which method fits?"). Continuations are
 * deleted from `asks`.
 */
function continuationsIn(markdown: string, headings: readonly Heading[], asks: Set<Heading>): Set<Heading> {
  const found = new Set<Heading>();
  for (const [index, heading] of headings.entries()) {
    const below = headings[index + 1];
    if (!asks.has(heading) || below?.level !== heading.level) continue;
    if (hasWords(markdown.slice(heading.bodyStart, below.start))) continue;
    if (asks.has(below) && !(isCounted(heading.text) && !isCounted(below.text))) continue;
    found.add(below);
    asks.delete(below);
  }
  return found;
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
