// A page as parts of messages: descriptions, fields under their names, and nothing that Discord would refuse.
import { describe, expect, test } from 'vitest';
import { CONTINUED, layOutPage, type PageText } from '../../../src/answer/layout/layout.ts';
import { INVISIBLE, LIMITS, measure } from '../../../src/answer/limits.ts';

const page = (answer: string, more: Partial<PageText> = {}): PageText => ({
  title: 'A page',
  answer,
  url: '',
  ...more,
});

const embedsOf = (given: PageText) => layOutPage(given).parts.flatMap(({ embeds }) => embeds);

const fieldsOf = (given: PageText) => embedsOf(given).flatMap(({ fields }) => fields);

test('the opening is the description, each heading the name of a field', () => {
  const [embed, ...others] = embedsOf(page('Opening.\n\n## First\n\nOne.\n\n## Second\n\nTwo.'));
  expect(others).toEqual([]);
  expect(embed?.description?.text).toBe('Opening.');
  expect(embed?.fields.map(({ name, text }) => [name, text])).toEqual([
    ['First', 'One.'],
    ['Second', 'Two.'],
  ]);
});

test('a heading without a text keeps its place', () => {
  expect(
    fieldsOf(page('Opening.\n\n## Empty\n\n## Full\n\nText.')).map(({ name, text }) => [name, text]),
  ).toEqual([
    ['Empty', INVISIBLE],
    ['Full', 'Text.'],
  ]);
});

test('a section that is too long goes on under the same name, and is marked', () => {
  const fields = fieldsOf(page(`Opening.\n\n## Long\n\n${'A sentence of some words. '.repeat(100)}`));
  expect(fields.length).toBeGreaterThan(1);
  expect(fields.map(({ name }) => name)).toEqual(['Long', ...fields.slice(1).map(() => `Long${CONTINUED}`)]);
  for (const { text } of fields) expect(measure(text)).toBeLessThanOrEqual(LIMITS.fieldValue);
});

describe('a name that Discord cannot show is the first line of the text', () => {
  test.each([
    ['a link', '[Linked](https://a.example) heading', 'Linked'],
    ['a long name', 'word '.repeat(80), 'word word'],
  ])('%s', (_, name, words) => {
    const [field] = fieldsOf(page(`Opening.\n\n## ${name}\n\nText.`));
    expect(field?.name).toBe(INVISIBLE);
    expect(field?.text).toContain(words);
    expect(field?.text).toContain('Text.');
  });
});

test('a title that Discord has no room for opens the text', () => {
  const title = `The ${'long '.repeat(80)}title`;
  expect(embedsOf(page('Text.', { title }))[0]?.description?.text).toMatch(/^\*\*The long .*title\*\*\n/s);
  expect(embedsOf(page('Text.', { title: 'Short…' }))[0]?.description?.text).toBe('Text.');
});

test('links lead where the library has them, and others are text', () => {
  const linkTo = (target: string) => (target === 'b.md' ? 'https://a.example/b' : undefined);
  const wikiLinkTo = (target: string) => (target === 'B' ? 'https://a.example/b' : undefined);
  const [embed] = embedsOf(page('See [b](b.md), [c](c.md), [[B]] and [[C]].', { linkTo, wikiLinkTo }));
  expect(embed?.description?.text).toBe('See [b](https://a.example/b), c, [B](https://a.example/b) and C.');
});

test.each([1, 40, 400])(
  '%d sections are within the limits of each message, and all of them are there',
  (count) => {
    const sections = Array.from(
      { length: count },
      (_, index) => `## Name ${index}\n\nText ${index} ${'and more '.repeat(30)}`,
    );
    const { parts } = layOutPage(page(`Opening.\n\n${sections.join('\n\n')}`));
    for (const { embeds } of parts) {
      const texts = embeds.flatMap(({ description, fields }) => [
        description?.text ?? '',
        ...fields.flatMap(({ name, text }) => [name, text]),
      ]);
      expect(texts.reduce((sum, text) => sum + measure(text ?? ''), 0)).toBeLessThanOrEqual(
        LIMITS.embedTotal,
      );
      for (const { fields } of embeds) expect(fields.length).toBeLessThanOrEqual(25);
    }
    const names = parts.flatMap(({ embeds }) =>
      embeds.flatMap(({ fields }) => fields.map(({ name }) => name)),
    );
    expect(names).toEqual(sections.map((_, index) => `Name ${index}`));
  },
);

test('a page without a text is one part', () => {
  expect(layOutPage(page('')).parts).toHaveLength(1);
});
