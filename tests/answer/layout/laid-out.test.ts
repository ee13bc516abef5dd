// Pages that were laid out before.

import { expect, test } from 'vitest';
import { layOut } from '../../../src/answer/layout/laid-out.ts';
import { layOutOutline, outlinePage } from '../../../src/answer/layout/layout.ts';
import type { Page } from '../../../src/library/index.ts';
import { makePage } from '../example.ts';

const partsOf = (one: Page) => layOut(one).parts;
const layOutPage = (one: Page) => layOutOutline(outlinePage(one), one.title);
const page = (key: string, answer: string) => makePage(answer, { key });

test('a page that was laid out is not laid out again, and looks the same', () => {
  const first = partsOf(page('same', 'One.\n\n### Two\n\nThree.'));
  expect(partsOf(page('same', 'One.\n\n### Two\n\nThree.'))).toBe(first);
  expect(first).toEqual(layOutPage(page('same', 'One.\n\n### Two\n\nThree.')));
});

test.each([
  { what: 'answer', change: { answer: 'Changed.' } },
  { what: 'title', change: { title: `What is ${'very '.repeat(60)}long?` } },
  { what: 'address', change: { url: 'https://example.org/elsewhere', answer: '[a](b)' } },
])('a page whose $what has changed is laid out anew', ({ change }) => {
  const before = page('changed', '[a](b)');
  partsOf(before);
  const after = { ...before, ...change };
  expect(partsOf(after)).toEqual(layOutPage(after));
  expect(partsOf(after)).not.toEqual(layOutPage(before));
});

test('pages that nobody has opened for long are forgotten', () => {
  const first = partsOf(page('first', 'Opened once.'));
  const long = 'A sentence of some length stands here. '.repeat(2000);
  for (let number = 0; number < 30; number += 1) partsOf(page(`long-${number}`, `${number} ${long}`));
  expect(partsOf(page('first', 'Opened once.'))).not.toBe(first);
  expect(partsOf(page('first', 'Opened once.'))).toEqual(first);
});
