// An answer cut into blocks: each knows where it stood, and together they hold every word.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, findBlock, findTextBlock, splitBlocks } from '../../../src/search/text/blocks.ts';

const blocksOf = (markdown: string): Block[] => [...splitBlocks(markdown)];
const textsOf = (markdown: string): string[] => blocksOf(markdown).map(({ text }) => text);
const leadsOf = (markdown: string): string[] =>
  blocksOf(markdown).map(({ text, lead }) => text.slice(0, lead));

describe('what is a block', () => {
  test('paragraphs, headings and list items are each one', () => {
    expect(textsOf('Intro.\n\n### Title\n- one\n- two\n1. three')).toEqual([
      'Intro.',
      '### Title',
      '- one',
      '- two',
      '1. three',
    ]);
  });

  test('a fenced block is one, fences included', () => {
    expect(textsOf('Look:\n```python\na = 1\n\nb = 2\n```\nDone.')).toEqual([
      'Look:',
      '```python\na = 1\n\nb = 2\n```',
      'Done.',
    ]);
  });

  test('a fence inside a list item is one with what it holds', () => {
    expect(textsOf('1. Do this:\n   ```\n   x\n   ```\n2. Then that')).toEqual([
      '1. Do this:',
      '   ```\n   x\n   ```',
      '2. Then that',
    ]);
  });

  test('a fence is closed by its own kind only', () => {
    expect(textsOf('~~~\n```\ncode\n~~~\nafter')).toEqual(['~~~\n```\ncode\n~~~', 'after']);
  });

  test('a fence that is never closed reaches to the end', () => {
    expect(textsOf('before\n```\nx = 1\ny = 2')).toEqual(['before', '```\nx = 1\ny = 2']);
    expect(textsOf('before\n```\n')).toEqual(['before', '```\n']);
  });

  test('lines without a word are none', () => {
    expect(textsOf('one\n---\n\n***\n| | |\ntwo')).toEqual(['one', 'two']);
    expect(textsOf('')).toEqual([]);
  });
});

describe('what leads a block', () => {
  test.each([
    ['all of a heading', '## Why it matters', '## Why it matters'],
    ['all of a heading in a list', '- ### Cells', '- ### Cells'],
    [
      'the bold words that a paragraph begins with',
      '**Sensory register.** It holds',
      '**Sensory register.**',
    ],
    ['the bold words of an item, marker included', '1. **Fixation**: the enzyme', '1. **Fixation**'],
    ['bold by underscores', '- __Breach__: fell below', '- __Breach__'],
    ['nothing where bold stands later', 'It is **not** so', ''],
    ['nothing of a hash that is no heading', '#hashtag here', ''],
  ])('%s', (_, markdown, lead) => {
    expect(leadsOf(markdown)).toEqual([lead]);
  });

  test('code has no lead, whatever it looks like', () => {
    expect(leadsOf('```\n# comment\n```')).toEqual(['']);
  });
});

describe('any answer', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '```',
      '```js',
      '   ```',
      '~~~',
      '- ```',
      '# Heading',
      '- item **b**',
      '**Lead** rest',
      '',
      ' ',
      '---',
      '> q',
      '1) x',
      '\r',
      '| a | b |',
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  );
  const markdown = fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n'));

  test('has blocks that stand where they say, in order, one behind the other', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        let end = 0;
        for (const block of splitBlocks(text)) {
          expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text);
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.lead).toBeGreaterThanOrEqual(0);
          expect(block.lead).toBeLessThanOrEqual(block.text.length);
          end = block.start + block.text.length;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('has no word outside its blocks', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        let rest = text;
        for (const { start, text: block } of blocksOf(text).reverse()) {
          rest = rest.slice(0, start) + rest.slice(start + block.length);
        }
        expect(rest).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 500 },
    );
  });
});

test('a block is found by its number among those that hold a word to look up', () => {
  const answer = 'First words.\n\nThat is it:\n\n## Heading\n\nLast words.';
  expect([0, 1, 2, 3].map((number) => findBlock(answer, number)?.text)).toEqual([
    'First words.',
    '## Heading',
    'Last words.',
    undefined,
  ]);
});

test('of a heading the block below it is found, of anything else the block itself', () => {
  const answer = '## Causes\n\nRain fell.\n\n**Name** of it\n\n## End';
  expect([0, 1, 2, 3, 4].map((number) => findTextBlock(answer, number)?.text)).toEqual([
    'Rain fell.',
    'Rain fell.',
    '**Name** of it',
    // Nothing stands below the last one.
    '## End',
    undefined,
  ]);
});
