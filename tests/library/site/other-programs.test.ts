// Programs that are told by a file or folder of theirs.
import { expect, test } from 'vitest';
import { loadDrafts, reportLibrary } from '../../../src/library/index.ts';
import { findOtherProgram } from '../../../src/library/site/other-programs.ts';
import { type Files, makeLibrary, pageSource } from '../folder.ts';

test.each<[string, Files]>([
  ['Quarto', { '_quarto.yml': 'project: x' }],
  ['Jupyter Book', { '_toc.yml': 'format: jb-book', '_config.yml': 'title: A' }],
  ['MyST', { 'myst.yml': 'version: 1' }],
  ['VitePress', { 'docs/.vitepress/config.ts': 'export default {}' }],
  ['VuePress', { '.vuepress/config.js': 'module.exports = {}' }],
  ['Quartz', { 'quartz.config.ts': 'export default {}' }],
  ['Dendron', { 'dendron.yml': 'version: 5' }],
  ['Logseq', { 'logseq/config.edn': '{}' }],
  ['GitHub wiki', { '_Sidebar.md': '[[Home]]' }],
])('%s', (kind, files) => {
  const folder = makeLibrary({ ...files, 'notes/cells.md': pageSource('Cells') });
  expect(findOtherProgram(folder)).toEqual({ kind, file: expect.any(String) });
  expect(reportLibrary(folder, loadDrafts({ folder }))).toMatchObject({ kind, pages: 1 });
});

test('a folder of notes is of no program', () => {
  expect(findOtherProgram(makeLibrary({ 'notes/cells.md': 'x', 'notes/_toc.yml': 'x' }))).toBeUndefined();
});
