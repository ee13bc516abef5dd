// Interactions of a local Discord, routed to commands and controls.
import { type Interaction, SlashCommandBuilder } from 'discord.js';
import { describe, expect, test, vi } from 'vitest';
import type { Control } from '../../../src/conversation/index.ts';
import { askFor, type SlashCommand } from '../../../src/discord/index.ts';
import { encodeAction } from '../../../src/discord/wire/index.ts';
import { textOf } from '../../e2e/shown.ts';
import { startRouted } from '../bot.ts';

vi.setConfig({ testTimeout: 120_000 });

const FORM = {
  title: 'A new page',
  fields: [
    { name: 'title', label: 'Question', placeholder: 'How does it work?', minLength: 5, maxLength: 100 },
    {
      name: 'text',
      label: 'Answer',
      description: 'In Markdown',
      isLong: true,
      isOptional: true,
      value: 'It ',
    },
  ],
};

/** Answers with a form when it is clicked, and with what was written when that is submitted. */
const subjects: Control<'subjects'> = {
  kind: 'subjects',
  open: ({ screen }, { written, guild }) =>
    screen === 0
      ? { kind: 'form', write: () => ({ ...FORM, action: { kind: 'subjects', screen: 7 } }) }
      : {
          kind: 'message',
          write: () => ({
            message: { content: JSON.stringify({ screen, written, guild }), embeds: [], rows: [] },
          }),
        },
};

/** A command that answers with the same form. */
const suggest: SlashCommand = {
  kind: 'slash',
  data: new SlashCommandBuilder().setName('suggest').setDescription('Suggests a page'),
  execute: (interaction) => askFor(interaction, { ...FORM, action: { kind: 'subjects', screen: 9 } }),
};

const WRITTEN = { Question: 'Why is it so?', Answer: 'It just is.' };

describe('a form', () => {
  test('is opened by a control, and its own control gets what was written, in the place of the message', async () => {
    const { discord, errors, lines } = await startRouted({ controls: [subjects] });
    const student = discord.as('student').in('general');
    const message = await (await student.slash('ask', { question: 'zebra quagga' })).reply();
    const modal = await (await student.click(message, 'See all subjects')).modal();
    expect(modal).toMatchObject({
      title: 'A new page',
      customId: encodeAction({ kind: 'subjects', screen: 7 }),
    });
    await expect(student.submitModal(modal, { Question: 'Why' })).rejects.toThrow(
      'takes 5 to 100 characters',
    );
    const update = await (await student.submitModal(modal, WRITTEN)).update();
    expect(update.id).toBe(message.id);
    expect(JSON.parse(update.content)).toMatchObject({
      screen: 7,
      written: { title: 'Why is it so?', text: 'It just is.' },
      guild: expect.any(String),
    });
    expect(errors).toEqual([]);
    expect(lines).toEqual([]);
  });

  test('is opened by a command, and what comes of it is a message of its own', async () => {
    const { discord, errors } = await startRouted({ commands: [suggest], controls: [subjects] });
    const student = discord.as('student').in('dm');
    const modal = await (await student.slash('suggest')).modal();
    const reply = await (await student.submitModal(modal, WRITTEN)).reply();
    expect(JSON.parse(reply.content)).toMatchObject({ screen: 9, guild: null });
    expect(reply.ephemeral).toBe(true);
    expect(errors).toEqual([]);
  });

  test('of another version of the bot is told to be so', async () => {
    const { discord } = await startRouted({ commands: [suggest] });
    const student = discord.as('student').in('general');
    const modal = await (await student.slash('suggest')).modal();
    const handle = await student.submitModal({ ...modal, customId: 'old:form' }, WRITTEN);
    expect((await handle.reply()).content).toContain('another version of the bot');
  });

  test('that would lead to another form is a bug, and the person is told that something went wrong', async () => {
    const open = (): ReturnType<Control<'subjects'>['open']> => ({
      kind: 'form',
      write: () => ({ ...FORM, action: { kind: 'subjects', screen: 1 } }),
    });
    const { discord, lines } = await startRouted({
      commands: [suggest],
      controls: [{ kind: 'subjects', open }],
    });
    const student = discord.as('student').in('general');
    const modal = await (await student.slash('suggest')).modal();
    expect((await (await student.submitModal(modal, WRITTEN)).reply()).content).toContain(
      'Something went wrong',
    );
    expect(lines).toMatchObject([{ kind: 'bug', msg: 'an interaction failed' }]);
  });
});

test('a button may stand out', async () => {
  const styles = ['plain', 'primary', 'success', 'danger'] as const;
  const open = (): ReturnType<Control<'subjects'>['open']> => ({
    kind: 'message',
    write: () => ({
      message: {
        embeds: [{ description: 'Choose' }],
        rows: [
          styles.map((style, screen) => ({
            type: 'button',
            label: style,
            style,
            action: { kind: 'subjects', screen },
          })),
        ],
      },
    }),
  });
  const { discord } = await startRouted({ controls: [{ kind: 'subjects', open }] });
  const student = discord.as('student').in('general');
  const message = await (await student.slash('ask', { question: 'zebra quagga' })).reply();
  const { components } = await (await student.click(message, 'See all subjects')).update();
  expect(components[0]).toMatchObject({
    components: [{ style: 2 }, { style: 1 }, { style: 3 }, { style: 4 }],
  });
});

test('a control that its message does not have is not opened', async () => {
  const { discord } = await startRouted();
  const student = discord.as('student').in('general');
  const message = await (await student.slash('ask', { question: 'crane of machine type 3' })).reply();
  for (const action of [
    { kind: 'takeBack', owner: '1' },
    { kind: 'subjects', screen: 3 },
  ] as const) {
    const handle = await student.forge(message, encodeAction(action));
    expect((await handle.reply()).content).toContain('another version of the bot');
  }
});

test('while the library is being read everybody is told how far that is, and nothing is suggested', async () => {
  const { discord } = await startRouted({ reading: { done: 1200, all: 30_000 } });
  const student = discord.as('student').in('general');
  const reply = await (await student.slash('ask', { question: 'crane' })).reply();
  expect(reply.content).toContain('1,200 of 30,000');
  expect(await student.autocomplete('ask', 'question', 'crane')).toEqual([]);
});

test('an interaction that is delivered twice is answered once', async () => {
  const seen: Interaction[] = [];
  const { discord, route } = await startRouted({ onInteraction: (one) => void seen.push(one) });
  const handle = await discord.as('student').in('general').slash('help');
  expect(textOf(await handle.reply())).toContain('/ask');
  for (const interaction of seen) await route(interaction);
  expect(discord.requests.filter(({ path }) => path.endsWith('/callback'))).toHaveLength(1);
});

test('a message that we write wrong is logged by its shape, and the person is told that something went wrong', async () => {
  const open = (): ReturnType<Control<'subjects'>['open']> => ({
    kind: 'message',
    write: () => ({ message: { embeds: [{ title: `secret${'!'.repeat(300)}` }], rows: [] } }),
  });
  const { discord, lines } = await startRouted({ controls: [{ kind: 'subjects', open }] });
  const student = discord.as('student').in('general');
  const message = await (await student.slash('ask', { question: 'zebra quagga' })).reply();
  const handle = await student.click(message, 'See all subjects');
  expect((await handle.reply()).content).toContain('Something went wrong');
  const [line] = lines;
  expect(line).toMatchObject({ kind: 'malformed', msg: 'an interaction failed' });
  expect(JSON.stringify(line)).toContain('text of 306');
  expect(JSON.stringify(line)).not.toContain('secret');
});

test('a command that fails is told of once, and nobody is apologised to after the end', async () => {
  const failing: SlashCommand = {
    kind: 'slash',
    data: new SlashCommandBuilder().setName('fail').setDescription('Fails'),
    execute: async () => {
      throw new Error('a bug');
    },
  };
  const { discord, lines, end } = await startRouted({ commands: [failing] });
  const student = discord.as('student').in('general');
  expect((await (await student.slash('fail')).reply()).content).toContain('Something went wrong');
  end();
  const handle = await student.slash('fail');
  await discord.until(() => (lines.length === 2 ? true : undefined), 'the second line of the log');
  expect(handle.state).toBe('waiting');
});
