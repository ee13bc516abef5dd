// A page's answer as sections.
import { describe, expect, test } from 'vitest';
import { outlineOf, startOf } from '../../../src/finding/follow-up/outline.ts';

const shape = (answer: string) =>
  outlineOf(answer).map(({ mark, name, blocks }) => [mark, name.trim(), blocks.length]);

describe('the sections of an answer', () => {
  test('are headings with all that stands below them', () => {
    expect(shape('Intro.\n\n## First\n\nOne.\n\nTwo.\n\n## Second\n\nThree.')).toEqual([
      ['plain', '', 1],
      ['heading', '## First', 3],
      ['heading', '## Second', 2],
    ]);
  });

  test('are the steps of a numbered list, with what is indented below each', () => {
    const marks = shape('Do this:\n\n1. **Boil** it.\n\n   Not too long.\n\n2. **Cool** it.\n').map(
      ([mark]) => mark,
    );
    expect(marks).toEqual(['plain', 'numbered', 'numbered']);
  });

  test('are the items of a list', () => {
    expect(shape('- **Acid**: sour.\n- **Base**: bitter.').map(([mark]) => mark)).toEqual([
      'bullet',
      'bullet',
    ]);
  });

  test('are paragraphs that begin with a bold name', () => {
    expect(shape('**Causes.** Many.\n\n**Effects.** More.').map(([mark]) => mark)).toEqual(['bold', 'bold']);
  });

  test('of nothing are none', () => {
    expect(outlineOf('')).toEqual([]);
    expect(outlineOf('\n\n')).toEqual([]);
  });

  test('hold every block of the answer once, in order', () => {
    const answer = '# A\n\ntext\n\n1. one\n2. two\n\n   more\n\n**B.** text\n\n- x\n  - y\n\nend';
    const starts = outlineOf(answer).flatMap(({ blocks }) => blocks.map(({ start }) => start));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(starts).size).toBe(starts.length);
  });
});

describe('where one begins to read', () => {
  const readFrom = (answer: string, at: number) => {
    const section = outlineOf(answer)[at];
    return section === undefined ? undefined : answer.slice(startOf(section)).split('\n')[0];
  };

  test('is below a heading, and at the name of anything else', () => {
    expect(readFrom('Intro.\n\n## First\n\nOne.', 1)).toBe('One.');
    expect(readFrom('**Causes.** Many.', 0)).toBe('**Causes.** Many.');
  });

  test('of a heading with nothing below it is the heading', () => {
    expect(readFrom('## Alone', 0)).toBe('## Alone');
  });
});
