// Where the links of a page lead: to other pages of its library, by the address that these have on the library's site.
import { posix } from 'node:path';
import { fileOf, type PageDraft } from '../page-draft.ts';
import { type Addresses, pageUrl, withoutOrder } from '../page-url.ts';
import { decodeAddress } from '../text/decode-address.ts';
import type { Catalogue } from './catalogue.ts';
import { noteName, noteNamesOf } from './note-names.ts';

/** Endings that a link to a page may leave out, as site generators allow. */
const ENDINGS = ['', '.md', '.mdx', '/index.md', '/README.md', '/_index.md'];

export interface PageLinks {
  /** The address of a relative link of the page in `file`; undefined where it cannot be followed. */
  linkTo(file: string, target: string): string | undefined;
  /** The address of the page that `[[target]]` names, at the heading behind `#`; undefined where there is none on the web. */
  wikiLinkTo(target: string): string | undefined;
}

/** Opens the links of a library. Names of notes are gathered when the first is asked for. */
export function openLinks(about: Addresses, catalogue: Catalogue): PageLinks {
  let names: Map<string, number> | undefined;
  let unordered: Map<string, number> | undefined;

  /** The page of a file, by its path with or without an ending and, on sites of Docusaurus, without numbers. */
  function pageNamed(bare: string): number | undefined {
    for (const ending of ENDINGS) {
      const page = catalogue.pageAt(bare + ending);
      if (page !== undefined) return page;
    }
    if (about.addresses !== 'docusaurus') return undefined;
    if (unordered === undefined) {
      unordered = new Map();
      for (const page of catalogue.pages) {
        const path = withoutOrder(fileOf(catalogue.head(page).path));
        if (!unordered.has(path)) unordered.set(path, page);
      }
    }
    const paths = unordered;
    return ENDINGS.map((ending) => paths.get(withoutOrder(bare) + ending)).find((one) => one !== undefined);
  }

  function addressOf(page: number | undefined, anchor: string): string | undefined {
    const draft: PageDraft | undefined = page === undefined ? undefined : catalogue.draft(page);
    const url = draft === undefined ? '' : pageUrl(about, draft);
    return url === '' ? undefined : withAnchor(url, anchor);
  }

  return {
    linkTo(file, target) {
      const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? [];
      const anchor = rest.startsWith('#') ? rest.slice(1) : '';
      if (path === '') return addressOf(catalogue.pageAt(file), anchor);
      const decoded = decodeAddress(path);
      const at = posix
        .normalize(decoded.startsWith('/') ? decoded.slice(1) : posix.join(posix.dirname(file), decoded))
        .replace(/\/+$/, '');
      if (at.startsWith('..')) return undefined;
      const bare = at.replace(/\.html?$/i, '');
      const page = pageNamed(bare);
      if (page !== undefined) return addressOf(page, anchor);
      // A file that is no page lies on the site where it lies in the folder.
      return about.site === ''
        ? undefined
        : pageUrl({ ...about, addresses: 'file' }, { path: belowRoot(at, about.root), url: '' });
    },
    wikiLinkTo(target) {
      const [, name = '', anchor = ''] = /^([^#|]*)#?([^|]*)/.exec(target) ?? [];
      names ??= nameNotes(catalogue);
      return addressOf(
        names.get(noteName(name)) ?? names.get(noteName(name.split('/').at(-1) ?? '')),
        anchor.trim(),
      );
    },
  };
}

function belowRoot(path: string, root: string): string {
  return root !== '' && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}

function withAnchor(url: string, anchor: string): string {
  if (anchor === '') return url;
  const whole = new URL(url);
  whole.hash = anchor;
  return whole.href;
}

/** Pages by the names that notes link to them by. Of several pages with one name, the first. */
function nameNotes(catalogue: Catalogue): Map<string, number> {
  const names = new Map<string, number>();
  for (const page of catalogue.pages) {
    const { path, title } = catalogue.head(page);
    for (const name of noteNamesOf(path, title)) if (!names.has(name)) names.set(name, page);
  }
  return names;
}
