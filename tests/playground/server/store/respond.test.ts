// Slash commands and what may follow them, through a real client.

import { MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { InteractionFailed, WaitError } from '../../../../src/playground/driver/index.ts';
import { startBot } from '../../bot.ts';
import { ASK, EXPLAIN, GAPS } from '../../commands.ts';

const COMMANDS = [ASK, GAPS, EXPLAIN];

test('a slash command reaches the bot with its options and its reply reaches the person', async () => {
  const { discord } = await startBot({
    commands: COMMANDS,
    on: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { options } = interaction;
      const told = options.getUser('friend', true).username;
      const text = `${options.getString('question', true)} ${options.getInteger('parts')} ${told}`;
      await interaction.reply({ content: text, embeds: [{ title: '  Answer ' }] });
    },
  });
  const values = { question: 'how does LTP work', parts: 2, level: 'short', friend: 'classmate' };
  const handle = await discord.as('student').in('general').slash('ask', values);
  const reply = await handle.reply();
  expect(reply.content).toBe('how does LTP work 2 classmate');
  expect(reply.embeds).toEqual([{ type: 'rich', title: 'Answer' }]);
  expect(reply.ephemeral).toBe(false);
  expect(discord.as('classmate').in('general').messages()).toHaveLength(1);
  expect(discord.as('classmate').in('biology').messages()).toHaveLength(0);
});

test('a subcommand carries its own options', async () => {
  const { discord } = await startBot({
    commands: COMMANDS,
    on: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply(
        `${interaction.options.getSubcommand()} ${interaction.options.getString('subject')}`,
      );
    },
  });
  const handle = await discord.as('moderator').in('general').slash('gaps list', { subject: 'biology' });
  const reply = await handle.reply();
  expect(reply.content).toBe('list biology');
  expect(reply.api.interaction?.name).toBe('gaps list');
});

test('what a person cannot send is an error in the test and reaches no bot', async () => {
  const { discord } = await startBot({ commands: COMMANDS });
  const student = discord.as('student').in('general');
  await expect(student.slash('unknown')).rejects.toThrow('No command "unknown"');
  await expect(student.slash('ask')).rejects.toThrow('/ask needs the option "question"');
  await expect(student.slash('ask', { question: 'q', colour: 'red' })).rejects.toThrow('no option "colour"');
  await expect(student.slash('ask', { question: 7 })).rejects.toThrow('must be a text');
  await expect(student.slash('ask', { question: 'q'.repeat(51) })).rejects.toThrow('must be at most 50');
  await expect(student.slash('ask', { question: 'q', parts: 6 })).rejects.toThrow('must be at most 5');
  await expect(student.slash('ask', { question: 'q', parts: 1.5 })).rejects.toThrow('must be an integer');
  await expect(student.slash('ask', { question: 'q', level: 'deep' })).rejects.toThrow('one of its choices');
  await expect(student.slash('ask', { question: 'q', friend: 'nobody' })).rejects.toThrow('nobody called');
  await expect(student.slash('gaps list')).rejects.toThrow('not offered to the student');
  const moderator = discord.as('moderator');
  await expect(moderator.in('general').slash('gaps')).rejects.toThrow('no subcommand ""');
  await expect(moderator.in('dm').slash('gaps list')).rejects.toThrow('its contexts are 0');
  await expect(moderator.in('elsewhere').slash('gaps list')).rejects.toThrow('its installs are 0');
});

test('a deferred reply shows "thinking…" until it is edited', async () => {
  let goOn = () => {};
  const waiting = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const { discord } = await startBot({
    commands: COMMANDS,
    on: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await waiting;
      await interaction.editReply('Found it');
    },
  });
  const student = discord.as('student').in('general');
  const handle = await student.slash('ask', { question: 'q' });
  expect(await handle.response()).toBe('thinking');
  expect(student.messages()[0]?.api.flags).toBe(MessageFlags.Loading);
  goOn();
  expect((await handle.reply()).content).toBe('Found it');
  expect(student.messages()[0]?.api.flags).toBe(0);
});

test('an ephemeral reply is seen by the person who asked only', async () => {
  const { discord } = await startBot({
    commands: COMMANDS,
    on: async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral });
    },
  });
  const handle = await discord.as('student').in('general').slash('ask', { question: 'q' });
  expect((await handle.reply()).ephemeral).toBe(true);
  expect(discord.as('student').in('general').messages()).toHaveLength(1);
  expect(discord.as('classmate').in('general').messages()).toHaveLength(0);
});

test('a reply keeps the ephemerality that it was deferred with', async () => {
  const { discord } = await startBot({
    commands: COMMANDS,
    on: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply({ content: 'still private' });
      await interaction.followUp({ content: 'for all' });
    },
  });
  const handle = await discord.as('student').in('general').slash('ask', { question: 'q' });
  expect((await handle.reply()).ephemeral).toBe(true);
  expect((await handle.followUp()).ephemeral).toBe(false);
});

test('a public placeholder can be deleted and answered privately', async () => {
  const { discord } = await startBot({
    commands: COMMANDS,
    on: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.deleteReply();
      await interaction.followUp({ content: 'only you', flags: MessageFlags.Ephemeral });
    },
  });
  const student = discord.as('student').in('general');
  const handle = await student.slash('ask', { question: 'q' });
  expect(await handle.deleted()).toBe(true);
  expect(await handle.reply()).toMatchObject({ content: 'only you', ephemeral: true });
  expect(student.messages()).toHaveLength(1);
});

test('a follow-up directly after a deferred reply fills the placeholder', async () => {
  const { discord } = await startBot({
    commands: COMMANDS,
    on: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.followUp({ content: 'here', flags: MessageFlags.Ephemeral });
    },
  });
  const student = discord.as('student').in('general');
  const handle = await student.slash('ask', { question: 'q' });
  expect(await handle.reply()).toMatchObject({ content: 'here', ephemeral: false });
  expect(student.messages()).toHaveLength(1);
});

test('a reply that was edited or fetched is the same message', async () => {
  const seen: string[] = [];
  const { discord } = await startBot({
    commands: COMMANDS,
    on: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const response = await interaction.reply({ content: 'one', withResponse: true });
      const edited = await interaction.editReply({ content: 'two' });
      const fetched = await interaction.fetchReply();
      seen.push(response.resource?.message?.id ?? '', edited.id, fetched.id, fetched.content);
    },
  });
  const handle = await discord.as('student').in('general').slash('ask', { question: 'q' });
  const { id, content } = await handle.edited();
  expect(content).toBe('two');
  await discord.until(() => seen[3], 'the fetched reply');
  expect(seen).toEqual([id, id, id, 'two']);
});

test('without a response in time the person sees that the application did not respond', async () => {
  const { discord } = await startBot({ commands: COMMANDS, respondWithin: 50 });
  const handle = await discord.as('student').in('general').slash('ask', { question: 'q' });
  expect(await handle.failure()).toBe('The application did not respond');
  await expect(handle.reply()).rejects.toBeInstanceOf(InteractionFailed);
});

test('a wait that is given up says what it waited for and what there is instead', async () => {
  const { discord } = await startBot({
    commands: COMMANDS,
    patience: 200,
    on: async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.deferReply();
    },
  });
  const handle = await discord.as('student').in('general').slash('ask', { question: 'q' });
  await handle.response();
  const error = await handle.reply().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(WaitError);
  expect(String(error)).toContain('for a reply; the interaction is thinking');
});

test('autocomplete passes what is typed and returns the choices', async () => {
  const { discord } = await startBot({
    commands: COMMANDS,
    on: async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      const parts = interaction.options.getInteger('parts');
      await interaction.respond([{ name: `${name} ${value} ${parts}`, value: 'k1' }]);
    },
  });
  const student = discord.as('student').in('general');
  const choices = await student.autocomplete('ask', 'question', 'how d', { parts: 3 });
  expect(choices).toEqual([{ name: 'question how d 3', value: 'k1' }]);
  await expect(student.autocomplete('ask', 'parts', '1')).rejects.toThrow('has no autocomplete');
});

test('a message command gets the text of the message without the content intent', async () => {
  const { discord } = await startBot({
    commands: COMMANDS,
    on: async (interaction) => {
      if (!interaction.isMessageContextMenuCommand()) return;
      await interaction.reply(
        `About "${interaction.targetMessage.content}" by ${interaction.targetMessage.author.username}`,
      );
    },
  });
  const question = discord.as('classmate').in('biology').say('what is osmosis?');
  const handle = await discord.as('student').in('biology').messageCommand('Explain this', question);
  expect((await handle.reply()).content).toBe('About "what is osmosis?" by classmate');
  await expect(discord.as('student').in('general').messageCommand('Explain this', question)).rejects.toThrow(
    'not see',
  );
});

test('files are uploaded, listed and can be downloaded', async () => {
  const { discord } = await startBot({
    commands: COMMANDS,
    on: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({
        embeds: [{ title: 'Formula', image: { url: 'attachment://formula.png' } }],
        files: [
          { attachment: Buffer.from('picture'), name: 'formula.png' },
          { attachment: Buffer.from('notes'), name: 'notes.txt', description: 'My notes' },
        ],
      });
    },
  });
  const handle = await discord.as('student').in('general').slash('ask', { question: 'q' });
  const { attachments, embeds } = await handle.reply();
  expect(attachments).toMatchObject([{ filename: 'notes.txt', size: 5, description: 'My notes' }]);
  const picture = await fetch(embeds[0]?.image?.url ?? '');
  expect(await picture.text()).toBe('picture');
  expect(await (await fetch(attachments[0]?.url ?? '')).text()).toBe('notes');
  const callback = discord.requests.find(({ path }) => path.endsWith('/callback'));
  expect(callback?.files.map(({ name }) => name)).toEqual(['formula.png', 'notes.txt']);
});

test('where only the user installed the app there is no cached guild, and at most five follow-ups', async () => {
  const { discord, errors } = await startBot({
    commands: COMMANDS,
    on: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { guild, authorizingIntegrationOwners: owners } = interaction;
      await interaction.reply(`${guild?.id ?? 'no guild'} ${JSON.stringify(owners)}`);
      for (let count = 0; count < 6; count += 1) await interaction.followUp(`${count}`);
    },
  });
  for (const place of ['elsewhere', 'group', 'hushed'] as const) {
    const student = discord.as('student').in(place);
    const handle = await student.slash('ask', { question: 'q' });
    const reply = await handle.reply();
    expect(reply.content).toBe('no guild {"1":"1000000000000000001"}');
    expect(reply.ephemeral).toBe(place === 'hushed');
    await handle.followUp(4);
  }
  await discord.until(() => (errors.length === 3 ? true : undefined), 'three refused follow-ups');
  expect(errors).toMatchObject([{ code: 40094 }, { code: 40094 }, { code: 40094 }]);
});

test('a direct message has no guild and belongs to one person', async () => {
  const { discord } = await startBot({
    commands: COMMANDS,
    on: async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply(`${interaction.inGuild()} ${interaction.context}`);
    },
  });
  const handle = await discord.as('student').in('dm').slash('ask', { question: 'q' });
  expect((await handle.reply()).content).toBe('false 1');
  expect(discord.as('classmate').in('dm').messages()).toHaveLength(0);
});

test('a reply pings whom it names unless mentions are not allowed', async () => {
  const { discord } = await startBot({
    commands: COMMANDS,
    on: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply('<@1000000000000000002> @everyone');
      await interaction.followUp({
        content: '<@1000000000000000002> @everyone',
        allowedMentions: { parse: [] },
      });
    },
  });
  const handle = await discord.as('student').in('general').slash('ask', { question: 'q' });
  expect((await handle.reply()).api).toMatchObject({
    mentions: [{ username: 'classmate' }],
    mention_everyone: true,
  });
  expect((await handle.followUp()).api).toMatchObject({ mentions: [], mention_everyone: false });
});

test('a Discord that keeps little forgets the oldest messages and requests, and goes on as before', async () => {
  const { discord } = await startBot({
    remembers: 3,
    commands: COMMANDS,
    on: async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply(interaction.id);
    },
  });
  const seat = discord.as('student').in('general');
  const replies: string[] = [];
  for (let number = 0; number < 5; number += 1)
    replies.push(
      (await (await seat.slash('ask', { question: 'why', parts: 1, friend: 'classmate' })).reply()).content,
    );
  expect(seat.messages().map(({ content }) => content)).toEqual(replies.slice(-3));
  expect(discord.requests).toHaveLength(3);
});
