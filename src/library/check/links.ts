// Links and pictures of pages that lead to files of the library that are not there.
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { withoutMarkdownEnding } from '../../file-names.ts';
import { noteName, noteNamesOf } from '../catalogue/note-names.ts';
import { isPictureName, listPictures } from '../folder/pictures.ts';
import { fileOf, type PageDraft } from '../page-draft.ts';
import { withoutOrder } from '../page-url.ts';
import type { LibraryKind } from '../site/site-kind.ts';
import { decodeAddress } from '../text/decode-address.ts';

/** A link or picture whose file is not in the library. */
export interface BrokenLink {
  kind: 'link' | 'picture';
  /** The page's file. */
  file: string;
  /** As it is written. */
  target: string;
}

/** Finds broken links in the pages of the library of a kind in `folder`. Addresses on the web are not looked at. */
export function findBrokenLinks(
  folder: string,
  kind: LibraryKind,
  drafts: readonly PageDraft[],
): BrokenLink[] {
  const pages = drafts.filter(({ kind }) => kind !== 'section');
  const names = new Set(drafts.flatMap(namesOf));
  const pictures = listPictures(folder);
  // Docusaurus leaves the numbers of files out of addresses; elsewhere a link without them leads to nothing.
  const ordered = kind === 'Docusaurus' ? drafts : [];
  const unordered = new Set(ordered.map(({ path }) => withoutEnding(withoutOrder(fileOf(path)))));
  const known = new Map<string, boolean>();
  const isThere = (path: string): boolean => {
    const found = known.get(path) ?? existsSync(join(folder, path));
    known.set(path, found);
    return found;
  };
  const broken: BrokenLink[] = [];
  const seen = new Set<string>();
  for (const { path, answer } of pages) {
    const file = fileOf(path);
    for (const target of linkTargets(answer)) {
      const id = `${file}\n${target.isWiki}\n${target.text}`;
      if (seen.has(id)) continue;
      seen.add(id);
      const isFound = target.isWiki
        ? names.has(noteName(target.text)) ||
          isThere(target.text) ||
          pictures.find(file, target.text) !== undefined
        : isReachable(file, target.text, isThere) ||
          unordered.has(pathOf(file, target.text)) ||
          pictures.find(file, decodeAddress(target.text)) !== undefined;
      if (!isFound)
        broken.push({ kind: isPictureName(target.text) ? 'picture' : 'link', file, target: target.text });
    }
  }
  return broken;
}

interface Target {
  text: string;
  isWiki: boolean;
}

/** Maximum number of signs of code in a page whose links are looked at: no page that somebody reads has more. */
const MAX_CODE_SIGNS = 4000;

/** What a text links to within its library: relative paths and names in double brackets; code is passed over. */
function* linkTargets(markdown: string): Generator<Target> {
  if (!markdown.includes('](') && !markdown.includes('[[')) return;
  // Code that is never closed is looked for from each of its beginnings.
  if ((markdown.match(/`|~~~/g)?.length ?? 0) > MAX_CODE_SIGNS) return;
  const text = markdown
    .replace(/^(\s*)(`{3,}|~{3,}).*?^\s*\2[`~]*\s*$/gms, '')
    .replace(/(`+)[^`].*?\1/gs, '');
  for (const match of text.matchAll(/!?\[\[([^[\]|#^\n]{1,300})[^[\]\n]{0,300}\]\](?!\()/g)) {
    const text = (match[1] ?? '').trim().replace(/\\$/, '');
    if (!/^(?:https?:\/\/|_?toc_?$)/i.test(text)) yield { text, isWiki: true };
  }
  for (const match of text.matchAll(
    /\]\(\s*<?([^\s<>()]+(?:\([^\s()]*\)[^\s()]*)*)>?(?:\s+["'(][^\n]*?)?\s*\)/g,
  )) {
    const target = (match[1] ?? '').replace(/[?#].*$/, '');
    if (target === '' || /^(?:[a-z][a-z0-9+.-]*:|\/\/|\{|#|\$)/i.test(target) || /[{}"'`]/.test(target))
      continue;
    yield { text: target, isWiki: false };
  }
}

/** Whether a relative path leads to a file or folder, with or without the ending that a site leaves out. */
function isReachable(file: string, target: string, isThere: (path: string) => boolean): boolean {
  const decoded = decodeAddress(target);
  const at = decoded.startsWith('/') ? decoded.slice(1) : posix.join(posix.dirname(file), decoded);
  const path = at.replace(/\/+$/, '');
  // What lies outside of the library is not looked at.
  if (path.startsWith('..') || path === '' || path === '.') return true;
  // Paths from the root of a site are made by programs that are not run here.
  if (decoded.startsWith('/') && !/\.\w+$/.test(path)) return true;
  return (
    ['', '.md', '.mdx', '/index.md', '/README.md'].some((ending) => isThere(path + ending)) ||
    (/\.html?$/i.test(path) && isThere(path.replace(/\.html?$/i, '.md')))
  );
}

/** Where a relative path leads, without numbers and ending: sites that put files in order by numbers link to them so. */
function pathOf(file: string, target: string): string {
  const at = posix.normalize(posix.join(posix.dirname(file), decodeAddress(target)));
  return withoutEnding(withoutOrder(at.replace(/\/+$/, '')));
}

function withoutEnding(path: string): string {
  return withoutMarkdownEnding(path).replace(/\/(?:index|readme)$/i, '');
}

/** The names by which notes link to a page, its aliases included. */
function namesOf({ path, title, aliases }: PageDraft): string[] {
  return [...noteNamesOf(path, title), ...aliases.map(noteName)];
}
