// Messages that are there once, however often they had to be sent.
import { expect, test } from 'vitest';
import { postOnce } from '../../../src/discord/sending/post-once.ts';
import { startBot } from '../../playground/bot.ts';

const POST = { method: 'POST', path: /^\/channels\// };
const { signal } = new AbortController();

const ready = (description: string) => ({ message: { embeds: [{ description }], rows: [] } });

/** A question in a channel, and how the reply to it is posted. */
async function ask(nonce: string) {
  const { discord, client } = await startBot();
  const student = discord.as('student').in('general');
  const asked = student.say('a question');
  const posted = { channel: asked.api.channel_id, answers: asked.id, nonce };
  const tries = () => discord.requests.filter(({ path }) => POST.path.test(path)).length;
  return { discord, client, student, asked, posted, tries };
}

test('a message is a reply to its question, and one nonce makes one message', async () => {
  const { client, student, asked, posted } = await ask('7');
  const id = await postOnce(client, posted, ready('an answer'), signal);
  expect(await postOnce(client, posted, ready('another answer'), signal)).toBe(id);
  const shown = student.messages();
  expect(shown.map(({ embeds }) => embeds[0]?.description)).toEqual([undefined, 'an answer']);
  expect(shown[1]?.api.message_reference?.message_id).toBe(asked.id);
});

test('where Discord does not answer it is sent again', async () => {
  const { discord, client, student, posted } = await ask('8');
  discord.faults.onRequest(POST, { kind: 'status', status: 502 });
  await postOnce(client, posted, ready('an answer'), signal);
  expect(student.messages()).toHaveLength(2);
});

test('what Discord refuses is refused at once', async () => {
  const { discord, client, posted, tries } = await ask('9');
  discord.faults.onRequest(POST, { kind: 'status', status: 403 });
  await expect(postOnce(client, posted, ready('an answer'), signal)).rejects.toMatchObject({ status: 403 });
  expect(tries()).toBe(1);
});

test('after the end nothing is tried again', async () => {
  const { discord, client, posted, tries } = await ask('10');
  discord.faults.onRequest(POST, { kind: 'status', status: 502 }, 10);
  const posting = postOnce(client, posted, ready('an answer'), AbortSignal.abort());
  await expect(posting).rejects.toMatchObject({ status: 502 });
  expect(tries()).toBe(1);
});
