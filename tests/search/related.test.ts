// Pages near a page, over small libraries.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openIndex, openSynonyms, related } from '../../src/search/index.ts';
import { buildIndex, buildSegment, type SmallPage } from './build-index.ts';

const pages: SmallPage[] = [
  {
    path: 'osmosis',
    title: 'What is osmosis?',
    keywords: ['membrane', 'water'],
    answer: 'Water crosses a membrane.',
  },
  {
    path: 'osmosis again',
    title: 'What is osmosis?',
    answer: 'Osmosis, told by another teacher: membrane, water.',
  },
  {
    path: 'osmotic',
    title: 'How do roots use osmosis?',
    answer: 'Water enters roots by osmosis through a membrane.',
  },
  {
    path: 'diffusion',
    title: 'What is diffusion?',
    keywords: ['membrane', 'water'],
    answer: 'Particles spread, also through a membrane in water.',
  },
  { path: 'diffusion again', title: 'What is diffusion?', answer: 'Particles spread through any membrane.' },
  { path: 'contract', title: 'What is a contract?', answer: 'An agreement that a court enforces.' },
  { path: 'tort', title: 'What is a tort?', answer: 'A wrong for which a court gives damages.' },
];
const index = buildIndex(pages);

describe('related pages', () => {
  test('share what the page is about, the nearest first', () => {
    expect(related(index, 'osmosis', 5).slice(0, 2)).toEqual(['osmotic', 'diffusion']);
  });

  test('are no others with the same title, and each title stands there once', () => {
    const found = related(index, 'osmosis', 5);
    expect(found).not.toContain('osmosis');
    expect(found).not.toContain('osmosis again');
    expect(found).not.toContain('diffusion again');
  });

  test('are none where no page shares a rare term', () => {
    expect(related(index, 'tort', 5)).toEqual([]);
    expect(related(buildIndex(pages.slice(0, 1)), 'osmosis', 5)).toEqual([]);
  });

  test('are none of a page that there is not, and at most as many as asked for', () => {
    expect(related(index, 'nowhere', 5)).toEqual([]);
    expect(related(index, '__proto__', 5)).toEqual([]);
    expect(related(index, 'osmosis', 1)).toEqual(['osmotic']);
    expect(related(index, 'osmosis', 0)).toEqual([]);
  });

  test('are not told by words that people only ask with', () => {
    const chatter = buildIndex([
      { path: 'a', title: 'Explain the difference, please' },
      { path: 'b', title: 'Explain the difference, thanks' },
    ]);
    expect(related(chatter, 'a', 5)).toEqual([]);
  });
});

test('a changed page is related as it is now, and to pages of both segments', () => {
  const base = buildSegment(pages);
  const delta = buildSegment([{ path: 'tort', title: 'What crosses a membrane by osmosis?' }]);
  const gone = [...base.paths].map((path) => (path === 'tort' ? 1 : 0));
  const changed = openIndex([base, delta], openSynonyms([]), [Uint8Array.from(gone), Uint8Array.of(0)]);
  expect(related(changed, 'tort', 5)).toContain('osmotic');
  expect(related(changed, 'osmotic', 5)).toContain('tort');
  expect(related(changed, 'contract', 5)).toEqual([]);
  // What was kept is told again.
  for (const [path, other] of [
    ['tort', 'osmotic'],
    ['osmotic', 'tort'],
  ] as const)
    expect(related(changed, path, 5)).toContain(other);
});

test('in any library they are distinct, others, and leave the index as it was', () => {
  const word = fc.constantFrom('osmosis', 'water', 'root', 'the', 'explain', 'court', 'long-term', '');
  const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
  const library = fc.array(fc.record({ title: text, answer: text }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(library, fc.integer({ min: 0, max: 6 }), (all, most) => {
      const small = buildIndex(all.map((page, number) => ({ ...page, path: String(number) })));
      for (const [number, { title }] of all.entries()) {
        const titles = related(small, String(number), most).map((path) => all[Number(path)]?.title);
        expect(titles.length).toBeLessThanOrEqual(most);
        expect(new Set(titles).size).toBe(titles.length);
        expect(titles).not.toContain(title);
      }
      for (const { total, concept } of small.accumulators)
        expect([...total, ...concept].every((score) => score === 0)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
