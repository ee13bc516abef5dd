// Which subject a page belongs to, and how that is spelled.
import { expect, test } from 'vitest';
import {
  chooseSpelling,
  isWithin,
  subjectSlug,
  type subjectTrail,
} from '../../../src/library/catalogue/subjects.ts';

const filed = (path: string, more: { url?: string; subject?: string; trail?: readonly string[] } = {}) => ({
  path,
  url: '',
  subject: '',
  ...more,
});

test.each<[Parameters<typeof subjectTrail>[0], string]>([
  [filed('Biology/cell.md'), 'biology'],
  [filed('Natural Science/Biology/cell.md'), 'natural-science/biology'],
  [filed('cell.md', { url: '/learn/biology/questions/cell' }), 'biology'],
  [filed('cell.md', { url: 'https://school.edu/learn/Cell%20Biology/x' }), 'cell-20biology'],
  [filed('cell.md', { url: '/questions/cell', subject: 'Life' }), 'life'],
  [filed('cell.md', { subject: 'Life' }), 'life'],
  [filed('cell.md'), 'general'],
  [filed('---/cell.md', { subject: '???' }), 'general'],
  [filed('a/cell.md', { trail: ['Life', 'Cells'] }), 'life/cells'],
  [filed('a/cell.md', { trail: [] }), 'general'],
  [filed('Ökologie/日本/x.md'), 'ökologie/日本'],
])('%j is filed under %s', (draft, slug) => {
  expect(subjectSlug(draft)).toBe(slug);
});

test('long names stay apart though they are cut, and folders that do not fit are left out', () => {
  const long = 'the very long name of a course that somebody wrote out in full because nobody stopped them';
  const [one, other] = [`${long} one`, `${long} two`].map((folder) => subjectSlug(filed(`${folder}/x.md`)));
  expect(one).not.toBe(other);
  for (const slug of [one, other]) expect(slug?.length).toBeLessThanOrEqual(80);
  expect(subjectSlug(filed(`${'a'.repeat(70)}/${'b'.repeat(20)}/c/x.md`))).toBe('a'.repeat(70));
});

test('a long name within a subject is shortened and not left out, and stays apart from others', () => {
  const long = 'animation, asset management, scripting, gameplay, programming and deployment of games';
  const [one, other] = ['a', 'b'].map((end) =>
    subjectSlug(filed('unity/x.md', { trail: ['unity', long + end] })),
  );
  expect(one).toMatch(/^unity\/animation-asset-management-[a-z-]+-[0-9a-f]{8}$/);
  expect(one).toHaveLength(80);
  expect(one).not.toBe(other);
});

test('isWithin tells folders, not beginnings of names', () => {
  expect(isWithin('law/civil', 'law')).toBe(true);
  expect(isWithin('law', 'law')).toBe(true);
  expect(isWithin('lawn', 'law')).toBe(false);
  expect(isWithin('law', 'law/civil')).toBe(false);
});

test.each<[string, [string, number][], string]>([
  [
    'computer-science',
    [
      ['Computer science', 2],
      ['Computer Science', 5],
    ],
    'Computer Science',
  ],
  [
    'ai',
    [
      ['Ai', 2],
      ['AI', 2],
    ],
    'AI',
  ],
  [
    'bio',
    [
      ['', 9],
      ['Biology', 1],
    ],
    'Biology',
  ],
  ['cell-biology', [], 'Cell Biology'],
  ['Cell biology', [], 'Cell biology'],
  ['02-macOS', [['', 3]], 'MacOS'],
])('of the folder %s with %j people read %s', (folder, spellings, name) => {
  expect(chooseSpelling(folder, new Map(spellings))).toBe(name);
});
