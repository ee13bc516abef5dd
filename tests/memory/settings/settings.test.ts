// What holds in a server and a channel.
import { expect, test } from 'vitest';
import { openSettings, type Settings } from '../../../src/memory/index.ts';

const SETTINGS: Settings = { answers: 'public', mentions: true };

test('the configuration holds in every place', async () => {
  const settings = openSettings(SETTINGS);
  for (const guild of ['1', null])
    expect(await settings.settingsOf({ guild, channel: '2' })).toEqual(SETTINGS);
});

test('messages are needed where mentions are answered, and only there', async () => {
  expect(await openSettings(SETTINGS).needsMessages()).toBe(true);
  expect(await openSettings({ ...SETTINGS, mentions: false }).needsMessages()).toBe(false);
});
