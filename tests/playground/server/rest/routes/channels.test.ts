// Messages that the bot posts with its own token, what people do with theirs, and what differs from place to place.

import {
  type APIMessage,
  DiscordAPIError,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type Interaction,
} from 'discord.js';
import { expect, test } from 'vitest';
import { startBot } from '../../../bot.ts';
import { fieldErrors } from '../../../refusal.ts';

const GENERAL = '1300000000000000001';
const MESSAGES = `/channels/${GENERAL}/messages` as const;
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages];
const SEND = 1n << 11n;

async function codeOf(request: Promise<unknown>): Promise<unknown> {
  const error = await request.catch((reason: unknown) => reason);
  return error instanceof DiscordAPIError ? error.code : error;
}

test('a message is posted as a reply, edited and deleted', async () => {
  const { discord, client } = await startBot();
  const student = discord.as('student').in('general');
  const asked = student.say('what is osmosis?');
  const message_reference = { message_id: asked.id };
  const { id } = (await client.rest.post(MESSAGES, { body: { content: 'This.', message_reference } })) as {
    id: string;
  };
  expect(student.messages().at(-1)).toMatchObject({
    id,
    content: 'This.',
    api: { type: 19, message_reference: { message_id: asked.id } },
  });
  await client.rest.patch(`${MESSAGES}/${id}`, { body: { content: 'That.' } });
  expect(student.messages().at(-1)?.content).toBe('That.');
  await client.rest.delete(`${MESSAGES}/${id}`);
  expect(student.messages()).toHaveLength(1);
  expect(await codeOf(client.rest.delete(`${MESSAGES}/${id}`))).toBe(10008);
});

test('a message under a nonce that was sent already is not sent again, where that is asked for', async () => {
  const { discord, client } = await startBot();
  const post = async (content: string, more: object) =>
    ((await client.rest.post(MESSAGES, { body: { content, ...more } })) as APIMessage).id;
  const once = { nonce: '17', enforce_nonce: true };
  const first = await post('One.', once);
  expect(await post('One again.', once)).toBe(first);
  expect(await post('Another.', { ...once, nonce: '18' })).not.toBe(first);
  expect(await post('A third.', { nonce: '17' })).not.toBe(first);
  const contents = discord.as('student').in('general').messages();
  expect(contents.map(({ content }) => content)).toEqual(['One.', 'Another.', 'A third.']);
  const refusal = await post('Long.', { nonce: 'n'.repeat(26) }).catch((error: unknown) => error);
  expect(fieldErrors(refusal)).toEqual([['nonce', 'BASE_TYPE_MAX_LENGTH']]);
});

test('what follows a message is read, the newest first, but for what only one person sees', async () => {
  const { discord, client } = await startBot();
  const student = discord.as('student').in('general');
  const [first, second, third] = ['one', 'two', 'three'].map((text) => student.say(text));
  discord.as('student').in('biology').say('elsewhere');
  const read = async (query: Record<string, string>): Promise<unknown> => {
    const messages = await client.rest.get(MESSAGES, { query: new URLSearchParams(query) });
    return (messages as APIMessage[]).map(({ id }) => id);
  };
  expect(await read({ after: first?.id ?? '' })).toEqual([third?.id, second?.id]);
  expect(await read({ after: first?.id ?? '', limit: '1' })).toEqual([second?.id]);
  expect(fieldErrors(await read({ limit: '101' }).catch((error) => error))).toEqual([
    ['limit', 'NUMBER_TYPE_MAX'],
  ]);
  discord.conditions.deny('general', { bot: 1n << 16n });
  expect(await read({})).toEqual([]);
  discord.conditions.deny('general', { bot: 1n << 10n });
  expect(await codeOf(read({}))).toBe(50001);
});

test('what the bot may not do there is refused', async () => {
  const { discord, client } = await startBot();
  const post = (body: object, path: `/${string}` = MESSAGES) => client.rest.post(path, { body });
  const student = discord.as('student').in('general');
  expect(await codeOf(post({}))).toBe(50006);
  expect(await codeOf(post({ content: 'a' }, '/channels/1/messages'))).toBe(10003);
  expect(await codeOf(post({ content: 'a' }, '/channels/1300000000000000004/messages'))).toBe(50001);
  expect(
    await codeOf(client.rest.patch(`${MESSAGES}/${student.say('mine').id}`, { body: { content: 'a' } })),
  ).toBe(10008);
  const gone = student.say('gone soon');
  student.remove(gone);
  const orphan = await post({ content: 'a', message_reference: { message_id: gone.id } }).catch(
    (error) => error,
  );
  expect(fieldErrors(orphan)).toEqual([['message_reference', 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE']]);
  discord.conditions.deny('general', { bot: SEND });
  expect(await codeOf(post({ content: 'a' }))).toBe(50013);
  discord.conditions.archive('thread');
  expect(await codeOf(post({ content: 'a' }, '/channels/1300000000000000006/messages'))).toBe(50083);
});

test('edits and deletions of people reach the bot', async () => {
  const { discord, client } = await startBot({ intents: INTENTS });
  const heard: [string, string][] = [];
  for (const event of [GatewayDispatchEvents.MessageUpdate, GatewayDispatchEvents.MessageDelete])
    client.ws.on(event, ({ id }: { id: string }) => heard.push([event, id]));
  const student = discord.as('student').in('general');
  const said = student.say('one');
  expect(() => discord.as('classmate').in('general').edit(said, 'x')).toThrow("another person's");
  student.edit(said, 'two');
  student.remove(said);
  await discord.until(() => heard[1], 'both events');
  expect(heard).toEqual([
    ['MESSAGE_UPDATE', said.id],
    ['MESSAGE_DELETE', said.id],
  ]);
});

test('an interaction tells languages, permissions and threads as they are', async () => {
  const seen: Interaction[] = [];
  const { discord } = await startBot({
    commands: [{ name: 'look', description: 'Look' }],
    on: async (interaction) => {
      seen.push(interaction);
      if (interaction.isRepliable()) await interaction.reply('seen');
    },
  });
  discord.conditions.setLocale('student', 'de');
  discord.conditions.setLocale('guild', 'fr');
  discord.conditions.deny('thread', { bot: SEND, people: SEND });
  await (await discord.as('student').in('thread').slash('look')).reply();
  expect(seen[0]).toMatchObject({ locale: 'de', guildLocale: 'fr' });
  expect(seen[0]?.appPermissions.has(SEND)).toBe(false);
  expect(seen[0]?.memberPermissions?.has(SEND)).toBe(false);
  discord.conditions.reset();
  await (await discord.as('student').in('general').slash('look')).reply();
  expect(seen[1]).toMatchObject({ locale: 'en-US', guildLocale: 'en-US' });
  expect(seen[1]?.appPermissions.has(SEND)).toBe(true);
});

test('a person is chosen in a menu of people', async () => {
  const chosen: string[] = [];
  const { discord } = await startBot({
    commands: [{ name: 'look', description: 'Look' }],
    on: async (interaction) => {
      if (interaction.isUserSelectMenu()) chosen.push(...interaction.values);
      const components = [{ type: 1, components: [{ type: 5, customId: 'who' }] }];
      if (interaction.isRepliable()) await interaction.reply({ content: 'Who?', components });
    },
  });
  const student = discord.as('student').in('general');
  const shown = await (await student.slash('look')).reply();
  await (await student.choosePeople(shown, ['classmate'])).reply();
  expect(chosen).toEqual(['1000000000000000002']);
  await expect(student.choosePeople(student.say('none here'), ['classmate'])).rejects.toThrow(
    'no such menu of people',
  );
});
