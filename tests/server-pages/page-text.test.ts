import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/library/index.ts';
import {
  checkPage,
  fieldsOf,
  MOST,
  type PageFields,
  readFields,
  trailOf,
  type WrittenTexts,
  writeFields,
  writeSource,
} from '../../src/server-pages/index.ts';

const TEXTS: WrittenTexts = {
  title: 'When is the homework due?',
  subject: 'School',
  answer: 'On Friday.\n\n### Where\n\nIn the **blue** box.',
  keywords: 'homework, deadline',
  aliases: 'homework deadline',
};

const fieldsWith = (texts: Partial<WrittenTexts>): PageFields => readFields({ ...TEXTS, ...texts });

describe('what is written into a form', () => {
  test('becomes the fields of a page', () => {
    expect(readFields(TEXTS)).toEqual({
      ...TEXTS,
      keywords: ['homework', 'deadline'],
      aliases: ['homework deadline'],
    });
  });

  test.each<[string, Partial<WrittenTexts>, Partial<PageFields>]>([
    [
      'loses NUL and other signs that nobody sees',
      { title: 'What\u0000 is\u0007 \u202edue\u2066?' },
      { title: 'What is due?' },
    ],
    [
      'loses what has no width and keeps words from being found, and no more',
      { title: 'Pho\u200bto\u2060syn\u00adthesis\u061c?', answer: 'می\u200cخواهم 👩\u200d🔬\u2066' },
      { title: 'Photosynthesis?', answer: 'می\u200cخواهم 👩\u200d🔬' },
    ],
    ['has no subject of signs alone', { subject: ' --- ' }, { subject: '' }],
    ['has no subject that leads upwards', { subject: '..\\..' }, { subject: '' }],
    ['loses the breaks of a title', { title: ' Two\nlines\r\nof it ' }, { title: 'Two lines of it' }],
    [
      'loses halves of characters',
      { title: 'Half \ud83d of one', answer: 'A\udc00.' },
      { title: 'Half of one', answer: 'A.' },
    ],
    ['is cut where it is too long', { title: 'x'.repeat(10_000) }, { title: 'x'.repeat(MOST.title) }],
    ['keeps lines and tabulators of an answer', { answer: 'a\r\nb\rc\td\n' }, { answer: 'a\nb\nc\td' }],
    ['has each term once', { keywords: 'a, b;a、 c\n,' }, { keywords: ['a', 'b', 'c'] }],
    [
      'keeps commas of questions',
      { aliases: 'well, when?\nso when' },
      { aliases: ['well, when?', 'so when'] },
    ],
    ['is composed as Unicode wants it', { title: 'Cafe\u0301?' }, { title: 'Café?' }],
  ])('%s', (_, texts, expected) => {
    expect(fieldsWith(texts)).toMatchObject(expected);
  });

  test('is never longer than a page may be', () => {
    const { answer, keywords } = fieldsWith({
      answer: 'y'.repeat(10_000),
      keywords: Array.from({ length: 300 }, (_, number) => `term ${number}`).join(','),
    });
    expect(answer).toHaveLength(MOST.answer);
    expect(keywords.length).toBeLessThanOrEqual(MOST.terms);
  });

  test('stands in the form again as it was', () => {
    expect(writeFields(readFields(TEXTS))).toEqual(TEXTS);
  });
});

describe('the source of a page', () => {
  test('is that of a page of a library, and names nobody', () => {
    expect(writeSource(readFields(TEXTS))).toBe(
      [
        '---',
        'title: "When is the homework due?"',
        'subject: "School"',
        'seo:',
        '  page_keywords: "homework, deadline"',
        'aliases: ["homework deadline"]',
        '---',
        '',
        'On Friday.',
        '',
        '### Where',
        '',
        'In the **blue** box.',
        '',
      ].join('\n'),
    );
  });

  test('is read as one page, its sections aside, with what was written', () => {
    const fields = fieldsWith({
      title: 'Is "this" a: title? #1',
      answer: '---\ntitle: Another\nhidden: true\n---\n\nText.',
    });
    const [draft] = parsePage('a.md', writeSource(fields)).drafts;
    expect(draft).toMatchObject({ title: fields.title, answer: fields.answer });
    expect(fieldsOf(writeSource(fields))).toEqual(fields);
  });

  test('of several questions in one answer is one page', () => {
    const answer = ['What is a cat?', 'What is a dog?', 'What is a cow?', 'What is an ox?']
      .map((question) => `## ${question}\n\nAn animal that people have kept for a long time.`)
      .join('\n\n');
    const fields = fieldsWith({ title: 'Animals', answer });
    const { drafts } = parsePage('a.md', writeSource(fields));
    expect(drafts.filter(({ kind }) => kind !== 'section').map(({ title }) => title)).toEqual(['Animals']);
    expect(fieldsOf(writeSource(fields))?.answer).toBe(answer);
  });

  test('spells the innermost subject', () => {
    expect(writeSource(fieldsWith({ subject: 'Year 2 › Networks' }))).toContain('subject: "Networks"');
  });

  test('gives back whatever was written', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(text, text, text, text, (title, subject, keywords, aliases) => {
        const fields = readFields({
          title: `T ${title}`,
          subject,
          answer: `Text. ${title}`,
          keywords,
          aliases,
        });
        const { subject: _, ...read } = fieldsOf(writeSource(fields)) ?? { subject: '' };
        const { subject: __, ...written } = fields;
        expect(read).toEqual(written);
      }),
      { numRuns: 200 },
    );
  });
});

describe('subjects', () => {
  test.each<[string, string[]]>([
    ['Biology', ['biology']],
    ['Year 2 › Networks', ['year-2', 'networks']],
    ['../../etc/passwd', ['etc', 'passwd']],
    ['..\\..\\Windows', ['windows']],
    ['物理', ['物理']],
    ['  ', []],
    ['…', []],
  ])('%j lies in %j', (subject, trail) => {
    expect(trailOf({ subject })).toEqual(trail);
  });
});

describe('the check', () => {
  test('finds nothing wrong with a sound page', () => {
    const checked = checkPage(readFields(TEXTS));
    expect(checked.problems).toEqual([]);
    expect(checked.draft).toMatchObject({ title: TEXTS.title, answer: TEXTS.answer });
  });

  test('tells what `check` tells', () => {
    const { draft, problems } = checkPage(fieldsWith({ answer: 'Look:\n\n```js\nlet a = 1;' }));
    expect(draft).toBeDefined();
    expect(problems).toMatchObject([
      { severity: 'warning', what: 'a code block is opened and never closed', fix: 'end it with a line ```' },
    ]);
  });

  test.each<[string, Partial<WrittenTexts>, string]>([
    ['no title', { title: ' \u0000 ' }, 'title'],
    ['a title of marks', { title: '???' }, 'title'],
    ['no text', { answer: '###' }, 'empty'],
    ['nothing but links', { answer: '[a](https://example.org)\n[b](https://example.org)' }, 'only links'],
  ])('refuses %s', (_, texts, lacks) => {
    expect(checkPage(fieldsWith(texts))).toMatchObject({ lacks });
    expect(checkPage(fieldsWith(texts)).draft).toBeUndefined();
  });
});
