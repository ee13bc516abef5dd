// A bot that shows all that a bot can show, for tests of the page.

import { Client, type Interaction, MessageFlags, ModalBuilder } from 'discord.js';
import { afterAll } from 'vitest';
import { type LocalDiscord, startDiscord } from '../../../../src/playground/driver/index.ts';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const text = { type: 3, name: 'text', description: 'What to say' };
const COMMANDS = [
  { name: 'echo', description: 'Says it again', options: [{ ...text, required: true }] },
  {
    name: 'colour',
    description: 'Finds a colour',
    options: [{ ...text, name: 'name', required: true, autocomplete: true }],
  },
  {
    name: 'roll',
    description: 'Options of all kinds',
    options: [
      { type: 4, name: 'sides', description: 'How many', required: true, min_value: 2, max_value: 100 },
      { type: 5, name: 'loud', description: 'For all' },
      { type: 6, name: 'player', description: 'Who' },
    ],
  },
  { name: 'think', description: 'Takes its time' },
  { name: 'secret', description: 'Only for you' },
  { name: 'form', description: 'Opens a form' },
  { name: 'choose', description: 'Buttons and menus' },
  { name: 'picture', description: 'An embed with a picture' },
  { name: 'deaf', description: 'Never answers' },
  { name: 'rules', description: 'For moderators', default_member_permissions: '32' },
  { name: 'here', description: 'In servers only', contexts: [0] },
  { name: 'pick', description: 'Menus that Discord fills' },
  { name: 'settings', description: 'A form with such menus' },
  { name: 'code', description: 'Code, and a command to click' },
  {
    name: 'long',
    description: 'More than a screen',
    options: [{ type: 4, name: 'lines', description: 'How many' }],
  },
  {
    name: 'greet',
    description: 'Greets',
    name_localizations: { de: 'grüßen' },
    description_localizations: { de: 'Grüßt' },
    options: [{ type: 8, name: 'role', description: 'Whom', name_localizations: { de: 'rolle' } }],
  },
  { name: 'Shout', type: 3 },
  { name: 'Invite', type: 2 },
];
const row = (...components: object[]) => ({ type: 1, components });
const button = (label: string, custom_id: string) => ({ type: 2, style: 1, label, custom_id });

const label = (name: string, component: object) => ({ type: 18, label: name, component });
const SETTINGS = [
  label('Channel', { type: 8, custom_id: 'channel' }),
  label('Roles', { type: 6, custom_id: 'roles', max_values: 2, required: false }),
  label('Days', { type: 4, custom_id: 'days', style: 1, value: '30' }),
];

/** Answers as the names of its commands say. */
async function answer(interaction: Interaction): Promise<unknown> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    if (typed.startsWith('wait')) return undefined;
    const names = ['red', 'green', 'blue'].filter((name) => name.includes(typed));
    return interaction.respond(names.map((name) => ({ name, value: `the colour ${name}` })));
  }
  if (interaction.isMessageContextMenuCommand())
    return interaction.reply(interaction.targetMessage.content.toUpperCase());
  if (interaction.isUserContextMenuCommand())
    return interaction.reply(`Invited ${interaction.targetUser.globalName}`);
  if (interaction.isModalSubmit() && interaction.customId === 'settings') {
    const { fields } = interaction;
    const roles = fields.getSelectedRoles('roles')?.map((role) => role?.name) ?? [];
    const places = fields.getSelectedChannels('channel', true).map((channel) => `<#${channel?.id}>`);
    return interaction.reply(`${places}, ${roles}, ${fields.getTextInputValue('days')} days`);
  }
  if (interaction.isModalSubmit())
    return interaction.reply(`You wrote ${interaction.fields.getTextInputValue('words')}`);
  if (interaction.isButton()) {
    if (interaction.customId === 'deaf') return undefined;
    return interaction.update({ content: 'Pressed', components: [row(button('Again', 'again'))] });
  }
  if (interaction.isStringSelectMenu())
    return interaction.reply(`Chosen: ${interaction.values.join(' and ')}`);
  if (interaction.isUserSelectMenu())
    return interaction.reply(`People: ${interaction.users.map((user) => user.globalName).join(' and ')}`);
  if (interaction.isRoleSelectMenu() || interaction.isChannelSelectMenu()) {
    const sign = interaction.isRoleSelectMenu() ? '@&' : '#';
    return interaction.reply(`Picked ${interaction.values.map((id) => `<${sign}${id}>`).join(' and ')}`);
  }
  if (!interaction.isChatInputCommand()) return undefined;
  switch (interaction.commandName) {
    case 'echo':
      return interaction.reply(interaction.options.getString('text', true));
    case 'colour':
      return interaction.reply(`It is ${interaction.options.getString('name', true)}`);
    case 'roll': {
      const { options } = interaction;
      const who = options.getUser('player')?.globalName ?? 'nobody';
      return interaction.reply(`${options.getInteger('sides', true)}, ${options.getBoolean('loud')}, ${who}`);
    }
    case 'think':
      await interaction.deferReply();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return interaction.editReply('Thought about it');
    case 'secret':
      return interaction.reply({ content: 'Just for you', flags: MessageFlags.Ephemeral });
    case 'form':
      return interaction.showModal(
        new ModalBuilder({
          title: 'A form',
          customId: 'form',
          components: [
            row({
              type: 4,
              custom_id: 'words',
              label: 'Your words',
              style: 1,
              required: true,
              min_length: 2,
            }),
          ],
        } as object),
      );
    case 'choose':
      return interaction.reply({
        content: 'Choose',
        components: [
          row(button('Press', 'press'), button('Ignored', 'deaf')),
          row({
            type: 3,
            custom_id: 'menu',
            placeholder: 'Fruit',
            max_values: 2,
            options: ['Apple', 'Pear', 'Plum'].map((label) => ({ label, value: label.toLowerCase() })),
          }),
          row({ type: 5, custom_id: 'people', placeholder: 'People' }),
        ],
      });
    case 'picture':
      return interaction.reply({
        embeds: [
          {
            title: 'With a picture',
            description: '# Heading\n- item',
            fields: [{ name: 'Field', value: '# no heading' }],
            image: { url: 'attachment://pixel.png' },
          },
        ],
        files: [
          { name: 'pixel.png', attachment: PIXEL, description: 'A single pixel' },
          { name: 'notes.txt', attachment: Buffer.from('notes') },
        ],
      });
    case 'pick':
      return interaction.reply({
        content: 'Pick',
        components: [
          row({ type: 6, custom_id: 'roles', placeholder: 'Roles', max_values: 3 }),
          row({ type: 8, custom_id: 'channels', placeholder: 'Channels', channel_types: [0] }),
        ],
      });
    case 'settings':
      return interaction.showModal({
        title: 'Settings',
        custom_id: 'settings',
        components: SETTINGS,
      } as object as ModalBuilder);
    case 'code':
      return interaction.reply({
        embeds: [
          {
            description:
              '```python\nif x > 1:  # one\n    print("y")\n```\nthen </greet:1100000000000000009>',
          },
        ],
      });
    case 'long': {
      const lines = Array.from(
        { length: interaction.options.getInteger('lines') ?? 60 },
        (_, line) => `line ${line}`,
      );
      const again = row(button('Press', 'press'));
      return interaction.reply({ content: lines.join('\n'), components: [again] });
    }
    case 'greet':
      return interaction.reply(`${interaction.locale} ${interaction.options.getRole('role')?.name}`);
    case 'deaf':
      return undefined;
    default:
      return interaction.reply(`Used ${interaction.commandName}`);
  }
}

/** A local Discord with that bot in it; both are closed after the tests of the file. */
export async function serveAll(): Promise<LocalDiscord> {
  const discord = await startDiscord();
  const client = new Client({ intents: [], rest: { api: discord.apiUrl } });
  afterAll(async () => {
    await client.destroy();
    await discord.close();
  });
  client.on('error', console.error);
  client.on('interactionCreate', (interaction) => void answer(interaction).catch(console.error));
  const ready = new Promise((resolve) => client.once('clientReady', resolve));
  await client.login(discord.token);
  await ready;
  await client.rest.put(`/applications/${discord.applicationId}/commands`, { body: COMMANDS });
  return discord;
}
