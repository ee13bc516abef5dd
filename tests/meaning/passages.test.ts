import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../src/meaning/passages.ts';
import { findBlock } from '../../src/search/index.ts';

const sentence = (words: number): string => `${Array(words).fill('word').join(' ').replace('w', 'W')}.`;

describe('passages', () => {
  it('join short paragraphs of one section, and name the section in each', () => {
    const page = ['A lead.', '## Causes', 'First cause.', 'Second cause.', '## Effects', 'One effect.'];
    expect(splitPassages(page.join('\n\n'))).toEqual([
      { text: 'A lead.', firstBlock: 0, lastBlock: 0 },
      { text: 'Causes\nFirst cause.\nSecond cause.', firstBlock: 1, lastBlock: 3 },
      { text: 'Effects\nOne effect.', firstBlock: 4, lastBlock: 5 },
    ]);
  });

  it('repeat the name of a section that is longer than one passage', () => {
    const page = `## Causes\n\n${sentence(60)}\n\n${sentence(50)}`;
    const passages = splitPassages(page);
    expect(passages.map(({ firstBlock, lastBlock }) => [firstBlock, lastBlock])).toEqual([
      [0, 1],
      [2, 2],
    ]);
    expect(passages.every(({ text }) => text.startsWith('Causes\n'))).toBe(true);
  });

  it('cut a paragraph that is too long after its sentences', () => {
    const passages = splitPassages(`${sentence(60)} ${sentence(50)}`);
    expect(passages.map(({ text }) => text)).toEqual([sentence(60), sentence(50)]);
    expect(passages.map(({ lastBlock }) => lastBlock)).toEqual([0, 0]);
  });

  it('take a name over a name for one, and keep a name with nothing below it', () => {
    expect(splitPassages('# Memory\n\n## Kinds\n\nTwo.').map(({ text }) => text)).toEqual([
      'Memory\nKinds\nTwo.',
    ]);
    expect(splitPassages('Text.\n\n**To be written**').map(({ text }) => text)).toEqual([
      'Text.',
      'To be written',
    ]);
  });

  it('are plain text: no marks, no addresses, formulas without their markup', () => {
    const page =
      '1. **Speed**: see [the *table*](https://example.org/x_y), $v = \\frac{s}{t}$ in `code`.\n2. Un**bold**ed.';
    expect(splitPassages(page)[0]?.text.replace(/ +/g, ' ')).toBe(
      'Speed: see the table, v = s t in code.\nUnbolded.',
    );
  });

  it('count blocks as a match does', () => {
    const page = '## And\n\nOf the.\n\nOsmosis moves water.\n\n```text\na\n\nb\n```\n\nThe end comes last.';
    const last = splitPassages(page).at(-1);
    expect(findBlock(page, last?.lastBlock ?? -1)?.text).toBe('The end comes last.');
  });

  it('hold all words of any text, in order of blocks', () => {
    const line = fc.constantFrom(
      'Osmosis moves water.',
      '## Heading here',
      '- **Name**: item text',
      '**Bold alone**',
      sentence(120),
      '| a | cell |',
      '```',
      '',
      'water<br>here',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const page = lines.join('\n');
        const passages = splitPassages(page);
        const text = passages.map(({ text }) => text).join('\n');
        for (const word of ['Osmosis', 'Heading', 'item', 'alone', 'cell'])
          if (lines.some((one) => one.includes(word))) expect(text).toContain(word);
        for (const { firstBlock, lastBlock } of passages) expect(firstBlock).toBeLessThanOrEqual(lastBlock);
        const firsts = passages.map(({ firstBlock }) => firstBlock);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      }),
    );
  });
});
