// A sentence of a page that tells it from others, as plain text.
import { plainPassage } from '../../markdown/index.ts';
import { paragraphsFrom } from './paragraph.ts';
import { type Prose, readSections } from './read-sections.ts';

/** Fewest letters of a sentence that says something. */
const LEAST_LETTERS = 8;

/** Characters after which no further sentence is begun. */
const ENOUGH = 60;

/** TeX that could not be read, and signs of tables and code. */
const RAW = /\\[a-zA-Z]{2,}|\$\$|\|.*\||^\s*[{}<>#]|[;{}]\s*$|[_^]\{/;

/** Characters of a block that are read: only its beginning is shown. */
const MAX_BLOCK = 2000;

let sentences: Intl.Segmenter | undefined;

/**
 * What a page says at an offset of its answer, in a sentence or two: of the paragraph there, or where that is a table, code or a
 * formula, of the nearest one after it, or before it. Undefined where the page has no sentence. `block` is the source of what stands
 * there, for pages that would take long to read.
 */
export function excerptAt(answer: string, offset: number, block = ''): string | undefined {
  for (const paragraph of paragraphsFrom(answer, offset)) {
    const excerpt = firstSentences(plainPassage(paragraph.slice(0, MAX_BLOCK)));
    if (excerpt !== undefined) return excerpt;
  }
  return excerptOfPage(answer, offset, block);
}

/** As `excerptAt`, read from the whole page, which costs far more. */
function excerptOfPage(answer: string, offset: number, block: string): string | undefined {
  const sections = readSections(answer);
  const here = sections.findLast(({ at }) => at <= offset) ?? sections[0];
  const own = orderFrom(here?.prose ?? [], offset);
  for (const { text } of [...own, ...sections.flatMap(({ prose }) => prose)]) {
    const excerpt = firstSentences(text);
    if (excerpt !== undefined) return excerpt;
  }
  return firstSentences(plainPassage(block.slice(0, MAX_BLOCK)));
}

/** What stands at an offset and behind it, then what stands before. */
function orderFrom(prose: readonly Prose[], offset: number): Prose[] {
  const from = Math.max(
    0,
    prose.findLastIndex(({ at }) => at <= offset),
  );
  return [...prose.slice(from), ...prose.slice(0, from).reverse()];
}

/** The first sentences of a paragraph that say something; undefined where none does. */
function firstSentences(text: string): string | undefined {
  const plain = text.replace(/[\s\u200b]+/g, ' ').trim();
  sentences ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  let excerpt = '';
  for (const { segment } of sentences.segment(plain)) {
    if (RAW.test(segment)) {
      if (excerpt !== '') break;
      continue;
    }
    excerpt += segment;
    if (excerpt.length >= ENOUGH) break;
  }
  const letters = excerpt.match(/\p{L}/gu)?.length ?? 0;
  return letters >= LEAST_LETTERS ? excerpt.trim().replace(/:$/, ' …') : undefined;
}
