// Files of many questions: each a page of its own, and nothing of the file lost.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileOf, loadLibrary, parsePage } from '../../../src/library/index.ts';
import { isQuestion } from '../../../src/library/split/asked.ts';
import { makeLibrary } from '../folder.ts';

function questionsIn(markdown: string): [title: string, answer: string][] {
  return parsePage('faq.md', markdown)
    .drafts.filter(({ path }) => path.includes('?'))
    .map(({ title, answer }) => [title, answer]);
}

test.each([
  [
    'headings',
    '# FAQ\n\n## What is a pod?\nOne or more containers.\n\n## Why is there a scheduler?\nIt places pods.\n\n## How does a probe work\nIt asks again and again.\n',
  ],
  [
    'folded details',
    '# FAQ\n<details>\n<summary>What is a pod?</summary><br>\n\nOne or more containers.\n</details>\n\n<details><summary><b>Why is there a scheduler?</b></summary>It places pods.</details>\n<details><summary>How does a probe work</summary>\nIt asks again and again.\n</details>\n',
  ],
  [
    'bold lines',
    '# FAQ\n\n**What is a pod?**\n\nOne or more containers.\n\n**Why is there a scheduler?**\n\nIt places pods.\n\n**Q: How does a probe work**\n\nIt asks again and again.\n',
  ],
  [
    'numbered items',
    '# FAQ\n\n1. What is a pod?\n\n   One or more containers.\n\n2. Why is there a scheduler?\n\n   It places pods.\n\n3. How does a probe work?\n\n   It asks again and again.\n',
  ],
])('questions in %s are pages', (_name, markdown) => {
  const found = questionsIn(markdown);
  expect(found.map(([title]) => title.replace(/\?$/, ''))).toEqual([
    'What is a pod',
    'Why is there a scheduler',
    'How does a probe work',
  ]);
  expect(found.map(([, answer]) => answer.replace(/<br>/, '').trim())).toEqual([
    'One or more containers.',
    'It places pods.',
    'It asks again and again.',
  ]);
});

test('two questions are sections of their page; three are a collection', () => {
  const two = '## What is a?\nText.\n\n## What is b?\nText.\n';
  expect(parsePage('a.md', two).drafts.map(({ kind }) => kind)).toEqual(['topic', 'section', 'section']);
  expect(questionsIn(`${two}\n## What is c?\nText.\n`)).toHaveLength(3);
});

test('summaries that only say that something is folded away are no questions', () => {
  const markdown = ['Solution', 'Click to expand', 'Answer', 'Show answer']
    .map((summary) => `<details><summary>${summary}</summary>\nText.\n</details>\n`)
    .join('\n');
  expect(questionsIn(`Try it.\n\n${markdown}`)).toEqual([]);
});

test('what answers a question is part of it, though it stands under a heading of its own', () => {
  const one = (n: number) =>
    `###### ${n}. What's the output?\n\n\`\`\`js\nf(${n})\n\`\`\`\n\n<details><summary>Answer</summary>\n\n#### Answer: B\n\nBecause of ${n}.\n</details>\n\n`;
  const found = questionsIn(`# Quiz\n\n${one(1)}${one(2)}${one(3)}`);
  // The same question three times: its number tells which one is meant.
  expect(found.map(([title]) => title)).toEqual(['1', '2', '3'].map((n) => `${n}. What's the output?`));
  for (const [index, [, answer]] of found.entries()) expect(answer).toContain(`Because of ${index + 1}.`);
});

test('a numbered heading among numbered questions is one, though it has no mark', () => {
  const markdown =
    '## 1. What is a?\nx\n## 2. What is b?\nx\n## 3. All c are d.\nTrue.\n## 4. What is e?\nx\n';
  expect(questionsIn(markdown).map(([title]) => title)).toEqual([
    'What is a?',
    'What is b?',
    'All c are d.',
    'What is e?',
  ]);
});

test.each([
  ['What is a pod?', true],
  ['What is a pod', true],
  ['Qué es un pod?', true],
  ['ポッドとは何ですか？', true],
  ['Q3: Pods', true],
  ['How to install', false],
  ['Quality: a view', false],
  ['Pods', false],
])('%j asks: %s', (text, asks) => {
  expect(isQuestion(text)).toBe(asks);
});

const FAQ = `# Cluster questions

Read this first.

## Basics

### What is a pod?

One or more containers.

### What is a node?

A machine.

## Advanced

### Why is there a scheduler?

It places pods.
`;

test('a collection is filed as a subject, its questions related to one another, and linked to their headings', () => {
  const { library } = loadLibrary({
    folder: makeLibrary({ 'ops/cluster.md': FAQ, 'library.yml': 'site: https://a.example\n' }),
  });
  expect(library.subjects.map(({ name, count }) => [name, count])).toEqual([
    ['Ops', 4],
    ['Ops › Cluster questions', 3],
    ['Ops › Cluster questions › Advanced', 1],
    ['Ops › Cluster questions › Basics', 2],
  ]);
  const questions = ['basics', 'advanced'].flatMap((part) =>
    library.entriesOf(`ops/cluster-questions/${part}`),
  );
  expect(questions.map(({ title }) => title)).toEqual([
    'What is a pod?',
    'What is a node?',
    'Why is there a scheduler?',
  ]);
  const page = library.page(questions[0]?.path ?? '');
  expect(page).toMatchObject({
    answer: 'One or more containers.',
    url: 'https://a.example/ops/cluster.md#what-is-a-pod',
  });
  expect(page?.related.map(({ title }) => title)).toEqual(['What is a node?', 'Why is there a scheduler?']);
  expect(library.page('ops/cluster.md')?.answer).toContain('Read this first.');
});

test('a file that is nothing but questions has no page beside them', () => {
  const { drafts } = parsePage('q.md', '# Q\n\n## What is a?\nx\n\n## What is b?\nx\n\n## What is c?\nx\n');
  expect(drafts.map(({ path }) => path)).toEqual(['q.md?what-is-a', 'q.md?what-is-b', 'q.md?what-is-c']);
});

test('a question with one answer in its front matter is never cut', () => {
  const source = `---\nquestion: What are pods?\n---\n${FAQ}`;
  expect(parsePage('a.md', source).drafts).toHaveLength(1);
});

const pieces = fc.constantFrom(
  '## What is one?\n',
  '# Title\n',
  '### Part\n',
  '<details><summary>Why two?</summary>\n',
  '</details>\n',
  '**Is it three?**\n\n',
  '1. Which four?\n\n',
  '```\n# code\n```\n',
  'alpha beta\n\n',
  'gamma\n',
  '- [a](b.md)\n',
);

test('no word of a file is lost, however it is cut, and no two parts have one path', () => {
  const numbered = fc
    .array(pieces, { maxLength: 25 })
    .map((parts) =>
      parts.map((part, index) => part.replace(/alpha|gamma/g, (word) => `${word}${index}`)).join(''),
    );
  fc.assert(
    fc.property(numbered, (markdown) => {
      const { drafts } = parsePage('a.md', `Opening words.\n\n${markdown}`);
      const all = drafts
        .filter(({ kind }) => kind !== 'section')
        .map(({ answer }) => answer)
        .join('\n');
      for (const [word] of markdown.matchAll(/(?:alpha|gamma)\d+/g)) expect(all).toContain(word);
      expect(new Set(drafts.map(({ path }) => path)).size).toBe(drafts.length);
      for (const { path } of drafts) expect(fileOf(path)).toBe('a.md');
    }),
    { numRuns: 300 },
  );
});
