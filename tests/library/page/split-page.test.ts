// One file → its page, its sections, and the questions of a collection.
import { expect, test } from 'vitest';
import { splitPage } from '../../../src/library/page/split-page.ts';
import type { PageDraft } from '../../../src/library/page-draft.ts';

function draft(answer: string, more: Partial<PageDraft> = {}): PageDraft {
  return {
    path: 'bio/cells.md',
    kind: 'topic',
    title: 'Cells',
    titleFrom: 'title',
    answer,
    subject: '',
    url: '',
    aliases: ['cell'],
    keywords: ['membrane'],
    related: [],
    ...more,
  };
}

const pathsOf = (drafts: readonly PageDraft[]): string[] => drafts.map(({ path }) => path);

test('a page without headings is one page', () => {
  const page = draft('A wall around water.');
  expect(splitPage(page, 'github')).toEqual([page]);
});

test('each heading is a section, with the headings above it as keywords and its place in the page', () => {
  const answer = 'First.\n\n## Parts\n\nMany.\n\n### The wall\n\nThick.\n\n## Uses\n\nFew.\n';
  const [page, ...sections] = splitPage(draft(answer), 'github');
  expect(page).toEqual(draft(answer));
  expect(sections).toMatchObject([
    {
      path: 'bio/cells.md#parts',
      title: 'Parts',
      keywords: ['Cells'],
      anchor: 'parts',
      answer: '\nMany.\n\n',
    },
    { path: 'bio/cells.md#the-wall', title: 'The wall', keywords: ['Cells', 'Parts'], anchor: 'the-wall' },
    { path: 'bio/cells.md#uses', title: 'Uses', keywords: ['Cells'], anchor: 'uses', answer: '\nFew.\n' },
  ]);
  for (const section of sections) {
    expect(section).toMatchObject({ kind: 'section', aliases: [], related: [] });
    expect(answer.slice(section.offset)).toContain(section.answer);
    expect(answer.slice(section.offset).startsWith(section.answer)).toBe(true);
  }
});

test('headings of one name are told apart, and one that repeats the title is none', () => {
  const drafts = splitPage(draft('## Cells\nx\n## Notes\na\n## Notes\nb\n'), 'github');
  expect(pathsOf(drafts)).toEqual(['bio/cells.md', 'bio/cells.md#notes', 'bio/cells.md#notes-2']);
  expect(drafts.map(({ anchor }) => anchor)).toEqual([undefined, 'notes', 'notes-1']);
});

test.each([
  ['Notes', 'Notes', 'Notes 2'],
  ['Notes', 'Notes 2', 'Notes'],
  ['Notes 2', 'Notes', 'Notes'],
  ['Notes 2', 'Notes 2', 'Notes'],
])('no two parts called %j, %j and %j have one path or one anchor', (...titles) => {
  const [, ...sections] = splitPage(
    draft(titles.map((title) => `## ${title}\n\nText.\n`).join('\n')),
    'github',
  );
  expect(new Set(pathsOf(sections)).size).toBe(3);
  expect(new Set(sections.map(({ anchor }) => anchor)).size).toBe(3);
});

test('each question of a collection can be read, whatever numbers their titles end in', () => {
  const answer = ['Why', 'Why', 'Why 2'].map((name, index) => `## ${name}?\n\nAnswer ${index}.\n`).join('\n');
  const questions = splitPage(draft(answer), 'github').filter(({ path }) => path.includes('?'));
  expect(new Set(pathsOf(questions)).size).toBe(3);
});

test('the title counts among the anchors where it was a heading of the file', () => {
  const page = draft('## Notes\nx\n## cells\ny\n', { title: 'Notes', titleFrom: 'heading' });
  const anchors = Object.fromEntries(splitPage(page, 'github').map(({ title, anchor }) => [title, anchor]));
  expect(anchors['cells']).toBe('cells');
  expect(splitPage({ ...page, title: 'Other' }, 'github')[1]?.anchor).toBe('notes');
});

const COLLECTION = '## 1. What is A?\nOne.\n## 2. What is B?\nTwo.\n## 3. What is C?\nThree.\n';

test('a file of nothing but questions has no page of its own', () => {
  const drafts = splitPage(draft(`* [What is A?](#a)\n\n${COLLECTION}\n[Back to top](#top)\n`), 'github');
  expect(drafts).toMatchObject([
    {
      path: 'bio/cells.md?what-is-a',
      kind: 'question',
      title: 'What is A?',
      answer: 'One.',
      trail: ['bio', 'Cells'],
    },
    { path: 'bio/cells.md?what-is-b', title: 'What is B?', keywords: ['Cells'] },
    { path: 'bio/cells.md?what-is-c', title: 'What is C?', anchor: '3-what-is-c' },
  ]);
});

test('a question that nobody answered is not lost', () => {
  const [page, ...questions] = splitPage(draft(`${COLLECTION}## 4. What is D?\n`), 'github');
  expect(page).toMatchObject({ path: 'bio/cells.md', answer: '## 4. What is D?' });
  expect(questions.map(({ title }) => title)).toContain('What is C?');
});

test('questions are filed under the headings above them', () => {
  const drafts = splitPage(
    draft(`## Basics\n${COLLECTION.replaceAll('## ', '### ')}## More\n### 4. What is D?\nFour.\n`),
    'github',
  );
  expect(drafts.map(({ title, trail }) => [title, trail?.slice(1)])).toEqual([
    ['What is A?', ['Cells', 'Basics']],
    ['What is B?', ['Cells', 'Basics']],
    ['What is C?', ['Cells', 'Basics']],
    ['What is D?', ['Cells', 'More']],
  ]);
});

test('an answer that begins with indented code stays code', () => {
  const answer = COLLECTION.replace('One.', '\n    let a = 1;\n    print(a)\n');
  const [question] = splitPage(draft(answer), 'github');
  expect(question?.answer).toBe('    let a = 1;\n    print(a)');
});

test('what stands around the questions stays a page, without them', () => {
  const [page, ...questions] = splitPage(draft(`Cells are small rooms.\n\n${COLLECTION}`), 'github');
  expect(page).toMatchObject({ path: 'bio/cells.md', answer: 'Cells are small rooms.' });
  expect(questions).toHaveLength(3);
});

test.each([
  ['[Source of the questions](https://a.example/exam)', true],
  ['- [One](#one)\n- [Two](#two)', false],
  ['[Part two](part-2.md)', false],
  ['[Back to top](https://a.example/#top)', false],
])('of a collection, %j beside the questions is a page of its own: %j', (line, isPage) => {
  const [first] = splitPage(draft(`${line}\n\n${COLLECTION}`), 'github');
  expect(first?.path === 'bio/cells.md').toBe(isPage);
});

test('the questions of a folder’s own page are filed in the folder', () => {
  const trailOf = (more: Partial<PageDraft>) => splitPage(draft(COLLECTION, more), 'github')[0]?.trail;
  expect(trailOf({ path: 'bio/README.md', title: 'Bio', titleFrom: 'folder' })).toEqual(['bio']);
  expect(trailOf({ path: 'bio/README.md', title: 'Overview' })).toEqual(['bio']);
  expect(trailOf({ path: 'bio/README.md', title: 'Biology' })).toEqual(['bio', 'Biology']);
  expect(trailOf({ path: 'cicd/README.md', title: 'CI/CD' })).toEqual(['cicd']);
  expect(trailOf({ path: 'bio/cells/all.md', title: 'Cells' })).toEqual(['bio', 'cells']);
  expect(trailOf({ path: 'README.md', title: 'Biology' })).toEqual(['Biology']);
  expect(trailOf({ trail: ['Life'] })).toEqual(['Life', 'Cells']);
});

test('what is asked several times is told apart by its number', () => {
  const drafts = splitPage(
    draft('### 1. What is printed?\nA\n### 2. What is printed?\nB\n### 3. What is a loop?\nC\n'),
    'github',
  );
  expect(drafts.map(({ path, kind, title }) => [path, kind, title])).toEqual([
    ['bio/cells.md?what-is-printed', 'topic', '1. What is printed?'],
    ['bio/cells.md?what-is-printed-2', 'topic', '2. What is printed?'],
    ['bio/cells.md?what-is-a-loop', 'question', 'What is a loop?'],
  ]);
});

test('a very long heading has a short path', () => {
  const [, section] = splitPage(draft(`## ${'word '.repeat(60)}\nx\n`), 'github');
  expect(section?.path.length).toBeLessThan(100);
  expect(section?.title.length).toBe(299);
});
