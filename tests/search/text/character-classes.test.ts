// Which characters make words: the regular expression and the scanner must take them from here alike.
import { describe, expect, test } from 'vitest';
import { APOSTROPHES, JOINERS, SIGN_NAMES, SIGNS } from '../../../src/search/text/character-classes.ts';
import { wordsOf } from '../../../src/search/text/tokens.ts';

/** The characters of a class that is written for the inside of square brackets. */
function charactersOf(characterClass: string): string[] {
  return [...characterClass.replaceAll('\\', '')];
}

describe('joiners', () => {
  test.each(charactersOf(JOINERS))('%s joins letters on both sides to one compound', (joiner) => {
    const words = wordsOf(`before cost${joiner}benefit after`);
    const isApostrophe = APOSTROPHES.includes(joiner);
    expect(words).toEqual(
      isApostrophe ? ['before', 'costbenefit', 'after'] : ['before', 'cost', 'benefit', 'after'],
    );
  });

  test.each(charactersOf(JOINERS))('%s with a blank beside it joins nothing', (joiner) => {
    expect(wordsOf(`cost${joiner} benefit`)).toEqual(['cost', 'benefit']);
    // With a dot before it, a word is a name: .NET, .gitignore.
    const second = joiner === '.' ? '.benefit' : 'benefit';
    expect(wordsOf(`cost ${joiner}benefit`)).toEqual(['cost', second]);
  });
});

describe('signs of mathematics', () => {
  test.each([...SIGN_NAMES])('%s is looked up as %s, and so is the TeX command', (sign, name) => {
    expect(wordsOf(sign)).toEqual([name]);
    expect(wordsOf(`a${sign}b`)).toEqual(['a', name, 'b']);
    expect(wordsOf(`\\${name}`)).toEqual([name]);
  });

  test('are all in one class', () => {
    expect([...SIGNS]).toEqual([...SIGN_NAMES.keys()]);
  });
});
