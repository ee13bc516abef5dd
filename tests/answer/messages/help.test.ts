// What the bot says of itself.
import { expect, test } from 'vitest';
import { renderHelp } from '../../../src/answer/index.ts';
import { COMMANDS, speak } from '../../../src/language/index.ts';
import { findFaults } from '../payload.ts';

const library = { name: 'The *Shelf*', site: 'https://a.example', entries: [] };
const help = (commands: readonly string[], mentions: boolean, language = 'en-US') =>
  renderHelp(library, { commands, mentions }, speak(language));
const textOf = (message: ReturnType<typeof help>) => message.embeds[0]?.description ?? '';
const fieldsOf = (message: ReturnType<typeof help>) =>
  message.embeds[0]?.fields?.map(({ value }) => value) ?? [];

test('tells of the commands that there are, in the order of the catalogue, and of no others', () => {
  const listed = textOf(help(['help', 'ask', 'unheard-of'], false));
  const names = [...listed.matchAll(/^- `\/(\S+)` /gm)].map(([, name]) => name);
  expect(names).toEqual(['ask', 'help']);
});

test('the catalogue names every command once', () => {
  expect([...COMMANDS].sort()).toEqual([...new Set(COMMANDS)].sort());
  expect(COMMANDS).toContain('ask');
  for (const name of COMMANDS) expect(name).not.toContain('.');
});

test('tells of mentions where they are answered', () => {
  const without = textOf(help(COMMANDS, false));
  const withMentions = textOf(help(COMMANDS, true));
  expect(withMentions.startsWith(without)).toBe(true);
  expect(withMentions.length).toBeGreaterThan(without.length);
});

test.each(['en-US', 'de', 'ja'])(
  'is a sound message in %s, with the name of the library as it is written',
  (language) => {
    const message = help(COMMANDS, true, language);
    expect(findFaults(message)).toEqual([]);
    expect(fieldsOf(message).at(-1)).toContain('The \\*Shelf\\*');
  },
);
