// Marks of other programs' Markdown that stand in what readers see.
import type { PageDraft, RawText } from '../library/index.ts';
import { isBearableToRead, plainPassage } from '../markdown/index.ts';

/** What such marks look like; anything that is none of them is text. */
const MARKS = [
  /\{%-?\s*\w+[^%]*%\}/,
  /\{\{[<%]?\s*[\w./-]+[^}]*\}\}/,
  /^\s*(?:!!!|\?\?\?\+?)\s+[\w-]+/m,
  /^\s*===[+!]?\s+"[^"]*"/m,
  /^\s*:::+\s*\{?[\w.-]+/m,
  /!?\[\[[^\]\n]+\]\]/,
  /(?<!=)==(?=[^\s=])[^=\n]{1,80}(?<=\S)==(?!=)/,
  /%%[^%\n]+%%/,
  /\{:?\s*[.#][\w-]+[^}]*\}/,
  /^\s*\[![\w-]+\][+-]?/m,
  /^\s*import\s+[\w{},\s*]+\s+from\s+['"]/m,
  /^--8<--/m,
];

/** Maximum length of what is quoted, in characters. */
const MAX_QUOTE = 80;

/** The pages in which such a mark is left when they are shown; of each page the first. */
export function findRawText(drafts: readonly PageDraft[]): RawText[] {
  return drafts.flatMap(({ kind, path, answer }): RawText[] => {
    if (kind === 'section' || !isBearableToRead(answer)) return [];
    // Most pages hold none, which is soon seen; code may hold all of them.
    const bare = withoutCode(answer);
    if (!MARKS.some((mark) => mark.test(bare))) return [];
    for (const block of bare.split(/\n{2,}/)) {
      if (!MARKS.some((mark) => mark.test(block))) continue;
      const shown = plainPassage(block);
      const found = MARKS.map((mark) => mark.exec(shown)?.[0]).find((text) => text !== undefined);
      if (found !== undefined) return [{ file: path, text: found.trim().slice(0, MAX_QUOTE) }];
    }
    return [];
  });
}

function withoutCode(markdown: string): string {
  return markdown
    .replace(/^[ \t]*(`{3,}|~{3,}).*?^[ \t]*\1[`~]*[ \t]*$/gms, '')
    .replace(/(`+)[^`\n].*?\1/g, '')
    .replace(/\$\$.*?\$\$|\$[^$\n]*\$/gs, '');
}
