// The fields of a page's front matter, whatever their type.
import { describe, expect, test } from 'vitest';
import { parseFields } from '../../../src/library/page/page-fields.ts';

const fieldsOf = (data: Record<string, unknown>) => parseFields(data).fields;
const toldOf = (data: Record<string, unknown>) =>
  parseFields(data).issues.map(({ path, what }) => [path, what]);

test('what is absent is blank, and nobody is told', () => {
  expect(parseFields({})).toEqual({
    fields: {
      title: '',
      question: '',
      answer: '',
      subject: '',
      url: '',
      permalink: '',
      slug: '',
      date: '',
      categories: [],
      aliases: [],
      keywords: [],
      related: [],
    },
    issues: [],
  });
});

test.each<[Record<string, unknown>, string, string[]]>([
  [
    { date: '2024-03-07 10:00:00 +0100', categories: ['Cell life', 'exam', 7] },
    '2024-03-07 10:00:00 +0100',
    ['Cell life', 'exam'],
  ],
  [
    { date: new Date(Date.UTC(2024, 2, 7)), categories: 'bio cells', category: 'exam' },
    '2024-03-07T00:00:00.000Z',
    ['bio', 'cells', 'exam'],
  ],
  [{ date: 7, categories: { a: 1 } }, '', []],
])('%j is of the day "%s" and in %j', (written, date, categories) => {
  expect(parseFields(written).fields).toMatchObject({ date, categories });
});

test('an address is a text, and of any other type none, without a word about it', () => {
  expect(parseFields({ permalink: ' /about/ ', slug: 'cells' })).toMatchObject({
    fields: { permalink: '/about/', slug: 'cells' },
    issues: [],
  });
  expect(parseFields({ permalink: true, slug: 7 })).toMatchObject({
    fields: { permalink: '', slug: '' },
    issues: [],
  });
});

test.each<[unknown, string]>([
  ['  What\n is   pH?  ', 'What is pH?'],
  [1984, '1984'],
  [-0.5, '-0.5'],
  [true, 'true'],
  [12345678901234567890n, '12345678901234567890'],
  [new Date('2024-05-01T00:00:00Z'), '2024-05-01'],
  [new Date('2024-05-01T12:30:00Z'), '2024-05-01T12:30:00.000Z'],
  [new Date('never'), ''],
  [null, ''],
])('a title that is %s reads %j', (title, read) => {
  expect(parseFields({ title })).toMatchObject({ fields: { title: read }, issues: [] });
});

test('a list for a text is joined, a block is left out, and both are told', () => {
  expect(fieldsOf({ title: ['a', 2, { b: 1 }] }).title).toBe('a, 2');
  expect(fieldsOf({ subject: { name: 'x' } }).subject).toBe('');
  expect(toldOf({ title: ['a'], subject: { name: 'x' } })).toEqual([
    [['title'], 'title is a list, not text'],
    [['subject'], 'subject is a block of keys, not text'],
  ]);
});

test.each<[string, unknown, string[]]>([
  ['a list', ['pH', ' acid ', '', null, 7], ['pH', 'acid', '7']],
  ['commas', 'pH, acid ,,base', ['pH', 'acid', 'base']],
  ['lines', 'pH\nacid\n', ['pH', 'acid']],
  ['one number', 7, ['7']],
  ['nothing', null, []],
])('keywords by %s', (_, keywords, read) => {
  expect(parseFields({ keywords })).toMatchObject({ fields: { keywords: read }, issues: [] });
});

test('the first entry of a list that is no text is told with its place, and the others count', () => {
  const { fields, issues } = parseFields({ aliases: ['pH', { a: 1 }, [2], 'acidity'], alias: 'sourness' });
  expect(fields.aliases).toEqual(['pH', 'acidity', 'sourness']);
  expect(issues).toMatchObject([
    { path: ['aliases', 1], what: 'aliases holds a block of keys, which is not text' },
  ]);
});

test('keywords of the block for search engines come before the page’s own', () => {
  expect(fieldsOf({ seo: { page_keywords: 'a, b' }, keywords: ['c'] }).keywords).toEqual(['a', 'b', 'c']);
  expect(toldOf({ seo: 'a, b' })).toEqual([[['seo'], 'seo is text, not a block of keys']]);
  expect(toldOf({ seo: null })).toEqual([]);
});

test.each<[Record<string, unknown>, string | undefined]>([
  [{ draft: true }, 'draft'],
  [{ published: false }, 'draft'],
  [{ publish: false }, 'draft'],
  [{ no_index: true }, 'no_index'],
  [{ noindex: true }, 'no_index'],
  [{ draft: false, published: true, noindex: false }, undefined],
  [{ draft: 'true' }, 'draft'],
  [{ draft: 'Yes' }, 'draft'],
  [{ draft: 'no' }, undefined],
  [{ draft: 'since May' }, undefined],
  [{ published: 'no' }, 'draft'],
  [{ publish: 'off' }, 'draft'],
  [{ published: '2024-05-01' }, undefined],
  [{ no_index: 'true' }, 'no_index'],
  [{ Draft: true }, 'draft'],
])('%j is hidden as %s', (data, hidden) => {
  expect(fieldsOf(data).hidden).toBe(hidden);
});

test.each<[Record<string, unknown>, number | undefined]>([
  [{ weight: 3 }, 3],
  [{ sidebar_position: 2.5 }, 2.5],
  [{ nav_order: 0, order: 9 }, 0],
  [{ order: 'first' }, undefined],
  [{ weight: 'x', order: 4 }, 4],
])('%j has the order %s', (data, order) => {
  expect(fieldsOf(data).order).toBe(order);
});

describe('the language', () => {
  test.each([
    ['de', 'de'],
    ['pt_BR', 'pt-BR'],
    [' zh-Hant ', 'zh-Hant'],
  ])('%j is %s', (lang, language) => {
    expect(parseFields({ lang })).toMatchObject({ fields: { language }, issues: [] });
  });

  test.each(['german', 'xx', 'd', '??', 'de-'])('%j is none', (lang) => {
    const { fields, issues } = parseFields({ lang });
    expect(fields).not.toHaveProperty('language');
    expect(issues).toMatchObject([
      { path: ['lang'], what: `lang is "${lang}", which is no language's code` },
    ]);
  });

  test('language: stands in where lang: is none', () => {
    expect(fieldsOf({ lang: 'german', language: 'de' }).language).toBe('de');
    expect(fieldsOf({ lang: '', language: 'de' }).language).toBe('de');
  });
});

test('related pages are in the order of their numbers, not of the file', () => {
  const { fields, issues } = parseFields({
    related_article10: { title: 'Ten', url: '/10' },
    related_article2: { title: 'Two' },
    related_article1: { url: ' /1 ' },
    related_article3: null,
    related_article4: {},
    related_article5: 'Five',
    related_articleX: { title: 'None' },
  });
  expect(fields.related).toEqual([
    { title: '', url: '/1' },
    { title: 'Two', url: '' },
    { title: 'Ten', url: '/10' },
  ]);
  expect(issues).toMatchObject([
    { path: ['related_article5'], what: 'related_article5 is text, not a title and a url' },
  ]);
});

test('keys may be written with capitals, unless the same key stands there without', () => {
  expect(fieldsOf({ Title: 'A', ALIASES: ['b'], SEO: { page_keywords: 'k' } })).toMatchObject({
    title: 'A',
    aliases: ['b'],
    keywords: ['k'],
  });
  expect(fieldsOf({ title: 'a', Title: 'B' }).title).toBe('a');
});
