// The library as readers see it, over drafts in memory.
import { describe, expect, test } from 'vitest';
import type { PageDraft, PageList } from '../../../src/library/index.ts';
import { draftAt, libraryOf } from './drafts.ts';

const topic = (path: string, title: string, more: Partial<PageDraft> = {}) =>
  draftAt(path, { kind: 'topic', title, ...more });
const entriesIn = (list: PageList) =>
  Array.from({ length: list.length }, (_, place) => list.at(place)).filter((entry) => entry !== undefined);
const titles = (entries: readonly { title: string }[]) => entries.map(({ title }) => title);

describe('a title typed whole', () => {
  const library = libraryOf([
    draftAt('code/c.md', { title: 'What is C?' }),
    draftAt('code/cpp.md', { title: 'What is C++?' }),
    draftAt('code/csharp.md', { title: 'What is C#?' }),
    draftAt('code/equal.md', { title: 'What is ==?' }),
    draftAt('code/same.md', { title: 'What is ===?' }),
    topic('Year 1/intro.md', 'Introduction'),
    topic('Year 2/intro.md', 'Introduction'),
    draftAt('history/tort.md', { title: 'What is a tort?' }),
    draftAt('law/tort.md', { title: 'What is a tort?' }),
  ]);
  const found = (title: string, subject?: string) => library.entryTitled(title, subject)?.path;

  test.each([
    ['What is C?', 'code/c.md'],
    ['what is c', 'code/c.md'],
    ['What is C++?', 'code/cpp.md'],
    ['what is c++', 'code/cpp.md'],
    ['WHAT IS C#', 'code/csharp.md'],
    ['What is ==?', 'code/equal.md'],
    ['what is ===', 'code/same.md'],
    ['  What   is a   tort ', 'history/tort.md'],
  ])('%j is that page', (title, path) => {
    expect(found(title)).toBe(path);
  });

  test('of two topics in two courses is neither, until somebody says which', () => {
    expect(found('Introduction')).toBeUndefined();
    expect(found('introduction', 'year-2')).toBe('Year 2/intro.md');
    expect(found('introduction', 'year-3')).toBeUndefined();
  });

  test.each([
    ['code/cpp.md', true],
    ['history/tort.md', true],
    ['law/tort.md', true],
    ['Year 1/intro.md', false],
    ['Year 2/intro.md', false],
  ])('whether the title of %s leads to one page', (path, isTold) => {
    const entry = library.entryAt(path);
    expect(entry && library.isToldByTitle(entry)).toBe(isTold);
  });

  test('of a question that is filed twice is the one of the subject that was chosen', () => {
    expect(found('What is a tort?', 'law')).toBe('law/tort.md');
    expect(library.entryAt('law/tort.md')?.subjects.map(({ slug }) => slug)).toEqual(['law', 'history']);
  });

  test('every page and section is known by its key alone', () => {
    for (const { path, key } of library.entries) expect(library.keyAt(path)).toBe(key);
    expect(library.keyAt('law/tort.md#duty')).toBe(library.entryAt('law/tort.md#duty')?.key);
    expect(library.keyAt('law/none.md')).toBeUndefined();
  });

  test('that nothing has is no page', () => {
    expect(found('What is Rust?')).toBeUndefined();
    expect(found('')).toBeUndefined();
  });
});

describe('a section', () => {
  const text = 'First.\n\n## Duty\n\nOwed to all.';
  const library = libraryOf([
    draftAt('law/tort.md', { title: 'Torts', answer: text }),
    draftAt('law/tort.md#duty', { kind: 'section', title: 'Duty', answer: 'Owed to all.', offset: 8 }),
  ]);

  test('is shown within its page, opened there', () => {
    expect(library.page('law/tort.md#duty')).toMatchObject({ path: 'law/tort.md', answer: text, at: 8 });
    expect(library.page('law/tort.md')).not.toHaveProperty('at');
  });

  test('goes by its page and its heading, and has an answer of its own', () => {
    expect(library.entryAt('law/tort.md#duty')?.title).toBe('Torts › Duty');
    expect(library.answerAt('law/tort.md#duty')).toBe('Owed to all.');
  });

  test('is no page of its own', () => {
    expect(library.entries.map(({ path }) => path)).toEqual(['law/tort.md']);
  });

  test('whose page is gone cannot be shown', () => {
    const alone = libraryOf([draftAt('law/tort.md#duty', { kind: 'section', title: 'Duty' })]);
    expect(alone.page('law/tort.md#duty')).toBeUndefined();
  });
});

describe('a collection', () => {
  const library = libraryOf([
    draftAt('faq.md?a', { title: 'Why is a first?', related: [{ title: 'Elsewhere', url: '' }] }),
    draftAt('faq.md?z', { title: 'Why is z second?' }),
    draftAt('faq.md?m', { title: 'Why is m third?' }),
    draftAt('elsewhere.md', { title: 'Elsewhere' }),
  ]);

  test('keeps the order of its questions where it is listed', () => {
    expect(titles(library.entriesOf('general'))).toEqual([
      'Elsewhere',
      'Why is a first?',
      'Why is z second?',
      'Why is m third?',
    ]);
  });

  test('relates a question to what its author named, then to those that follow, then to those before', () => {
    expect(titles(library.page('faq.md?a')?.related ?? [])).toEqual([
      'Elsewhere',
      'Why is z second?',
      'Why is m third?',
    ]);
    expect(titles(library.page('faq.md?z')?.related ?? [])).toEqual(['Why is m third?', 'Why is a first?']);
    expect(library.page('elsewhere.md')?.related).toEqual([]);
  });
});

describe('related pages', () => {
  const linking = (title: string, url: string) =>
    libraryOf([
      draftAt('biology/cell.md', { related: [{ title, url }] }),
      draftAt('biology/membrane.md', { title: 'What is a membrane?' }),
      draftAt('physics/light.md', { title: 'What is light?' }),
    ])
      .page('biology/cell.md')
      ?.related.map(({ path }) => path);

  test.each([
    ['', 'physics/light.md', 'physics/light.md'],
    ['', '/physics/light.md#waves', 'physics/light.md'],
    ['', 'membrane.md', 'biology/membrane.md'],
    ['', '../physics/light.md?x=1', 'physics/light.md'],
    ['', 'https://school.edu/physics/light.md', 'physics/light.md'],
    ['', '/learn/physics/questions/light', 'physics/light.md'],
    ['what is LIGHT', '/nowhere', 'physics/light.md'],
  ])('called %j at %j lead to %s', (title, url, path) => {
    expect(linking(title, url)).toEqual([path]);
  });

  test.each([
    ['', ''],
    ['', '/nowhere'],
    ['What is dark?', ''],
    // A page is not related to itself.
    ['', 'cell.md'],
  ])('called %j at %j lead nowhere', (title, url) => {
    expect(linking(title, url)).toEqual([]);
  });
});

test('pages are listed in the order of their paths, and none outside of it', () => {
  const library = libraryOf(['b', 'c/a', 'a'].map((name) => topic(`${name}.md`, name.toUpperCase())));
  const listed = library.list();
  expect(library.size).toBe(3);
  expect(entriesIn(listed)).toEqual(library.entries);
  expect(entriesIn(listed).map(({ path }) => path)).toEqual(['a.md', 'b.md', 'c/a.md']);
  expect([listed.at(-1), listed.at(3)]).toEqual([undefined, undefined]);
});

describe('the pages of a subject', () => {
  const drafts = ['b', 'a', 'c'].map((name) => topic(`course/${name}.md`, name.toUpperCase()));
  const within = topic('course/week 1/d.md', 'D');

  test('are in the order of their titles, those of subjects within it apart', () => {
    const library = libraryOf([...drafts, within]);
    expect(titles(library.entriesOf('course'))).toEqual(['A', 'B', 'C']);
    expect(titles(entriesIn(library.list('course')))).toEqual(['B', 'A', 'C', 'D']);
    expect(library.entriesOf('nothing')).toEqual([]);
    expect(library.list('nothing')).toHaveLength(0);
  });

  test('are in the order of a navigation where there is one, what it does not name behind', () => {
    const navigation = ['course/c.md', 'course/b.md'].map((path) => ({ path, title: '', trail: [] }));
    const library = libraryOf([...drafts, within], { navigation });
    expect(titles(library.entriesOf('course'))).toEqual(['C', 'B', 'A']);
  });
});

test('a page that was written on Discord says by whom, and has no address', () => {
  const library = libraryOf([draftAt('law/tort.md', { written: { author: '12' } })]);
  expect(library.page('law/tort.md')).toMatchObject({ written: { author: '12' }, url: '' });
});

test('questions to begin with are those of library.yml, where it names some', () => {
  const drafts = [draftAt('a.md', { title: 'What is the first one?' })];
  expect(libraryOf(drafts, { questions: ['What else?'] }).questions).toEqual(['What else?']);
  expect(libraryOf(drafts).questions).toEqual(['What is the first one?']);
});
