// Questions whose answers are folded away: `<details><summary>What is a pod?</summary>`.
import { ANSWERS, type Asked, cleanQuestion, headingsAbove } from './asked.ts';
import { type Heading, plainHeading } from './headings.ts';

/** Maximum length of a question, in characters: what is longer is a text. */
const MAX_QUESTION_LENGTH = 300;

/** Summaries that say what to do to read on, in the languages that pages are written in. */
const TO_OPEN =
  /^(?:(?:click|tap|press|show|see|view|expand|open|reveal|toggle|read|more|table of|toc|klick(?:e|en)?|zeige?n?|anzeigen|aufklappen|mehr|cliquez|afficher|voir|montrer|déplier|haz clic|pulsa|mostrar|ver|abrir|desplegar|clique|expandir|veja|clicca|mostra|vedi|apri|bekijk|klik|toon|klicka)(?!\p{L})|クリック|表示|点击|展开|查看)/iu;

/** Summaries that say what kind of thing is folded away, and not what it is about. For "answer" and the like see `ANSWERS`. */
const KIND =
  /^(?:(?:the )?(?:hints?|tips?|notes?|details?|output|examples?|spoilers?|code|contents?|translations?|hinweise?|tipps?|beispiele?|ausgabe|indices?|astuces?|exemples?|sortie|aide|pistas?|consejos?|ejemplos?|salida|ayuda|código|dicas?|exemplos?|saída|ajuda|suggeriment[io]|consigli[io]?|esemp[io]|aiuto|codice|voorbeeld(?:en)?|ledtråd(?:ar)?|exempel|tips)(?!\p{L}).{0,20}|(?:ヒント|提示|例|コード|代码).{0,10})$/iu;

function saysNothing(summary: string): boolean {
  const words = summary.replace(/^[^\p{L}\p{N}]+/u, '');
  return (
    TO_OPEN.test(words) || KIND.test(words) || (ANSWERS.test(words) && words.length <= MAX_ANSWER_LENGTH)
  );
}

/** Maximum length of a summary that is no more than "Answer", with a number or a letter behind it, in characters. */
const MAX_ANSWER_LENGTH = 34;

/** What the summaries of folded blocks ask, in order. */
export function inDetails(markdown: string, headings: readonly Heading[]): Asked[] {
  const found: Asked[] = [];
  const pattern = /<details\b[^>]*>\s*<summary\b[^>]*>(.*?)<\/summary>/gis;
  for (const match of markdown.matchAll(pattern)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    const title = cleanQuestion(plainHeading(match[1] ?? ''));
    const end = closeOfDetails(markdown, match.index);
    if (title === '' || title.length > MAX_QUESTION_LENGTH || saysNothing(title) || end === undefined)
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
