// One page's source → its draft.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/library/index.ts';
import { lineOfKey, readPage } from '../../../src/library/page/read-page.ts';
import { makeLibrary, pageSource } from '../folder.ts';

const FULL = `---
id: 12
date: 2024-05-01
title: "What is   osmosis?"
article_title: What is osmosis?
question: What is osmosis?
answer: >-
  Water moves.\\n\\n1. **Membrane**: it lets
  water pass.\\n
author: ''
seo:
  title: Osmosis
  page_keywords: osmosis, water,, semipermeable
    membrane
aliases: [why do cells swell, " what is osmotic flow "]
subject:  Biology
url: /learn/biology/questions/what-is-osmosis
no_index: true
related_article10:
  title: Tenth
related_article2:
  title: What is a cell?
  url: /learn/biology/questions/what-is-a-cell
related_article1:
  id: 3
  title: What is a membrane?
  url:
related_articles: 7
---
&nbsp;
`;

test("a page of the seed's form", () => {
  expect(parsePage('biology/osmosis.md', FULL)).toEqual({
    drafts: [
      {
        path: 'biology/osmosis.md',
        kind: 'question',
        titleFrom: 'title',
        title: 'What is osmosis?',
        answer: 'Water moves.\n\n1. **Membrane**: it lets water pass.',
        subject: 'Biology',
        url: '/learn/biology/questions/what-is-osmosis',
        aliases: ['why do cells swell', 'what is osmotic flow'],
        keywords: ['osmosis', 'water', 'semipermeable membrane'],
        related: [
          { title: 'What is a membrane?', url: '' },
          { title: 'What is a cell?', url: '/learn/biology/questions/what-is-a-cell' },
          { title: 'Tenth', url: '' },
        ],
      },
    ],
    problems: [],
  });
});

test('Windows line ends and a byte order mark change nothing', () => {
  const folder = makeLibrary({ 'a.md': FULL, 'b.md': `\ufeff${FULL.replaceAll('\n', '\r\n')}` });
  const { path: _, ...draft } = readPage(folder, 'a.md').drafts[0] ?? { path: '' };
  expect(readPage(folder, 'b.md')).toEqual({ drafts: [{ path: 'b.md', ...draft }], problems: [] });
});

test('a page without an answer in its front matter answers with its body, where `\\n` means itself', () => {
  const {
    drafts: [draft],
  } = parsePage('a.md', '---\ntitle: A\nanswer:\n---\n\n# Head\n\n`a\\nb`\n\n---\n\nEnd \\n.\n');
  expect(draft?.answer).toBe('# Head\n\n`a\\nb`\n\n---\n\nEnd \\n.');
});

test.each([
  ['the title', '---\ntitle: A\nquestion: B\n---\nx', 'A'],
  ['the question, where there is no title', '---\nquestion: B\n---\nx', 'B'],
  ['the question, where the title is blank', '---\ntitle: ""\nquestion: B\n---\nx', 'B'],
  ['a folded title', '---\ntitle: >-\n  A\n  b\n---\nx', 'A b'],
  ['words that YAML once took for yes', '---\ntitle: yes\n---\nx', 'yes'],
])('a page is called by %s', (_name, source, title) => {
  expect(parsePage('a.md', source).drafts[0]?.title).toBe(title);
});

test.each([
  ['a list', 'aliases: [a, "b, c"]', ['a', 'b, c']],
  ['a list with an empty item', 'aliases:\n  - a\n  -\n', ['a']],
  ['one text with commas', 'aliases: a, b', ['a', 'b']],
  ['a text of several lines', 'aliases: |\n  a\n  b', ['a', 'b']],
  ['nothing', 'aliases:', []],
])('aliases may be %s', (_name, yaml, aliases) => {
  expect(parsePage('a.md', `---\ntitle: A\n${yaml}\n---\nx`).drafts[0]?.aliases).toEqual(aliases);
});

test('the words that mean something to JavaScript are keys like any other', () => {
  const source = '---\n__proto__: {title: evil}\nconstructor: x\ntoString: y\ntitle: A\n---\nText.';
  expect(parsePage('a.md', source).drafts[0]?.title).toBe('A');
  expect(Object.hasOwn(Object.prototype, 'title')).toBe(false);
});

test('aliases of YAML that stand for a million texts are told of, not spelled out', () => {
  const rows = Array.from({ length: 20 }, (_, row) => `a${row + 1}: &a${row + 1} [${`*a${row},`.repeat(9)}]`);
  const source = ['---', 'a0: &a0 [x]', ...rows, 'aliases: *a20', 'title: A', '---', 'Text.'].join('\n');
  expect(parsePage('a.md', source).problems).toEqual([
    expect.objectContaining({ line: 23, what: 'aliases holds a list, which is not text' }),
  ]);
});

const yamlPieces = fc.constantFrom(
  '---\n',
  '---',
  '\n',
  '\r\n',
  ' ',
  '  ',
  '\t',
  'title: ',
  'answer: ',
  'seo:\n  page_keywords: ',
  'aliases: ',
  'url: ',
  '- ',
  'related_article1: ',
  'related_article2:\n  title: ',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ': ',
  '#',
  '&a ',
  '*a',
  '<<: ',
  '!!js/function ',
  '>-\n',
  '|\n',
  'text',
  '5',
  '```',
  '$$',
  '\\n',
  '&nbsp;',
  '__proto__: ',
  'javascript:',
  '...\n',
  '\u2028',
  '\ud800',
);

test('no text makes the parser throw, and every problem has a line inside the file', () => {
  const text = fc.array(
    fc.oneof({ weight: 5, arbitrary: yamlPieces }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }),
    {
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(fc.constantFrom('', '---\n', '---\ntitle: A\n'), text, (opening, parts) => {
      const source = opening + parts.join('');
      const { drafts, problems, passedOver } = parsePage('a.md', source);
      const isRefused = problems.some(({ severity }) => severity === 'error');
      expect(drafts.length === 0).toBe(isRefused || passedOver !== undefined);
      const lines = source.split(/\r\n?|\n/).length;
      for (const { line } of problems) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
      }
      for (const { kind, title, answer } of drafts) {
        expect(title.trim()).not.toBe('');
        if (kind !== 'section') expect(answer.trim()).not.toBe('');
      }
    }),
    { numRuns: 2000 },
  );
});

test('a title of any text comes back as it was written, but for its blanks', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (title) => {
      const shown = title.replace(/\s+/g, ' ').trim();
      expect(parsePage('a.md', pageSource(title)).drafts[0]?.title).toBe(shown === '' ? 'A' : shown);
    }),
  );
});

test.each([
  ['lang: de', 'de'],
  ['language: pt-BR', 'pt-BR'],
  ['lang: zh_TW', 'zh-TW'],
  ['lang:', undefined],
])('"%s" says in which language a page is written', (line, language) => {
  const { drafts, problems } = parsePage('a.md', `---\ntitle: Zelle\n${line}\n---\nText.`);
  expect(drafts.map((draft) => draft.language)).toEqual([language]);
  expect(problems).toEqual([]);
});

test.each(['lang: german', 'language: Python', 'lang: go', 'lang: [de, fr]', 'lang: {a: 1}'])(
  '"%s" is no language, and costs a warning',
  (line) => {
    const { drafts, problems } = parsePage('a.md', `---\ntitle: Zelle\n${line}\n---\nText.`);
    expect(drafts.map(({ title, language }) => ({ title, language }))).toEqual([{ title: 'Zelle' }]);
    expect(problems.map(({ severity, line: at }) => [severity, at])).toContainEqual(['warning', 3]);
  },
);

describe('the line of a key', () => {
  test.each<[string, string, string, number]>([
    ['of YAML', '---\ntitle: A\nsubject: B\n---\nsubject: text\n', 'subject', 3],
    ['of YAML with lines of Windows', '---\r\ntitle: A\r\nsubject: B\r\n---\r\nText.\r\n', 'subject', 3],
    [
      'below a value of several lines',
      '---\ntitle: >-\n  A\n  subject: no\nsubject: B\n---\nText.\n',
      'subject',
      5,
    ],
    ['in quotes', '---\ntitle: A\n"subject": B\n---\nText.\n', 'subject', 3],
    ['below a remark', '<!-- x -->\n---\ntitle: A\nsubject: B\n---\nText.\n', 'subject', 4],
    ['of TOML', '+++\ntitle = "A"\nsubject = "B"\n+++\nText.\n', 'subject', 3],
    ['that stands in the text alone', '---\ntitle: A\n---\nsubject: B\n', 'subject', 2],
    ['of a page without front matter', 'subject: B\n', 'subject', 1],
  ])('%s', (_, source, key, line) => {
    expect(lineOfKey(makeLibrary({ 'a.md': source }), 'a.md', key)).toBe(line);
  });

  test('of a file that is gone is the first', () => {
    expect(lineOfKey(makeLibrary({}), 'a.md', 'title')).toBe(1);
  });
});

test('a page named after its heading is found by the name of its file too, and keeps its own aliases', () => {
  const { drafts } = parsePage(
    'pages/Turing Maschine.md',
    '---\naliases: [TM]\n---\n# Probleme\n\nHält sie?\n',
  );
  expect(drafts[0]).toMatchObject({ title: 'Probleme', aliases: ['TM', 'Turing Maschine'] });
  const [named] = parsePage('pages/Turing Maschine.md', '---\ntitle: Probleme\n---\nHält sie?\n').drafts;
  expect(named).toMatchObject({ title: 'Probleme', aliases: [] });
});
