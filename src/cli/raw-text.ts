// Marks of other programs' Markdown that stand in what readers see.
import { renderPage } from '../answer/index.ts';
import { speak } from '../language/index.ts';
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
  return drafts.flatMap((draft): RawText[] => {
    const { kind, path, answer } = draft;
    if (kind === 'section' || !isBearableToRead(answer)) return [];
    // Most pages hold none, which is soon seen; code may hold all of them.
    const bare = withoutCode(answer);
    if (!MARKS.some((mark) => mark.test(bare))) return [];
    for (const block of bare.split(/\n{2,}/)) {
      if (!MARKS.some((mark) => mark.test(block))) continue;
      const shown = plainPassage(block);
      const found = MARKS.map((mark) => mark.exec(shown)?.[0]).find((text) => text !== undefined);
      const text = found?.trim();
      if (text && isShown(draft, text)) return [{ file: path, text: text.slice(0, MAX_QUOTE) }];
    }
    return [];
  });
}

/** Whether a text stands in the messages that show a page: some marks mean something only beside what stands around them. */
function isShown(draft: PageDraft, text: string): boolean {
  const page = { ...draft, key: '', subjects: [], related: [] };
  const shown = renderPage(page, { libraryName: '', say: speak() })
    .flatMap(({ embeds }) => embeds)
    .flatMap(({ description = '', fields = [] }) => [
      description,
      ...fields.flatMap(({ name, value }) => [name, value]),
    ]);
  const bare = (written: string): string => written.replace(/[\\\s\u200b]/g, '');
  // In messages every block of code is closed, wherever it stands.
  const told = shown.map((part) => part.replace(/```[\s\S]*?```|`[^`\n]*`/g, ''));
  return told.some((part) => bare(part).includes(bare(text)));
}

function withoutCode(markdown: string): string {
  return markdown
    .replace(/^[ \t]*(`{3,}|~{3,}).*?^[ \t]*\1[`~]*[ \t]*$/gms, '')
    .replace(/(`+)[^`\n].*?\1/g, '')
    .replace(/\$\$.*?\$\$|\$[^$\n]*\$/gs, '');
}
