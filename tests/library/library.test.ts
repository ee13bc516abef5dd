// Pages filed: subjects and their spelling, titles, links, keys and addresses.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOf } from '../../src/library/catalogue/page-head.ts';
import { chooseSpelling } from '../../src/library/catalogue/subjects.ts';
import { type Library, loadLibrary, slugify, subjectSlug } from '../../src/library/index.ts';
import { type Files, makeLibrary, pageSource } from './folder.ts';

function load(files: Files, sourceUrl?: string): Library {
  return loadLibrary({ folder: makeLibrary(files), sourceUrl }).library;
}

function paths(pages: readonly { path: string }[]): string[] {
  return pages.map(({ path }) => path);
}

test.each([
  [
    'its folder',
    'marine-biology/reefs/a.md',
    '/learn/biology/questions/a',
    'Biology',
    'marine-biology/reefs',
  ],
  ['its folder, written otherwise', 'Marine Biology/a.md', '', '', 'marine-biology'],
  ['the url of a page at the top', 'a.md', '/learn/biology/questions/a', 'Zoology', 'biology'],
  ['a url with its site', 'a.md', 'https://a.example/learn/art-history/questions/a', '', 'art-history'],
  ['its own word, where the url names none', 'a.md', '/learn/questions/a', 'Art & History', 'art-history'],
  ['its own word, where there is no url', 'a.md', '', 'Ökologie', 'ökologie'],
  ['nothing at all', 'a.md', '', '', 'general'],
  ['a folder of signs only', '!!!/a.md', '', 'C', 'c'],
])('a page is filed by %s', (_name, path, url, subject, slug) => {
  expect(subjectSlug({ path, url, subject })).toBe(slug);
});

test.each([
  ['Computer  Science!', 'computer-science'],
  ['--A--', 'a'],
  ['日本 史', '日本-史'],
  ['cafe\u0301', 'café'],
  ['?!', ''],
])('%j as a slug is %j', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test('a slug of a slug is itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(slugify(slugify(text))).toBe(slugify(text));
    }),
  );
});

test.each([
  ['the commonest', { 'computer science': 3, 'Computer Science': 2 }, 'computer science'],
  [
    'of equally common ones, the one with more capitals',
    { 'Computer science': 2, 'Computer Science': 2 },
    'Computer Science',
  ],
  ['any that is written, before none', { '': 9, 'Comp Sci': 1 }, 'Comp Sci'],
  ["the slug's words, where nobody writes any", { '': 9 }, 'Computer Science'],
])('a subject is spelled as %s', (_name, counts, name) => {
  expect(chooseSpelling('computer-science', new Map(Object.entries(counts)))).toBe(name);
});

test('pages are in the order of their paths, subjects in that of their names, with one spelling each', () => {
  const library = load({
    'physics/b.md': pageSource('What is heat?', 'Text.', 'subject: Physics\n'),
    'biology/z.md': pageSource('What is a cell?', 'Text.', 'subject: biology\n'),
    'biology/a.md': pageSource('What is a virus?', 'Text.', 'subject: Biology\n'),
    'top.md': pageSource('What is a leaf?', 'Text.', 'url: /learn/biology/questions/leaf\n'),
  });
  expect(paths(library.entries)).toEqual(['biology/a.md', 'biology/z.md', 'physics/b.md', 'top.md']);
  expect(library.subjects).toEqual([
    { slug: 'biology', name: 'Biology', count: 3 },
    { slug: 'physics', name: 'Physics', count: 1 },
  ]);
  expect(library.entriesOf('biology').map(({ title }) => title)).toEqual([
    'What is a cell?',
    'What is a leaf?',
    'What is a virus?',
  ]);
  expect(library.entriesOf('alchemy')).toEqual([]);
});

test('one title under several subjects is one question of several subjects, its own first', () => {
  const library = load({
    'biology/energy.md': pageSource('What is energy?'),
    'physics/energy.md': pageSource('What is  Energy'),
    'physics/force.md': pageSource('What is a force?'),
  });
  const subjectsOf = (path: string) => library.entryAt(path)?.subjects.map(({ slug }) => slug);
  expect(subjectsOf('biology/energy.md')).toEqual(['biology', 'physics']);
  expect(subjectsOf('physics/energy.md')).toEqual(['physics', 'biology']);
  expect(subjectsOf('physics/force.md')).toEqual(['physics']);
  expect(library.subjects.map(({ count }) => count)).toEqual([1, 2]);
});

test('a page is found by its title but for case, blanks and signs, and by subject where several have it', () => {
  const library = load({
    'biology/energy.md': pageSource('What is energy?'),
    'physics/energy.md': pageSource('What is energy?'),
    'chat/signs.md': pageSource('?!'),
    'chat/others.md': pageSource('!!'),
  });
  expect(library.entryTitled('  what IS energy ')?.path).toBe('biology/energy.md');
  expect(library.entryTitled('What is energy?', 'physics')?.path).toBe('physics/energy.md');
  expect(library.entryTitled('What is energy?', 'history')).toBeUndefined();
  expect(library.entryTitled('?!')?.path).toBe('chat/signs.md');
  expect(library.entryTitled('')).toBeUndefined();
});

test('an answer is read alone, where nothing else of the page is wanted', () => {
  const library = load({ 'a/a.md': pageSource('A', 'See [B](b.md).') });
  expect(library.answerAt('a/a.md')).toBe(library.page('a/a.md')?.answer);
  expect(library.answerAt('a/a.md')).toContain('See [B](b.md).');
  expect(library.answerAt('a/b.md')).toBeUndefined();
});

test('every page is found by its key, of ten characters that a custom_id may hold', () => {
  const library = load({ 'a/a.md': pageSource('A'), 'b/a.md': pageSource('B') });
  for (const entry of library.entries) {
    expect(entry.key).toMatch(/^[\w-]{10}$/);
    expect(library.entryWithKey(entry.key)).toEqual(entry);
  }
  expect(library.entryWithKey('nothing')).toBeUndefined();
});

test('keys stay what they are: buttons in old messages hold them', () => {
  expect(keyOf('psychology/what-is-memory.md')).toBe('hVuvK60uom');
});

test("related links lead to pages by path, by neighbour, by the site's url and by title; others are left out", () => {
  const matter = `related_article1: {url: /physics/heat.md}
related_article2: {url: cell.md, title: Nobody}
related_article3: {url: "https://quicktakes.io/learn/physics/questions/force?from=a#top"}
related_article4: {title: "WHAT is a leaf"}
related_article5: {title: What is nowhere?, url: /learn/physics/questions/nowhere}
related_article6: {url: ../physics/heat.md}
related_article7: {title: What is osmosis?}
`;
  const library = load({
    'biology/osmosis.md': pageSource('What is osmosis?', 'Text.', matter),
    'biology/cell.md': pageSource('What is a cell?'),
    'biology/leaf.md': pageSource('What is a leaf?'),
    'physics/heat.md': pageSource('What is heat?'),
    'physics/force.md': pageSource('What is a force?'),
  });
  expect(paths(library.page('biology/osmosis.md')?.related ?? [])).toEqual([
    'physics/heat.md',
    'biology/cell.md',
    'physics/force.md',
    'biology/leaf.md',
  ]);
});

const LINKS: Files = {
  'a/whole.md': pageSource('A', 'Text.', 'url: https://other.example/a%20b\n'),
  'a/rooted.md': pageSource('B', 'Text.', 'url: /learn/a/questions/b\n'),
  'a/loose.md': pageSource('C', 'Text.', 'url: learn/c d\n'),
  'a/none ü.md': pageSource('D'),
  'a/foreign.md': pageSource('E', 'Text.', 'url: //other.example/e\n'),
};

test.each([
  [
    'the site of library.yml',
    { 'library.yml': 'name: Ours\nsite: https://a.example/wiki/\n' },
    undefined,
    'Ours',
    'https://a.example/wiki',
  ],
  [
    'library.yml below its own `---`',
    { 'library.yml': '---\nname: Ours\nsite: https://a.example\n' },
    undefined,
    'Ours',
    'https://a.example',
  ],
  [
    'SOURCE_URL, before library.yml',
    { 'library.yml': 'name: Ours\nsite: https://a.example\n' },
    'http://b.example/x//',
    'Ours',
    'http://b.example/x',
  ],
  ['SOURCE_URL, without a library.yml', {}, 'http://b.example:8080', 'b.example', 'http://b.example:8080'],
])('relative links belong to %s', (_name, about, sourceUrl, name, site) => {
  const library = load({ ...LINKS, ...about }, sourceUrl);
  expect([library.name, library.site]).toEqual([name, site]);
  const urls = library.entries.map(({ path }) => library.page(path)?.url);
  expect(urls).toEqual([
    `${site}/other.example/e`,
    `${site}/learn/c%20d`,
    `${site}/a/none%20%C3%BC.md`,
    `${site}/learn/a/questions/b`,
    'https://other.example/a%20b',
  ]);
});

test('files that are no pages are passed over', () => {
  const library = load({
    'LICENSE.md': 'All may read it.',
    'a/Code_of_Conduct.md': 'Be kind.',
    'a/CONTRIBUTING.md': 'How to help.',
    '.git/x.md': 'x',
    'a/.draft.md': 'x',
    'node_modules/x.md': 'x',
    'a/picture.png': 'x',
    'a/notes.txt': 'x',
    'a/page.markdown': pageSource('What is a page?'),
    'a/LOUD.MD': pageSource('What is loud?'),
    'a/deep/er/page.md': pageSource('What is deep?'),
  });
  expect(paths(library.entries)).toEqual(['a/LOUD.MD', 'a/deep/er/page.md', 'a/page.markdown']);
});

test('progress is told up to the number of all files', () => {
  const files = Object.fromEntries(
    Array.from({ length: 600 }, (_, n) => [`a/${n}.md`, pageSource(`What is ${n}?`)]),
  );
  const calls: number[][] = [];
  loadLibrary({ folder: makeLibrary(files), onProgress: (done, all) => calls.push([done, all]) });
  expect(calls).toEqual([
    [256, 600],
    [512, 600],
    [600, 600],
  ]);
});

test('questions to begin with are those of library.yml', () => {
  const library = load({
    'a/a.md': pageSource('What is an a, and why?'),
    'library.yml': 'questions:\n  - what is b\n  - " and c? "\n',
  });
  expect(library.questions).toEqual(['what is b', 'and c?']);
});

test('without them they are the shortest questions of the largest subjects', () => {
  const files: Record<string, string> = {
    'a/statement.md': pageSource('It is an a.'),
    'a/short.md': pageSource('What is a?'),
    'b/best.md': pageSource('What is a b?'),
  };
  for (const [index, subject] of ['g', 'f', 'e', 'd', 'c', 'b', 'a'].entries()) {
    for (let page = 0; page <= index; page += 1)
      files[`${subject}/${page}.md`] = pageSource(`What is the ${page} of ${subject}?`);
  }
  files['d/0.md'] = pageSource('The d');
  files['d/1.md'] = pageSource('Another d');
  files['d/2.md'] = pageSource('D?');
  files['d/3.md'] = pageSource('This d');
  expect(load(files).questions).toEqual([
    'What is the 0 of a?',
    'What is a b?',
    'What is the 0 of c?',
    'What is the 0 of e?',
    // The subject d has none, and takes no place.
    'What is the 0 of f?',
  ]);
});
