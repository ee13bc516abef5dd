// What can be made to go wrong from the page, and mended again.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalDiscord, startDiscord } from '../../../../src/playground/driver/index.ts';
import { FAULTS } from '../../../../src/playground/page/host/faults.ts';

let discord: LocalDiscord;

beforeAll(async () => {
  discord = await startDiscord();
});

afterAll(() => discord.close());

const gatewayStatus = async () =>
  (await fetch(`${discord.apiUrl}/v10/gateway/bot`, { headers: { authorization: `Bot ${discord.token}` } }))
    .status;

test('the bot is taken out of the server, and comes back once all is mended', () => {
  FAULTS.remove(discord);
  expect(discord.conditions.isBotInGuild()).toBe(false);
  FAULTS.mend(discord);
  expect(discord.conditions.isBotInGuild()).toBe(true);
});

test('who mends what is whole tells the bot of no server that it has', () => {
  let changes = 0;
  const stop = discord.onChange(() => {
    changes += 1;
  });
  FAULTS.mend(discord);
  stop();
  expect(changes).toBe(0);
});

test('an answer that fails fails once', async () => {
  FAULTS.error(discord);
  const answer = () =>
    fetch(`${discord.apiUrl}/v10/interactions/1/token/callback`, { method: 'POST', body: '{}' });
  expect((await answer()).status).toBe(500);
  expect((await answer()).status).toBe(404);
  expect(await gatewayStatus()).toBe(200);
});
