// The start of the bot: commands registered when they changed, and one sentence for whatever keeps it from starting.

import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { loadCommands } from '../../src/discord/registry/index.ts';
import type { LocalDiscord } from '../../src/playground/driver/index.ts';
import { launchBot, openDiscord, startBot } from './bot.ts';
import { makeFolder, page } from './folder.ts';
import type { Ended } from './process.ts';

const libraryDir = makeFolder({ 'history/moon.md': page('Who first stood on the moon?', 'Neil Armstrong.') });
let discord: LocalDiscord;
let closedPort: number;

beforeAll(async () => {
  discord = await openDiscord();
  closedPort = await findClosedPort();
});

afterEach(() => discord.faults.clear());

function findClosedPort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

test('commands are registered at the first start, not at the second, and again when one changed', async () => {
  const own = await openDiscord();
  const registrations = () => own.requests.filter(({ method }) => method === 'PUT').length;
  const first = await startBot(own, { libraryDir });
  expect(
    own
      .commands()
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...(await loadCommands()).keys()].sort());
  expect(registrations()).toBe(1);
  // Everywhere, but for what only servers have.
  for (const { contexts, integration_types } of own.commands())
    expect([
      [
        [0, 1, 2],
        [0, 1],
      ],
      [[0], [0]],
    ]).toContainEqual([contexts, integration_types]);
  for (const name of ['ask', 'browse', 'help', 'Answer this message'])
    expect(own.commands().find((command) => command.name === name)).toMatchObject({ contexts: [0, 1, 2] });
  // Servers, their messages and direct messages, none of which is privileged.
  expect(own.gateway.identifies).toMatchObject([{ intents: 1 | (1 << 9) | (1 << 12) }]);
  await first.stop();
  const second = await startBot(own, { libraryDir, dataDir: first.dataDir });
  expect(registrations()).toBe(1);
  await second.stop();
  const ask = own.commands().find(({ name }) => name === 'ask');
  const others = own.commands().filter((command) => command !== ask);
  const response = await fetch(`${own.apiUrl}/v10/applications/${own.applicationId}/commands`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: `Bot ${own.token}` },
    body: JSON.stringify([{ ...ask, description: 'An older description' }, ...others]),
  });
  expect(response.status).toBe(200);
  expect(registrations()).toBe(2);
  await startBot(own, { libraryDir, dataDir: first.dataDir });
  expect(registrations()).toBe(3);
  expect(own.commands().find(({ name }) => name === 'ask')?.description).toBe(ask?.description);
});

test('a gateway that is away at the start is waited for', async () => {
  const own = await openDiscord();
  own.faults.takeDown('gateway');
  const bot = launchBot(own, { libraryDir });
  await own.until(() => (bot.stderr().includes('reconnecting') ? true : undefined), 'the first try');
  own.faults.bringUp('gateway');
  await own.until(() => (bot.stderr().includes('"connected to Discord"') ? true : undefined), 'the start');
  expect((await bot.stop()).code).toBe(0);
});

/** One sentence (or a heading and its list) on standard error beside the log, nothing else anywhere, and not a word of the token. */
function expectRefusal({ code, stdout, stderr }: Ended, ...texts: (string | RegExp)[]): void {
  const said = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('{"level":'));
  for (const text of texts) expect(said.join('\n')).toMatch(text);
  expect(stderr).not.toMatch(/^\s+at |Error:|node_modules/m);
  expect(stderr).not.toMatch(/local\.[\w-]+\.|secret/);
  expect(said).toHaveLength(Math.max(1, texts.length));
  expect(stdout).toBe('');
  expect(code).toBe(1);
}

test('a token that Discord refuses', async () => {
  const bot = launchBot(discord, { libraryDir, variables: { DISCORD_TOKEN: 'local.secret.tokem' } });
  expectRefusal(await bot.ended, /^Discord refused the token\. .+DISCORD_TOKEN/);
});

test('an API that answers with an error', async () => {
  discord.faults.takeDown('gateway/bot');
  expectRefusal(await launchBot(discord, { libraryDir }).ended, /^The Discord API at http.+ 503\)/);
});

test('a registration that Discord refuses', async () => {
  discord.faults.onRequest({ path: /\/commands$/ }, { kind: 'status', status: 403 });
  expectRefusal(await launchBot(discord, { libraryDir }).ended, /^The Discord API at http.+ 403\)/);
});

test('a day on which too many sessions were begun', async () => {
  const own = await openDiscord();
  own.faults.leaveSessions(0);
  expectRefusal(await launchBot(own, { libraryDir }).ended, /^Logging in to Discord at .+sessions/);
});

test('an API that is not there', async () => {
  const variables = { DISCORD_API_URL: `http://localhost:${closedPort}/api` };
  expectRefusal(
    await launchBot(discord, { libraryDir, variables }).ended,
    /^Logging in to Discord at http:\/\/localhost:\d+\/api failed: .*ECONNREFUSED/,
  );
});

test('a library that is not there, is a file, is empty, or has only broken pages', async () => {
  const broken = makeFolder({ 'a/b.md': '---js\ntitle: [\n---\n' });
  const refused = [
    [join(libraryDir, 'nowhere'), /^There is no library folder at .+LIBRARY_DIR/],
    [join(libraryDir, 'history/moon.md'), /^There is no library folder at .+LIBRARY_DIR/],
    [makeFolder(), /^The library folder .+ has no page to show/],
    [broken, /^The library folder .+ has no page to show/],
  ] as const;
  const started = refused.map(([folder]) => launchBot(discord, { libraryDir: folder }).ended);
  for (const [index, [, text]] of refused.entries()) expectRefusal(await started[index]!, text);
  expect(discord.gateway.connected).toBe(false);
});

test('a broken page is named at the start, and the others are served', async () => {
  const folder = makeFolder({
    'history/moon.md': page('Who first stood on the moon?', 'Neil Armstrong.'),
    'history/sun.md': '---js\ntitle: [\n---\n',
  });
  const bot = await startBot(discord, { libraryDir: folder });
  expect(bot.stderr()).toMatch(/history\/sun\.md:\d+ is left out/);
  const handle = await discord.as('student').in('dm').slash('ask', { question: 'who stood on the moon' });
  expect((await handle.reply()).embeds[0]?.description).toContain('Armstrong');
  await bot.stop();
});

test('all that is wrong with the configuration, at once', async () => {
  const variables = {
    DISCORD_TOKEN: 'secret',
    DISCORD_API_URL: 'http://discord.example/api',
    SOURCE_URL: 'example',
    LOG_LEVEL: 'loud',
  };
  const ended = await launchBot(discord, { libraryDir, variables }).ended;
  const lines = [/DISCORD_TOKEN is not/, /DISCORD_API_URL would/, /SOURCE_URL is not/, /LOG_LEVEL is not/];
  expectRefusal(ended, /^The configuration has errors:$/m, ...lines);
});
