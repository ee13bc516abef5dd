// One page a dialect, with everything that the dialect has: as it is shown, and that no mark of it is left.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findRawMarks } from '../raw-markup.ts';
import { checkAnswer, show } from './show.ts';

const folder = join(import.meta.dirname, 'pages');
const pages = readdirSync(folder).filter((file) => !file.endsWith('.txt'));

describe.each(pages)('%s', (file) => {
  const answer = readFileSync(join(folder, file), 'utf8').trim();

  test('is shown as written beside it', async () => {
    await expect(show(answer)).toMatchFileSnapshot(join(folder, `${file}.txt`));
  });

  test('has no marks left, and nothing that Discord would refuse', () => {
    expect(checkAnswer(answer)).toEqual({ marks: [], faults: [] });
  });

  test('holds marks that the check would find', () => {
    expect(findRawMarks(answer).length).toBeGreaterThan(5);
  });
});
