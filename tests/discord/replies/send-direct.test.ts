// "Send to my messages" below an answer that one person reads.
import { afterEach, expect, test, vi } from 'vitest';
import { sendDirect } from '../../../src/discord/replies/send-direct.ts';
import { speak } from '../../../src/language/index.ts';
import { type NotedOptions, noteInteraction, PERSON, waysOf } from '../noted-interaction.ts';
import { refuse } from '../refuse.ts';
import { GONE, responseWith } from './response.ts';

const say = speak();
const DIRECT = `post /channels/dm-${PERSON}/messages`;

afterEach(() => {
  vi.useRealTimers();
});

function send(options: NotedOptions = {}, response = responseWith('a')) {
  const noted = noteInteraction(options);
  const sent = sendDirect(
    noted.interaction,
    { kind: 'direct', write: async () => response },
    noted.surroundings,
  );
  return { ...noted, sent };
}

test('the answer is sent to direct messages, and above their own copy the person reads that it was', async () => {
  const { sent, done } = send();
  await sent;
  expect(waysOf(done)).toEqual(['deferUpdate', DIRECT, 'editReply']);
  expect(done[1]?.titles).toEqual(['What is a cell?']);
  expect(done[2]?.content).toBe(say('keep.done'));
});

test('it is what was shown last there: a question in direct messages goes on from it', async () => {
  const { sent, surroundings } = send();
  await sent;
  const last = await surroundings.lastShown.find(PERSON, `dm-${PERSON}`, Date.now());
  expect(last).toMatchObject({ kind: 'page', key: 'abcdefghij' });
});

test('a page that is gone is not sent', async () => {
  const { sent, done } = send({}, GONE);
  await sent;
  expect(waysOf(done)).toEqual(['reply privately']);
  expect(done[0]?.content).toBe(say('page.gone'));
});

test('who takes no direct messages is told so, and nothing is remembered', async () => {
  const { sent, done, lines, surroundings } = send({ meets: { post: refuse(403, 50007) } });
  await sent;
  expect(waysOf(done)).toEqual(['deferUpdate', 'editReply']);
  expect(done[1]?.content).toBe(say('refusal.direct'));
  expect(lines).toEqual(['an answer could not be sent to direct messages']);
  expect(await surroundings.lastShown.find(PERSON, `dm-${PERSON}`, Date.now())).toBeUndefined();
});

test('a bug is no refusal', async () => {
  const error = new TypeError('a bug');
  const { sent, done } = send({ meets: { post: error } });
  await expect(sent).rejects.toBe(error);
  expect(waysOf(done)).toEqual(['deferUpdate']);
});

test('a picture that takes long is left out', async () => {
  vi.useFakeTimers();
  const { sent, done } = send({ draw: () => new Promise(() => {}) });
  await vi.advanceTimersByTimeAsync(4999);
  expect(waysOf(done)).toEqual(['deferUpdate']);
  await vi.advanceTimersByTimeAsync(1);
  await sent;
  expect(waysOf(done)).toEqual(['deferUpdate', DIRECT, 'editReply']);
});
