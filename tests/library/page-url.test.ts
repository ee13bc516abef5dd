// Where pages can be read, by what their library says of its addresses.
import { expect, test } from 'vitest';
import { type Addresses, hasSeedUrl, ownAddress, pageUrl } from '../../src/library/page-url.ts';

const SITE = 'https://notes.school.edu';

function about(more: Partial<Addresses> = {}): Addresses {
  return { site: SITE, addresses: 'file', root: '', ...more };
}

test.each<[string, Partial<Addresses>, string, string]>([
  ['a file', {}, 'bio/cell.md', `${SITE}/bio/cell.md`],
  ['a file below a root keeps it', { root: 'docs' }, 'docs/cell.md', `${SITE}/docs/cell.md`],
  ['signs of its own', {}, 'a b/C#?.md', `${SITE}/a%20b/C%23%3F.md`],
  ['folders', { addresses: 'folders', root: 'docs' }, 'docs/bio/cell.md', `${SITE}/bio/cell/`],
  ['folders, the page of one', { addresses: 'folders', root: 'docs' }, 'docs/bio/index.md', `${SITE}/bio/`],
  ['folders, the first page', { addresses: 'folders', root: 'docs' }, 'docs/README.md', `${SITE}/`],
  [
    'folders, outside of the root',
    { addresses: 'folders', root: 'docs' },
    'other/cell.md',
    `${SITE}/other/cell/`,
  ],
  ['clean', { addresses: 'clean' }, 'bio/cell.mdx', `${SITE}/bio/cell`],
  ['clean', { addresses: 'clean' }, 'bio/cell.qmd', `${SITE}/bio/cell`],
  ['Docusaurus', { addresses: 'docusaurus', root: 'docs' }, 'docs/01-bio/02. cell.mdx', `${SITE}/bio/cell`],
  ['Docusaurus, the page of a folder', { addresses: 'docusaurus' }, '1_bio/index.md', `${SITE}/bio`],
  ['Docusaurus, one called as its folder', { addresses: 'docusaurus' }, 'bio/01-bio.md', `${SITE}/bio`],
  ['Docusaurus, a date', { addresses: 'docusaurus' }, '2024-05-01-cell.md', `${SITE}/2024-05-01-cell`],
  ['Docusaurus, a version', { addresses: 'docusaurus' }, '7.0-cell.md', `${SITE}/7.0-cell`],
  ['Docusaurus, a number alone', { addresses: 'docusaurus' }, '1984.md', `${SITE}/1984`],
  ['clean, the page of a folder', { addresses: 'clean' }, 'bio/_index.md', `${SITE}/bio`],
  ['html', { addresses: 'html' }, 'bio/cell.markdown', `${SITE}/bio/cell.html`],
  ['html, the page of a folder', { addresses: 'html' }, 'bio/index.md', `${SITE}/bio/`],
  ['html, a name that only begins like one', { addresses: 'html' }, 'indexing.md', `${SITE}/indexing.html`],
  ['nobody has said where', { site: '' }, 'bio/cell.md', ''],
])('%s', (_, more, path, url) => {
  expect(pageUrl(about(more), { path, url: '' })).toBe(url);
});

test.each<[string, string, string]>([
  ['/bio/cell', SITE, `${SITE}/bio/cell`],
  ['bio/cell', SITE, `${SITE}/bio/cell`],
  ['https://other.edu/x', SITE, 'https://other.edu/x'],
  ['https://me:secret@other.edu/x', SITE, 'https://other.edu/x'],
  ['/bio/cell', 'https://me:secret@notes.school.edu', `${SITE}/bio/cell`],
  [
    '/learn/biology/questions/what-is-a-cell',
    '',
    'https://quicktakes.io/learn/biology/questions/what-is-a-cell',
  ],
  ['/learn/biology/questions/what-is-a-cell', SITE, `${SITE}/learn/biology/questions/what-is-a-cell`],
  ['/learn/biology/what-is-a-cell', '', ''],
])('a page that says %s, of the site "%s", is read at "%s"', (url, site, read) => {
  expect(pageUrl(about({ site }), { path: 'cell.md', url })).toBe(read);
});

test('a part of a page is read at its anchor', () => {
  expect(pageUrl(about(), { path: 'cell.md#wall', url: '', anchor: 'the-wall' })).toBe(
    `${SITE}/cell.md#the-wall`,
  );
  expect(pageUrl(about(), { path: 'cell.md#wall', url: '', anchor: '' })).toBe(`${SITE}/cell.md`);
  expect(pageUrl(about({ site: '' }), { path: 'cell.md#wall', url: '', anchor: 'x' })).toBe('');
});

test.each<[string, Partial<Addresses>, string, { permalink?: string; slug?: string }, string]>([
  ['a permalink', { addresses: 'html' }, 'a/b.md', { permalink: '/about/' }, '/about/'],
  [
    'a permalink from the root on',
    { addresses: 'html' },
    'a/b.md',
    { permalink: 'about.html' },
    '/about.html',
  ],
  [
    'a whole permalink',
    { addresses: 'html' },
    'a.md',
    { permalink: 'https://other.edu/x' },
    'https://other.edu/x',
  ],
  ['a pattern', { addresses: 'html' }, 'a/b.md', { permalink: '/:categories/:title/' }, ''],
  ['words', { addresses: 'html' }, 'a/b.md', { permalink: 'not an address' }, ''],
  ['a script', { addresses: 'html' }, 'a/b.md', { permalink: 'javascript:alert(1)' }, ''],
  [
    'a slug from the root on',
    { addresses: 'docusaurus', root: 'docs' },
    'docs/a/b.md',
    { slug: '/x/y' },
    '/x/y',
  ],
  [
    'a slug in a folder',
    { addresses: 'docusaurus', root: 'docs' },
    'docs/01-a/02-b.md',
    { slug: 'start' },
    '/a/start',
  ],
  [
    'a slug of Hugo',
    { addresses: 'folders', root: 'content' },
    'content/a/b.md',
    { slug: 'start' },
    '/a/start/',
  ],
  ['a slug at the top', { addresses: 'folders' }, 'b.md', { slug: 'start' }, '/start/'],
  ['both', { addresses: 'html' }, 'b.md', { permalink: '/p', slug: 's' }, '/p'],
  ['neither', { addresses: 'html' }, 'b.md', {}, ''],
  ['pages that are linked to their files', {}, 'b.md', { permalink: '/p', slug: 's' }, ''],
])('the address that an author gives: %s', (_, more, path, { permalink = '', slug = '' }, address) => {
  expect(ownAddress(path, { permalink, slug }, about(more))).toBe(address);
});

test('hasSeedUrl takes whole links of that form alone', () => {
  expect(hasSeedUrl({ url: '/learn/a/questions/b' })).toBe(true);
  for (const url of [
    '/learn/a/questions/',
    '/learn/a/questions/b/c',
    'learn/a/questions/b',
    '/learn/a b/questions/c',
  ])
    expect(hasSeedUrl({ url })).toBe(false);
});
