// Where a page can be read by people.
import { withoutMarkdownEnding } from '../file-names.ts';
import { fileOf, type PageDraft } from './page-draft.ts';

/** How the program that builds a site names the address of a page after its file. */
export type AddressRule = 'file' | 'folders' | 'clean' | 'docusaurus' | 'html';

/** What a library says of the addresses of its pages. */
export interface Addresses {
  /** An absolute http(s) URL without a slash at its end; blank where nobody has said where the library is published. */
  site: string;
  /** `file`: as it lies there; `folders`: `a/b/`; `clean`: `a/b`; `docusaurus`: that without numbers; `html`: `a/b.html`. */
  addresses: AddressRule;
  /** The folder within the library that the site is made of; blank where it is all of it. */
  root: string;
}

/** Where pages of the seed's form are published, whatever else is not known. */
const SEED_SITE = 'https://quicktakes.io';

/** What a library is called that is made of such pages. */
export const SEED_NAME = 'quicktakes.io';

/** Whether a page's own link has the seed's form: `/learn/<subject>/questions/<page>`. */
export function hasSeedUrl({ url }: Pick<PageDraft, 'url'>): boolean {
  return /^\/learn\/[^/\s]+\/questions\/[^/\s]+$/.test(url);
}

/** A page's link as readers follow it, at its own part of the page; blank where it has none, as all that is written on Discord. */
export function pageUrl(
  about: Addresses,
  draft: Pick<PageDraft, 'url' | 'path' | 'anchor' | 'written'>,
): string {
  if (draft.written !== undefined) return '';
  const page = wholeUrl(about, draft);
  if (page === '' || draft.anchor === undefined || draft.anchor === '') return page;
  const url = new URL(page);
  url.hash = draft.anchor;
  return url.href;
}

function wholeUrl({ site, addresses, root }: Addresses, draft: Pick<PageDraft, 'url' | 'path'>): string {
  const { url, path } = draft;
  if (/^https?:\/\//i.test(url)) return withoutCredentials(url);
  const base = site === '' && hasSeedUrl(draft) ? SEED_SITE : site;
  if (base === '') return '';
  const local = url === '' ? localAddress(fileOf(path), addresses, root) : url.replace(/^\/+/, '');
  return withoutCredentials(`${base}/${local}`);
}

/** A name and a password in an address were written for one reader. */
function withoutCredentials(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}

/**
 * The address below the site that a page's author gives it, from `/` on: `permalink` as Jekyll and others have it, else `slug` as Docusaurus
 * and Hugo do. Blank where neither is one, and where pages are linked to their files.
 */
export function ownAddress(
  path: string,
  { permalink, slug }: { permalink: string; slug: string },
  { addresses, root }: Pick<Addresses, 'addresses' | 'root'>,
): string {
  if (addresses === 'file') return '';
  if (/^https?:\/\//i.test(permalink) && URL.canParse(permalink)) return permalink;
  if (isAddress(permalink)) return `/${permalink.replace(/^\/+/, '')}`;
  if (!isAddress(slug)) return '';
  if (slug.startsWith('/')) return slug;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return `/${localAddress(`${folder}${slug}.md`, addresses, root)}`;
}

/** Whether a text is an address and no pattern of one: `/:categories/:title/` stands for many. */
function isAddress(text: string): boolean {
  return /^[^\s:?#{}]+$/.test(text);
}

/** The address of a file below the site, by the rule of the program that builds it. */
function localAddress(path: string, rule: AddressRule, root: string): string {
  if (rule === 'file') return encode(path);
  const inside = root !== '' && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
  const bare = withoutMarkdownEnding(inside);
  const isFolder = /(?:^|\/)(?:index|_index|readme)$/i.test(bare);
  const page = encode(bare.replace(/(?:^|\/)(?:index|_index|readme)$/i, ''));
  switch (rule) {
    case 'folders':
      return page === '' ? '' : `${page}/`;
    case 'clean':
      return page;
    case 'docusaurus':
      return encode(ofFolder(withoutOrder(bare.replace(/(?:^|\/)(?:index|readme)$/i, ''))));
    case 'html':
      return isFolder ? (page === '' ? '' : `${page}/`) : `${page}.html`;
    default:
      return rule satisfies never;
  }
}

/** Numbers that Docusaurus puts files and folders in order by, and leaves out of addresses: `01-intro`, `2. intro`; no dates, no versions. */
const ORDER = /(?<=^|\/)(?!\d{2,4}[-_.]\d{2}(?:[-_.]\d{2,4})?|\d+[-_.]\d)\d+\s*[-_.]+\s*(?=[^-_.\s/])/g;

/** A path without the numbers that Docusaurus leaves out. */
export function withoutOrder(path: string): string {
  return path.replace(ORDER, '');
}

/** The page of a folder may also be called as the folder is. */
function ofFolder(path: string): string {
  return path.replace(/(?<=^|\/)([^/]+)\/\1$/, '$1');
}

function encode(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
