// Every limit, from both sides: what just fits is accepted, what exceeds it is refused under its path.

import { expect, test } from 'vitest';
import { WaitError } from '../../../../src/playground/driver/index.ts';
import { startBot } from '../../bot.ts';
import { ASK } from '../../commands.ts';
import { LIMITS } from '../../messages.ts';
import { fieldErrors } from '../../refusal.ts';

/** A bot that has replied once; `edit` sends a body to the reply, past all checks of the client. */
async function startEditor() {
  let token = '';
  const { discord, client } = await startBot({
    commands: [ASK],
    on: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      token = interaction.token;
      await interaction.reply('x');
    },
  });
  await (await discord.as('student').in('general').slash('ask', { question: 'q' })).reply();
  const path = `/webhooks/${discord.applicationId}/${token}/messages/@original` as const;
  return (body: object) => client.rest.patch(path, { body, auth: false });
}

test('a message at each limit is accepted', async () => {
  const edit = await startEditor();
  for (const { fits } of LIMITS) await edit({ content: 'x', embeds: [], components: [], ...fits });
});

test.each(LIMITS)('too much of $what is refused', async ({ exceeds, path, code }) => {
  const edit = await startEditor();
  const error = await edit(exceeds).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ status: 400, code: 50035 });
  expect(fieldErrors(error)).toEqual([[path, code]]);
});

test('the errors of a first response lie below its data', async () => {
  const { discord, client, errors } = await startBot({
    commands: [ASK],
    on: async (interaction) => {
      const { id, token } = interaction;
      const body = { type: 4, data: { embeds: [{ title: 'x'.repeat(257) }] } };
      await client.rest.post(`/interactions/${id}/${token}/callback`, { body, auth: false });
    },
  });
  await discord.as('student').in('general').slash('ask', { question: 'q' });
  const error = await discord.until(() => errors[0], 'the refusal');
  expect(fieldErrors(error)).toEqual([['data.embeds.0.title', 'BASE_TYPE_MAX_LENGTH']]);
});

test.each([
  ['26 choices', Array.from({ length: 26 }, () => ({ name: 'n', value: 'v' })), 'data.choices'],
  ['an empty name', [{ name: '', value: 'v' }], 'data.choices.0.name'],
  ['a long value', [{ name: 'n', value: 'v'.repeat(101) }], 'data.choices.0.value'],
])('autocomplete with %s is refused', async (_what, choices, path) => {
  const { discord, client, errors } = await startBot({
    commands: [ASK],
    on: async ({ id, token }) => {
      const body = { type: 8, data: { choices } };
      await client.rest.post(`/interactions/${id}/${token}/callback`, { body, auth: false });
    },
  });
  const asked = discord.as('student').in('general').autocomplete('ask', 'question', 'q');
  const refusal = await discord.until(() => errors[0], 'the refusal');
  expect(fieldErrors(refusal).map(([at]) => at)).toEqual([path]);
  const abandoned = expect(asked).rejects.toBeInstanceOf(WaitError);
  await discord.close();
  await abandoned;
});

test.each([
  ['a long title', { title: 't'.repeat(46) }, 'data.title'],
  ['no parts', { components: [] }, 'data.components'],
  ['six parts', { components: Array.from({ length: 6 }, (_, id) => input(`i${id}`)) }, 'data.components'],
  [
    'one custom id twice',
    { components: [input('a'), input('a')] },
    'data.components.1.components.0.custom_id',
  ],
])('a modal with %s is refused', async (_what, part, path) => {
  const { discord, client, errors } = await startBot({
    commands: [ASK],
    on: async ({ id, token }) => {
      const body = { type: 9, data: { title: 't', custom_id: 'm', components: [input('a')], ...part } };
      await client.rest.post(`/interactions/${id}/${token}/callback`, { body, auth: false });
    },
  });
  await discord.as('student').in('general').slash('ask', { question: 'q' });
  const error = await discord.until(() => errors[0], 'the refusal');
  expect(fieldErrors(error).map(([at]) => at)).toEqual([path]);
});

function input(custom_id: string): object {
  return { type: 1, components: [{ type: 4, style: 1, label: 'l', custom_id }] };
}
