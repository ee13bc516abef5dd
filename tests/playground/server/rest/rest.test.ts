// The API's answers to right and wrong requests, and to requests that go wrong on purpose.

import type { ChatInputCommandInteraction } from 'discord.js';
import { expect, test } from 'vitest';
import type { LocalDiscord } from '../../../../src/playground/driver/index.ts';
import { type Bot, startBot } from '../../bot.ts';
import { ASK, EXPLAIN, GAPS } from '../../commands.ts';
import { fieldErrors } from '../../refusal.ts';

/** A bot that leaves its slash commands to the test. */
async function startPassiveBot(options: { respondWithin?: number } = {}) {
  const received: ChatInputCommandInteraction[] = [];
  const bot = await startBot({
    ...options,
    commands: [ASK],
    on: async (interaction) => {
      if (interaction.isChatInputCommand()) received.push(interaction);
    },
  });
  return { ...bot, receive: () => receiveOne(bot, received) };
}

async function receiveOne({ discord }: Bot, received: ChatInputCommandInteraction[]) {
  const handle = await discord.as('student').in('general').slash('ask', { question: 'q' });
  await expect.poll(() => received.at(-1)?.id).toBe(handle.id);
  const interaction = received.at(-1);
  if (!interaction) throw new Error('Nothing was received');
  return { handle, interaction };
}

function putCommands({ client, discord }: Bot, commands: unknown) {
  return client.rest.put(`/applications/${discord.applicationId}/commands`, { body: commands });
}

test('registered commands come back with ids, and keep them when they are registered again', async () => {
  const bot = await startBot();
  const first = (await putCommands(bot, [ASK, GAPS])) as { id: string; name: string }[];
  const second = (await putCommands(bot, [EXPLAIN, ASK])) as { id: string; name: string }[];
  expect(second.map(({ name }) => name)).toEqual(['Explain this', 'ask']);
  expect(second[1]?.id).toBe(first[0]?.id);
  expect(bot.discord.commands()).toEqual(second);
});

test('commands of a guild are kept apart, and another application or guild is out of reach', async () => {
  const { client, discord } = await startBot({ commands: [ASK] });
  const { applicationId, guildId } = discord;
  await client.rest.put(`/applications/${applicationId}/guilds/${guildId}/commands`, { body: [EXPLAIN] });
  expect(discord.commands(guildId).map(({ name }) => name)).toEqual(['Explain this']);
  expect(discord.commands().map(({ name }) => name)).toEqual(['ask']);
  await expect(client.rest.get('/applications/1/commands')).rejects.toMatchObject({ code: 50001 });
});

test.each([
  ['an upper-case name', { ...ASK, name: 'Ask' }, '0.name', 'APPLICATION_COMMAND_INVALID_NAME'],
  ['a missing description', { name: 'ask' }, '0.description', 'BASE_TYPE_REQUIRED'],
  ['a long description', { ...ASK, description: 'd'.repeat(101) }, '0.description', 'BASE_TYPE_BAD_LENGTH'],
  [
    'a required option after an optional one',
    { ...ASK, options: [...ASK.options, { type: 3, name: 'x', description: 'x', required: true }] },
    '0.options.4',
    'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ],
  [
    'two options of one name',
    { ...ASK, options: [ASK.options[0], ASK.options[0]] },
    '0.options.1',
    'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
  ],
  ['a description of a menu command', { ...EXPLAIN, description: 'x' }, '0.description', 'CONTEXT_MENU'],
])('a command with %s is refused', async (_what, command, path, code) => {
  const bot = await startBot();
  const error = await putCommands(bot, [command]).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ status: 400, code: 50035 });
  expect(fieldErrors(error)).toEqual([[path, expect.stringContaining(code)]]);
});

test('two commands of one name are refused', async () => {
  const bot = await startBot();
  const error = await putCommands(bot, [ASK, ASK]).catch((reason: unknown) => reason);
  expect(fieldErrors(error)).toEqual([['1.name', 'APPLICATION_COMMANDS_DUPLICATE_NAME']]);
});

test('a first response after the time for it meets an unknown interaction', async () => {
  const { receive } = await startPassiveBot({ respondWithin: 50 });
  const { handle, interaction } = await receive();
  await handle.failure();
  await expect(interaction.reply('too late')).rejects.toMatchObject({ status: 404, code: 10062 });
  await expect(interaction.webhook.send('too late')).rejects.toMatchObject({ code: 10015 });
});

test('a second first response is refused', async () => {
  const { receive, client } = await startPassiveBot();
  const { interaction } = await receive();
  await interaction.reply('once');
  const again = { body: { type: 4, data: { content: 'twice' } }, auth: false };
  const { id, token } = interaction;
  await expect(client.rest.post(`/interactions/${id}/${token}/callback`, again)).rejects.toMatchObject({
    code: 40060,
  });
});

test('an expired token is worth nothing', async () => {
  const { receive, discord } = await startPassiveBot();
  const { interaction } = await receive();
  await interaction.reply('once');
  discord.faults.expireTokens();
  await expect(interaction.editReply('later')).rejects.toMatchObject({ status: 401, code: 50027 });
  await expect(interaction.followUp('later')).rejects.toMatchObject({ status: 401, code: 50027 });
});

test('a deleted reply is an unknown message', async () => {
  const { receive } = await startPassiveBot();
  const { interaction } = await receive();
  await interaction.reply('once');
  await interaction.deleteReply();
  await expect(interaction.editReply('again')).rejects.toMatchObject({ status: 404, code: 10008 });
});

test('an empty message is refused, and the interaction can still be answered', async () => {
  const { receive } = await startPassiveBot();
  const { handle, interaction } = await receive();
  await expect(interaction.reply({ content: '  ' })).rejects.toMatchObject({ status: 400, code: 50006 });
  await interaction.reply('something');
  await expect(interaction.editReply({ content: '' })).rejects.toMatchObject({ code: 50006 });
  expect((await handle.reply()).content).toBe('something');
});

test('a file of more than 10 MiB is refused', async () => {
  const { receive } = await startPassiveBot();
  const { interaction } = await receive();
  const files = (bytes: number) => [{ attachment: Buffer.alloc(bytes), name: 'big.bin' }];
  const tooMuch = interaction.reply({ files: files(10 * 1024 * 1024 + 1) });
  await expect(tooMuch).rejects.toMatchObject({ status: 413, code: 40005 });
  await interaction.reply({ files: files(10 * 1024 * 1024) });
});

test('a response that does not fit the interaction is refused', async () => {
  const { receive, client } = await startPassiveBot();
  const { id, token } = (await receive()).interaction;
  const path = `/interactions/${id}/${token}/callback` as const;
  const error = await client.rest
    .post(path, { body: { type: 7, data: {} }, auth: false })
    .catch((reason) => reason);
  expect(fieldErrors(error)).toEqual([['type', 'BASE_TYPE_CHOICES']]);
});

test('what is not there, not allowed or not JSON gets the status that says so', async () => {
  const { apiUrl, token } = (await startBot()).discord;
  const headers = { authorization: `Bot ${token}` };
  const ask = async (path: string, init: RequestInit) => (await fetch(`${apiUrl}${path}`, init)).status;
  expect(await ask('/v10/nowhere', { headers })).toBe(404);
  expect(await ask('/v10/gateway/bot', { method: 'DELETE', headers })).toBe(405);
  expect(await ask('/v10/gateway/bot', {})).toBe(401);
  expect(await ask('/v9/gateway/bot', { headers })).toBe(400);
  expect(await ask('/v10/interactions/1/x/callback', { method: 'POST', body: '{' })).toBe(400);
});

test('requests are recorded without the token', async () => {
  const { discord } = await startBot({ commands: [ASK] });
  const put = discord.requests.find(({ method }) => method === 'PUT');
  expect(put).toMatchObject({
    path: `/applications/${discord.applicationId}/commands`,
    authorized: true,
    status: 200,
  });
  expect(put?.body).toEqual([ASK]);
  expect(JSON.stringify(discord.requests)).not.toContain(discord.token);
});

const CALLBACK = { method: 'POST', path: /\/callback$/ };

test('a request can be answered with a 500 so many times', async () => {
  const { receive, discord } = await startPassiveBot();
  const { interaction } = await receive();
  discord.faults.onRequest(CALLBACK, { kind: 'status', status: 500 }, 2);
  await expect(interaction.reply('one')).rejects.toMatchObject({ status: 500 });
  await expect(interaction.reply('two')).rejects.toMatchObject({ status: 500 });
  await interaction.reply('three');
  expect(callbacks(discord)).toEqual([500, 500, 204]);
});

test('a rate limit is waited out by the client', async () => {
  const { receive, discord } = await startPassiveBot();
  const { interaction, handle } = await receive();
  discord.faults.onRequest(CALLBACK, { kind: 'rateLimit', retryAfter: 0.05 });
  await interaction.reply('after a while');
  expect((await handle.reply()).content).toBe('after a while');
  expect(callbacks(discord)).toEqual([429, 204]);
});

test('a lost answer leaves a reply that the bot does not know of', async () => {
  const { receive, discord } = await startPassiveBot();
  const { interaction, handle } = await receive();
  discord.faults.onRequest(CALLBACK, { kind: 'loseAnswer' });
  await expect(interaction.reply('heard?')).rejects.toThrow();
  expect((await handle.reply()).content).toBe('heard?');
  await expect(interaction.reply('heard?')).rejects.toMatchObject({ code: 40060 });
});

test('a hanging request lets the interaction fail', async () => {
  const { receive, discord } = await startPassiveBot({ respondWithin: 100 });
  discord.faults.onRequest(CALLBACK, { kind: 'hang' });
  const { interaction, handle } = await receive();
  interaction.reply('never').catch(() => {});
  expect(await handle.failure()).toBe('The application did not respond');
});

test('a delayed request is carried out late', async () => {
  const { receive, discord } = await startPassiveBot({ respondWithin: 100 });
  discord.faults.onRequest(CALLBACK, { kind: 'delay', ms: 200 });
  const { interaction, handle } = await receive();
  await expect(interaction.reply('late')).rejects.toMatchObject({ code: 10062 });
  expect(handle.state).toBe('failed');
});

test('an interaction can arrive twice, or late', async () => {
  const seen: string[] = [];
  const { discord } = await startBot({
    commands: [ASK],
    respondWithin: 100,
    on: async ({ id }) => void seen.push(id),
  });
  const student = discord.as('student').in('general');
  discord.faults.duplicateInteractions();
  const twice = await student.slash('ask', { question: 'q' });
  await expect.poll(() => seen).toEqual([twice.id, twice.id]);
  discord.faults.delayInteractions(150);
  const late = await student.slash('ask', { question: 'q' });
  await late.failure();
  expect(seen).toHaveLength(2);
  await expect.poll(() => seen[2]).toBe(late.id);
});

function callbacks({ requests }: LocalDiscord): (number | undefined)[] {
  return requests.filter(({ path }) => path.endsWith('/callback')).map(({ status }) => status);
}
