// Choices for options that are being typed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { suggestQuestions, suggestSubjects } from '../../src/conversation/index.ts';
import { entryNamed, find, findSubject, PAGE_PREFIX } from '../../src/finding/index.ts';
import { openShelf, type ReadableShelf, type Shelf } from '../../src/shelf/index.ts';
import { makeFolder, page } from '../e2e/folder.ts';

const LONG = `Why is ${'a very '.repeat(30)}long question cut in the list?`;
let shelf: Shelf;

beforeAll(async () => {
  const files: Record<string, string> = {
    'long/long.md': page(LONG, 'Because a choice has 100 characters.'),
    'maths/root.md': page('What is $\\sqrt{x}$?', 'A number whose square is x.', 'Mathematics'),
    'twins/a.md': page('What is a cell?', 'The unit of life.', 'Biology'),
    'notes/year1/compilers/intro.md': '# Introduction\n\nThey translate.',
    'notes/year1/networks/intro.md': '# Introduction\n\nThey carry packets.',
    'prison/a.md': page('What is a cell?', 'A room.', 'Prisons'),
  };
  for (let number = 0; number < 60; number += 1)
    files[`rivers/${number}.md`] = page(`Where does river ${number} rise?`, 'At a spring.');
  shelf = await openShelf({ folder: makeFolder(files) });
});

function expectAccepted(choices: readonly { name: string; value: string }[]): void {
  expect(choices.length).toBeLessThanOrEqual(25);
  for (const { name, value } of choices) {
    expect(name.trim().length).toBeGreaterThan(0);
    expect(name.length).toBeLessThanOrEqual(100);
    expect(value.length).toBeGreaterThan(0);
    expect(value.length).toBeLessThanOrEqual(100);
  }
}

test.each([
  '',
  ' ',
  'r',
  'river',
  'where does river 7 rise',
  'long',
  'x'.repeat(100),
  'x'.repeat(6000),
  '🧠',
])('choices are within the limits: case %#', (typed) => {
  expectAccepted(suggestQuestions(shelf, typed));
  expectAccepted(suggestSubjects(shelf, typed));
});

test('what was typed stands first, so that Enter asks just that', () => {
  expect(suggestQuestions(shelf, ' river ')[0]).toEqual({ name: 'river', value: 'river' });
});

test('a title that was typed in full stands there once', () => {
  const names = suggestQuestions(shelf, 'where does RIVER 7 rise?').map(({ name }) => name.toLowerCase());
  expect(names.filter((name) => name === 'where does river 7 rise?')).toHaveLength(1);
});

test('the value of a title that was cut, or holds a formula, still leads to its page', () => {
  const cases = [
    ['very very long question', '', 'long/long.md'],
    ['', 'mathematics', 'maths/root.md'],
  ] as const;
  // Whoever types the same is given what was kept.
  for (const [typed, subject, path] of [...cases, ...cases]) {
    const { value = '' } =
      suggestQuestions(shelf, typed, subject).find((choice) => choice.value.startsWith(PAGE_PREFIX)) ?? {};
    expect(entryNamed(shelf.library, value, undefined)?.path).toBe(path);
  }
});

test('a subject that is filled in narrows the choices', () => {
  const names = suggestQuestions(shelf, '', 'prisons').map(({ name }) => name);
  expect(names).toEqual(['What is a cell?']);
});

test('the value of a subject leads to it', () => {
  for (const { name, value } of suggestSubjects(shelf, ''))
    expect(findSubject(shelf.library, value)?.name).toBe(name);
});

test('a text too long for a choice stands first as the words of it that are looked up', async () => {
  const asked =
    'hey everyone, could somebody please tell me, since I have been wondering about that since yesterday,';
  const [first] = suggestQuestions(shelf, `${asked} where does river 7 rise`);
  expect(first?.value).toMatch(/river 7 rise$/);
  expect(first?.name).toBe(first?.value);
  expect(await find(shelf, first?.value ?? '')).toMatchObject({
    kind: 'page',
    page: { path: 'rivers/7.md' },
  });
});

test('what shows nothing is no choice', () => {
  for (const typed of ['\u200b', '\u200b\u200e', ' \u0000 '])
    for (const { name } of suggestQuestions(shelf, typed)) expect(name).toMatch(/[\p{L}\p{N}]/u);
});

test('before anything is typed every subject is there, and the choices are the same again', () => {
  const paths = suggestQuestions(shelf, '').map(
    ({ value }) => entryNamed(shelf.library, value, undefined)?.path ?? '',
  );
  for (const folder of ['long', 'maths', 'rivers'])
    expect(paths.some((path) => path.startsWith(`${folder}/`))).toBe(true);
  expect(suggestQuestions(shelf, '')).toEqual(suggestQuestions(shelf, ' '));
});

test('topics of one name are told apart by their course, and each choice shows its own page', async () => {
  const choices = suggestQuestions(shelf, 'intro').slice(1);
  expect(choices.map(({ name }) => name)).toEqual([
    'Introduction · Notes › Year1 › Compilers',
    'Introduction · Notes › Year1 › Networks',
  ]);
  const shown = choices.map(({ value }) => entryNamed(shelf.library, value, undefined)?.path);
  expect(shown).toEqual(['notes/year1/compilers/intro.md', 'notes/year1/networks/intro.md']);
  expect(await find(shelf, 'Introduction')).toMatchObject({ kind: 'candidates', candidates: [{}, {}] });
});

test('what was looked up for a beginning is kept until the library changes', async () => {
  const folder = makeFolder({ 'seas/sea.md': page('What is a sea?', 'Salt water.') });
  const changing = await openShelf({ folder });
  onTestFinished(() => changing.close());
  let lookups = 0;
  const counted: ReadableShelf = {
    ...changing,
    library: changing.library,
    problems: [],
    pictures: changing.pictures,
    suggest(...asked) {
      lookups += 1;
      return changing.suggest(...asked);
    },
  };
  const first = suggestQuestions(counted, 'what is a se');
  expect(suggestQuestions(counted, 'what is a se')).toEqual(first);
  expect(lookups).toBe(1);
  const [subject] = changing.library.subjects;
  suggestQuestions(counted, 'what is a se', subject?.slug);
  expect(lookups).toBe(2);
  writeFileSync(join(folder, 'seas/seal.md'), page('What is a seal?', 'It swims.'));
  await changing.refresh();
  const now = suggestQuestions({ ...counted, library: changing.library }, 'what is a se');
  expect(now.map(({ name }) => name)).toContain('What is a seal?');
});
