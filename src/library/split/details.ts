// Questions whose answers are folded away: `<details><summary>What is a pod?</summary>`.
import { type Asked, cleanQuestion, headingsAbove } from './asked.ts';
import { type Heading, plainHeading } from './headings.ts';

/** Maximum length of a question, in characters: what is longer is a text. */
const MAX_QUESTION_LENGTH = 300;

/** Summaries that say nothing of what is folded away. */
const NO_QUESTION =
  /^(?:(?:click|tap|press|show|see|view|expand|open|reveal|toggle|read|more|table of|toc)\b.*|(?:the )?(?:answers?|solutions?|hints?|notes?|details?|output|example|spoilers?|explanation|code|contents?|translations?|antwort|lösung|réponse|solución|respuesta|resposta|答案|解答)\b.{0,20})$/i;

/** What the summaries of folded blocks ask, in order. */
export function inDetails(markdown: string, headings: readonly Heading[]): Asked[] {
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
export function foldedIn(markdown: string): (offset: number) => boolean {
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
