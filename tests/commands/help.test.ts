// /help, in a local Discord: it names the commands that whoever asks can use there.
import { beforeEach, expect, test, vi } from 'vitest';
import type { LocalDiscord, PersonName, PlaceName } from '../../src/playground/driver/index.ts';
import { startRouted } from '../discord/bot.ts';
import { makeFolder, page } from '../e2e/folder.ts';
import { textOf } from '../e2e/shown.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let discord: LocalDiscord;

beforeEach(async () => {
  const library = makeFolder({ 'rivers/delta.md': page('What is a delta?', 'A fan of mud.') });
  ({ discord } = await startRouted({ library }));
});

async function listedFor(person: PersonName, place: PlaceName): Promise<string[]> {
  const text = textOf(await (await discord.as(person).in(place).slash('help')).reply());
  return [...text.matchAll(/^- (?:<|`)\/([a-z]+)/gm)].map(([, name = '']) => name);
}

const FOR_ALL = ['ask', 'share', 'browse', 'random', 'help', 'privacy', 'cards', 'quiz'];
const FOR_SOME = ['page', 'unanswered', 'stats', 'settings', 'daily'];

test('commands that would only be refused are told to nobody: they are for whoever manages a server, and there', async () => {
  expect(await listedFor('moderator', 'general')).toEqual(expect.arrayContaining([...FOR_ALL, ...FOR_SOME]));
  for (const [person, place] of [
    ['student', 'general'],
    ['moderator', 'dm'],
  ] as const) {
    const listed = await listedFor(person, place);
    expect(listed).toEqual(expect.arrayContaining(FOR_ALL));
    expect(listed.filter((name) => FOR_SOME.includes(name))).toEqual([]);
  }
});
