// Sentences in the language of whoever reads them.
import { describe, expect, test } from 'vitest';
import { LANGUAGES, languageFor, nameCommand, speak, textsOf, voiceOf } from '../../src/language/index.ts';

test.each([
  ['de', 'de'],
  ['en-US', 'en-US'],
  ['en-GB', 'en-US'],
  ['es-419', 'es-ES'],
  ['pt-PT', 'pt-BR'],
  ['fr-CA', 'fr'],
  ['ja', 'ja'],
  ['tlh', 'en-US'],
  ['', 'en-US'],
  [undefined, 'en-US'],
  ['__proto__', 'en-US'],
])('the locale %s is answered in %s', (locale, language) => {
  expect(languageFor(locale)).toBe(language);
});

test('numbers and plural forms are those of the language', () => {
  expect(speak('en-US')('browse.questions', { count: 1 })).toBe('1 question');
  expect(speak('en-US')('browse.questions', { count: 4000 })).toBe('4,000 questions');
  expect(speak('de')('browse.questions', { count: 4000 })).toBe('4.000 Fragen');
  expect(speak('fr')('browse.subjects', { count: 0 })).toBe('0 matière');
  expect(speak('fr')('browse.questions', { count: 2_000_000 })).toMatch(/^2\s000\s000 de questions$/u);
  expect(speak('ja')('browse.subjects', { count: 1 })).toBe('1 科目');
});

test('a text that names another entry says that in the same language', () => {
  expect(speak('de')('page.gone')).toContain('`/fragen`');
  expect(speak('ja')('try.browse')).toContain('`/閲覧`');
});

test('what is filled in is taken as it is, braces included', () => {
  expect(speak()('page.noSubject', { subject: '{ask.name} $& {x}' })).toContain('“{ask.name} $& {x}”');
});

test('French breaks no line before its double signs, nor within its quotation marks', () => {
  const say = speak('fr');
  expect(say('unsure.title')).toMatch(/\u202f\?$/);
  expect(say('settings.line', { setting: 'Langue', value: 'x ; y' })).toBe('**Langue**\u00a0: x ; y');
  expect(say('share.for', { reader: 'Léa ; Max' })).toBe('«\u00a0Partager\u00a0» le publie pour Léa ; Max.');
  expect(speak('de')('unsure.title')).not.toContain('\u00a0');
});

test('a command is named so that it can be clicked where its id is known, and in the language otherwise', () => {
  const ids = new Map([['ask', { id: '42', subcommands: [] }]]);
  expect(speak('de', ids)('page.gone')).toContain('</ask:42>');
  expect(speak('de', ids)('try.browse')).toContain('`/stöbern`');
  expect(speak('de')('page.gone')).toContain('`/fragen`');
  expect(speak('de', ids)).toBe(speak('de', ids));
});

test('what a voice was made of makes the same voice; one that was made elsewhere is made of nothing that is known', () => {
  const ids = new Map([['ask', { id: '42', subcommands: [] }]]);
  expect(voiceOf(speak('de-AT', ids))).toEqual({ language: 'de', ids });
  const { language, ids: known } = voiceOf(speak('fr')) ?? {};
  expect(speak(language, known)).toBe(speak('fr'));
  expect(voiceOf(() => 'something')).toBeUndefined();
});

test('the texts of an area are given with what is to be filled in, set as their language sets them', () => {
  const french = textsOf('playground', 'fr');
  expect(Object.keys(french)).toEqual(
    Object.keys(LANGUAGES.fr).filter((key) => key.startsWith('playground.')),
  );
  expect(french['playground.welcome']).toBe('Bienvenue dans {place}\u202f!');
  expect(textsOf('playground', 'de-AT')['playground.welcome']).toBe('Willkommen in {place}!');
});

describe('a command with subcommands', () => {
  const ids = new Map([['page', { id: '7', subcommands: ['new', 'edit', 'history'] }]]);

  test('is named by the one that is meant: Discord lets people click that alone', () => {
    expect(speak('de', ids)('conflict.changed')).toContain('</page history:7>');
    expect(speak('en-US')('conflict.changed')).toContain('`/page history`');
  });

  test('is named by its first one where none is meant', () => {
    expect(nameCommand('page', 'page', ids)).toBe('</page new:7>');
    expect(nameCommand('page', 'page', ids, 'edit')).toBe('</page edit:7>');
    expect(nameCommand('page', 'page', new Map())).toBe('`/page`');
  });
});

test('no text names a command in a way that cannot be clicked', () => {
  for (const [language, catalogue] of Object.entries(LANGUAGES))
    for (const [key, entry] of Object.entries(catalogue)) {
      const texts = typeof entry === 'string' ? [entry] : Object.values(entry);
      for (const text of texts)
        expect([language, key, text]).not.toEqual([language, key, expect.stringMatching(/`\/\w/)]);
    }
});
