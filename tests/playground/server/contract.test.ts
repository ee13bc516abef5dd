// The local Discord against Discord's own description of its API.

import { expect, test } from 'vitest';
import { openShapes } from '../../api-shapes.ts';
import { startBot } from '../bot.ts';
import { ASK, EXPLAIN, GAPS } from '../commands.ts';
import { LIMITS } from '../messages.ts';

const check = openShapes();

test('each answer has the shape it should have', async () => {
  const answers: [string, unknown][] = [];
  const { discord, client } = await startBot({
    on: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { id, token } = interaction;
      const rest = { auth: false, query: new URLSearchParams({ with_response: 'true' }) };
      const data = {
        content: 'c',
        embeds: [{ title: 't', fields: [{ name: 'n', value: 'v' }], image: { url: 'attachment://a.txt' } }],
        components: [{ type: 1, components: [{ type: 2, style: 2, label: 'l', custom_id: 'i' }] }],
      };
      const files = [
        { name: 'a.txt', data: Buffer.from('a') },
        { name: 'b.txt', data: Buffer.from('b') },
      ];
      const webhook = `/webhooks/${discord.applicationId}/${token}` as const;
      const callback = await client.rest.post(`/interactions/${id}/${token}/callback`, {
        ...rest,
        body: { type: 4, data },
        files,
      });
      answers.push(['InteractionCallbackResponse', callback]);
      const original = `${webhook}/messages/@original` as const;
      answers.push(['MessageResponse', await client.rest.get(original, { auth: false })]);
      answers.push([
        'MessageResponse',
        await client.rest.patch(original, { auth: false, body: { content: 'd' } }),
      ]);
      answers.push([
        'MessageResponse',
        await client.rest.post(webhook, { auth: false, body: { content: 'e' } }),
      ]);
    },
  });
  const commands = await client.rest.put(`/applications/${discord.applicationId}/commands`, {
    body: [ASK, GAPS, EXPLAIN],
  });
  await discord.as('student').in('general').slash('ask', { question: 'q' });
  await discord.until(() => answers[3], 'all answers');
  answers.push(['GatewayBotResponse', await client.rest.get('/gateway/bot')]);
  answers.push(['PrivateApplicationResponse', await client.rest.get('/applications/@me')]);
  answers.push(['UserPIIResponse', await client.rest.get('/users/@me')]);
  for (const command of commands as unknown[]) answers.push(['ApplicationCommandResponse', command]);
  for (const [name, answer] of answers) expect([name, check(name, answer)]).toEqual([name, null]);
  expect(answers).toHaveLength(10);
});

// The description types the codes of single fields as numbers; Discord documents and sends texts.
test('a refusal has a code and a message', async () => {
  const { discord, client } = await startBot();
  const body = [{ ...ASK, name: 'Ask' }];
  const path = `/applications/${discord.applicationId}/commands` as const;
  const error = await client.rest.put(path, { body }).catch((reason: unknown) => reason);
  const { errors: _, ...refusal } = (error as { rawError: Record<string, unknown> }).rawError;
  expect(check('Error', refusal)).toBeNull();
});

test.each(LIMITS)(
  'the limit of $what is that of the description, or not in it',
  ({ fits, exceeds, inSchema }) => {
    expect(check('IncomingWebhookUpdateRequestPartial', fits)).toBeNull();
    expect(check('IncomingWebhookUpdateRequestPartial', exceeds) === null).toBe(!inSchema);
  },
);
