// What a site's own menu says of its pages.
import { expect, test } from 'vitest';
import { type NavigationEntry, readNavigation, trailBelow } from '../../../src/library/site/navigation.ts';
import { findSite } from '../../../src/library/site/site-kind.ts';
import { type Files, makeLibrary } from '../folder.ts';

function menuOf(files: Files): NavigationEntry[] {
  const folder = makeLibrary(files);
  return readNavigation(folder, findSite(folder));
}

test('nav of MkDocs: names, pages without one, what lies within, and links that are no pages', () => {
  expect(
    menuOf({
      'mkdocs.yml': [
        'nav:',
        '  - index.md',
        '  - The cell: bio/cell%20wall.md',
        '  - Physics:',
        '      - Waves: physics/waves.md#top',
        '      - Deep:',
        '          - physics/deep/light.mdx',
        '  - Elsewhere: https://school.edu/a.md',
        '  - Out: ../../secret.md',
        '  - A picture: a.png',
        '  - 7',
        '  - null',
      ].join('\n'),
    }),
  ).toEqual(
    [
      { path: 'docs/index.md', trail: [] },
      { path: 'docs/bio/cell wall.md', name: 'The cell', trail: ['bio'] },
      { path: 'docs/physics/waves.md', name: 'Waves', trail: ['Physics'] },
      { path: 'docs/physics/deep/light.mdx', trail: ['Physics', 'Deep'] },
    ].map((entry) => expect.objectContaining(entry)),
  );
});

test('SUMMARY.md: parts, chapters within one another, drafts without a page', () => {
  expect(
    menuOf({
      'book.toml': '[book]\n',
      'src/SUMMARY.md': [
        '# Summary',
        '[Preface](preface.md)',
        '- [Cells](cells.md)',
        '    - [Walls](cells/walls.md "title")',
        '    - Planned',
        '        - [Within](cells/within.md)',
        '## Physics',
        '1. [Waves](<waves.md>)',
        '* [Elsewhere](https://school.edu)',
      ].join('\n'),
    }),
  ).toEqual([
    { path: 'src/cells.md', name: 'Cells', trail: [] },
    { path: 'src/cells/walls.md', name: 'Walls', trail: ['Cells'] },
    { path: 'src/cells/within.md', name: 'Within', trail: ['Cells', 'Planned'] },
    { path: 'src/waves.md', name: 'Waves', trail: ['Physics'] },
  ]);
});

test('sidebars of Docusaurus: ids that are pages, once each, read and never run', () => {
  expect(
    menuOf({
      'docusaurus.config.js': "module.exports = { title: 'T' }",
      'sidebars.js':
        "// 'commented'\nmodule.exports = { main: ['intro', { type: 'category', label: 'Bio', items: ['bio/cell', 'bio/cell', 'gone'] }, '../../out'] }; throw 1;",
      'docs/intro.md': 'x',
      'docs/commented.md': 'x',
      'docs/bio/cell/index.mdx': 'x',
      'out.md': 'x',
    }),
  ).toEqual([
    { path: 'docs/intro.md', trail: [] },
    { path: 'docs/bio/cell/index.mdx', trail: ['bio', 'cell'] },
  ]);
});

test.each<[string, Files]>([
  ['no menu', { 'mkdocs.yml': 'site_name: x' }],
  ['a menu that is a text', { 'mkdocs.yml': 'nav: all' }],
  ['no list', { 'book.toml': '' }],
  ['a vault', { '.obsidian/app.json': '{}' }],
])('%s has no entries', (_, files) => {
  expect(menuOf(files)).toEqual([]);
});

test('trailBelow leaves out the folder that the site is made of', () => {
  expect(trailBelow('docs/a/b/c.md', 'docs')).toEqual(['a', 'b']);
  expect(trailBelow('docs/a/b/c.md', 'docs/a')).toEqual(['b']);
  expect(trailBelow('other/c.md', 'docs')).toEqual(['other']);
  expect(trailBelow('c.md', '')).toEqual([]);
});
