// Every language says all that English says, with the same things filled in, within Discord's limits.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Key, LANGUAGES, type Language } from '../../src/language/index.ts';
import { projectRoot } from '../../src/root.ts';

const english = LANGUAGES['en-US'];
const keys = Object.keys(english) as Key[];

/** The wordings of an entry by plural form; `all` where number does not matter. */
function wordings(language: Language, key: Key): Record<string, string> {
  const entry: string | Record<string, string> = LANGUAGES[language][key];
  return typeof entry === 'string' ? { all: entry } : { ...entry };
}

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name))].sort();
}

/** How each language quotes. */
const QUOTATION_MARKS: Readonly<Record<Language, string>> = {
  'en-US': '“”',
  de: '„“',
  'es-ES': '«»',
  fr: '«»',
  'pt-BR': '“”',
  ja: '「」',
};

/** Names of commands in the menu of messages. */
const IN_MENU: readonly Key[] = ['answer.name', 'edit.name'];

/** The most characters an entry may have, and its own pattern, by what Discord makes of it. */
function rulesOf(key: Key): { most: number; pattern: RegExp } {
  const any = /\S/;
  if (IN_MENU.includes(key)) return { most: 32, pattern: any };
  // https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming
  if (key.endsWith('.name')) return { most: 32, pattern: /^[-_\p{L}\p{N}]{1,32}$/u };
  if (key.endsWith('.description') || key.startsWith('ask.visibility.')) return { most: 100, pattern: any };
  // Room is left for what is filled in, which is cut to fit.
  if (key.startsWith('button.')) return { most: 40, pattern: any };
  if (key.startsWith('menu.')) return { most: 150, pattern: any };
  if (key === 'page.continued') return { most: 12, pattern: /^[ （(]/ };
  if (/^page\.(part|section)$|^browse\.(screen|subjects|questions)$/.test(key))
    return { most: 60, pattern: any };
  if (key.endsWith('.title')) return { most: 100, pattern: any };
  return { most: 400, pattern: any };
}

describe.each(Object.keys(LANGUAGES) as Language[])('the language %s', (language) => {
  test('says exactly what English says', () => {
    expect(Object.keys(LANGUAGES[language]).sort()).toEqual([...keys].sort());
  });

  test.each(keys)('fills in at "%s" what English fills in', (key) => {
    const expected = placeholders(Object.values(wordings('en-US', key))[0] ?? '');
    for (const text of Object.values(wordings(language, key))) {
      expect(placeholders(text)).toEqual(expected);
      expect(text.replace(/\{[a-zA-Z.]+\}/g, '')).not.toMatch(/[{}]/);
    }
  });

  test.each(keys)('keeps at "%s" to what Discord takes', (key) => {
    const { most, pattern } = rulesOf(key);
    for (const text of Object.values(wordings(language, key))) {
      expect(text.length).toBeLessThanOrEqual(most);
      expect(text).toMatch(pattern);
      expect(text).not.toMatch(/@(everyone|here)|discord\.gg/);
      if (key.endsWith('.name') && !IN_MENU.includes(key)) expect(text).toBe(text.toLowerCase());
    }
  });

  test('has the plural forms that it needs, and no others', () => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const key of keys) {
      const forms = Object.keys(wordings(language, key));
      if (!forms.includes('all')) expect({ key, forms: forms.sort() }).toEqual({ key, forms: needed.sort() });
    }
  });

  test('tells its commands apart, and the options of each', () => {
    const names = new Map<string, string[]>();
    for (const key of keys.filter((one) => one.endsWith('.name'))) {
      const owner = key.split('.').slice(0, -2).join('.');
      names.set(owner, [...(names.get(owner) ?? []), wordings(language, key)['all'] ?? '']);
    }
    expect(names.get('')?.length).toBeGreaterThan(5);
    for (const list of names.values()) expect(new Set(list).size).toBe(list.length);
  });

  test('is set in its own quotation marks and apostrophes', () => {
    const marks = QUOTATION_MARKS[language];
    for (const key of keys) {
      for (const text of Object.values(wordings(language, key))) {
        expect(text, key).not.toMatch(/["'´]/);
        const used = [...text.matchAll(/[“”„«»「」]/g)].map(([mark]) => mark).join('');
        expect(used, key).toBe(marks.repeat(used.length / marks.length));
      }
    }
  });

  test('closes every question, and opens it where its language does', () => {
    for (const key of keys) {
      for (const text of Object.values(wordings(language, key))) {
        if (language === 'es-ES')
          expect([...text.matchAll(/¿/g)].length, key).toBe([...text.matchAll(/\?/g)].length);
        if (language === 'fr') expect(text, key).not.toMatch(/[^ ][?!;»]|«[^ ]|[^ /*\d]:(?!\/)/);
        if (language === 'ja') expect(text, key).not.toMatch(/[?!:;](?!\/)/);
      }
    }
  });

  test('is no copy of English', () => {
    if (language === 'en-US') return;
    const same = keys.filter(
      (key) => JSON.stringify(wordings(language, key)) === JSON.stringify(wordings('en-US', key)),
    );
    // Names such as "question", and patterns without any word.
    expect(same.length).toBeLessThan(8);
  });
});

test('every sentence is said somewhere', () => {
  const root = projectRoot();
  const code = ['src', 'commands', 'controls']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.startsWith('language'))
        .map((file) => readFileSync(join(root, folder, file), 'utf8')),
    )
    .join('\n');
  const texts = keys.flatMap((key) => Object.values(wordings('en-US', key))).join('\n');
  // By its name, within another sentence, by a name that is put together, or as the words of a command.
  const isSaid = (key: Key) =>
    code.includes(`'${key}'`) ||
    texts.includes(`{${key}}`) ||
    code.includes(`\`${key.split('.')[0]}.\${`) ||
    /\.(name|description)$/.test(key);
  expect(keys.filter((key) => !isSaid(key))).toEqual([]);
});
