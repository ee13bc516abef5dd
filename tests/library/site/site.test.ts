// Sites of other programs: what their settings and menus say of a library.
import { expect, test } from 'vitest';
import { type Library, loadLibrary } from '../../../src/library/index.ts';
import { type Files, makeLibrary } from '../folder.ts';

function load(files: Files): Library {
  return loadLibrary({ folder: makeLibrary(files) }).library;
}

const PAGE = '## Parts\n\nIt has two.\n';

test.each<[string, Files, string, string]>([
  [
    'MkDocs',
    {
      'mkdocs.yml':
        'site_url: https://nets.school.edu/\nmarkdown_extensions:\n  - pymdownx.emoji: !!python/name:x.y\n',
      'docs/a b/tcp.md': PAGE,
    },
    'docs/a b/tcp.md',
    'https://nets.school.edu/a%20b/tcp/#parts',
  ],
  [
    'MkDocs, of files',
    { 'mkdocs.yml': 'site_url: https://nets.school.edu\nuse_directory_urls: false\n', 'docs/tcp.md': PAGE },
    'docs/tcp.md',
    'https://nets.school.edu/tcp.html#parts',
  ],
  [
    'MkDocs, the page of a folder',
    { 'mkdocs.yml': 'site_url: https://nets.school.edu\n', 'docs/tcp/index.md': PAGE },
    'docs/tcp/index.md',
    'https://nets.school.edu/tcp/#parts',
  ],
  [
    'MkDocs, by its repository',
    { 'mkdocs.yml': 'repo_url: https://github.com/school/nets\n', 'docs/tcp.md': PAGE },
    'docs/tcp.md',
    'https://github.com/school/nets/blob/HEAD/docs/tcp.md#parts',
  ],
  [
    'Docusaurus',
    {
      'docusaurus.config.js':
        "export default { title: 'Nets', url: 'https://nets.school.edu', baseUrl: '/wiki/' };",
      'docs/tcp.mdx': PAGE,
    },
    'docs/tcp.mdx',
    'https://nets.school.edu/wiki/docs/tcp#parts',
  ],
  [
    'Hugo',
    { 'hugo.toml': 'baseURL = "https://nets.school.edu/"\ntitle = "Nets"\n', 'content/tcp/_index.md': PAGE },
    'content/tcp/_index.md',
    'https://nets.school.edu/tcp/#parts',
  ],
  [
    'Jekyll',
    { '_config.yml': 'url: https://school.edu\nbaseurl: /nets\n', 'tcp.md': PAGE },
    'tcp.md',
    'https://school.edu/nets/tcp.html#parts',
  ],
  [
    'Docusaurus, by its own slug',
    {
      'docusaurus.config.js': "export default { url: 'https://nets.school.edu', baseUrl: '/' };",
      'docs/02-basics/01-tcp.md': `---\nslug: transport\n---\n\n${PAGE}`,
    },
    'docs/02-basics/01-tcp.md',
    'https://nets.school.edu/docs/basics/transport#parts',
  ],
  [
    'Jekyll, by its own permalink',
    { '_config.yml': 'url: https://school.edu\n', 'tcp.md': `---\npermalink: /layers/tcp/\n---\n\n${PAGE}` },
    'tcp.md',
    'https://school.edu/layers/tcp/#parts',
  ],
  [
    'a git remote, whatever its address on a site would be',
    {
      '.git/config': '[remote "origin"]\n\turl = git@github.com:school/nets.git\n',
      '.git/HEAD': 'ref: refs/heads/main\n',
      'tcp.md': `---\npermalink: /layers/tcp/\n---\n\n${PAGE}`,
    },
    'tcp.md',
    'https://github.com/school/nets/blob/main/tcp.md#parts',
  ],
  [
    'a git remote',
    {
      '.git/config': '[remote "origin"]\n\turl = git@github.com:school/nets.git\n',
      '.git/HEAD': 'ref: refs/heads/main\n',
      'tcp.md': PAGE,
    },
    'tcp.md',
    'https://github.com/school/nets/blob/main/tcp.md#parts',
  ],
  [
    'library.yml, before all of them',
    {
      'library.yml': 'site: https://own.school.edu\n',
      'mkdocs.yml': 'site_url: https://nets.school.edu\n',
      'docs/tcp.md': PAGE,
    },
    'docs/tcp.md',
    'https://own.school.edu/tcp/#parts',
  ],
  [
    'the folder of its sources',
    { 'library.yml': 'edit: https://git.school.edu/nets/raw/\n', 'tcp.md': PAGE },
    'tcp.md',
    'https://git.school.edu/nets/raw/tcp.md#parts',
  ],
])('a section of a page is linked as %s has it', (_name, files, path, url) => {
  expect(load(files).page(`${path}#parts`)?.url).toBe(url);
});

test('what was found without its owner saying so is noted', () => {
  const { notes, name } = load({
    'mkdocs.yml': 'site_name: Nets\nsite_url: https://nets.school.edu/\n',
    'docs/tcp.md': PAGE,
  });
  expect(name).toBe('Nets');
  expect(notes).toEqual([
    'pages are linked to https://nets.school.edu, as mkdocs.yml says',
    'the library is called "Nets", as mkdocs.yml says',
  ]);
});

test('a library that says nothing has no links and goes by its folder', () => {
  const library = load({ 'tcp.md': PAGE });
  expect(library.page('tcp.md')?.url).toBe('');
  expect(library.name).toMatch(/^cribsheet-/);
});

test('an address that only stands there as an example is none', () => {
  expect(load({ 'mkdocs.yml': 'site_url: https://example.com/\n', 'docs/a.md': PAGE }).site).toBe('');
});

test("MkDocs' menu gives names, subjects and order", () => {
  const nav = [
    'nav:',
    '  - Home: index.md',
    '  - Year 1:',
    '      - Layers first: b.md',
    '      - a.md',
    '      - Links: https://a.school.edu',
    '',
  ];
  const library = load({
    'mkdocs.yml': nav.join('\n'),
    'docs/index.md': 'Welcome.',
    'docs/a.md': 'Text.',
    'docs/b.md': 'Text.',
    'docs/year-1/c.md': 'Text.',
  });
  expect(library.subjects.map(({ name }) => name)).toEqual(['General', 'Year 1']);
  // What the menu does not list lies in its folder, behind what it lists.
  expect(library.entriesOf('year-1').map(({ title }) => title)).toEqual(['Layers first', 'A', 'C']);
  expect(library.entryAt('docs/index.md')?.title).toBe('Home');
});

test("a summary of GitBook's gives the same, by the indentation of its list", () => {
  const library = load({
    'SUMMARY.md':
      '# Summary\n\n* [Hello](README.md)\n\n## Year 1\n\n* [Nets](nets/README.md)\n  * [The wire](nets/wire.md)\n  * [Layers](<nets/layers.md>)\n',
    'README.md': 'Welcome.',
    'nets/README.md': 'Text.',
    'nets/wire.md': 'Text.',
    'nets/layers.md': '# The seven layers\n\nText.',
  });
  expect(library.kind).toBe('GitBook');
  expect(library.entriesOf('year-1/nets').map(({ title }) => title)).toEqual([
    'The wire',
    'The seven layers',
  ]);
  expect(library.entryAt('nets/README.md')?.subjects[0]?.name).toBe('Year 1');
});

test("Docusaurus' sidebar gives the order, and is read without being run", () => {
  const library = load({
    'docusaurus.config.ts': 'throw new Error();',
    'sidebars.js':
      "// 'a'\nmodule.exports = { notes: ['nets/b', { type: 'category', label: 'X', items: ['nets/a'] }] };",
    'docs/nets/a.md': 'Text.',
    'docs/nets/b.md': 'Text.',
  });
  expect(library.entriesOf('nets').map(({ title }) => title)).toEqual(['B', 'A']);
});
