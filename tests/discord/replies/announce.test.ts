// What is posted elsewhere along with what one person is shown.
import { expect, test } from 'vitest';
import { announce } from '../../../src/discord/replies/announce.ts';
import type { Say } from '../../../src/language/index.ts';
import { type NotedOptions, noteInteraction, waysOf } from '../noted-interaction.ts';
import { refuse } from '../refuse.ts';

async function tellOf(options: NotedOptions, channel = '5') {
  const noted = noteInteraction(options);
  const announcement = {
    channel,
    write: (say: Say) => ({ content: say('share.done'), embeds: [], rows: [] }),
    refused: (say: Say) => `refused: ${say('share.done')}`,
  };
  await announce(noted.interaction, { announcement }, noted.surroundings);
  return noted;
}

test('it is posted in its channel, in the language of the server', async () => {
  const { done } = await tellOf({ locale: 'de' });
  expect(waysOf(done)).toEqual(['post /channels/5/messages']);
  expect(done[0]?.content).toBe('Shared in this channel.');
});

test.each([
  ['the channel is gone', refuse(404, 10003)],
  ['the bot may not write there', refuse(403, 50001)],
])('the person is told where %s, in their language, and it is logged', async (_name, error) => {
  const { done, lines } = await tellOf({ locale: 'de', meets: { post: error } });
  expect(waysOf(done)).toEqual(['reply privately']);
  expect(done[0]?.content).toMatch(/^refused: /);
  expect(done[0]?.content).not.toContain('Shared');
  expect(lines).toEqual(['an announcement could not be posted']);
});

test('nothing is posted where there is nothing to announce', async () => {
  const noted = noteInteraction();
  await announce(noted.interaction, {}, noted.surroundings);
  expect(noted.done).toEqual([]);
});
