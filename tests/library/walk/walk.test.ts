// The files of a library's folder: which are pages, which are passed over and why, and what links lead to.
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isPageName, leadsOut, walkLibrary } from '../../../src/library/walk/walk.ts';
import { makeFolder, makeLibrary } from '../folder.ts';

/** What is found: paths, `path: reason` of what is passed over, and `path! what` of problems. */
function foundIn(folder: string): string[] {
  return [...walkLibrary(folder)].map((found) => {
    if ('path' in found) return found.path;
    if ('passedOver' in found) return `${found.passedOver.file}: ${found.passedOver.reason}`;
    return `${found.problem.file}! ${found.problem.what}`;
  });
}

test.each([
  'a.md',
  'A.MD',
  'a.markdown',
  'a.mdx',
  'a.qmd',
  'a.Rmd',
  'README.md',
  'license-plates.md',
  'security.md',
  'claude.md',
  'säure.md',
])('%s is a page', (name) => {
  expect(isPageName(name)).toBe(true);
});

test.each([
  'a.txt',
  'a.md.bak',
  '.hidden.md',
  'LICENSE.md',
  'licence.md',
  'CONTRIBUTING.md',
  'contributing_de.md',
  'CODE_OF_CONDUCT.md',
  'code-of-conduct.zh-cn.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'AGENTS.md',
  'md',
])('%s is none', (name) => {
  expect(isPageName(name)).toBe(false);
});

test('pages come folder by folder, sorted, and what is passed over says why', () => {
  const files = [
    'b.md',
    'a/z.md',
    'a/LICENSE.md',
    'B.txt',
    '.git/x.md',
    'node_modules/x/readme.md',
    '_includes/part.md',
    '_drafts/soon.md',
    'Templates/daily.md',
    '99 - Templates/x.md',
    'templates of law/x.md',
  ];
  expect(foundIn(makeLibrary(Object.fromEntries(files.map((file) => [file, 'x']))))).toEqual([
    '.git: hidden folder',
    '99 - Templates: template',
    'Templates: template',
    '_drafts: draft',
    '_includes: part of a site',
    'a/LICENSE.md: about the project',
    'a/z.md',
    'b.md',
    'node_modules: vendored folder',
    'templates of law/x.md',
  ]);
});

test("Logseq's own folder is passed over where its settings lie in it", () => {
  const files = ['pages/a.md', 'logseq/config.edn', 'logseq/bak/pages/a/2024.md', 'notes/logseq/b.md'];
  expect(foundIn(makeLibrary(Object.fromEntries(files.map((file) => [file, 'x']))))).toEqual([
    'logseq: vendored folder',
    'notes/logseq/b.md',
    'pages/a.md',
  ]);
});

test('folders of templates are parts of a site, and notes in folders of the same names are not', () => {
  const files = [
    'layouts/_default/single.html',
    'layouts/readme.md',
    'themes/book/theme.toml',
    'themes/book/docs.md',
    'archetypes/default.md',
    'docs/overrides/main.html',
    'docs/overrides/note.md',
    'Bases/Layouts/Table view.md',
    'macbeth/themes/ambition.md',
    'jung/archetypes/shadow.md',
  ];
  expect(foundIn(makeLibrary(Object.fromEntries(files.map((file) => [file, 'x']))))).toEqual([
    'Bases/Layouts/Table view.md',
    'archetypes: part of a site',
    'docs/overrides: part of a site',
    'jung/archetypes/shadow.md',
    'layouts: part of a site',
    'macbeth/themes/ambition.md',
    'themes: part of a site',
  ]);
});

test('names that differ in case alone are one file on other disks', () => {
  expect(foundIn(makeLibrary({ 'a/Ph.md': 'x', 'a/ph.md': 'y' }))).toEqual([
    'a/Ph.md',
    'a/ph.md! has the same path as a/Ph.md but for upper and lower case',
  ]);
});

describe('symbolic links', () => {
  test('within the library are followed, to files and folders', () => {
    const folder = makeLibrary({ 'real/a.md': 'x' });
    symlinkSync('real/a.md', join(folder, 'b.md'));
    symlinkSync('real', join(folder, 'copy'));
    expect(foundIn(folder)).toEqual(['b.md', 'copy/a.md', 'real/a.md']);
  });

  test('out of the library are told and not followed', () => {
    const outside = makeLibrary({ 'secret.md': 'x' });
    const folder = makeLibrary({ 'a.md': 'x' });
    symlinkSync(outside, join(folder, 'folder'));
    symlinkSync(join(outside, 'secret.md'), join(folder, 'file.md'));
    expect(foundIn(folder)).toEqual([
      'a.md',
      'file.md! is a symbolic link that leads out of the library',
      'folder! is a symbolic link that leads out of the library',
    ]);
    expect(leadsOut(folder, 'file.md')).toBe(true);
    expect(leadsOut(folder, 'a.md')).toBe(false);
    expect(leadsOut(folder, 'gone.md')).toBe(false);
  });

  test('round in circles and nowhere are told', () => {
    const folder = makeLibrary({ 'a/b/c.md': 'x' });
    symlinkSync('../..', join(folder, 'a/b/up'));
    symlinkSync('gone.md', join(folder, 'a/lost.md'));
    symlinkSync('self', join(folder, 'self'));
    expect(foundIn(folder)).toEqual([
      'a/b/c.md',
      'a/b/up! is a symbolic link to a folder that it lies in',
      'a/lost.md! is a symbolic link that leads nowhere',
      'self! is a symbolic link that leads nowhere',
    ]);
  });

  test('the library itself may be one', () => {
    const folder = makeLibrary({ 'a.md': 'x' });
    const link = join(makeFolder(), 'library');
    symlinkSync(folder, link);
    expect(foundIn(link)).toEqual(['a.md']);
  });
});

test.skipIf(process.getuid?.() === 0)(
  'a folder that may not be read is told (root may read every one)',
  () => {
    const folder = makeLibrary({ 'a.md': 'x', 'closed/b.md': 'x' });
    chmodSync(join(folder, 'closed'), 0);
    expect(foundIn(folder)).toEqual(['a.md', 'closed! the folder cannot be read (EACCES)']);
    chmodSync(join(folder, 'closed'), 0o700);
  },
);

test('a library that is gone has no files, which is an error of its folder', () => {
  const folder = join(makeFolder(), 'library');
  mkdirSync(folder);
  const walking = walkLibrary(folder);
  rmSync(folder, { recursive: true });
  expect(() => [...walking]).toThrow(/ENOENT/);
});
