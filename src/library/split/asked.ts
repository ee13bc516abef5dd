// What asks within a file, and how it is named.
import type { Heading } from './headings.ts';

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

/** English questions, whose mark is often left out. */
const ASKS =
  /^(?:what|why|how|when|where|who|whom|whose|which)(?:'s|\s+(?:is|are|was|were|do|does|did|can|could|should|would|will|has|have|many|much))\b/i;

/** Whether a text asks something, in any language that marks it; `Q3:` and `Question 3:` say so as well. */
export function isQuestion(text: string): boolean {
  return (
    /[?？؟]["'»”’)*\]]*$/u.test(text.trim()) ||
    ASKS.test(text) ||
    /^q(?:uestion)?\s*\d*\s*[.:)–。：）-]\s*\S/i.test(text)
  );
}

/** "Answer", "solution" and "explanation" in the languages that pages are written in, at the beginning of a text. */
const ANSWER_WORDS =
  'answers?|solutions?|explanation|antwort(?:en)?|lösung(?:en|svorschlag)?|musterlösung|erklärung|réponses?|corrigé|explication|soluci[oó]n(?:es)?|respuestas?|explicación|solução|soluções|respostas?|explicação|soluzion[ei]|rispost[ae]|spiegazione|antwoord(?:en)?|oplossing(?:en)?|voorbeeldoplossing|uitleg|uitwerking|svar|lösningar?|förklaring';

/** Headings of what answers the question above them, whatever their level. */
export const ANSWERS = new RegExp(
  `^(?:(?:the )?(?:correct )?(?:${ANSWER_WORDS})(?!\\p{L})|答案|解答|解説|正解|回答)`,
  'iu',
);

/** Whether a heading is counted: "Q24. …", "24) …". */
export function isCounted(text: string): boolean {
  return /^(?:\p{L}(?:\p{L}+\s+)?)?\d{1,3}(?:\s*[.:)–。：）-]|\s)/iu.test(text);
}

/** The number of a question that is counted. */
export function numberOf(text: string): { number?: number } {
  const number = /^(?:q(?:uestion)?\s*)?(\d{1,3})\s*[.:)–。：）-]/i.exec(text)?.[1];
  return number === undefined ? {} : { number: Number(number) };
}

/** `3. What is a pod?` and `Q3: What is a pod?` without what only counts. */
export function cleanQuestion(text: string): string {
  return text
    .replace(
      /^(?:(?:q(?:uestion)?\s*\d*\s*[.:)–-]+|\(?\d{1,3}[.):]|\d{1,3}\s*[–-])\s+|(?:q\s*\d*|\d{1,3})\s*[。：）]\s*)(?=\S)/i,
      '',
    )
    .trim();
}

/** Whether the last heading of a path has nothing below it but another one of its level: then it is the title of that one. */
function isTitleOf(path: readonly Heading[], heading: Heading): boolean {
  const last = path.at(-1);
  const above = path.at(-2);
  return (
    last?.level === heading.level && above?.level !== heading.level && heading.start - last.bodyStart <= 1
  );
}

/** The headings above an offset that hold what stands there, outermost first, of lower levels than `level`; those that ask are left out. */
export function headingsAbove(headings: readonly Heading[], offset: number, level: number): string[] {
  const path: Heading[] = [];
  for (const heading of headings) {
    if (heading.start >= offset) break;
    while ((path.at(-1)?.level ?? 0) >= heading.level && !isTitleOf(path, heading)) path.pop();
    path.push(heading);
  }
  return path
    .filter((one) => one.level < level && !isQuestion(one.text) && !ANSWERS.test(one.text))
    .map(({ text }) => text);
}
