// Synonyms of a library before those of the thesaurus, both read from where they are saved.
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Synonyms } from '../../src/search/index.ts';
import { save } from '../../src/shelf/saved/section-file.ts';
import { buildSynonyms, openLibrarySynonyms, Thesaurus } from '../../src/shelf/synonyms.ts';
import { makeFolder, makeLibrary } from '../library/folder.ts';

const pieces: Uint8Array[] = [];
beforeAll(() => {
  pieces.push(...buildSynonyms(undefined));
});

/** A thesaurus that is saved, so that no thread need be started. */
function makeThesaurus(): Thesaurus {
  const file = join(makeFolder(), 'thesaurus.synonyms');
  expect(save(file, pieces)).toBeUndefined();
  return new Thesaurus({}, file);
}

/** The synonyms of a library with this file, saved as well. */
async function open(source?: string): Promise<Synonyms> {
  const folder = makeLibrary(source === undefined ? {} : { 'synonyms.yml': source });
  const file = join(makeFolder(), 'own.synonyms');
  if (source !== undefined) expect(save(file, buildSynonyms(folder))).toBeUndefined();
  return openLibrarySynonyms(folder, file, makeThesaurus(), {});
}

const termsOf = (synonyms: Synonyms, ...stems: string[]) => synonyms.meanings(stems).map(({ term }) => term);

describe('a library without synonyms of its own', () => {
  test('has those of the thesaurus', async () => {
    const synonyms = await open();
    expect(termsOf(synonyms, 'heart', 'attack')).toContain('myocardial infarction');
    expect(termsOf(synonyms, 'zorblax')).toEqual([]);
  });
});

describe('a library with synonyms of its own', () => {
  test('has them before those of the thesaurus', async () => {
    const synonyms = await open('cardiac emergency: [heart attack]\nosmosis: [zorblax]\n');
    expect(termsOf(synonyms, 'zorblax')).toEqual(['osmosis']);
    const terms = termsOf(synonyms, 'heart', 'attack');
    expect(terms[0]).toBe('cardiac emergency');
    expect(terms).toContain('myocardial infarction');
  });

  test('has a meaning once that both give', async () => {
    const synonyms = await open('Myocardial infarctions: [heart attack]\n');
    const meanings = synonyms
      .meanings(['heart', 'attack'])
      .filter(({ stems }) => stems.join() === 'myocardi,infarct');
    expect(meanings.map(({ term }) => term)).toEqual(['Myocardial infarctions']);
  });
});

describe('the thesaurus', () => {
  test('is opened once', async () => {
    const thesaurus = makeThesaurus();
    expect(await thesaurus.open()).toBe(await thesaurus.open());
  });

  test('that is not saved and must end at once ends with the reason, and can be asked again', async () => {
    const reason = new Error('closing');
    const thesaurus = new Thesaurus(
      { signal: AbortSignal.abort(reason) },
      join(makeFolder(), 'thesaurus.synonyms'),
    );
    await expect(thesaurus.open()).rejects.toBe(reason);
    await expect(thesaurus.open()).rejects.toBe(reason);
  });
});
