// Members with roles, menus that Discord fills, commands for people, and a bot that is removed: through a real client.

import { GatewayIntentBits, type Interaction } from 'discord.js';
import { expect, test } from 'vitest';
import { ROLES } from '../../../src/playground/server/roles.ts';
import { GUILD_ID, PEOPLE, PLACES } from '../../../src/playground/server/world.ts';
import { createClient, logIn, startBot } from '../bot.ts';
import { ASK, EXPLAIN, GAPS } from '../commands.ts';

const idOf = (name: 'general' | 'thread') => PLACES[name].channelId(PEOPLE.student);

function menu(type: number, more: object = {}) {
  return { type: 1, components: [{ type, custom_id: `menu-${type}`, ...more }] };
}

/** Answers commands with four menus, and whatever is chosen with what the client understood of it. */
async function chooseByClient(interaction: Interaction): Promise<void> {
  if (interaction.isChatInputCommand()) {
    const components = [
      menu(5, { max_values: 2 }),
      menu(6, { min_values: 0 }),
      menu(7, { max_values: 3 }),
      menu(8),
    ];
    await interaction.reply({ content: 'choose', components });
  } else if (interaction.isUserSelectMenu()) {
    await interaction.reply(interaction.users.map(({ username }) => username).join());
  } else if (interaction.isRoleSelectMenu()) {
    await interaction.reply(interaction.roles.map(({ name }) => name).join() || 'none');
  } else if (interaction.isMentionableSelectMenu()) {
    await interaction.reply([...interaction.users.keys(), ...interaction.roles.keys()].join());
  } else if (interaction.isChannelSelectMenu()) {
    await interaction.reply(interaction.channels.map((channel) => channel?.id).join());
  }
}

test('people, roles, both and channels are chosen by name and reach the client described', async () => {
  const { discord, errors } = await startBot({ commands: [ASK], on: chooseByClient });
  const student = discord.as('student').in('general');
  const message = await (await student.slash('ask', { question: 'q' })).reply();
  const choose = async (...[kind, names]: [Parameters<typeof student.choose>[0], string[]]) =>
    (await (await student.choose(kind, message, names)).reply()).content;
  expect(await choose('people', ['classmate', 'moderator'])).toBe('classmate,moderator');
  expect(await choose('roles', ['teachers'])).toBe('Teachers');
  expect(await choose('roles', [])).toBe('none');
  expect(await choose('mentionables', ['tutors', 'student'])).toBe(
    `${PEOPLE.student.user.id},${ROLES.tutors.id}`,
  );
  expect(await choose('channels', ['thread'])).toBe(idOf('thread'));
  await expect(student.choose('roles', message, ['teachers', 'tutors'])).rejects.toThrow('takes 0 to 1');
  await expect(student.choose('channels', message, ['library'])).rejects.toThrow('no channel called');
  await expect(student.choose('people', message, ['student'], 'menu-9')).rejects.toThrow('no such menu');
  expect(errors).toEqual([]);
});

test('a modal takes texts, and what is chosen in its menus', async () => {
  const { discord, errors } = await startBot({
    commands: [ASK],
    on: async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const label = (name: string, component: object) => ({ type: 18, label: name, component });
        await interaction.showModal({
          title: 'Settings',
          custom_id: 'settings',
          components: [
            label('Channel', { type: 8, custom_id: 'channel', channel_types: [0] }),
            label('Roles', { type: 6, custom_id: 'roles', min_values: 0, max_values: 2, required: false }),
            label('Days', { type: 4, style: 1, custom_id: 'days', value: '30' }),
            label('Why', { type: 4, style: 2, custom_id: 'why', required: false }),
          ],
        } as never);
      }
      if (!interaction.isModalSubmit()) return;
      const { fields } = interaction;
      const channels = fields.getSelectedChannels('channel', true).map((channel) => channel?.id);
      const roles = fields.getSelectedRoles('roles')?.map((role) => role?.name) ?? [];
      await interaction.reply(`${channels}/${roles}/${fields.getTextInputValue('days')}`);
    },
  });
  const moderator = discord.as('moderator').in('general');
  const modal = await (await moderator.slash('ask', { question: 'q' })).modal();
  await expect(moderator.submitModal(modal, {})).rejects.toThrow('"Channel" must be filled in');
  const filled = { Channel: 'general', roles: ['teachers', 'tutors'] };
  const reply = await (await moderator.submitModal(modal, filled)).reply();
  expect(reply.content).toBe(`${idOf('general')}/Teachers,Tutors/30`);
  await expect(
    moderator.submitModal(modal, { Channel: 'general', Roles: ['teachers', 'tutors', 'moderators'] }),
  ).rejects.toThrow('"Roles" takes 0 to 2 values');
  expect(errors).toEqual([]);
});

test('a command of a person is used on a person', async () => {
  const { discord } = await startBot({
    commands: [{ name: 'Study together', type: 2 }, EXPLAIN],
    on: async (interaction) => {
      if (interaction.isUserContextMenuCommand()) await interaction.reply(interaction.targetUser.username);
    },
  });
  const student = discord.as('student').in('general');
  const reply = await (await student.userCommand('Study together', 'classmate')).reply();
  expect(reply).toMatchObject({ content: 'classmate', api: { type: 23 } });
  expect(reply.api.interaction_metadata).toMatchObject({ target_user: { username: 'classmate' } });
  await expect(student.userCommand('Explain this', 'classmate')).rejects.toThrow('No command');
});

test('who gets a role is offered what the role may do, and the client knows it', async () => {
  const { discord } = await startBot({
    commands: [ASK, GAPS],
    on: async (interaction) => {
      if (!interaction.isChatInputCommand() || !interaction.inCachedGuild()) return;
      const { member, memberPermissions, appPermissions } = interaction;
      const roles = member.roles.cache.map(({ name }) => name).join();
      const may = [memberPermissions.has('ManageGuild'), appPermissions.has('ManageGuild')].join();
      await interaction.reply(`${roles} ${may}`);
    },
  });
  const student = discord.as('student').in('general');
  expect(student.commands().map(({ name }) => name)).toEqual(['ask']);
  discord.conditions.setRoles('student', ['moderators']);
  expect(student.commands().map(({ name }) => name)).toEqual(['ask', 'gaps']);
  const reply = await (await student.slash('gaps list')).reply();
  expect(reply.content).toBe('@everyone,Moderators true,false');
});

test('a bot that is removed is told, refused, and forgotten by those it left', async () => {
  const { discord, client } = await startBot({
    commands: [ASK],
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
  });
  const heard: string[] = [];
  client.on('guildDelete', ({ id }) => heard.push(`gone ${id}`));
  client.on('guildCreate', ({ id }) => heard.push(`joined ${id}`));
  client.on('messageCreate', ({ content }) => heard.push(content));
  const student = discord.as('student').in('general');
  discord.conditions.removeBot();
  student.say(`<@${discord.applicationId}> hello?`);
  await discord.until(() => heard[0], 'the bot to be told');
  expect(student.commands()).toEqual([]);
  await expect(student.slash('ask', { question: 'q' })).rejects.toThrow('not in this server');
  await expect(
    client.rest.post(`/channels/${idOf('general')}/messages`, { body: { content: 'x' } }),
  ).rejects.toThrow('Missing Access');
  await expect(client.rest.get(`/guilds/${GUILD_ID}`)).rejects.toThrow('Unknown Guild');
  discord.conditions.addBot();
  await discord.until(() => heard[1], 'the bot to be back');
  expect(heard).toEqual([`gone ${GUILD_ID}`, `joined ${GUILD_ID}`]);
  expect(student.commands()).toHaveLength(1);
});

test('a bot leaves by itself, and is not told of the guild when it logs in anew', async () => {
  const { discord, client } = await startBot({ commands: [ASK] });
  const left = new Promise((resolve) => client.once('guildDelete', resolve));
  await client.guilds.cache.get(GUILD_ID)?.leave();
  await left;
  const again = await logIn(createClient(discord), discord);
  expect(again.guilds.cache.size).toBe(0);
});

test('whoever closed their direct messages gets none, but can write', async () => {
  const { discord, client } = await startBot();
  const user = await client.users.fetch(PEOPLE.student.user.id);
  await user.send('hello');
  expect(discord.as('student').in('dm').messages()).toMatchObject([{ content: 'hello' }]);
  discord.conditions.closeDirect('student');
  await expect(user.send('hello again')).rejects.toThrow('Cannot send messages to this user');
});

test('a client reads channels, messages, roles and members', async () => {
  const { discord, client } = await startBot();
  const said = discord.as('student').in('general').say('What is osmosis?');
  const guild = await client.guilds.fetch({ guild: GUILD_ID, force: true });
  const channel = await client.channels.fetch(idOf('general'), { force: true });
  if (!channel?.isTextBased()) throw new Error('It is a text channel');
  expect((await channel.messages.fetch(said.id)).author.username).toBe('student');
  await expect(channel.messages.fetch('1')).rejects.toThrow('Unknown Message');
  expect((await guild.roles.fetch()).map(({ name }) => name).sort()).toEqual([
    '@everyone',
    'Moderators',
    'Teachers',
    'Tutors',
  ]);
  discord.conditions.setRoles('classmate', ['tutors']);
  const member = await guild.members.fetch(PEOPLE.classmate.user.id);
  expect(member.roles.cache.has(ROLES.tutors.id)).toBe(true);
  await expect(guild.members.fetch('1')).rejects.toThrow('Unknown Member');
  await expect(client.channels.fetch('1')).rejects.toThrow('Unknown Channel');
});
