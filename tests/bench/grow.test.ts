// Libraries made larger for the benchmark.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { grow } from '../../bench/tasks/grow.ts';
import { prepare } from '../../bench/tasks/prepare.ts';
import { loadDrafts } from '../../src/library/index.ts';

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'cribsheet-test-'));
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

const SENTENCES = ['Tides follow the moon.', 'Rivers carry sand.', 'Ice cuts valleys.', 'Wind dries soil.'];

function writeLibrary(): string {
  const folder = join(scratch, 'small');
  mkdirSync(join(folder, 'geography'), { recursive: true });
  const answer = `${SENTENCES[0]} ${SENTENCES[1]}\n\n- **Cold**: ${SENTENCES[2]}\n\n\`\`\`\nleave();\n\`\`\``;
  writeFileSync(join(folder, 'geography/one.md'), `---\ntitle: How does water shape land?\n---\n${answer}\n`);
  writeFileSync(
    join(folder, 'geography/two.md'),
    `---\nquestion: Why do deserts grow in dry years?\nanswer: >-\n    ${SENTENCES[3]}\\n\\n${SENTENCES[1]}\n---\n&nbsp;\n`,
  );
  return folder;
}

test('every page of a grown library is a page, made of the sentences of its subject', () => {
  const folder = writeLibrary();
  const pages = join(scratch, 'pages.jsonl');
  prepare({ folder, copy: join(scratch, 'copy'), pages });
  const into = join(scratch, 'grown');
  expect(grow({ folder, pages, into, times: 5 })).toBe(10);

  const { drafts, problems } = loadDrafts({ folder: into });
  expect(drafts).toHaveLength(10);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const words = new Set([...SENTENCES, 'Cold leave'].join(' ').match(/\p{L}+/gu));
  for (const { answer } of drafts)
    expect((answer.match(/\p{L}+/gu) ?? []).filter((word) => !words.has(word))).toEqual([]);
  // Both structures were kept: a list with a block of code below, and two paragraphs.
  expect(
    drafts.filter(({ answer }) => answer.includes('- **Cold**:') && answer.includes('leave();')),
  ).toHaveLength(5);
  expect(new Set(drafts.map(({ answer }) => answer)).size).toBeGreaterThan(2);
});

test('it is the same library every time', () => {
  const folder = writeLibrary();
  const pages = join(scratch, 'pages.jsonl');
  prepare({ folder, copy: join(scratch, 'copy'), pages });
  const [first, second] = ['first', 'second'].map((name) => {
    const into = join(scratch, name);
    grow({ folder, pages, into, times: 3 });
    return { names: readdirSync(join(into, 'geography')), drafts: loadDrafts({ folder: into }).drafts };
  });
  expect(first).toEqual(second);
});
