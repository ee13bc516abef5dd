// Commands that fit what has been typed.
import { expect, test } from 'vitest';
import { matchCommands } from '../../../../../src/playground/page/browser/composer/match-commands.ts';

const commands = [
  { name: 'ask', label: 'fragen' },
  { name: 'cards practise', label: 'karten üben' },
  { name: 'cards stats', label: 'karten statistik' },
  { name: 'stats', label: 'statistik' },
  { name: 'subjects', label: 'fächer' },
];

test.each([
  ['', ['ask', 'cards practise', 'cards stats', 'stats', 'subjects']],
  // What is typed out is meant, wherever else it stands.
  ['stats', ['stats', 'cards stats']],
  [' STATS', ['stats', 'cards stats']],
  ['statistik', ['stats', 'cards stats']],
  ['st', ['stats', 'cards stats']],
  ['cards', ['cards practise', 'cards stats']],
  ['s', ['stats', 'subjects', 'ask', 'cards practise', 'cards stats']],
  ['fragen', ['ask']],
  ['xyz', []],
])('%j fits %j', (typed, names) => {
  expect(matchCommands(commands, typed).map(({ name }) => name)).toEqual(names);
});
