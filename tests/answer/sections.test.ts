// How a page is divided into a description and fields.
import { describe, expect, test } from 'vitest';
import { describeAnswer, embedsOf, fieldsOf } from './example.ts';

describe('headings', () => {
  test('become field names, deeper ones bold lines of their section', () => {
    const answer = 'Lead.\n\n## One\n\nText.\n\n### Deeper\n\nMore.\n\n## Two\n\nEnd.';
    expect(describeAnswer(answer)).toBe('Lead.');
    expect(fieldsOf(answer)).toEqual([
      ['One', 'Text.\n\n**Deeper**\nMore.'],
      ['Two', 'End.'],
    ]);
  });

  test('a single heading above all others is the page title, not a section', () => {
    expect(describeAnswer('# Cells\n\n## One\n\na\n\n## Two\n\nb')).toBe('**Cells**');
    expect(fieldsOf('# Cells\n\n## One\n\na\n\n## Two\n\nb')).toEqual([
      ['One', 'a'],
      ['Two', 'b'],
    ]);
  });

  test('a heading without text has a field all the same', () => {
    expect(fieldsOf('## One\n\n## Two\n\nb')).toEqual([
      ['One', '\u200b'],
      ['Two', 'b'],
    ]);
  });

  test('a heading with a link keeps it in the text, where Discord shows links', () => {
    expect(fieldsOf('Lead.\n\n## [One](https://a.example/)\n\na')).toEqual([
      ['\u200b', '**[One](https://a.example/)**\na'],
    ]);
  });

  test('a rule between sections is left out', () => {
    expect(fieldsOf('## One\n\na\n\n---\n\n## Two\n\nb')).toEqual([
      ['One', 'a'],
      ['Two', 'b'],
    ]);
  });

  test('paragraphs after the last list of the last section have a field of their own', () => {
    expect(fieldsOf('## One\n\n- a\n- b\n\nIn short.')).toEqual([
      ['One', '- a\n- b'],
      ['\u200b', 'In short.'],
    ]);
  });
});

describe('bold names', () => {
  test('numbered items become fields with their numbers and keep their nested lists', () => {
    const answer =
      'Lead:\n\n1. **One**: a\n   - b\n2. **Two:** c\n3. **Three** – d\n4. **Four** (4): e\n\nIn short.';
    expect(describeAnswer(answer)).toBe('Lead:');
    expect(fieldsOf(answer)).toEqual([
      ['1. One', 'a\n- b'],
      ['2. Two', 'c'],
      ['3. Three', 'd'],
      ['4. Four (4)', 'e'],
      ['\u200b', 'In short.'],
    ]);
  });

  test('text between items belongs to the item before it when the numbers go on', () => {
    expect(fieldsOf('1. **One**\n\na\n\n- b\n\n2. **Two**\n\nc\n\nIn short.')).toEqual([
      ['1. One', 'a\n\n- b'.replace('\n\n', '\n')],
      ['2. Two', 'c'],
      ['\u200b', 'In short.'],
    ]);
  });

  test('text between two lists stands by itself', () => {
    expect(fieldsOf('- **One**: a\n- **Two**: b\n\nBetween.\n\n- **Three**: c\n- **Four**: d')).toEqual([
      ['One', 'a'],
      ['Two', 'b'],
      ['\u200b', 'Between.'],
      ['Three', 'c'],
      ['Four', 'd'],
    ]);
  });

  test('a list of which few items have names stays a list', () => {
    expect(describeAnswer('- **One**: a\n- b\n- c')).toBe('- **One**: a\n- b\n- c');
  });

  test('bold words at the start of a sentence are no names', () => {
    expect(describeAnswer('- **One** is a.\n- **Two** is b.')).toBe('- **One** is a.\n- **Two** is b.');
  });

  test('bold paragraphs are headings', () => {
    expect(fieldsOf('**One**\n\na\n\n**Two:**\n\n- b')).toEqual([
      ['One', 'a'],
      ['Two', '- b'],
    ]);
  });

  test('paragraphs that begin with a name are sections, and the one that closes the page is not theirs', () => {
    expect(fieldsOf('**One**: a\n\n- b\n\nc\n\n**Two**: d\n\nIn short.')).toEqual([
      ['One', 'a\n- b\n\nc'],
      ['Two', 'd'],
      ['\u200b', 'In short.'],
    ]);
  });

  test('a name that is longer than Discord allows opens the text', () => {
    const name = 'long '.repeat(60).trim();
    expect(fieldsOf(`Lead.\n\n- **${name}**: a\n- **Two**: b`)).toEqual([
      ['\u200b', `**${name}**\na`],
      ['Two', 'b'],
    ]);
  });
});

test('a page without sections is a description, and a second embed where that is full', () => {
  const paragraph = `${'word '.repeat(299)}end.`;
  expect(embedsOf('a\n\nb')).toHaveLength(1);
  const embeds = embedsOf([paragraph, paragraph, paragraph].join('\n\n'));
  expect(embeds.map((embed) => embed.description?.length)).toEqual([3000, 1499]);
});
