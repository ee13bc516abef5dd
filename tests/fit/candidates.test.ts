// What a sentence model is tuned on, as it lies in files.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Candidates } from '../../fit/candidates.ts';
import type { JudgedQuestion } from '../../fit/judged-questions.ts';
import { chooseMeaning } from '../../src/meaning/index.ts';
import { makeFolder } from '../e2e/folder.ts';
import { makeLibrary } from '../library/folder.ts';

vi.setConfig({ testTimeout: 120_000 });

test('questions stand there as the model reads them, with candidates whose vectors are those of their pages', async () => {
  const page = (title: string, answer: string) => `---\ntitle: ${title}\n---\n\n${answer}\n`;
  const folder = makeLibrary({
    'biology/osmosis.md': page('What is osmosis?', 'Water moves through a membrane.'),
    'biology/diffusion.md': page(
      'What is diffusion?',
      'Molecules spread out.\n\n## In gases\n\nThere they are fast.',
    ),
    'law/tort.md': page('What is a tort?', 'A wrong that is paid for.'),
  });
  const meaning = chooseMeaning({ meaning: true, meaningModel: undefined }, expect.fail);
  if (meaning === undefined) throw new Error('a model is shipped');
  onTestFinished(() => meaning.close());
  const question = (text: string, right: string): JudgedQuestion => ({
    set: 'dev',
    category: 'plain',
    text,
    grades: new Map([[right, 2]]),
  });
  const candidates = new Candidates();
  await candidates.add(
    { folder, dataDir: makeFolder(), meaning },
    [
      question('what is osmossis', 'biology/osmosis.md'),
      question('how do molecules spread', 'biology/diffusion.md'),
    ],
    [3, 1],
  );
  const out = makeFolder();
  candidates.write(out);
  const read = (name: string) => JSON.parse(readFileSync(join(out, name), 'utf8'));
  const numbers = (name: string) => new Float32Array(new Uint8Array(readFileSync(join(out, name))).buffer);
  const { features, questions } = read('questions.json');
  const pages: { first: number; count: number }[] = read('pages.json');
  expect(features).toContain('bm25f');
  expect(features).not.toContain('titleNearness');
  expect(questions).toMatchObject([
    { part: 3, pages: 3, wording: 'what is osmosis', isAnswerable: true },
    { part: 1, pages: 3, wording: 'how do molecules spread', isAnswerable: true },
  ]);
  expect(numbers('titles.f32')).toHaveLength(192 * pages.length);
  expect(numbers('passages.f32')).toHaveLength(192 * pages.reduce((sum, { count }) => sum + count, 0));
  const [vector] = (await meaning.embedPages([{ title: 'What is diffusion?' }])) ?? [];
  const [first] = questions[1].candidates;
  expect(first.slice(0, 2)).toEqual([expect.any(Number), 2]);
  expect(first).toHaveLength(2 + features.length);
  const title = numbers('titles.f32').subarray(192 * first[0], 192 * (first[0] + 1));
  expect(title.reduce((sum, value, i) => sum + value * (vector?.title?.[i] ?? 0), 0)).toBeGreaterThan(0.98);
});
