// Where Jekyll publishes posts, documents of collections, and pages.
import { expect, test } from 'vitest';
import { loadLibrary } from '../../../src/library/index.ts';
import {
  type AddressFields,
  addressRuleOf,
  addressSettings,
  jekyllAddress,
} from '../../../src/library/site/jekyll.ts';
import { makeLibrary, pageSource } from '../folder.ts';

const PLAIN: AddressFields = { permalink: '', slug: '', date: '', categories: [] };
const POST = '_posts/2024-03-07-how-cells-divide.md';

function addressOf(settings: Record<string, unknown>, path = POST, more: Partial<AddressFields> = {}) {
  return jekyllAddress(settings, path, { ...PLAIN, ...more });
}

test.each<[unknown, string | undefined]>([
  [undefined, '/2024/03/07/how-cells-divide.html'],
  ['date', '/2024/03/07/how-cells-divide.html'],
  ['pretty', '/2024/03/07/how-cells-divide/'],
  ['ordinal', '/2024/067/how-cells-divide.html'],
  ['weekdate', '/2024/W10/Thu/how-cells-divide.html'],
  ['none', '/how-cells-divide.html'],
  ['/:categories/:title/', '/how-cells-divide/'],
  ['/blog/:year-:month-:day/:slug', '/blog/2024-03-07/how-cells-divide'],
  ['/:short_year/:i_month/:i_day/:title:output_ext', '/24/3/7/how-cells-divide.html'],
  ['/:short_month/:long_month/:short_day/:long_day/:w_day/', '/Mar/March/Thu/Thursday/4/'],
  ['/:w_year/:week/:title', '/2024/10/how-cells-divide'],
  ['notes/:title.html', '/notes/how-cells-divide.html'],
  // A word that nobody knows here: no address is better than a wrong one.
  ['/:author/:title/', undefined],
])('with the pattern %j the post is at %s', (permalink, address) => {
  expect(addressOf({ permalink })).toBe(address);
});

test.each<[string, Partial<AddressFields>, string | undefined]>([
  ['its categories', { categories: ['Biology', 'cells'] }, '/biology/cells/2024/03/07/how-cells-divide.html'],
  ['a category with signs', { categories: ['C#'] }, '/c%23/2024/03/07/how-cells-divide.html'],
  ['a date of its own', { date: '2023-12-31 10:00:00 +0100' }, '/2023/12/31/how-cells-divide.html'],
  ['a name of its own', { slug: 'mitosis' }, '/2024/03/07/mitosis.html'],
  ['a pattern of its own', { permalink: '/:year/:title' }, '/2024/how-cells-divide'],
])('a post with %s', (_, fields, address) => {
  expect(addressOf({}, POST, fields)).toBe(address);
});

test.each([
  ['bio/_posts/2024-03-07-cells.md', '/bio/2024/03/07/cells.html'],
  ['_posts/2024/2024-03-07-cells.md', '/2024/03/07/cells.html'],
  ['_posts/2024-3-7-Cells & more.md', '/2024/03/07/Cells-%26-more.html'],
  ['_posts/2024-03-07-zelle.markdown', '/2024/03/07/zelle.html'],
])('the post %s is at %s', (path, address) => {
  expect(addressOf({}, path)).toBe(address);
});

test('a week is that of its Thursday, at the turn of a year too', () => {
  const at = (day: string) => addressOf({ permalink: '/:w_year/W:week' }, `_posts/${day}-x.md`);
  expect(at('2021-01-03')).toBe('/2020/W53');
  expect(at('2024-12-30')).toBe('/2025/W01');
  expect(at('2026-01-01')).toBe('/2026/W01');
});

test('the narrowest of the defaults decides, then the collection, then the site', () => {
  const defaults = [
    { scope: { path: '', type: 'posts' }, values: { permalink: '/all/:title/' } },
    { scope: { path: '_posts/exam', type: 'posts' }, values: { permalink: '/exam/:title/' } },
    { scope: { path: '', type: 'pages' }, values: { permalink: '/page/:title/' } },
    { scope: { path: '' }, values: { layout: 'post' } },
    null,
  ];
  expect(addressOf({ defaults, permalink: 'none' })).toBe('/all/how-cells-divide/');
  expect(addressOf({ defaults }, '_posts/exam/2024-03-07-x.md')).toBe('/exam/x/');
  expect(addressOf({ collections: { posts: { permalink: '/p/:title' } }, permalink: 'none' })).toBe(
    '/p/how-cells-divide',
  );
});

test('documents of a collection have its addresses; a folder that is none, and plain pages, those of their files', () => {
  const collections = { notes: { output: true }, labs: { permalink: '/lab/:name/' } };
  expect(addressOf({ collections }, '_notes/week 1/cells.md')).toBe('/notes/week%201/cells.html');
  expect(addressOf({ collections }, '_labs/a/one.md')).toBe('/lab/one/');
  expect(addressOf({ collections, collections_dir: 'all' }, 'all/_labs/one.md')).toBe('/lab/one/');
  expect(addressOf({ collections: ['notes'] }, '_notes/cells.md')).toBe('/notes/cells.html');
  expect(addressOf({ collections }, '_other/cells.md')).toBeUndefined();
  expect(addressOf({}, 'about.md')).toBeUndefined();
  expect(addressOf({}, 'bio/about.md', { permalink: '/x/:path/:basename:output_ext' })).toBe(
    '/x/bio/about.html',
  );
});

test.each([
  [undefined, 'html'],
  ['date', 'html'],
  ['none', 'html'],
  ['pretty', 'folders'],
  ['/:categories/:title/', 'folders'],
  ['/:title:output_ext', 'html'],
  ['/:categories/:title', 'clean'],
])('with the pattern %j, pages have addresses by the rule "%s"', (permalink, rule) => {
  expect(addressRuleOf({ permalink })).toBe(rule);
});

test('no more is kept of the settings than addresses are made by', () => {
  const settings = { permalink: 'none', theme: 'minima', plugins: ['x'] };
  expect(JSON.stringify(addressSettings(settings))).toBe('{"permalink":"none"}');
});

test('posts of a library are linked where the site has them, and pages beside them too', () => {
  const { library } = loadLibrary({
    folder: makeLibrary({
      '_config.yml': 'url: https://notes.school.edu\nbaseurl: /bio\npermalink: /:categories/:title/\n',
      '_posts/2024-03-07-how-cells-divide.md': pageSource(
        'How cells divide',
        'By mitosis.',
        'categories: Cell life\n',
      ),
      '_posts/2024-03-08-other.md': pageSource('Other', 'Text.', 'permalink: /elsewhere.html\n'),
      'about.md': pageSource('Who wrote this', 'A school.'),
    }),
  });
  expect(library.entries.map(({ path }) => library.page(path)?.url)).toEqual([
    'https://notes.school.edu/bio/cell/life/how-cells-divide/',
    'https://notes.school.edu/bio/elsewhere.html',
    'https://notes.school.edu/bio/about/',
  ]);
});
