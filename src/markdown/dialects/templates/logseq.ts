// Logseq and outliners like it: properties of blocks (`id:: …`), blocks between `#+BEGIN_…` and `#+END_…`, times of work, references to
// blocks, and gaps of cards.
import { dropping, type Edit, editOutsideCode, GONE, replacing } from '../../syntax/edits.ts';
import type { Template } from '../dialect.ts';

/** Properties that only the program reads. Others say something of the page, and so do Obsidian's fields, which are written alike. */
const OF_PROGRAM =
  /^(?:id|collapsed|heading|background-color|icon|public|filters|exclude-from-graph-view|created-at|updated-at|(?:logseq|card|query|hl|ls|excalidraw)[.-][\w.-]+)$/i;

const PROPERTY = /^([ \t]*(?:[-*+][ \t]+)?)([\p{L}][\p{L}\d._-]{0,40})::(?=[ \t\n])[^\n]*/gmu;

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** Whole blocks that hold nothing for readers: how long one worked, remarks, and programs that look for blocks. */
const UNSEEN =
  /:LOGBOOK:(?:(?!:END:)[\s\S]){0,5000}:END:|#\+BEGIN_COMMENT\b[\s\S]{0,5000}?#\+END_COMMENT\b/gi;
const ORG_LINE = /#\+(BEGIN|END)_(\w+)([^\n]*)/gi;
const MACRO = /\{\{[ \t]*(embed|cloze|video|youtube|tweet|twitter)[ \t]+([^{}\n]+?)[ \t]*\}\}/gi;
/** Roam's sign of a task, and a gap of Anki's cards with what fills it. */
const TASK = /\{\{\[\[(TODO|DONE)\]\]\}\}/g;
const GAP = /\{\{c\d+::((?:(?!::|\}\})[^\n])+)(?:::[^{}\n]*)?\}\}/g;
const REFERENCE = new RegExp(String.raw`\[([^\]\n]+)\]\(\(\(${UUID}\)\)\)|\(\(${UUID}\)\)`, 'gi');
const LABELLED = /\[([^\][\n]+)\]\(\[\[([^\][\n]+)\]\]\)/g;
/** The size of a picture, directly behind it. */
const SIZE = /(?<=\))\{:(?:height|width)[ \t][^{}\n]*\}/g;

export const LOGSEQ: Template = {
  name: 'Logseq',
  isIn: (markdown) =>
    /^[ \t]*(?:[-*+][ \t]+)?\p{L}[\p{L}\d._-]{0,40}::[ \t\n]|:LOGBOOK:|#\+BEGIN_|\(\([0-9a-f]{8}-|\]\(\[\[|\{\{(?:c\d+::|\[\[)|\{\{[ \t]*(?:embed|cloze|video|youtube|tweet|twitter)[ \t]|\{:(?:height|width)[ \t]/imu.test(
      markdown,
    ),
  prepare(markdown) {
    const fenced = editOutsideCode(markdown, codeLines(markdown));
    return editOutsideCode(fenced, [...marks(fenced), ...properties(fenced)]);
  },
};

/** Code first: what stands in it is not looked at again. */
function codeLines(markdown: string): Edit[] {
  return [...markdown.matchAll(ORG_LINE)]
    .filter(([, , kind = '']) => /^(?:SRC|EXAMPLE|EXPORT|QUERY)$/i.test(kind))
    .map((match) => {
      const [, edge = '', , rest = ''] = match;
      return replacing(match, isOpening(edge) ? `~~~${/^[ \t]+([\w+#-]+)/.exec(rest)?.[1] ?? ''}` : '~~~');
    });
}

function isOpening(edge: string): boolean {
  return edge.toUpperCase() === 'BEGIN';
}

function marks(markdown: string): Edit[] {
  const found = (pattern: RegExp) => [...markdown.matchAll(pattern)];
  return [
    ...found(UNSEEN).map(dropping),
    ...found(ORG_LINE).map((match) =>
      replacing(match, isOpening(match[1] ?? '') ? opening(match[2] ?? '') : ':::'),
    ),
    ...found(MACRO).map((match) => replacing(match, macro(match[1] ?? '', match[2] ?? ''))),
    ...[REFERENCE, TASK, GAP].flatMap(found).map((match) => replacing(match, match[1] ?? '')),
    ...found(LABELLED).map((match) => replacing(match, `[[${match[2]}|${match[1]}]]`)),
    ...found(SIZE).map(dropping),
  ];
}

/** A quotation says by itself that it is one: only its words are shown. */
function opening(kind: string): string {
  return /^(?:QUOTE|VERSE|CENTER)$/i.test(kind) ? ':::plain' : `:::${kind.toLowerCase()}`;
}

function macro(name: string, inside: string): string {
  if (name.toLowerCase() === 'embed') return /^\[\[[^[\]]+\]\]$/.test(inside) ? inside : '';
  return /^https?:/.test(inside) ? `<${inside}>` : inside;
}

function properties(markdown: string): Edit[] {
  return [...markdown.matchAll(PROPERTY)].flatMap(
    ({ 0: line, 1: before = '', 2: name = '', index }): Edit[] => {
      const start = index + before.length;
      if (OF_PROGRAM.test(name)) return [{ start, end: index + line.length, words: '' }];
      const colons = start + name.length;
      return [{ start: colons, end: colons + 2, words: `:${GONE}` }];
    },
  );
}
