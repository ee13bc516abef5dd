// The thesaurus that ships with the bot.
import { describe, expect, test } from 'vitest';
import { readThesaurus, thesaurusSources } from '../../src/thesaurus/index.ts';

const sources = thesaurusSources();
const entries = readThesaurus();

function wordingsOf(term: string): string[] {
  return entries.filter((entry) => entry.term === term).flatMap(({ wordings }) => [...wordings]);
}

describe('its files', () => {
  test('are one a subject in the order of their names, word families last', () => {
    const names = sources.map(({ name }) => name);
    expect(names.at(-1)).toBe('word-families.yml');
    expect(names.slice(0, -1)).toEqual(names.slice(0, -1).toSorted());
    expect(names).toContain('biology.yml');
    expect(new Set(names).size).toBe(names.length);
  });

  test('hold text', () => {
    for (const { name, source } of sources) expect(source.trim(), name).not.toBe('');
  });
});

describe('its entries', () => {
  test('are many, each of a term and other wordings', () => {
    expect(entries.length).toBeGreaterThan(20_000);
    for (const { term, wordings } of entries) {
      expect(term.trim(), term).not.toBe('');
      expect(wordings.length, term).toBeGreaterThan(0);
    }
  });

  test('say what students call a thing', () => {
    expect(wordingsOf('myocardial infarction')).toContain('heart attack');
  });

  test('of word families go both ways', () => {
    expect(wordingsOf('absorption')).toContain('absorb');
    expect(wordingsOf('absorb')).toContain('absorption');
  });

  test('of word families never say a word for itself', () => {
    const families = sources.at(-1)?.source ?? '';
    const words = new Set(families.match(/\p{L}+/gu));
    const family = entries.filter(
      ({ term, wordings }) => words.has(term) && wordings.every((one) => words.has(one)),
    );
    expect(family.length).toBeGreaterThan(500);
    for (const { term, wordings } of family) expect(wordings, term).not.toContain(term);
  });
});
