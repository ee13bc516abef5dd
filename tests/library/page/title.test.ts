// What a page is called where its front matter does not say.
import { expect, test } from 'vitest';
import {
  guessTitle,
  isFolderPage,
  nameOfFile,
  readName,
  type Titled,
} from '../../../src/library/page/title.ts';

test.each([
  ['cell-membrane', 'Cell membrane'],
  ['cell_membrane', 'Cell membrane'],
  ['01-cell_membrane', 'Cell membrane'],
  ['3.2 Cell membrane', 'Cell membrane'],
  ['10) acids', 'Acids'],
  ['2024-05-01-exam-notes', 'Exam notes'],
  ['2024-05-01', '2024-05-01'],
  ['2024_05_01_exam_notes', 'Exam notes'],
  ['20240501 exam notes', 'Exam notes'],
  ['202405011230 exam notes', 'Exam notes'],
  ['20240501123015-exam-notes', 'Exam notes'],
  ['20245 exam notes', '20245 exam notes'],
  ['What%20is%20heat', 'What is heat'],
  ['100% pure', '100% pure'],
  ['bad%zzname', 'Bad%zzname'],
  ['Entropi\u0301a', 'Entropía'],
  ['Cell membrane 3f2a9b1c4d5e6f708192a3b4c5d6e7f8', 'Cell membrane'],
  ['3f2a9b1c4d5e6f708192a3b4c5d6e7f8', '3f2a9b1c4d5e6f708192a3b4c5d6e7f8'],
  ['1984', '1984'],
  ['3d printing', '3d printing'],
  ['well-known facts', 'Well-known facts'],
  ['C++', 'C++'],
  ['a--b', 'A b'],
  ['_draft_', 'Draft'],
  ['élan', 'Élan'],
  ['日本語', '日本語'],
  ['---', ''],
])('the name %j reads %j', (name, text) => {
  expect(readName(name)).toBe(text);
});

test.each([
  'README.md',
  'index.md',
  'a/_index.md',
  'a/readme.de.md',
  'README_zh-CN.md',
  'Index.MDX',
  'a/index.fr.md',
  'a/_index.pt-br.md',
])('%s is the page of its folder', (path) => {
  expect(isFolderPage(path)).toBe(true);
});

test.each(['a/b.md', 'indexes.md', 'readme-first.md', 'index/a.md'])('%s is one of many', (path) => {
  expect(isFolderPage(path)).toBe(false);
});

test.each<[string, string, string, string | undefined, Titled]>([
  [
    'its only heading of the first level, which is read once',
    'a/b.md',
    '# The cell\n\nA wall.\n\n## Parts\n',
    'Named',
    { title: 'The cell', titleFrom: 'heading', body: '\nA wall.\n\n## Parts\n' },
  ],
  [
    'that heading behind a text stays where it is',
    'a/b.md',
    'First.\n\n# The cell\nA wall.\n',
    undefined,
    { title: 'The cell', titleFrom: 'heading', body: 'First.\n\n# The cell\nA wall.\n' },
  ],
  [
    'one of two is none',
    'a/b-c.md',
    '# One\nx\n# Two\ny\n',
    undefined,
    { title: 'B c', titleFrom: 'file', body: '# One\nx\n# Two\ny\n' },
  ],
  [
    'a heading in HTML',
    'a/b.md',
    '<h1 align="center">\n  <img src="x.png">\n  The cell\n</h1>\nA wall.\n',
    undefined,
    {
      title: 'The cell',
      titleFrom: 'heading',
      body: '<h1 align="center">\n  <img src="x.png">\n  The cell\n</h1>\nA wall.\n',
    },
  ],
  [
    'the name in a menu',
    'a/b.md',
    'A wall.\n',
    'The wall',
    { title: 'The wall', titleFrom: 'navigation', body: 'A wall.\n' },
  ],
  [
    'the name of the file',
    'a/02-the_wall.md',
    'x\n',
    undefined,
    { title: 'The wall', titleFrom: 'file', body: 'x\n' },
  ],
  [
    'the name of the folder',
    'a/the_wall/README.md',
    'x\n',
    undefined,
    { title: 'The wall', titleFrom: 'folder', body: 'x\n' },
  ],
  ['of no folder', 'README.md', 'x\n', undefined, { title: 'README', titleFrom: 'file', body: 'x\n' }],
  [
    'a name of hyphens as it is',
    '---.md',
    'x\n',
    undefined,
    { title: '---', titleFrom: 'file', body: 'x\n' },
  ],
  [
    'a heading in code is none',
    'b.md',
    '```\n# not\n```\n',
    undefined,
    { title: 'B', titleFrom: 'file', body: '```\n# not\n```\n' },
  ],
])('%s', (_, path, body, named, titled) => {
  expect(guessTitle(path, body, named)).toEqual(titled);
});

const SENTENCE = 'Gradient descent goes down a slope, a step at a time, until it is flat.\n\n';

test.each<[string, string, string]>([
  ['a sentence', `${SENTENCE}# Analysis\n\nIt ends.\n`, 'Gradient descent'],
  ['a heading of a lower level', '## Steps\n\nx\n\n# Analysis\n\nIt ends.\n', 'Gradient descent'],
  ['a callout', `> [!note]\n> ${SENTENCE}# Analysis\n`, 'Gradient descent'],
  ['a few words', 'Work in progress\n\n# Analysis\n', 'Analysis'],
  [
    'pictures and links',
    '[one](a.md) • [two](b.md) • [[Three|the third of all]]\n\n# Analysis\n',
    'Analysis',
  ],
  [
    'statements of MDX',
    "import CodeExercise from '@site/src/components/CodeExercise';\n\n# Analysis\n",
    'Analysis',
  ],
  ['a template', '{{ start_of_the_exercises_of_this_course(0) | safe }}\n\n# Analysis\n', 'Analysis'],
  ['tags', '#optimisation #mathematics #machine-learning/basics #algorithms\n\n# Analysis\n', 'Analysis'],
  ['a comment', '<!-- written for the course of last year, to be\nread again -->\n# Analysis\n', 'Analysis'],
])('below %s, a first-level heading', (_, body, title) => {
  expect(guessTitle('notes/gradient-descent.md', body, undefined).title).toBe(title);
});

test('a heading that the page does not begin with stays in its text, and names a README that nothing else does', () => {
  const body = `${SENTENCE}# Analysis\n`;
  expect(guessTitle('a/b.md', body, undefined)).toEqual({ title: 'B', titleFrom: 'file', body });
  expect(guessTitle('a/b.md', body, 'Descent')).toEqual({ title: 'Descent', titleFrom: 'navigation', body });
  expect(guessTitle('README.md', body, undefined)).toEqual({ title: 'Analysis', titleFrom: 'heading', body });
  expect(guessTitle('optics/README.md', body, undefined)).toMatchObject({ title: 'Optics' });
});

test.each<[string, string, string[]]>([
  ['pages/Turing Maschine.md', 'Probleme', ['Turing Maschine']],
  ['notes/gradient-descent.md', 'Analysis', ['Gradient descent']],
  ['notes/gradient-descent.md', 'Gradient Descent', []],
  ['optics/README.md', 'Light', []],
  ['optics/intro.md', 'Light', []],
  ['optics/01.md', 'Light', []],
  ['optics/week 3.md', 'Light', []],
  ['光/折射.md', '光学', ['折射']],
])('a page in %s that is called %j can be asked for by %j too', (path, title, names) => {
  expect(nameOfFile(path, title)).toEqual(names);
});
