// What a page is called where its front matter does not say.

import { withoutMarkdownEnding } from '../../file-names.ts';
import type { TitleSource } from '../page-draft.ts';
import { slugify } from '../slug.ts';
import { findHeadings, plainHeading } from '../split/headings.ts';
import { decodeAddress } from '../text/decode-address.ts';
import { isVague } from '../vague-title.ts';

/** File names that say nothing but that this is the page of its folder. */
const OF_FOLDER = /^(?:readme|index|_index|(?:readme[._-]|_?index\.)[a-z]{2}(?:[_-][a-z]{2,4})?)$/i;

/** Whether a file is the page of its folder rather than one of many in it. */
export function isFolderPage(path: string): boolean {
  return OF_FOLDER.test(
    path
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? '',
  );
}

/** Where a title comes from, and the body without the heading that has become the title. */
export interface Titled {
  title: string;
  titleFrom: TitleSource;
  body: string;
}

/**
 * The page's only first-level heading, where the page begins with it; else the name that a navigation has for it; else its file's or
 * folder's name.
 */
export function guessTitle(path: string, body: string, named: string | undefined): Titled {
  const heading = onlyHeading(body);
  if (heading !== undefined && (isAtHead(body, heading.start) || isNameless(path, named))) {
    const before = body.slice(0, heading.start);
    // Behind a text it stays where it is; at the head of the page it would be read twice.
    const rest = /\S/.test(before) ? body : body.slice(heading.bodyStart);
    return { title: heading.text, titleFrom: 'heading', body: rest };
  }
  if (named !== undefined) return { title: named, titleFrom: 'navigation', body };
  const parts = withoutMarkdownEnding(path).split('/');
  const file = parts.at(-1) ?? '';
  const folder = parts.at(-2);
  if (folder !== undefined && OF_FOLDER.test(file)) {
    return { title: readName(folder) || folder, titleFrom: 'folder', body };
  }
  return { title: readName(file) || file, titleFrom: 'file', body };
}

function onlyHeading(body: string): { text: string; start: number; bodyStart: number } | undefined {
  const first = findHeadings(body).filter(({ level, text }) => level === 1 && text !== '');
  const [only] = first;
  if (first.length === 1 && only !== undefined) return only;
  // A heading in HTML may run over several lines, with a picture beside its words.
  const html = first.length > 0 ? undefined : /<h1\b[^>]*>(.*?)<\/h1>/is.exec(body);
  const text = plainHeading(html?.[1] ?? '');
  return html && text !== ''
    ? { text, start: Math.max(html.index, 1), bodyStart: html.index + html[0].length }
    : undefined;
}

/** Letters above a heading from which on the page has begun before it: about seven words. */
const MIN_LETTERS_ABOVE = 40;

/** Maximum number of characters above a page's title. */
const MAX_LENGTH_ABOVE = 4000;

/** What may stand above a page's title and says nothing of its own: statements, templates, labels, tags, pictures and links. */
const BESIDE_TEXT =
  /^(?:import|export)\b.*$|<!--.*?-->|<[^<>]*>|\{[{%].*?[}%]\}|^\([\w-]+\)=$|!?\[\[[^[\]\n]*\]\]|!?\[[^[\]\n]*\]\([^()\n]*\)|https?:\/\/\S+|(?<!\S)#[\p{L}\p{N}/_-]+/gmsu;

/** Whether no other heading and no sentence of the page stands above what begins at `start`. */
function isAtHead(body: string, start: number): boolean {
  const above = body.slice(0, start);
  if (!/\S/.test(above)) return true;
  if (above.length > MAX_LENGTH_ABOVE) return false;
  if (findHeadings(above).length > 0) return false;
  return (above.replace(BESIDE_TEXT, '').match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS_ABOVE;
}

/** Whether neither a navigation nor a folder names a page that is called README or index. */
function isNameless(path: string, named: string | undefined): boolean {
  return named === undefined && !path.includes('/') && isFolderPage(path);
}

/**
 * The name of a page's file, where its page is not called by it and it says something: notes are asked for by what their authors call
 * them, and linked to so. Empty otherwise.
 */
export function nameOfFile(path: string, title: string): string[] {
  const name = readName(withoutMarkdownEnding(path).split('/').at(-1) ?? '');
  const isNamed = isFolderPage(path) || isVague(name) || !/\p{L}{3}|\p{sc=Han}{2}/u.test(name);
  return isNamed || slugify(name) === slugify(title) ? [] : [name];
}

/** The date of a post or of a note before its name: `2024-05-01-`, `2024_05_01_`, `20240501 `, `202405011230 `. */
const DATE = /^(?:\d{4}([-_.])\d{2}\1\d{2}|(?:19|20)\d{2}[01]\d[0-3]\d(?:\d{4}|\d{6})?)[-_ ]+(?=\S)/;

/** What Notion puts behind the names of all that it exports, so that no two are alike. */
const NOTION_ID = /(?<=\S)[ _-][0-9a-f]{32}$/;

/**
 * A file's or folder's name as words: numbers that put files in order, the dates of posts and the marks of Notion are left out, as are
 * hyphens and underscores between words; the first letter is a capital.
 */
export function readName(name: string): string {
  // A web server may have written the name: `What%20is%20heat`.
  const plain = decodeAddress(name).normalize('NFC').replace(NOTION_ID, '');
  if (/^\d{4}-\d{2}-\d{2}$/.test(plain)) return plain;
  const undated = plain.replace(DATE, '');
  const unnumbered = undated.replace(/^\d{1,3}(?:\.\d{1,3})*[-_. )]+(?=\p{L})/u, '');
  const spaced = /\s/.test(unnumbered) ? unnumbered : unnumbered.replace(/(?<=[^-_])[-_]+(?=[^-_])/g, ' ');
  const text = spaced.replace(/^[-_\s]+|[-_\s]+$/g, '').replace(/\s+/g, ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
