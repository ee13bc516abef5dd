// Pages as their plain text: whole, in order, within Discord's limits, and whatever they hold in little time.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOf } from '../../../src/answer/layout/part.ts';
import { layOutPlain } from '../../../src/answer/layout/plain.ts';
import { LIMITS, measure } from '../../../src/answer/limits.ts';

const textOf = (answer: string, title = 'What is a cell?') =>
  layOutPlain({ title, answer })
    .flatMap(cellsOf)
    .map(({ text }) => text);

test('markup is shown as it is written', () => {
  expect(textOf('# A **bold** `word`\n> and a quote')).toEqual([
    '\\# A \\*\\*bold\\*\\* \\`word\\`\n\\> and a quote',
  ]);
});

test('a long page is cut behind lines, and each part says where it begins', () => {
  const answer = Array.from({ length: 800 }, (_, line) => `Line number ${line} of this page.`).join('\n');
  const parts = layOutPlain({ title: 'What?', answer });
  expect(parts.length).toBeGreaterThan(2);
  for (const part of parts) {
    const [cell] = cellsOf(part);
    expect(answer.slice(part.at).startsWith(cell?.text.split('\n')[0] ?? 'nothing')).toBe(true);
    expect(cell?.text).toMatch(/of this page\.$/);
  }
});

test.each([
  ['blank', ' \n\n '],
  ['nothing', ''],
])('a page of %s still has a part that shows', (_what, answer) => {
  expect(textOf(answer)).toEqual(['…']);
});

test.each(['*', '`', '_', '<', '](', '@everyone ', '\\', 'https://a.example/', '😀', '\u0301', '> '])(
  'a megabyte of %j is laid out within the limits',
  (sign) => {
    const answer = sign.repeat(1_000_000 / sign.length);
    const texts = textOf(answer, 'T'.repeat(300));
    expect(texts.every((text) => measure(text) <= LIMITS.description && text.trim() !== '')).toBe(true);
    expect(texts.join('').replace(/\\|\u200b|\s/g, '').length).toBeGreaterThanOrEqual(
      answer.replace(/\\|\s/g, '').length,
    );
  },
);

test('no word of any page is lost, and none is torn', () => {
  const word = fc.stringMatching(/^[a-zäßé\u{1F600}]{1,30}$/u);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 2000 }), fc.constantFrom(' ', '\n', '\n\n'), (words, gap) => {
      const texts = textOf(words.join(gap));
      expect(
        texts
          .join(' ')
          .split(/\s+/)
          .filter((one) => one !== '' && one !== '…'),
      ).toEqual(words);
      for (const text of texts) expect(measure(text)).toBeLessThanOrEqual(LIMITS.description);
    }),
    { numRuns: 30 },
  );
});
