// A page as its plain text in parts: what is shown of one that cannot be laid out. It takes time in proportion to the page's length.
import { hideCredentials } from '../../markdown/index.ts';
import { LIMITS, measure } from '../limits.ts';
import { escapeText } from '../text/escape.ts';
import { writeTitle } from '../text/title.ts';
import { FOOTER_ROOM } from './layout.ts';
import type { Part } from './part.ts';

/** Characters of a page that are escaped at a time: for signs that stand for markup it takes more than linear time. */
const STEP = 1500;

/** Lays out a page's text as it is written; each part is one description. At least one part. */
export function layOutPlain({ title, answer }: { title: string; answer: string }): Part[] {
  const room = Math.min(
    LIMITS.description,
    LIMITS.embedTotal - FOOTER_ROOM - measure(writeTitle(title, LIMITS.title)),
  );
  const parts: Part[] = [];
  let text = '';
  let at = 0;
  const close = (next: number): void => {
    // Discord shows nothing of blank text, and takes it for none.
    if (text.trim() !== '') parts.push(partOf(text, at));
    [text, at] = ['', next];
  };
  for (let start = 0; start < answer.length; ) {
    let end = endOf(answer, start, STEP);
    let written = escapeText(hideCredentials(answer.slice(start, end)), true);
    // Each character may be written as several.
    while (measure(written) > room) {
      end = endOf(answer, start, Math.floor((end - start) / 2));
      written = escapeText(hideCredentials(answer.slice(start, end)), true);
    }
    if (measure(text) + measure(written) > room) close(start);
    text += written;
    start = end;
  }
  close(answer.length);
  return parts.length > 0 ? parts : [partOf('…', 0)];
}

function partOf(text: string, at: number): Part {
  return { embeds: [{ description: { text: text.trim(), elements: 0, drawn: [], at }, fields: [] }], at };
}

/** Where to stop, at most `most` characters on: behind a line where there is one in the latter half, else behind a word. */
function endOf(answer: string, start: number, most: number): number {
  const end = start + Math.max(most, 2);
  if (end >= answer.length) return answer.length;
  for (const sign of ['\n', ' ']) {
    const at = answer.lastIndexOf(sign, end - 1);
    if (at > start + most / 2) return at + 1;
  }
  // Never between the halves of one character.
  return /[\uD800-\uDBFF]/.test(answer[end - 1] ?? '') ? end - 1 : end;
}
