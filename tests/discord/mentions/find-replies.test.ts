// Which reply belongs to which question, read from the channel.
import { Routes } from 'discord.js';
import { expect, test } from 'vitest';
import { findReplies } from '../../../src/discord/mentions/find-replies.ts';
import { startBot } from '../../playground/bot.ts';

test('the replies of the bot are found by their questions, others are not', async () => {
  const { discord, client } = await startBot();
  const student = discord.as('student').in('general');
  const [asked, other, unanswered] = ['one', 'two', 'three'].map((text) => student.say(text));
  const channel = asked?.api.channel_id ?? '';
  const post = async (answers?: string) =>
    (await client.rest.post(Routes.channelMessages(channel), {
      body: { content: 'a', ...(answers ? { message_reference: { message_id: answers } } : {}) },
    })) as { id: string };
  await post();
  const first = await post(asked?.id);
  const second = await post(other?.id);
  const found = await findReplies(
    client,
    channel,
    [other?.id ?? '', asked?.id ?? '', unanswered?.id ?? ''],
    Date.now(),
  );
  expect(Object.fromEntries(found)).toEqual({
    [asked?.id ?? '']: { channel, message: first.id },
    [other?.id ?? '']: { channel, message: second.id },
  });
});

test('nothing is read for questions that are older than a day', async () => {
  const { discord, client } = await startBot();
  const asked = discord.as('student').in('general').say('one');
  const requests = discord.requests.length;
  const tomorrow = Date.now() + 25 * 60 * 60_000;
  expect(await findReplies(client, asked.api.channel_id, [asked.id], tomorrow)).toEqual(new Map());
  expect(await findReplies(client, asked.api.channel_id, [], Date.now())).toEqual(new Map());
  expect(discord.requests).toHaveLength(requests);
});
