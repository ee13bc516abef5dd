// "Share" below an answer that one person reads.
import { PermissionFlagsBits } from 'discord.js';
import { expect, test } from 'vitest';
import { shareFrom } from '../../../src/discord/replies/share.ts';
import { speak } from '../../../src/language/index.ts';
import { noteInteraction, waysOf } from '../noted-interaction.ts';
import { refuse } from '../refuse.ts';
import { GONE, responseWith } from './response.ts';

const say = speak();
const share = (noted: ReturnType<typeof noteInteraction>, response = responseWith('a'), more = {}) =>
  shareFrom(noted.interaction, { kind: 'share', write: async () => response, ...more }, noted.surroundings);

test('the answer is posted, and above their own copy the person reads that it was', async () => {
  const noted = noteInteraction();
  await share(noted);
  expect(waysOf(noted.done)).toEqual(['deferUpdate', 'followUp', 'editReply']);
  expect(noted.done[1]?.titles).toEqual(['What is a cell?']);
  expect(noted.done[2]).toMatchObject({ content: say('share.done'), titles: [] });
});

test('what everybody reads is written in the language of the server', async () => {
  const noted = noteInteraction({ locale: 'de' });
  const languages: string[] = [];
  const write = async (speaking: typeof say) => {
    languages.push(speaking('share.done'));
    return responseWith('a');
  };
  await shareFrom(noted.interaction, { kind: 'share', write }, noted.surroundings);
  expect(languages).toEqual([say('share.done')]);
  expect(noted.done.at(-1)?.content).toBe(speak('de')('share.done'));
});

test('a page that is gone cannot be shared, which one person is told', async () => {
  const noted = noteInteraction();
  await share(noted, GONE);
  expect(waysOf(noted.done)).toEqual(['reply privately']);
  expect(noted.done[0]?.content).toBe(say('page.gone'));
});

test('who may not write there is told so, before anything is posted', async () => {
  const noted = noteInteraction({ own: PermissionFlagsBits.ViewChannel });
  await share(noted);
  expect(waysOf(noted.done)).toEqual(['reply privately']);
  expect(noted.done[0]?.content).toContain('Send Messages');
});

test('what Discord does not take is told in the place of "shared"', async () => {
  const noted = noteInteraction({ meets: { followUp: refuse(403, 50013) } });
  await share(noted);
  expect(waysOf(noted.done)).toEqual(['deferUpdate', 'editReply']);
  expect(noted.done[1]?.content).not.toBe(say('share.done'));
  expect(noted.done[1]?.content).toContain('Send Messages');
});

test('an answer to a message is posted as a reply to it', async () => {
  const noted = noteInteraction();
  await share(noted, responseWith('a'), { target: { channel: '5', message: '6' } });
  expect(waysOf(noted.done)).toEqual(['deferUpdate', 'post /channels/5/messages', 'editReply']);
});
