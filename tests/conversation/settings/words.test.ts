// Values of settings in words, as those who manage a server read them.
import { describe, expect, test } from 'vitest';
import { LANGUAGE_NAMES, sayValue } from '../../../src/conversation/settings/words.ts';
import { LANGUAGES, speak } from '../../../src/language/index.ts';
import type { Explained } from '../../../src/memory/index.ts';

const say = speak();
const library = {
  subjects: [
    { slug: 'biology', name: 'Biology', count: 3 },
    { slug: 'year-2/networks', name: 'Year 2 › Networks', label: 'Networks', count: 1 },
  ],
};
const said = (explained: Explained) => sayValue(explained, library, say);

describe('a value that is set', () => {
  test.each<[Explained, string]>([
    [{ name: 'answers', value: 'public', origin: 'server' }, 'everybody'],
    [{ name: 'answers', value: 'private', origin: 'channel' }, 'only the person who asks'],
    [{ name: 'mentions', value: 'chosen', origin: 'server' }, 'only in the channels chosen below'],
    [{ name: 'mentions', value: 'nowhere', origin: 'server' }, 'nowhere'],
    [{ name: 'mentionChannels', value: ['1', '2'], origin: 'server' }, '<#1>, <#2>'],
    [{ name: 'editors', value: ['5'], origin: 'server' }, '<@&5>'],
    [{ name: 'questionsChannel', value: '7', origin: 'server' }, '<#7>'],
    [{ name: 'logChannel', value: '8', origin: 'server' }, '<#8>'],
    [{ name: 'language', value: 'ja', origin: 'server' }, '日本語'],
    [{ name: 'keepQuestions', value: true, origin: 'server' }, 'kept'],
    [{ name: 'keepQuestions', value: false, origin: 'server' }, 'not kept'],
    [{ name: 'retention', value: 1, origin: 'server' }, '1 day'],
    [{ name: 'retention', value: 30, origin: 'server' }, '30 days'],
    [
      {
        name: 'quietHours',
        value: { from: '22:00', to: '07:00', zone: 'Europe/Berlin' },
        origin: 'server',
      },
      '22:00–07:00 (Europe/Berlin)',
    ],
    [{ name: 'subjects', value: { mode: 'first', slugs: ['biology'] }, origin: 'server' }, 'first Biology'],
    [
      {
        name: 'subjects',
        value: { mode: 'only', slugs: ['year-2/networks', 'biology'] },
        origin: 'server',
      },
      'only Year 2 › Networks, Biology',
    ],
  ])('%j reads %s', (explained, words) => {
    expect(said(explained)).toBe(words);
  });

  test('names the first ten of many, and that there are more', () => {
    const value = Array.from({ length: 25 }, (_, at) => String(at + 1));
    const words = said({ name: 'mentionChannels', value, origin: 'server' });
    expect(words.match(/<#\d+>/g)).toHaveLength(10);
    expect(words).toMatch(/, …$/);
  });

  test('that the library or the program no longer knows is named as it was set', () => {
    expect(said({ name: 'subjects', value: { mode: 'only', slugs: ['knitting'] }, origin: 'server' })).toBe(
      'only knitting',
    );
    expect(said({ name: 'language', value: 'nl', origin: 'server' })).toBe('nl');
    // What every object has is no language.
    expect(said({ name: 'language', value: 'constructor', origin: 'server' })).toBe('constructor');
  });
});

describe('what nobody has set', () => {
  test.each<[Explained['name'], string]>([
    ['answers', 'only the person who asks'],
    ['mentions', 'everywhere'],
    ['mentionChannels', 'none'],
    ['quietHours', 'none'],
    ['language', 'the language set in Discord'],
    ['subjects', 'all of them equally'],
    ['keepQuestions', 'not kept'],
    ['questionsChannel', 'none'],
    ['editors', 'nobody else'],
    ['logChannel', 'none'],
  ])('%s reads %s', (name, words) => {
    expect(said({ name, value: undefined, origin: 'operator' } as Explained)).toBe(words);
  });

  test('and the operator has switched off says so: no server can switch it on', () => {
    expect(said({ name: 'mentions', value: 'nowhere', origin: 'operator' })).toBe(
      'nowhere: the operator of this bot has switched mentions off',
    );
  });
});

test('every language that the bot speaks has a name of its own', () => {
  expect(Object.keys(LANGUAGE_NAMES).sort()).toEqual(Object.keys(LANGUAGES).sort());
  expect(new Set(Object.values(LANGUAGE_NAMES)).size).toBe(Object.keys(LANGUAGE_NAMES).length);
});
