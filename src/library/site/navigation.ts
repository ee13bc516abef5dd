// What a site's own menu says: the names of pages, where they are filed, and in which order.
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isMarkdownName } from '../../file-names.ts';
import { decodeAddress } from '../text/decode-address.ts';
import { readText } from '../text/read-text.ts';
import type { FoundSite } from './site-kind.ts';

/** A page in the menu of its site. */
export interface NavigationEntry {
  path: string;
  /** What the menu calls it; absent where it takes the page's own title. */
  name?: string;
  /** The menu's headings above it, outermost first; empty where it has none. */
  trail: readonly string[];
}

/** Reads the menu of a site, in its order; empty where there is none. */
export function readNavigation(folder: string, site: FoundSite): NavigationEntry[] {
  switch (site.kind) {
    case 'MkDocs':
      return fromMkdocs(site.settings['nav'], site.root);
    case 'GitBook':
    case 'mdBook':
      return fromSummary(folder, site.root);
    case 'Docusaurus':
      return fromSidebars(folder, site.root);
    case 'Hugo':
    case 'Jekyll':
    case 'Obsidian':
    case 'Quarto':
    case 'Jupyter Book':
    case 'MyST':
    case 'VitePress':
    case 'VuePress':
    case 'Quartz':
    case 'Dendron':
    case 'Logseq':
    case 'GitHub wiki':
    case 'Markdown':
      return [];
    default:
      return site.kind satisfies never;
  }
}

/** `nav:` of mkdocs.yml: texts, `name: file`, and `name: [...]` for what lies within. */
function fromMkdocs(nav: unknown, root: string, trail: readonly string[] = []): NavigationEntry[] {
  if (!Array.isArray(nav)) return [];
  return nav.flatMap((item: unknown): NavigationEntry[] => {
    if (typeof item === 'string') return entryFor(item, undefined, root, trail);
    if (typeof item !== 'object' || item === null) return [];
    return Object.entries(item).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'string'
        ? entryFor(value, name, root, trail)
        : fromMkdocs(value, root, [...trail, name]),
    );
  });
}

/** SUMMARY.md: headings, and lists of links that lie within one another by their indentation. */
function fromSummary(folder: string, root: string): NavigationEntry[] {
  const file = [posix.join(root, 'SUMMARY.md'), 'SUMMARY.md'].find((name) => existsSync(join(folder, name)));
  if (file === undefined) return [];
  const text = readText(join(folder, file));
  if (!('source' in text)) return [];
  const entries: NavigationEntry[] = [];
  let part: string[] = [];
  const open: { indent: number; name: string }[] = [];
  for (const line of text.source.split('\n')) {
    const heading = /^(#{1,6})\s+(.+?)\s*#*$/.exec(line);
    if (heading !== null) {
      open.length = 0;
      // The first one is the name of the list itself.
      part =
        /^(?:summary|table of contents|contents)$/i.test(heading[2] ?? '') || heading[1] === '#'
          ? []
          : [heading[2] ?? ''];
      continue;
    }
    const item = /^(\s*)(?:[-*+]|\d+[.)])\s+(?:\[([^\]]*)\]\(<?([^)>\s]*)>?(?:\s+"[^"]*")?\)|(.+))/.exec(
      line,
    );
    if (item === null) continue;
    const indent = (item[1] ?? '').length;
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const name = (item[2] ?? item[4] ?? '').trim();
    const trail = [...part, ...open.map((one) => one.name)];
    if (item[3])
      entries.push(...entryFor(item[3], name, posix.dirname(file) === '.' ? '' : posix.dirname(file), trail));
    open.push({ indent, name });
  }
  return entries;
}

/** The ids in sidebars.json or sidebars.js, in their order: the file is read, and never run. */
function fromSidebars(folder: string, root: string): NavigationEntry[] {
  const file = ['sidebars.json', 'sidebars.js', 'sidebars.ts'].find((name) => existsSync(join(folder, name)));
  if (file === undefined) return [];
  const text = readText(join(folder, file));
  if (!('source' in text)) return [];
  const bare = text.source.replace(/\/\*.*?\*\/|(?<![:"'])\/\/[^\n]*/gs, '');
  const seen = new Set<string>();
  return [...bare.matchAll(/(["'])([\w./ -]+)\1(?!\s*:)/g)].flatMap((match): NavigationEntry[] => {
    const id = match[2] ?? '';
    const path = ['.md', '.mdx', '/index.md', '/index.mdx']
      .map((ending) => posix.join(root, id + ending))
      .find((one) => !one.startsWith('..') && existsSync(join(folder, one)));
    if (path === undefined || seen.has(path)) return [];
    seen.add(path);
    return [{ path, trail: trailBelow(path, root) }];
  });
}

function entryFor(
  target: string,
  name: string | undefined,
  root: string,
  trail: readonly string[],
): NavigationEntry[] {
  const file = decodeAddress(target.replace(/[?#].*$/, ''));
  if (/^[a-z][a-z0-9+.-]*:/i.test(file) || !isMarkdownName(file)) return [];
  const path = posix.join(root, file);
  if (path.startsWith('..')) return [];
  return [
    {
      path,
      ...(name === undefined || name === '' ? {} : { name }),
      trail: trail.length > 0 ? trail : trailBelow(path, root),
    },
  ];
}

/** The folders that a page lies in, below the folder that the site is made of. */
export function trailBelow(path: string, root: string): readonly string[] {
  const folders = path.split('/').slice(0, -1);
  const above = root === '' ? [] : root.split('/');
  return above.every((name, depth) => folders[depth] === name) ? folders.slice(above.length) : folders;
}
