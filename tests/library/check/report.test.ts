// What a new owner is told of a library.
import { expect, test } from 'vitest';
import { type LibraryReport, type RawText, reportLibrary } from '../../../src/library/check/report.ts';
import { loadDrafts } from '../../../src/library/load.ts';
import { type Files, makeLibrary, pageSource } from '../folder.ts';

function reportOn(files: Files, rawText: readonly RawText[] = []): LibraryReport {
  const folder = makeLibrary(files);
  return reportLibrary(folder, loadDrafts({ folder }), rawText);
}

test('counts files, pages, questions, sections and subjects, and where titles come from', () => {
  const report = reportOn({
    'bio/cell.md': pageSource('What is a cell?', 'A room.\n\n## Parts\n\nMany.'),
    'bio/the-wall.md': 'It is thick.\n',
    'law/README.md': '# Law\n\nRules.\n',
    'law/quiz.md': '## What is A?\nOne.\n## What is B?\nTwo.\n## What is C?\nThree.\n',
    'LICENSE.md': 'x',
    '.trash/old.md': 'x',
    'draft.md': pageSource('Later', 'x', 'draft: true\n'),
  });
  expect(report).toMatchObject({
    kind: 'Markdown',
    files: 4,
    pages: 6,
    questions: 4,
    collections: 1,
    titles: { title: 1, file: 1, heading: 1 },
    errors: 0,
  });
  expect(report.passedOver).toEqual(
    expect.arrayContaining([
      { reason: 'about the project', count: 1, examples: ['LICENSE.md'] },
      { reason: 'hidden folder', count: 1, examples: ['.trash'] },
      { reason: 'draft', count: 1, examples: ['draft.md'] },
    ]),
  );
});

test.each(['Introduction', 'Untitled 2', 'Week 3', 'notes', 'はじめに', '---', '?'])(
  'the title %s says nothing',
  (title) => {
    expect(reportOn({ 'a.md': pageSource(title) }).vagueTitles).toEqual([{ file: 'a.md', title }]);
  },
);

test.each(['Introduction to law', 'Week', '&&', '??', 'pH', 'Notes on Kant'])(
  'the title %s says something',
  (title) => {
    expect(reportOn({ 'a.md': pageSource(title) }).vagueTitles).toEqual([]);
  },
);

test('at most three things to do are named, what keeps pages out first', () => {
  const files = {
    'bad.md': '---js\ntitle: "open\n---\nx\n',
    'a.md': pageSource('Introduction', '![x](gone.png) [y](gone.md)'),
    'b-c.md': 'By its file.\n',
  };
  const report = reportOn(files, [{ file: 'a.md', text: '{{<' }]);
  expect(report.next).toHaveLength(3);
  expect(report.next[0]).toMatch(/^Mend the 1 file listed below/);
  expect(report.next[1]).toMatch(/site: https/);
  expect(report.next[2]).toMatch(/^See 1 page in which marks/);
});

test('less pressing things are named where nothing else is wrong', () => {
  const site = { 'library.yml': 'name: N\nsite: https://notes.school.edu\n' };
  expect(reportOn({ ...site, 'a.md': pageSource('Cells') }).next).toEqual([]);
  expect(reportOn({ ...site, 'a.md': pageSource('Cells', '![x](gone.png)') }).next).toEqual([
    'Add 1 picture that pages show and the library does not hold.',
  ]);
  expect(reportOn({ ...site, 'a.md': pageSource('Cells', '![x](gone.png) [y](gone.md)') }).next).toEqual([
    'Mend 1 link to pages that are not there, and add 1 picture that pages show and the library does not hold.',
  ]);
  expect(reportOn({ ...site, 'a.md': pageSource('Cells', '[x](a/gone.md) [y](gone.md)') }).next).toEqual([
    'Mend 2 links to pages that are not there.',
  ]);
  expect(reportOn({ ...site, 'b-c.md': 'By its file.\n', 'd.md': 'And this one.\n' }).next).toEqual([
    expect.stringMatching(/^See whether 2 pages named after a file or folder/),
  ]);
});
