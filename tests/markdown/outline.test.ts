// The outline of an answer, kept for whoever reads it next.
import { expect, test } from 'vitest';
import { readOutlineOf } from '../../src/markdown/outline.ts';
import { plainText } from '../../src/markdown/span.ts';

const toNothing = (): undefined => undefined;

test('a page without links is read once, whoever asks', () => {
  const page = 'An opening.\n\n## One\n\nText.\n\n## Two\n\nMore.';
  const outline = readOutlineOf(page, toNothing);
  expect(outline.sections.map(({ name }) => plainText(name))).toEqual(['One', 'Two']);
  expect(readOutlineOf(page, (url) => url)).toBe(outline);
});

test.each(['[a page](other.md)', '[a page][1]\n\n[1]: other.md'])(
  'the links of "%s" lead where each reader has them lead',
  (page) => {
    const marks = (leadsTo: string) =>
      readOutlineOf(page, () => leadsTo).lead.flatMap(({ spans }) => spans.flatMap((span) => span.marks));
    expect(marks('https://one.example/')).toContain('link https://one.example/');
    expect(marks('https://two.example/')).toContain('link https://two.example/');
  },
);

test('a link to a page by its name leads where the library has that page', () => {
  const page = 'See [[Osmosis]].';
  const marks = (leadsTo: string | undefined) =>
    readOutlineOf(
      page,
      (url) => url,
      () => leadsTo,
    ).lead.flatMap(({ spans }) => spans.flatMap((span) => span.marks));
  expect(marks(undefined)).toEqual([]);
  expect(marks('https://example.org/osmosis')).toContain('link https://example.org/osmosis');
});
