// Words of a file of Markdown that are not among those that readers are shown. It knows nothing of how pages are read: what is no word of
// the page (addresses, attributes, comments, names of styles) is taken out by patterns of its own.

/** What a page's readers are not meant to read, in any dialect. */
const UNSEEN: readonly RegExp[] = [
  /^\ufeff?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*$/m,
  /^\+\+\+\r?\n[\s\S]*?\r?\n\+\+\+[ \t]*$/m,
  /<!--[\s\S]*?-->/g,
  /\{%-?\s*comment\b[\s\S]*?endcomment\s*-?%\}/g,
  /<(?:script|style|iframe)\b[\s\S]*?<\/(?:script|style|iframe)>/gi,
  /(?<!%)%%(?!%)[\s\S]*?(?<!%)%%(?!%)/g,
  /\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}|\{#\s[\s\S]*?#\}|\{\/\*[\s\S]*?\*\/\}/g,
  /^(?:import|export)\s[^\n]*$/gm,
  // What Pandoc hands on to the index of a printed book.
  /\\index[a-z]*\{(?:[^{}\n]|\{(?:[^{}\n]|\{[^{}\n]*\})*\})*\}/g,
  // Of links to notes what is shown in place of them, before formulas in the names of their headings.
  /!?\[\[[^\]\n|]*\\?\|(?=[^\]\n]*\]\])|!\[\[[^\]\n]*\]\]/g,
  // Formulas are shown by their signs.
  /\$\$[\s\S]*?\$\$|\\\[[\s\S]*?\\\]|\\\([\s\S]*?\\\)|\\begin\{[\s\S]*?\\end\{[^}]*\}|(?<!\\)\$(?!\s)[^$]{1,400}?\$/g,
  /\\[A-Za-z]+/g,
  /```+[ \t]*\{?math\}?[\s\S]*?```/g,
  /```+\{(?:toctree|tableofcontents|bibliography|index|contents|nb-exec-table)\}[\s\S]*?```/g,
  // Fences: what stands behind them, and options on the lines below.
  /^[ \t>]*(?:[-*+][ \t]+)?(?:`{3,}|~{3,}|:{3,})[^\n]*$/gm,
  /^[ \t>]*:[\w-]+:[ \t]*\[[^\]\n]*\n[^\]\n]*\][ \t]*$|^[ \t>]*:[\w-]+:[^\n]*$/gm,
  /^[ \t]*tags:[ \t]*\[[^\]]{0,300}\]/gm,
  // Of a link to a note in another folder the note's name is shown.
  /(?<=\[\[)[^\]\n|]*\/(?=[^\]\n]*\]\])/g,
  /^[ \t]*(?:mystnb|figure|image|tags|name|width|class|label):[^\n]*$|^[ \t]*(?:caption|alt):/gm,
  /^[ \t>]*(?:!!!|\?\?\?\+?)[ \t]*[\w-]+(?:[ \t]+[\w-]+)*/gm,
  /^[ \t>]*\[[^\]\n]+\]:[ \t]*\S+[^\n]*$/gm,
  /^\([\w:.+ -]+\)=[ \t]*$|^%[ \t][^\n]*$|^\+\+\+[^\n]*$/gm,
  // Logseq's properties that name a page or belong to the program, edges of its blocks, and references to blocks.
  /^[ \t]*(?:[-*] )?(?:title|alias|tags|id|collapsed|heading|background-color|icon|public|query-[\w-]+|(?:logseq|card|query|hl|ls|excalidraw)[.-][\w.-]+|exclude-from-graph-view|created-at|updated-at|filters)::[^\n]*$/gim,
  /#\+(?:BEGIN|END)_\w+|\(\([0-9a-f-]{36}\)\)/gi,
  /\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/g,
  /!\[[^\]\n]*\]/g,
  /<[^<>\n]*>/g,
  /<\/?[A-Za-z][^<>]*>/g,
  /\{:?[^{}\n]*\}/g,
  /https?:\/\/\S+|[\w.-]+@[\w.-]+/g,
  /\[![\w-]+[^\]\n]*\]/g,
  /\[\^[^\]\n]*\]/g,
  // The name of the definition that a link leads to.
  /(?<=\])\[[^\]\n]*\]/g,
  /:[a-z0-9_+-]+:/g,
  /\s\^[\w-]+[ \t]*$/gm,
  /&#?\w+;/g,
];

/**
 * A word: four letters of an alphabet, or two signs of a script without spaces. Shorter ones are in every text; a hundred letters on end are
 * data.
 */
const WORD =
  /(?<![\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}])[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]{4,100}(?![\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}])|\p{sc=Han}{2}/gu;

/** The words of a file that stand nowhere in what is shown, each once. */
export function lostWords(source: string, shown: string): string[] {
  const text = UNSEEN.reduce((rest, pattern) => rest.replace(pattern, ' '), source);
  const there = plain(shown);
  const words = new Set([...text.normalize('NFKC').matchAll(WORD)].map(([word]) => word.toLowerCase()));
  const missing = [...words].filter((word) => !there.includes(word));
  if (missing.length === 0) return [];
  // A line of code that is too long for a message goes on in the next, and may do so within a word.
  const joined = there.replace(/\s+/g, '');
  return missing.filter((word) => !joined.includes(word));
}

/** Letters as they are compared: marks of Markdown within a word, and signs that nobody sees, are gone. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[*_~`\\\u200b-\u200f\u2060\u00ad]/g, '');
}
