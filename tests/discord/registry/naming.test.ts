// Commands as each person's Discord lists them.
import { expect, test } from 'vitest';
import { loadCommands } from '../../../src/discord/registry/index.ts';
import { LANGUAGES } from '../../../src/language/index.ts';

/** As Discord takes them: https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

interface Named {
  name: string;
  name_localizations?: Record<string, string> | null;
  description?: string;
  description_localizations?: Record<string, string> | null;
  options?: Named[];
}

const others = Object.keys(LANGUAGES).filter((language) => language !== 'en-US');

test('every command and option is named and described in every language, as Discord takes it', async () => {
  const commands = [...(await loadCommands()).values()];
  const check = (named: Named): void => {
    const names = [named.name, ...Object.values(named.name_localizations ?? {})];
    for (const name of names) {
      expect(name).toMatch(NAME);
      expect(name).toBe(name.toLowerCase());
    }
    expect(Object.keys(named.name_localizations ?? {})).toEqual(expect.arrayContaining(others));
    expect(Object.keys(named.description_localizations ?? {})).toEqual(expect.arrayContaining(others));
    for (const text of [named.description ?? '', ...Object.values(named.description_localizations ?? {})]) {
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(100);
    }
    for (const option of named.options ?? []) check(option);
  };
  const slash = commands.filter(({ kind }) => kind === 'slash');
  expect(slash.length).toBeGreaterThan(0);
  for (const { data } of slash) check(data.toJSON() as Named);
});

test('no two commands have one name in any language', async () => {
  const commands = [...(await loadCommands()).values()].map(({ data }) => data.toJSON() as Named);
  for (const language of others) {
    const names = commands.map(({ name, name_localizations }) => name_localizations?.[language] ?? name);
    expect(new Set(names).size).toBe(names.length);
  }
});
