// Marks of the dialects of Markdown that are left in what readers are shown. Written after the dialects' own documents, not after
// src/markdown: what is no text of theirs, and no code, should not be there.
import type { Message } from '../../src/answer/message.ts';

/** A mark that was left: whose it is, and the text around it. */
export interface RawMark {
  dialect: string;
  around: string;
}

const MARKS: readonly [string, RegExp][] = [
  // A blank behind the brackets is a test of a shell's.
  ['Obsidian link', /!?\[\[(?!\s)[^[\]\n]*\p{L}[^[\]\n]*\]\]/gu],
  ['Obsidian comment', /(?<![\w%])%%(?!\w)|(?<=\S)%%(?![\w%])/g],
  ['highlight', /(?<![=\w])==[^\s=][^\n=]*==(?![=\w])/g],
  ['block id', /\s\^[a-z0-9]{6}$/gm],
  ['callout', /\[!\w[\w-]*\]/g],
  ['admonition', /^[>\s]*(?:[-*] )?(?:!!!|\?\?\?\+?)\s*\w/gm],
  ['content tab', /^[>\s]*(?:[-*] )?===[+!]? +["']/gm],
  ['keys', /\+\+(?:ctrl|alt|shift|cmd|enter|esc)\b[\w+-]*\+\+/gi],
  ['inserted', /(?<![\w^])\^\^[^\s^][^\n^]*\^\^(?!\w)|(?<!\w)\+\+\p{L}{2}[^\n+]*\p{L}{2}\+\+(?!\w)/gu],
  ['snippet', /-8<-/g],
  ['include', /!!!\s*include|\{\{\s*#\w|@\[code|\[!(?:include|code|video)\b/gi],
  ['Logseq', /^[>\s]*(?:[-*] )?(?:id|collapsed|heading|background-color):: |:LOGBOOK:|#\+(?:BEGIN|END)_/gim],
  ['fenced div', /^[>\s]*(?:[-*] )?:{3,}/gm],
  ['attributes', /\{:?\s*[.#][A-Za-z_][^{}\n]*\}|\{:[^{}\n]*\}/g],
  ['MDX', /^(?:import\s[^\n]*\sfrom\s['"]|export\s(?:const|default|function)\s)|\{\/\*/gm],
  ['JSX', /<\/[A-Z]\w*>|<[A-Z]\w*(?:\s[^<>\n]*)?\/>|<[A-Z]\w*\s+\w+=[^<>\n]*>/g],
  ['Liquid', /\{%|%\}/g],
  ['Hugo', /\{\{[<%]|[>%]\}\}/g],
  ['variable', /\{\{\s*[A-Za-z][\w.]*\s*(?:\||\}\})/g],
  [
    'emoji',
    /(?<![\w:]):(?:smile|tada|rocket|warning|bulb|\+1|heart|x|white_check_mark|material-[\w-]+):(?!\w)/g,
  ],
  ['formula', /\\\\?[([](?=[^\n]*\\\\?[)\]])|\\begin\{(?:align|gather|equation|cases|[bp]?matrix)/g],
  [
    'HTML',
    /<\/?(?:div|span|p|br|table|t[rdh]|details|summary|su[bp]|kbd|img|a|b|i|u|em|strong|center|font|iframe|video|h[1-6])(?:\s[^<>\n]*)?\/?>|<!--/gi,
  ],
  ['footnote', /\[\^[^\]\n]+\]/g],
  ['definition', /^:\s{1,3}\S/gm],
  ['role', /\{[a-z][\w:-]*\}c/g],
  ['target', /^\([\w-]+\)=\s*$/gm],
  ['option', /^[>\s]*:(?:class|name|label|width|align|tags|alt|caption|figwidth):/gm],
  ['template comment', /\{#\s|\s#\}/g],
  ['critic markup', /\{(?:\+\+|--|~~|>>)|(?:\+\+|--|~~|<<)\}/g],
  ['heading', /^[>\s]*#{4,6}\s|^[>\s]*#{2,6}[\p{L}\d]/gmu],
  ['table', /^\|?(?:\s*:?-{3,}:?\s*\|)+/gm],
  ['place holder', /[\ue0f0-\ue0ff]/g],
];

/** Blocks of text that are shown as code because their fences look like those of code. */
const TEXT_AS_CODE =
  /^[>\s]*(?:```|~~~)(?:ad-[\w-]+|\{(?:note|warning|tip|hint|important|attention|caution|danger|admonition|seealso|figure|image|toctree|exercise|solution|dropdown|tab-set|tab-item|card|margin|prf:\w+)\b)/gm;

/** What is left in one text of a message. */
export function findRawMarks(text: string): RawMark[] {
  const shown = withoutCode(text);
  const blocks = [...text.matchAll(TEXT_AS_CODE)].map(({ 0: line }) => ({
    dialect: 'directive',
    around: line.trim(),
  }));
  return [
    ...blocks,
    ...MARKS.flatMap(([dialect, pattern]) =>
      [...shown.matchAll(pattern)].map(({ index }) => ({
        dialect,
        around: shown.slice(Math.max(0, index - 40), index + 60).replaceAll('\n', '⏎'),
      })),
    ),
  ];
}

/** What is left in all texts of messages. */
export function findRawMarksIn(messages: readonly Message[]): RawMark[] {
  return messages
    .flatMap(({ embeds }) => embeds)
    .flatMap(({ description = '', fields = [] }) => [
      description,
      ...fields.flatMap(({ name, value }) => [name, value]),
    ])
    .flatMap(findRawMarks);
}

/** A text as it is read: a code span or block is one letter, links are their texts, and backslashes are gone. */
function withoutCode(text: string): string {
  return text
    .replace(/```[\s\S]*?(?:```|$)/g, 'c')
    .replace(/(`{1,2})(?!`)[^\n]*?[^`\n]\1(?!`)/g, 'c')
    .replace(/\[((?:[^[\]\n]|\[[^[\]\n]*\])*)\]\(<?https?:\/\/[^\s)]*\)/g, '$1')
    .replace(/<?https?:\/\/[^\s>)]+>?/g, 'url')
    .replace(/\\([^\w\s])/g, '$1');
}
