// Buttons, menus and modals, through a real client.

import { type Interaction, MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { startBot } from '../bot.ts';
import { ASK } from '../commands.ts';

const BUTTONS = {
  type: 1,
  components: [
    { type: 2, style: 2, label: 'Previous', custom_id: 'part:0', disabled: true },
    { type: 2, style: 1, label: 'Next', custom_id: 'part:1' },
    { type: 2, style: 5, label: 'Source', url: 'https://example.org/page' },
  ],
};
const MENU = {
  type: 1,
  components: [
    {
      type: 3,
      custom_id: 'choose',
      placeholder: 'Which one?',
      options: [
        { label: 'Osmosis', value: 'osmosis' },
        { label: 'Diffusion', value: 'diffusion' },
      ],
    },
  ],
};
const MODAL = {
  title: 'Report a gap',
  custom_id: 'gap',
  components: [
    {
      type: 1,
      components: [{ type: 4, style: 1, custom_id: 'title', label: 'Title', min_length: 3, max_length: 10 }],
    },
    { type: 18, label: 'Why?', component: { type: 4, style: 2, custom_id: 'why', required: false } },
  ],
};

/** Replies to a command with controls, and to a control with what `on` does. */
function withControls(on: (interaction: Interaction) => Promise<unknown>, flags?: MessageFlags.Ephemeral) {
  return startBot({
    commands: [ASK],
    on: async (interaction) => {
      if (!interaction.isChatInputCommand()) return on(interaction);
      const reply = { content: 'part 0', components: [BUTTONS, MENU] };
      return interaction.reply(flags === undefined ? reply : { ...reply, flags });
    },
  });
}

test('a button updates its message', async () => {
  const { discord } = await withControls(async (interaction) => {
    if (interaction.isButton()) await interaction.update({ content: interaction.customId, components: [] });
  });
  const student = discord.as('student').in('general');
  const message = await (await student.slash('ask', { question: 'q' })).reply();
  const handle = await discord.as('classmate').in('general').click(message, 'Next');
  const updated = await handle.update();
  expect(updated).toMatchObject({ id: message.id, content: 'part:1', components: [] });
  expect(student.messages()).toHaveLength(1);
});

test('clicks that were got ready are done when that is wished, in that order', async () => {
  const pressed: string[] = [];
  const { discord } = await withControls(async (interaction) => {
    if (!interaction.isButton()) return;
    pressed.push(interaction.customId);
    await interaction.reply('pressed');
  });
  const student = discord.as('student').in('general');
  const message = await (await student.slash('ask', { question: 'q' })).reply();
  const [first, second] = [student.aim(message, 'Next'), student.aim(message, 'part:1')];
  expect(() => student.aim(message, 'Previous')).toThrow('is disabled');
  expect(pressed).toEqual([]);
  expect([await second().response(), await first().response()]).toEqual(['replied', 'replied']);
  expect(pressed).toHaveLength(2);
});

test('a button can answer with a message of its own, or change its message later', async () => {
  const { discord } = await withControls(async (interaction) => {
    if (!interaction.isButton()) return;
    await interaction.deferUpdate();
    await interaction.editReply({ content: 'changed' });
    await interaction.followUp({ content: 'new', flags: MessageFlags.Ephemeral });
  });
  const student = discord.as('student').in('general');
  const message = await (await student.slash('ask', { question: 'q' })).reply();
  const handle = await student.click(message, 'part:1');
  expect(await handle.update()).toMatchObject({ id: message.id, content: 'changed' });
  expect(await handle.reply()).toMatchObject({ content: 'new', ephemeral: true });
});

test('what a person cannot click or choose is an error in the test', async () => {
  const { discord } = await withControls(async () => {}, MessageFlags.Ephemeral);
  const student = discord.as('student').in('general');
  const message = await (await student.slash('ask', { question: 'q' })).reply();
  await expect(student.click(message, 'Last')).rejects.toThrow('no button "Last"');
  await expect(student.click(message, 'Previous')).rejects.toThrow('is disabled');
  await expect(student.click(message, 'Source')).rejects.toThrow('is a link');
  await expect(student.select(message, 'Mitosis')).rejects.toThrow('no menu with "Mitosis"');
  await expect(student.select(message, ['osmosis', 'diffusion'])).rejects.toThrow('takes 1 to 1 values');
  await expect(discord.as('classmate').in('general').click(message, 'Next')).rejects.toThrow('does not see');
});

test('a menu passes the chosen value', async () => {
  const { discord } = await withControls(async (interaction) => {
    if (interaction.isStringSelectMenu()) await interaction.reply(interaction.values.join());
  });
  const student = discord.as('student').in('general');
  const message = await (await student.slash('ask', { question: 'q' })).reply();
  const handle = await student.select(message, 'Diffusion');
  expect((await handle.reply()).content).toBe('diffusion');
});

test('a button without a response says that the interaction failed', async () => {
  const { discord } = await startBot({
    commands: [ASK],
    respondWithin: 1000,
    on: async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: 'x', components: [BUTTONS] });
    },
  });
  const student = discord.as('student').in('general');
  const message = await (await student.slash('ask', { question: 'q' })).reply();
  expect(await (await student.click(message, 'Next')).failure()).toBe('This interaction failed');
});

test('a modal opens, is checked, and is submitted', async () => {
  const { discord } = await withControls(async (interaction) => {
    if (interaction.isButton()) await interaction.showModal(MODAL);
    if (!interaction.isModalSubmit() || !interaction.isFromMessage()) return;
    const { fields } = interaction;
    await interaction.update({
      content: `${fields.getTextInputValue('title')}/${fields.getTextInputValue('why')}`,
      components: [],
    });
  });
  const student = discord.as('student').in('general');
  const message = await (await student.slash('ask', { question: 'q' })).reply();
  const modal = await (await student.click(message, 'Next')).modal();
  expect(modal).toMatchObject({ title: 'Report a gap', customId: 'gap' });
  await expect(student.submitModal(modal, {})).rejects.toThrow('"Title" must be filled in');
  await expect(student.submitModal(modal, { Title: 'ab' })).rejects.toThrow('takes 3 to 10 characters');
  await expect(student.submitModal(modal, { Title: 'abc', Whom: 'x' })).rejects.toThrow('no field Whom');
  const handle = await student.submitModal(modal, { Title: 'Osmosis', why: 'exam' });
  expect(await handle.update()).toMatchObject({ id: message.id, content: 'Osmosis/exam' });
});
