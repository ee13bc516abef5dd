// Attributes in braces, which only a stylesheet reads: `{#id .class key="value"}` of Pandoc and Docusaurus, `{: .class }` of
// kramdown and Python-Markdown. They are dropped; `[text]{.class}` is its text.
import { foundAt } from '../../syntax/found.ts';
import type { Dialect } from '../dialect.ts';

const ITEM = String.raw`(?:(?:[#.][A-Za-z_][\w:-]*(?:\.\d[\w:-]*)*)+|[A-Za-z_][\w:-]*=(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}=]+)|-)`;
const LIST = String.raw`\{:?[ \t]*${ITEM}(?:[ \t]+${ITEM})*[ \t]*\}`;
/** What kramdown has besides: the place of a table of contents, and marks that end what it calls extensions. */
const KRAMDOWN = String.raw`\{:[ \t]*toc\b[^{}\n]*\}|(?<=\x60)\{:[a-z]+\}|\{:(?:/[a-z]*|:[a-z]+(?:[ \t]+[\w-]+="[^"\n]*")*[ \t]*/?)\}`;
/** At the end of a line values may hold quotes of their own, as those that themes write HTML into. */
const TRAILING = String.raw`\{:?[ \t]*[#.][A-Za-z_][\w:-]*[ \t]+[\w-]+=["'][^{}\n]*["'][ \t]*\}(?=[ \t]*$)`;
/** Names of lists that are defined elsewhere, below a block and on a line of their own: `{:important}`. */
const NAMED = String.raw`(?<=\S[ \t]*\n[ \t]*)\{:[ \t]*[a-z][\w-]*(?:[ \t]+(?:[a-z][\w-]*|${ITEM}))*[ \t]*\}(?=[ \t]*$)`;
const ATTRIBUTES = new RegExp(`${LIST}|${KRAMDOWN}|${TRAILING}|${NAMED}`, 'gm');
const BRACKETED = new RegExp(String.raw`\[([^[\]\n]+)\](?=${LIST})`, 'g');

/** What is set without a number, in the short form of Pandoc. */
const UNNUMBERED_HEADING = /^#{1,6}[ \t][^\n]*\{-\}[ \t]*$/;

/** Attributes that a sentence tells of: they stand apart, and a style of theirs is named by a colon alone. */
const TOLD = /(?<=[ \t(])\{:[a-z]{1,20}\}(?=[ \t).,;:])/g;

/** `{x=1}` alone may be anything: attributes without a class or an id stand directly behind what they are of. */
const BARE = /^\{[ \t]*[A-Za-z_-]/;

export const ATTRIBUTES_IN_BRACES: Dialect = {
  name: 'attributes',
  isIn: (markdown) => /\{[:#.]|\{[ \t]*[.#]|[)\]`*]\{|\{-\}/.test(markdown),
  find(markdown) {
    const lists = [...markdown.matchAll(ATTRIBUTES)]
      .filter(({ 0: list, index }) => {
        if (!BARE.test(list) || /[)\]`*_]/.test(markdown[index - 1] ?? '')) return true;
        return list === '{-}' && UNNUMBERED_HEADING.test(lineAround(markdown, index));
      })
      .map((match) => foundAt('attributes', match));
    const bracketed = [...markdown.matchAll(BRACKETED)].map((match) => foundAt('bracketed', match));
    const told = [...markdown.matchAll(TOLD)]
      .filter(({ index }) => !lists.some(({ start }) => start === index))
      .map((match) => foundAt('told', match));
    return { spans: [...lists, ...bracketed, ...told] };
  },
  read: {
    attributes: () => [],
    told: ({ start, end }, page) => [{ type: 'inlineCode', value: page.text.slice(start, end) }],
    bracketed: ({ start, end }, page) => page.phrasing(start + 1, end - 1),
  },
};

function lineAround(text: string, index: number): string {
  const end = text.indexOf('\n', index);
  return text.slice(text.lastIndexOf('\n', index) + 1, end < 0 ? text.length : end);
}
