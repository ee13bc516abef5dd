// A library with all that can be wrong with it: each thing told with its line and the way out, and the rest served.
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblem, LibraryError, loadDrafts, loadLibrary, parsePage } from '../../src/library/index.ts';
import { type Files, makeFolder, makeLibrary, pageSource } from './folder.ts';

const SOUND: Files = {
  'biology/osmosis.md': pageSource('What is osmosis?'),
  'physics/force.md': pageSource('What is a force?'),
};

function page(...lines: string[]): string {
  return ['---', ...lines, '---', '', 'The answer.', ''].join('\n');
}

/** Every case: what is wrong, the file, its line, a telling part of what is said of it, and of the way out. */
const ERRORS: readonly [name: string, source: string | Buffer, line: number, what: string, fix: string][] = [
  [
    'front matter that would be run',
    '---js\n{ title: "A" }\n---\nText.\n',
    1,
    'in "js" is not read',
    'as YAML',
  ],
  [
    'UTF-16',
    Buffer.from('\ufeff---\ntitle: A\n---\nText.\n', 'utf16le'),
    1,
    'not UTF-8 text (see byte 1)',
    'UTF-8',
  ],
  [
    'Latin-1',
    Buffer.from('---\ntitle: Caf\xe9\n---\nText.\n', 'latin1'),
    1,
    'not UTF-8 text (see byte 15)',
    'UTF-8',
  ],
  ['NUL bytes', '---\ntitle: A\n---\nTe\0xt.\n', 1, 'not UTF-8 text (see byte 20)', 'UTF-8'],
  ['ten megabytes', Buffer.alloc(10 << 20, 'a'), 1, 'the file has 10.0 MB', 'split it'],
];

test.each(ERRORS)('%s', (_name, source, line, what, fix) => {
  const folder = makeLibrary({ ...SOUND, 'x/broken.md': source });
  const { drafts, problems } = loadDrafts({ folder });
  expect(drafts.map(({ path }) => path)).toEqual(['biology/osmosis.md', 'physics/force.md']);
  expect(problems).toEqual([
    {
      file: 'x/broken.md',
      line,
      severity: 'error',
      what: expect.stringContaining(what),
      fix: expect.stringContaining(fix),
    },
  ]);
});

/** What is wrong with front matter that says plainly what is meant: the page is served, with a warning. */
test.each<[name: string, source: string, title: string, line: number, what: string, fix: string]>([
  [
    'a value with a colon',
    page('subject: X', 'title: Entropy: what is it?', 'url: /x'),
    'Entropy: what is it?',
    3,
    'its value holds a colon',
    'in quotes',
  ],
  ['a key twice', page('title: A', 'subject: X', 'title: B'), 'B', 4, '"title" stands twice', 'keep one'],
  [
    'a quote never closed',
    page('title: "What is it?', 'url: /x'),
    'What is it?',
    2,
    'never closed',
    'close it',
  ],
  ['a line indented oddly', page('title: A', '   subject: X'), 'A', 3, 'indented oddly', 'line keys up'],
  [
    'a line without a key',
    page('title: A', 'physics', 'url: /x'),
    'A',
    3,
    'has no key',
    'write `key: value`',
  ],
  ['a value that begins with @', page('title: @home'), '@home', 2, 'marks that mean something', 'in quotes'],
  ['a value that begins with *', page('title: *important*'), '*important*', 2, 'begins with *', 'in quotes'],
  [
    'a title that would be a function',
    page('subject: X', 'title: !!js/function "function () {}"'),
    'Broken',
    3,
    'begins with !',
    'in quotes',
  ],
  ['no closing line', '---\ntitle: A\n\nThe answer.\n', 'A', 1, 'never closed', 'end it with a line `---`'],
  ['TOML without quotes', '+++\ntitle = A\n+++\nThe answer.\n', 'A', 2, 'not valid TOML', 'in quotes'],
])('%s costs a warning, not the page', (_name, source, title, line, what, fix) => {
  const { drafts, problems } = loadDrafts({ folder: makeLibrary({ ...SOUND, 'x/broken.md': source }) });
  expect(drafts.find(({ path }) => path === 'x/broken.md')).toMatchObject({ title, answer: 'The answer.' });
  expect(problems).toEqual([
    {
      file: 'x/broken.md',
      line,
      severity: 'warning',
      what: expect.stringContaining(what),
      fix: expect.stringContaining(fix),
    },
  ]);
});

test('all of them at once leave the others served, each reported in the order of files', () => {
  const files = Object.fromEntries(
    ERRORS.map(([, source], index) => [`x/${String(index).padStart(2, '0')}.md`, source]),
  );
  const { drafts, problems } = loadDrafts({ folder: makeLibrary({ ...SOUND, ...files }) });
  expect(drafts).toHaveLength(2);
  expect(problems.map(({ file }) => file)).toEqual(Object.keys(files));
  for (const problem of problems) expect(formatProblem(problem)).toMatch(/^x\/\d\d\.md:\d+ {2}\S.* {2}\S/);
});

test('front matter in JavaScript is refused, and never run', () => {
  const folder = makeFolder();
  const proof = join(folder, 'it-ran');
  const code = `require('node:fs').writeFileSync(${JSON.stringify(proof)}, 'x')`;
  for (const language of ['js', 'javascript', 'coffee', ' js', 'JS']) {
    const source = `---${language}\n{ title: 'A', x: ${code} }\n---\nText.\n`;
    const { drafts, problems } = parsePage('a.md', source);
    expect(drafts).toEqual([]);
    expect(problems[0]?.what).toBe(`front matter in "${language.trim()}" is not read`);
  }
  const { drafts, problems } = parsePage(
    'a.md',
    page('title: A', `x: !!js/function 'function () { ${code.replaceAll("'", "''")} }'`),
  );
  expect(drafts).toMatchObject([{ title: 'A', answer: 'The answer.' }]);
  expect(problems).toMatchObject([{ severity: 'warning', line: 3 }]);
  expect(existsSync(proof)).toBe(false);
});

test('symbolic links that lead nowhere, to themselves or in circles are reported, and the walk ends', () => {
  const folder = makeLibrary(SOUND);
  symlinkSync(join(folder, 'nothing.md'), join(folder, 'biology/dangling.md'));
  symlinkSync('itself.md', join(folder, 'biology/itself.md'));
  symlinkSync('..', join(folder, 'biology/up'));
  symlinkSync('/', join(folder, 'physics/root'));
  const { drafts, problems } = loadDrafts({ folder });
  expect(drafts).toHaveLength(2);
  expect(problems.map(formatProblem)).toEqual([
    'biology/dangling.md:1  is a symbolic link that leads nowhere  mend or remove the link',
    'biology/itself.md:1  is a symbolic link that leads nowhere  mend or remove the link',
    'biology/up:1  is a symbolic link to a folder that it lies in  remove the link',
    'physics/root:1  is a symbolic link to a folder that it lies in  remove the link',
  ]);
});

test('a link to a page or a folder out of the library is not followed, one within it is', () => {
  const beside = makeLibrary({
    'a.md': pageSource('What is beside?'),
    'more/b.md': pageSource('What is more?'),
  });
  const folder = makeLibrary(SOUND);
  symlinkSync(join(beside, 'a.md'), join(folder, 'biology/a.md'));
  symlinkSync(join(beside, 'more'), join(folder, 'more'));
  symlinkSync('../physics', join(folder, 'biology/of'));
  symlinkSync('osmosis.md', join(folder, 'biology/same.md'));
  const { drafts, problems } = loadDrafts({ folder });
  expect(drafts.map(({ path }) => path)).toEqual([
    'biology/of/force.md',
    'biology/osmosis.md',
    'biology/same.md',
    'physics/force.md',
  ]);
  expect(problems.filter(({ severity }) => severity === 'error').map(formatProblem)).toEqual([
    'biology/a.md:1  is a symbolic link that leads out of the library  copy what it leads to into the library, or remove the link',
    'more:1  is a symbolic link that leads out of the library  copy what it leads to into the library, or remove the link',
  ]);
});

test('of two pages with one path but for case or accents written otherwise, the second is left out', () => {
  const folder = makeLibrary({
    'x/Cell.md': pageSource('What is a cell?'),
    'x/cell.md': pageSource('What is a battery cell?'),
    'x/caf\u00e9.md': pageSource('What is a café?'),
    'x/cafe\u0301.md': pageSource('Where is the café?'),
  });
  const { drafts, problems } = loadDrafts({ folder });
  expect(drafts).toHaveLength(2);
  expect(problems.map(({ what }) => what.replace(/[^\x20-\x7e]/g, '?'))).toEqual(
    [
      'has the same path as x/Cell.md but for upper and lower case',
      expect.stringMatching(/^has the same path as x\/caf/),
    ].sort(),
  );
});

/** Every case: what is wrong, the page, the line. All are warnings: the page is served. */
test.each([
  [
    'a fence in the body',
    '---\ntitle: A\n---\n\nText.\n\n1. Item\n\n   ```js\n   x\n',
    9,
    'a code block is opened',
  ],
  ['the second of two fences', '---\ntitle: A\n---\n```\na\n```\n\n```\nb\n', 8, 'a code block is opened'],
  ['a fence of tildes', '---\ntitle: A\n---\nText.\n~~~\na\n```\n', 5, 'a code block is opened'],
  [
    'a fence in a folded answer',
    '---\ntitle: A\nanswer: >-\n  First ```a``` and\n  more.\\n\\n```js\\nx\n---\n',
    5,
    'a code block is opened',
  ],
  [
    'a fence in a literal answer',
    '---\ntitle: A\nanswer: |\n  First.\n\n  ```js\n  x\n---\n',
    6,
    'a code block is opened',
  ],
  [
    'a formula in the body',
    '---\ntitle: A\n---\n\n$$a$$ and `$$`\n\nand \\\\$$b\n',
    7,
    'a formula is opened',
  ],
  [
    'a formula in a folded answer',
    '---\ntitle: A\nanswer: >-\n  $$a$$\n  and $$b\n---\n',
    5,
    'a formula is opened',
  ],
  [
    'a title too long to be shown',
    `---\nsubject: X\ntitle: ${'long '.repeat(60)}\n---\nText.\n`,
    3,
    'the title has 299 characters',
  ],
])('%s never closed or too long is a warning', (_name, source, line, what) => {
  const { drafts, problems } = parsePage('a.md', source);
  expect(drafts).not.toEqual([]);
  expect(problems).toEqual([
    expect.objectContaining({ line, severity: 'warning', what: expect.stringContaining(what) }),
  ]);
});

test.each([
  ['a closed fence in a list', '1. a\n   ```js\n   x\n   ```'],
  ['a longer closing fence', '```\nx\n`````'],
  ['back-ticks in one line', '```not a fence``` here'],
  ['closed mathematics', '$$a$$'],
  ['escaped dollars', '\\$$5'],
  ['dollars in code', '`$$` and ``a ` $$``'],
  ['a row end before the closing dollars', '$$a \\\\$$'],
])('%s is no problem', (_name, body) => {
  expect(parsePage('a.md', `---\ntitle: A\n---\n${body}\n`).problems).toEqual([]);
});

test('pages that disagree with one another are warned of on their own lines', () => {
  const folder = makeLibrary({
    'cs/a.md': pageSource('What is a stack?', 'Text.', 'subject: Computer Science\n'),
    'cs/b.md': pageSource('What is a queue?', 'Text.', 'subject: Computer Science\n'),
    'cs/c.md': pageSource('What is a stack', 'Text.', 'subject: Computer science\n'),
  });
  const { drafts, problems } = loadDrafts({ folder });
  expect(drafts).toHaveLength(3);
  expect(problems.map(formatProblem)).toEqual([
    'cs/c.md:2  warning: the subject has another page with this title: cs/a.md  merge the two, or tell their titles apart',
    'cs/c.md:3  warning: the subject is spelled "Computer science" here and "Computer Science" on most pages  write "Computer Science"',
  ]);
});

test.each([
  ['name: [a]', 1, 'name must be text'],
  ['# ours\nname: ""', 2, 'name must not be blank'],
  ['name: A\nsite: quicktakes.io', 2, 'site must begin with https:// or http://'],
  ['name: A\nsite: "https://["', 2, 'site is not a whole link'],
  ['name: A\nquestions: what is a cell', 2, 'questions must be a list'],
  ['name: A\nquestions:\n  - what is a cell\n  # none\n  - " "', 5, 'entry 2 of questions must not be blank'],
  ['questions:\n- a\n- 7\nname: A', 3, 'entry 2 of questions must be text'],
  ['name: A\nquestions: [a, 7]', 2, 'entry 2 of questions must be text'],
  [`questions:\n  - ${'a'.repeat(101)}`, 2, 'entry 1 of questions is longer than 100 characters'],
  [`questions: [${'a, '.repeat(9)}]`, 1, 'questions are more than 8'],
  ['name: A\nnmae: B', 2, '"nmae" is not a key of this file'],
  ['name: A\nsite: "x', 2, 'the file is not valid YAML: a quote is opened and never closed'],
  ['---\nname: A\nname: B', 3, 'the file is not valid YAML: the key "name" stands twice'],
  ['- a', 1, 'the file is not made of `key: value` lines'],
  [Buffer.from('name: Caf\xe9', 'latin1'), 1, 'the file is not UTF-8 text (see byte 10)'],
])('library.yml with %j', (source, line, what) => {
  const { about, drafts, problems } = loadDrafts({
    folder: makeLibrary({ ...SOUND, 'library.yml': source }),
  });
  expect(about).toMatchObject({ site: '', questions: [] });
  expect(about.name).toMatch(/^cribsheet-/);
  expect(drafts).toHaveLength(2);
  expect(problems).toEqual([expect.objectContaining({ file: 'library.yml', line, severity: 'error', what })]);
});

test.each([
  [
    '# ours\nmitochondrion: [powerhouse]\nchloroplast: [7]',
    3,
    '"chloroplast" has a wording that is not text',
  ],
  ['a: [b]\nc: []', 2, '"c" has no wording'],
  ['a: [b]\nc: [" "]', 2, '"c" has a wording that is not text'],
  ['a: [b]\nc:', 2, '"c" has a wording that is not text'],
  ['a: [b]\nc: {d: e}', 2, '"c" has a wording that is not text'],
  ['a: [b]\na: [c]', 2, 'the file is not valid YAML: the key "a" stands twice'],
  ['a: [b]\nc: [d', 2, 'the file is not valid YAML: a list or block is not written rightly'],
  [Buffer.from([0xff]), 1, 'the file is not UTF-8 text (see byte 1)'],
])('synonyms.yml with %j', (source, line, what) => {
  const { drafts, problems } = loadDrafts({ folder: makeLibrary({ ...SOUND, 'synonyms.yml': source }) });
  expect(drafts).toHaveLength(2);
  expect(problems).toEqual([
    expect.objectContaining({ file: 'synonyms.yml', line, severity: 'error', what }),
  ]);
});

test('a folder that cannot serve as a library is an error that says what to do', () => {
  const folder = makeFolder();
  expect(() => loadDrafts({ folder: join(folder, 'none') })).toThrow(LibraryError);
  expect(() => loadDrafts({ folder: join(folder, 'none') })).toThrow(
    /There is no library folder at .*none\. Set LIBRARY_DIR/,
  );
  expect(() => loadLibrary({ folder })).toThrow(/has no page to show\. It holds no \.md file\./);
  const broken = makeLibrary({ 'a.md': '---js\n{}\n---\nx', 'library.yml': 'name: [' });
  expect(() => loadLibrary({ folder: broken })).toThrow(
    /None of its pages can be read; .* lists what is wrong/,
  );
  const bare = makeLibrary({ 'LICENSE.md': 'About us.', 'library.yml': 'name: [' });
  expect(() => loadLibrary({ folder: bare })).toThrow(/It holds no \.md file/);
});
