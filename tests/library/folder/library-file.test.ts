// library.yml, and what is known of a library that has none.
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type LibraryFile, pageSetting, readLibraryFile } from '../../../src/library/folder/library-file.ts';
import { type Files, makeFolder, makeLibrary } from '../folder.ts';

const read = (files: Files, sourceUrl?: string) => readLibraryFile(makeLibrary(files), sourceUrl);
const toldOf = (yml: string): string[] =>
  read({ 'library.yml': yml }).problems.map(({ line, what }) => `${line} ${what}`);

test('a library is called after its folder where nobody says otherwise', () => {
  const folder = join(makeFolder(), 'Cell notes');
  mkdirSync(folder);
  expect(readLibraryFile(folder)).toMatchObject({
    name: 'Cell notes',
    site: '',
    isNamed: false,
    problems: [],
    notes: [],
  });
});

test('what its file says holds, trimmed', () => {
  const yml = 'name: "  Cells "\nsite: https://cells.school.edu/notes//\nquestions: [" What is a cell? "]\n';
  expect(read({ 'library.yml': yml })).toMatchObject({
    name: 'Cells',
    site: 'https://cells.school.edu/notes',
    questions: ['What is a cell?'],
    isNamed: true,
    problems: [],
    notes: [],
  });
});

describe('of several places that tell where pages are read', () => {
  const site: Files = {
    'mkdocs.yml':
      'site_name: Nets\nsite_url: https://nets.school.edu\nrepo_url: https://github.com/school/nets\n',
  };
  const own: Files = { ...site, 'library.yml': 'site: https://own.school.edu\n' };

  test('the configuration goes first, then the file, then the settings of the site, which are told', () => {
    expect(read(own, 'https://given.school.edu').site).toBe('https://given.school.edu');
    expect(read(own)).toMatchObject({ site: 'https://own.school.edu', addresses: 'folders' });
    expect(read(site)).toMatchObject({
      site: 'https://nets.school.edu',
      addresses: 'folders',
      notes: [
        'pages are linked to https://nets.school.edu, as mkdocs.yml says',
        'the library is called "Nets", as mkdocs.yml says',
      ],
    });
  });

  test('where only sources are known, files are linked as they lie there', () => {
    const files = { 'mkdocs.yml': 'repo_url: https://github.com/school/nets\n' };
    expect(read(files)).toMatchObject({
      site: 'https://github.com/school/nets/blob/HEAD',
      addresses: 'file',
      anchors: 'github',
      notes: [
        'pages are linked to their sources at https://github.com/school/nets/blob/HEAD, as mkdocs.yml says',
      ],
    });
  });

  test('edit: names the sources, and is no guess', () => {
    const files = { ...site, 'library.yml': 'edit: https://github.com/school/nets/blob/dev/\n' };
    expect(read(files)).toMatchObject({
      site: 'https://github.com/school/nets/blob/dev',
      addresses: 'file',
      notes: ['the library is called "Nets", as mkdocs.yml says'],
    });
  });
});

describe('a mistake is told on its line, and the rest of the library is read', () => {
  test.each<[string, string, string[]]>([
    ['a key that there is not', 'name: N\nsubject: x\n', ['2 "subject" is not a key of this file']],
    ['a blank name', 'name: " "\n', ['1 name must not be blank']],
    ['a name that is a list', 'site: https://a.edu\nname: [a]\n', ['2 name must be text']],
    ['a long name', `name: ${'x'.repeat(101)}\n`, ['1 name is longer than 100 characters']],
    ['an address without https', 'site: a.school.edu\n', ['1 site must begin with https:// or http://']],
    ['half an address', 'site: "https://"\n', ['1 site is not a whole link']],
    ['questions in a text', 'questions: What?\n', ['1 questions must be a list']],
    [
      'a question that is a number',
      'name: N\nquestions:\n  - What?\n  - 7\n',
      ['4 entry 2 of questions must be text'],
    ],
    [
      'nine questions',
      `questions: [${Array.from({ length: 9 }, (_, n) => `Q${n}`)}]\n`,
      ['1 questions are more than 8'],
    ],
    ['no YAML', 'name: "open\n', ['1 the file is not valid YAML: a quote is opened and never closed']],
    ['a list', '- name\n', ['1 the file is not made of `key: value` lines']],
  ])('%s', (_, yml, told) => {
    expect(toldOf(yml)).toEqual(told);
  });

  test('with what to do about it', () => {
    for (const { severity, fix } of read({ 'library.yml': 'nme: N\n' }).problems) {
      expect(severity).toBe('error');
      expect(fix).toContain('`name:`');
    }
  });
});

test('the name of the folder is that of the folder itself, however it is reached', () => {
  const folder = makeLibrary({ 'a.md': 'x' });
  expect(readLibraryFile(`${folder}/.`).name).toBe(basename(folder));
});

test('pageSetting tells where a page stands in the menu, or below the root of its site', () => {
  const about = {
    anchors: 'mkdocs',
    root: 'docs',
    navigation: [{ path: 'docs/a.md', name: 'A', trail: ['First'] }],
  } as unknown as LibraryFile;
  const { placeOf, anchors } = pageSetting(about);
  expect(anchors).toBe('mkdocs');
  expect(placeOf?.('docs/a.md')).toMatchObject({ name: 'A', trail: ['First'] });
  expect(placeOf?.('docs/b/c.md')).toEqual({ trail: ['b'] });
  expect(pageSetting({ ...about, root: '' }).placeOf?.('docs/b/c.md')).toBeUndefined();
});
