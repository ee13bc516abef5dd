// Folders as people have them, written for other programs or for none: what they hold is found and told.
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type LoadedLibrary, loadDrafts, loadLibrary } from '../../src/library/index.ts';
import { type Files, makeFolder, makeLibrary, pageSource } from './folder.ts';

function load(files: Files): LoadedLibrary {
  return loadDrafts({ folder: makeLibrary(files) });
}

function titlesOf(files: Files): string[] {
  return load(files)
    .drafts.filter(({ kind }) => kind !== 'section')
    .map(({ title }) => title);
}

test.each<[string, string, string, string, string]>([
  [
    'its only first-level heading',
    'krebs.md',
    '# The cycle of Krebs\n\nAcetyl in.',
    'The cycle of Krebs',
    'heading',
  ],
  ['a heading underlined', 'a.md', 'The cycle\n=========\n\nAcetyl in.', 'The cycle', 'heading'],
  [
    'a heading in HTML',
    'a.md',
    '<div>\n<h1 align="center">The\n<b>cycle</b></h1></div>\n\nText.',
    'The cycle',
    'heading',
  ],
  [
    'the heading below tags',
    'a.md',
    '---\ntags: [biology]\n---\n# The cycle\n\nText.',
    'The cycle',
    'heading',
  ],
  ['its file, where it has no heading', 'Krebs cycle.md', 'Acetyl in.', 'Krebs cycle', 'file'],
  ['its file, where it has two', 'two-ways.md', '# One\nText.\n\n# Two\nText.', 'Two ways', 'file'],
  ['its file without number', '03_heat-and-work.md', 'Text.', 'Heat and work', 'file'],
  ['its file without date', '2024-05-01-what-is-heat.md', 'Text.', 'What is heat', 'file'],
  ['its folder, of which it is the page', 'heat-pumps/README.md', 'Text.', 'Heat pumps', 'folder'],
  ['its folder, as Hugo has it', 'heat-pumps/_index.md', 'Text.', 'Heat pumps', 'folder'],
  [
    'what its front matter says, before its heading',
    'a.md',
    '---\ntitle: Heat\n---\n# Warmth\n\nText.',
    'Heat',
    'title',
  ],
  [
    'TOML',
    'a.md',
    '+++\ntitle = "What is a set?"\nweight = 2\n+++\nA collection.',
    'What is a set?',
    'title',
  ],
  ['a number', 'a.md', '---\ntitle: 1984\n---\nText.', '1984', 'title'],
  ['a date', 'a.md', '---\ntitle: 2001-09-11\n---\nText.', '2001-09-11', 'title'],
  ['true', 'a.md', '---\ntitle: true\n---\nText.', 'true', 'title'],
])('a page is called by %s', (_name, path, source, title, titleFrom) => {
  const { drafts, problems } = load({ [path]: source });
  expect(drafts[0]).toMatchObject({ title, titleFrom });
  expect(problems).toEqual([]);
});

test('the heading that became the title is not read twice, and no other text is lost', () => {
  const { drafts } = load({ 'a.md': '# The cycle\n\nText.\n', 'b.md': 'Before.\n\n# The cycle\n\nText.\n' });
  expect(drafts.filter(({ kind }) => kind === 'topic').map(({ answer }) => answer)).toEqual([
    'Text.',
    'Before.\n\n# The cycle\n\nText.',
  ]);
});

test.each(['a.md', 'a.markdown', 'a.mdx', 'README.md', 'LOUD.MD'])('%s is a page', (path) => {
  expect(titlesOf({ [path]: pageSource('What is a closure?') })).toEqual(['What is a closure?']);
});

test.each([
  ['a number among aliases', 'aliases: [404, not found]', { aliases: ['404', 'not found'] }, 0],
  ['one alias that is a number', 'aliases: 404', { aliases: ['404'] }, 0],
  ['a date among them', 'aliases: [2024-05-01]', { aliases: ['2024-05-01'] }, 0],
  ['a list within the list', 'aliases: [a, [b]]', { aliases: ['a'] }, 1],
  ['a block of keys', 'aliases: {a: b}', { aliases: [] }, 1],
  ['a subject that is a list', 'subject: [Biology, Chemistry]', { subject: 'Biology, Chemistry' }, 1],
  ['keywords that are a number', 'seo:\n  page_keywords: 5', { keywords: ['5'] }, 0],
  ['seo that is text', 'seo: good', { keywords: [] }, 1],
  ['a related article that is text', 'related_article1: B', { related: [] }, 1],
  ['an address that runs code', 'url: javascript:alert(1)', { url: '' }, 1],
  ['an address that is none', 'url: https://', { url: '' }, 1],
])('%s costs a warning at most, and not the page', (_name, yaml, fields, warnings) => {
  const { drafts, problems } = load({ 'a.md': `---\ntitle: What is error 404?\n${yaml}\n---\nText.` });
  expect(drafts[0]).toMatchObject({ title: 'What is error 404?', ...fields });
  expect(problems.map(({ severity, line }) => [severity, line > 1])).toEqual(
    Array.from({ length: warnings }, () => ['warning', true]),
  );
});

test.each([
  ['a draft', 'a.md', '---\ndraft: true\n---\nText.', 'draft'],
  ['what is not published', 'a.md', '---\npublished: false\n---\nText.', 'draft'],
  ['what no index shall hold', 'a.md', '---\nno_index: true\n---\nText.', 'no_index'],
  ['an empty file', 'a.md', '', 'empty'],
  ['a heading alone', 'a.md', '# Later\n', 'empty'],
  ['a comment alone', 'a.md', '<!-- to be written -->', 'empty'],
  ['nothing but links', 'a.md', '# See\n\n- [One](one.md)\n- [[Two]]\n- https://a.example/x\n', 'only links'],
  [
    'a table of contents',
    'SUMMARY.md',
    '# Summary\n\n* [One](one.md)\n* Part\n  * [Two](two.md)\n',
    'table of contents',
  ],
  ['rules of the project', 'CONTRIBUTING.md', 'Be kind.', 'about the project'],
  ['a hidden folder', '.trash/a.md', 'Text.', 'hidden folder'],
  ["somebody else's folder", 'node_modules/x/a.md', 'Text.', 'vendored folder'],
  ['a part of a site', '_includes/a.md', 'Text.', 'part of a site'],
  ['a template', 'Templates/Daily note.md', '{{title}}', 'template'],
])('%s is passed over, and told', (_name, path, source, reason) => {
  const { drafts, passedOver, problems } = load({ [path]: source, 'sound.md': pageSource('What is sound?') });
  expect(drafts.map((draft) => draft.path)).toEqual(['sound.md']);
  expect(passedOver.map((one) => one.reason)).toEqual([reason]);
  expect(problems).toEqual([]);
});

test('links with words of their own are a page, and so is a picture', () => {
  expect(
    titlesOf({ 'a.md': '- [One](one.md): why it matters most\n', 'b.md': '![cell](cell.png)\n' }),
  ).toEqual(['A', 'B']);
});

const COURSES: Files = {
  'Year 2/Networks/intro.md': '---\ntitle: Introduction\n---\nNetworks carry packets.',
  'Year 2/Networks/01 - Layers.md': 'There are seven.',
  'Year 2/compilers/intro.md': '---\ntitle: Introduction\n---\nCompilers translate.',
  'Year 2/timetable.md': 'Monday.',
};

test('subjects are where pages lie, at every depth', () => {
  const { library } = loadLibrary({ folder: makeLibrary(COURSES) });
  expect(library.subjects.map(({ slug, name, count, parent }) => [slug, name, count, parent])).toEqual([
    ['year-2', 'Year 2', 4, undefined],
    ['year-2/compilers', 'Year 2 › Compilers', 1, 'year-2'],
    ['year-2/networks', 'Year 2 › Networks', 2, 'year-2'],
  ]);
  expect(library.entriesOf('year-2').map(({ title }) => title)).toEqual(['Timetable']);
  expect(library.list('year-2')).toHaveLength(4);
  expect(library.entryAt('Year 2/Networks/01 - Layers.md')).toMatchObject({
    title: 'Layers',
    subjects: [{ slug: 'year-2/networks', name: 'Year 2 › Networks' }],
  });
});

test('topics of one name in two courses are two, and only their course tells which one is meant', () => {
  const { library } = loadLibrary({ folder: makeLibrary(COURSES) });
  expect(library.entryTitled('introduction')).toBeUndefined();
  expect(library.entryTitled('Introduction', 'year-2/networks')?.path).toBe('Year 2/Networks/intro.md');
  expect(library.entryAt('Year 2/compilers/intro.md')?.subjects).toHaveLength(1);
});

test('a title typed whole shows its own page, though only signs tell it from others', () => {
  const { library } = loadLibrary({
    folder: makeLibrary({
      'c.md': pageSource('What is C?'),
      'cpp.md': pageSource('What is C++?'),
      'cs.md': pageSource('What is C#?'),
    }),
  });
  for (const [typed, path] of [
    ['What is C?', 'c.md'],
    ['what is c++', 'cpp.md'],
    ['What is C#?', 'cs.md'],
  ] as const)
    expect(library.entryTitled(typed)?.path).toBe(path);
});

test('a section is shown in its page, opened there, and linked by its anchor', () => {
  const source =
    '---\ntitle: Pharmacokinetics\n---\n## Absorption\nThrough the gut.\n\n## Half-life\nUntil half is left.\n';
  const { library } = loadLibrary({
    folder: makeLibrary({ 'drugs.md': source, 'library.yml': 'site: https://a.example' }),
  });
  const section = library.entryAt('drugs.md#half-life');
  expect(section?.title).toBe('Pharmacokinetics › Half-life');
  const page = library.page('drugs.md#half-life');
  expect(page).toMatchObject({ path: 'drugs.md', url: 'https://a.example/drugs.md#half-life' });
  expect(page?.answer.slice(page.at)).toBe('Until half is left.');
  expect(library.entryWithKey(section?.key ?? '')).toEqual(section);
  expect(library.entries.map(({ path }) => path)).toEqual(['drugs.md']);
});

test("only a page whose own link has the seed's form leads to the seed's site", () => {
  const { library } = loadLibrary({
    folder: makeLibrary({
      'a.md': pageSource('What is a?', 'Text.', 'url: /learn/physics/questions/what-is-a\n'),
      'b.md': pageSource('What is b?', 'Text.', 'url: /notes/b\n'),
      'c.md': pageSource('What is c?'),
    }),
  });
  expect(library.entries.map(({ path }) => library.page(path)?.url)).toEqual([
    'https://quicktakes.io/learn/physics/questions/what-is-a',
    '',
    '',
  ]);
  expect(library.site).toBe('');
});

test('a text between two rules is no front matter', () => {
  const { drafts, problems } = load({ 'a.md': '---\n\nJust *text* here.\n\n---\n\nMore text.\n' });
  expect(problems).toEqual([]);
  expect(drafts[0]?.answer).toContain('Just *text* here.');
});

test('a library of a symbolic link to itself ends, and is told', () => {
  const folder = makeFolder();
  symlinkSync(folder, join(folder, 'again'));
  expect(loadDrafts({ folder }).problems).toEqual([
    expect.objectContaining({ file: 'again', what: 'is a symbolic link to a folder that it lies in' }),
  ]);
});
