// Function words, words of stop phrases, and content words.
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/search/text/tokens.ts';
import { isFunctionWord, isStopPhraseWord } from '../../../src/search/text/word-roles.ts';

function rolesOf(question: string): string[] {
  return wordsOf(question).map((word) =>
    isFunctionWord(word) ? 'function' : isStopPhraseWord(word) ? 'stop phrase' : 'content',
  );
}

describe('the roles of the words of a question', () => {
  test.each([
    ['what is osmosis', ['function', 'function', 'content']],
    [
      'can somebody explain photosynthesis pls',
      ['function', 'stop phrase', 'stop phrase', 'content', 'stop phrase'],
    ],
    ["I don't get derivatives", ['function', 'function', 'stop phrase', 'content']],
    [
      'my homework asks for the derivative',
      ['function', 'stop phrase', 'stop phrase', 'function', 'function', 'content'],
    ],
    ['explain osmosis simply', ['stop phrase', 'content', 'stop phrase']],
    ['what does WHO do', ['function', 'function', 'content', 'function']],
    ['who does it', ['function', 'function', 'function']],
    ['the US economy', ['function', 'content', 'content']],
    ['tell us', ['stop phrase', 'function']],
  ])('"%s": %j', (question, roles) => {
    expect(rolesOf(question)).toEqual(roles);
  });
});

test('contractions are function words with and without their apostrophe', () => {
  for (const word of ["can't", 'cant', "isn't", 'isnt', "they're", "what's", 'whats', "we'll"])
    expect(wordsOf(word).every(isFunctionWord), word).toBe(true);
});

test('words are compared as tokens are: in lower case, and not by their beginnings', () => {
  for (const word of ['The', 'thesis', 'explainer', 'osmosis', '', 'constructor', '__proto__']) {
    expect(isFunctionWord(word), word).toBe(false);
    expect(isStopPhraseWord(word), word).toBe(false);
  }
});
