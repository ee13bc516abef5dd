// What a page says of itself above its text without fences: Pandoc's title block (`% Title`), the lines of MultiMarkdown, MkDocs and
// Pelican (`Title: …`), and Logseq's properties (`title:: …`).

/** What was found at the head of a page. */
export interface UnfencedHead {
  data: Record<string, unknown>;
  /** Number of characters of the head, with the blank lines below it. */
  length: number;
}

/** The head of a page that has no front matter, where there is one. */
export function readUnfenced(source: string): UnfencedHead | undefined {
  return readTitleBlock(source) ?? readProperties(source) ?? readMetadata(source);
}

/** Three fields, each behind a percent sign, of which a title may go on in indented lines. */
const TITLE_BLOCK =
  /^%[ \t]+(\S[^\n]*(?:\n[ \t]+\S[^\n]*)*)\n(?:%[^\n]*(?:\n[ \t]+\S[^\n]*)*\n){0,2}(?=[ \t]*(?:\n|$))\s*/;

function readTitleBlock(source: string): UnfencedHead | undefined {
  const found = TITLE_BLOCK.exec(source);
  return found ? { data: { title: found[1] ?? '' }, length: found[0].length } : undefined;
}

/** Properties that name the page or belong to the program; behind the first other one stands text that readers are shown. */
const PROPERTY =
  /(title|alias|aliases|tags|public|icon|type|filters|exclude-from-graph-view)::[ \t]*([^\n]*)(?:\n|$)/iy;

function readProperties(source: string): UnfencedHead | undefined {
  const data: Record<string, unknown> = {};
  let length = 0;
  for (PROPERTY.lastIndex = 0; ; length = PROPERTY.lastIndex) {
    const [, key = '', value = ''] = PROPERTY.exec(source) ?? [];
    if (key === '') break;
    data[key.toLowerCase()] = value.trim().replace(/\[\[([^[\]]*)\]\]/g, '$1');
  }
  return length > 0 ? { data, length } : undefined;
}

/** Keys that such heads begin with. Other texts begin with a word and a colon as well. */
const FIRST_KEY =
  /^(?:title|authors?|date|slug|tags?|category|categories|summary|status|lang|template|description|keywords)$/i;
const LINE = /^([A-Za-z][\w -]{0,40}?)[ \t]*:(?:[ \t]+(.*))?$/;

function readMetadata(source: string): UnfencedHead | undefined {
  const end = /\n[ \t]*(?:\n|$)/.exec(source);
  if (!end || end.index > 5000) return undefined;
  const data: Record<string, string> = {};
  let last = '';
  for (const line of source.slice(0, end.index).split('\n')) {
    const [, key, value = ''] = LINE.exec(line) ?? [];
    if (key !== undefined) {
      if (last === '' && !FIRST_KEY.test(key)) return undefined;
      last = key.toLowerCase();
      data[last] = value;
    } else if (last !== '' && /^[ \t]+\S/.test(line)) data[last] += ` ${line.trim()}`;
    else return undefined;
  }
  if (!data['title']) return undefined;
  return { data, length: end.index + end[0].length };
}
