// Which program a folder was written for, by the settings that lie in it.
import { describe, expect, test } from 'vitest';
import { type FoundSite, findSite } from '../../../src/library/site/site-kind.ts';
import { type Files, makeLibrary } from '../folder.ts';

function siteOf(files: Files): Omit<FoundSite, 'settings'> {
  const { settings: _, ...site } = findSite(makeLibrary(files));
  return site;
}

const git = (url: string, branch = 'main'): Files => ({
  '.git/config': `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n\tfetch = +refs/heads/*\n`,
  '.git/HEAD': `ref: refs/heads/${branch}\n`,
});

test.each<[string, Files, Omit<FoundSite, 'settings'>]>([
  [
    'MkDocs',
    { 'mkdocs.yml': 'site_name: Nets\nsite_url: https://nets.school.edu/\ndocs_dir: pages\n' },
    {
      kind: 'MkDocs',
      file: 'mkdocs.yml',
      name: 'Nets',
      site: 'https://nets.school.edu',
      root: 'pages',
      addresses: 'folders',
      anchors: 'mkdocs',
    },
  ],
  [
    'Docusaurus',
    {
      'docusaurus.config.ts':
        "export default { title: 'Cells', url: 'https://cells.school.edu', baseUrl: '/bio/', presets: [['x', { docs: { routeBasePath: 'learn' } }]] };",
      'docs/a.md': 'x',
    },
    {
      kind: 'Docusaurus',
      file: 'docusaurus.config.ts',
      name: 'Cells',
      site: 'https://cells.school.edu/bio/learn',
      root: 'docs',
      addresses: 'docusaurus',
      anchors: 'docusaurus',
    },
  ],
  [
    'Hugo',
    { 'hugo.toml': 'baseURL = "https://law.school.edu/"\ntitle = "Law"\n', 'content/a.md': 'x' },
    {
      kind: 'Hugo',
      file: 'hugo.toml',
      name: 'Law',
      site: 'https://law.school.edu',
      root: 'content',
      addresses: 'folders',
      anchors: 'hugo',
    },
  ],
  [
    'mdBook',
    { 'book.toml': '[book]\ntitle = "Rocks"\nsrc = "text"\n' },
    { kind: 'mdBook', file: 'book.toml', name: 'Rocks', root: 'text', addresses: 'html', anchors: 'github' },
  ],
  [
    'GitBook by its list alone',
    { 'SUMMARY.md': '* [A](a.md)' },
    { kind: 'GitBook', file: 'SUMMARY.md', root: '', addresses: 'clean', anchors: 'github' },
  ],
  [
    'Jekyll',
    { '_config.yml': 'title: Stars\nurl: "https://stars.school.edu"\nbaseurl: /notes\npermalink: pretty\n' },
    {
      kind: 'Jekyll',
      file: '_config.yml',
      name: 'Stars',
      site: 'https://stars.school.edu/notes',
      root: '',
      addresses: 'folders',
      anchors: 'kramdown',
    },
  ],
  [
    'Obsidian',
    { '.obsidian/app.json': '{}' },
    { kind: 'Obsidian', file: '.obsidian', root: '', addresses: 'file', anchors: 'obsidian' },
  ],
  [
    'Jupyter Book, whose settings are called as those of Jekyll',
    { '_config.yml': 'title: Stars\n', '_toc.yml': 'format: jb-book\n' },
    { kind: 'Jupyter Book', file: '_toc.yml', root: '', addresses: 'file', anchors: 'github' },
  ],
  ['nothing', { 'a.md': 'x' }, { kind: 'Markdown', root: '', addresses: 'file', anchors: 'github' }],
])('%s', (_, files, site) => {
  expect(siteOf(files)).toEqual(site);
});

describe('settings that tell nothing', () => {
  test.each<[string, Files]>([
    ['cannot be read', { 'mkdocs.yml': 'site_url: [unclosed\n  - : :\n\t- x' }],
    ['are a list', { 'mkdocs.yml': '- site_url: https://a.school.edu' }],
    ['are empty', { 'mkdocs.yml': '' }],
    ['name an example', { 'mkdocs.yml': 'site_url: https://www.example.com/docs' }],
    ['name a place holder', { 'mkdocs.yml': 'site_url: https://your-domain.com' }],
    ['name no web address', { 'mkdocs.yml': 'site_url: javascript:alert(1)' }],
    ['name a list of them', { 'mkdocs.yml': 'site_url: [https://a.school.edu]' }],
    ['have a tag for a program', { 'mkdocs.yml': 'site_url: !!python/object/apply:os.system ["x"]' }],
  ])('because they %s', (_, files) => {
    const site = siteOf(files);
    expect(site.kind).toBe('MkDocs');
    expect(site.site).toBeUndefined();
  });

  test('a configuration that is a program is never run', () => {
    const site = siteOf({
      'docusaurus.config.js':
        "globalThis.wasRun = true; throw new Error('x'); module.exports = { title: 'T' };",
    });
    expect(site).toMatchObject({ kind: 'Docusaurus', name: 'T' });
    expect(globalThis).not.toHaveProperty('wasRun');
  });
});

describe('the git remote says where sources can be read', () => {
  test.each([
    ['https://github.com/school/notes.git', 'https://github.com/school/notes/blob/main'],
    ['git@github.com:school/notes.git', 'https://github.com/school/notes/blob/main'],
    ['ssh://git@github.com:22/school/notes', 'https://github.com/school/notes/blob/main'],
    ['https://user:secret@github.com/school/notes.git', 'https://github.com/school/notes/blob/main'],
    ['https://gitlab.school.edu/a/b/notes.git', 'https://gitlab.school.edu/a/b/notes/-/blob/main'],
    ['https://gitlab.com/a/b/notes.git', 'https://gitlab.com/a/b/notes/-/blob/main'],
    ['https://codeberg.org/a/notes', 'https://codeberg.org/a/notes/src/branch/main'],
    ['/srv/git/notes.git', undefined],
    ['file:///srv/git/notes.git', undefined],
    ['https://git.school.edu/notes', undefined],
  ])('%s', (url, source) => {
    expect(siteOf(git(url)).source).toBe(source);
  });

  test('a branch of its own is named, and a detached head is not', () => {
    expect(siteOf(git('https://github.com/a/b', 'gh/pages')).source).toBe(
      'https://github.com/a/b/blob/gh/pages',
    );
    expect(
      siteOf({ ...git('https://github.com/a/b'), '.git/HEAD': '2b1c0000000000000000000000000000000000aa\n' })
        .source,
    ).toBe('https://github.com/a/b/blob/HEAD');
  });

  test('a repository that the settings name goes before it', () => {
    const files = {
      ...git('https://github.com/me/fork'),
      'mkdocs.yml': 'repo_url: https://github.com/school/notes/',
    };
    expect(siteOf(files).source).toBe('https://github.com/school/notes/blob/HEAD');
  });
});
