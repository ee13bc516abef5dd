// Passages and their sentences.
import { expect, test } from 'vitest';
import { parseAnswer } from '../../../src/markdown/index.ts';
import { oneLine, passageFrom, passageOf, sentencesOf } from '../../../src/study/cards/passage.ts';

const sentences = (source: string) => sentencesOf(passageFrom(source, 0)).map(({ source: own }) => own);

test.each<[string, string[]]>([
  ['One is short. Two follows.', ['One is short.', 'Two follows.']],
  ['Acids, e.g. vinegar, are sour. So are lemons.', ['Acids, e.g. vinegar, are sour.', 'So are lemons.']],
  ['Dr. Snow mapped wells. J. Snow did.', ['Dr. Snow mapped wells.', 'J. Snow did.']],
  ['It is $1.5 \\text{ m. Or}$ long. Twice.', ['It is $1.5 \\text{ m. Or}$ long.', 'Twice.']],
  ['Call `a. B()` first. Then stop.', ['Call `a. B()` first.', 'Then stop.']],
  ['No full stop', ['No full stop']],
  ['', []],
])('%j has the sentences %j', (text, expected) => expect(sentences(text)).toEqual(expected));

test('a sentence knows where it stands', () => {
  const [, second] = sentencesOf(passageFrom('One. Two is here.', 10));
  expect(second).toMatchObject({ text: 'Two is here.', at: 15 });
});

test('a passage has its Markdown on one line, and its words', () => {
  const document = parseAnswer('Before.\n\nThe **ego**\nmediates $\\alpha$.');
  expect(passageOf(document.root.children.slice(1), document)).toEqual({
    source: 'The **ego** mediates $\\alpha$.',
    text: 'The ego mediates α.',
    at: 9,
  });
});

test('nothing is no passage', () => {
  const document = parseAnswer('Text');
  expect(passageOf([], document)).toBeUndefined();
});

test('white space of any kind is one blank', () => expect(oneLine(' a\n\tb  c ')).toBe('a b c'));
