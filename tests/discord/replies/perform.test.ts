// What a click, a choice or a submitted form leads to is carried out.
import { describe, expect, test } from 'vitest';
import type { Message } from '../../../src/answer/index.ts';
import type { Opening } from '../../../src/conversation/index.ts';
import { perform } from '../../../src/discord/replies/perform.ts';
import { speak } from '../../../src/language/index.ts';
import { type NotedOptions, noteInteraction, PERSON, waysOf } from '../noted-interaction.ts';
import { responseWith } from './response.ts';

const say = speak();
/** A message with a control, and one that somebody shared. */
const on: Message = {
  embeds: [],
  rows: [[{ type: 'button', label: 'b', action: { kind: 'share', page: 'abcdefghij' } }]],
};
const shared: Message = {
  embeds: [],
  rows: [[{ type: 'button', label: 'b', action: { kind: 'takeBack', owner: PERSON } }]],
};

async function carryOut(opening: Opening, options: NotedOptions = {}) {
  const noted = noteInteraction({ on, ...options });
  await perform(noted.interaction, opening, noted.surroundings);
  return noted;
}

const message = (more: Partial<Extract<Opening, { kind: 'message' }>> = {}): Opening => ({
  kind: 'message',
  write: () => ({ message: { content: 'shown', embeds: [], rows: [] } }),
  ...more,
});
const form: Opening = {
  kind: 'form',
  write: () => ({ title: 'T', action: { kind: 'setQuietHours' }, fields: [] }),
};

describe('a message', () => {
  test('changes in place where it is one person’s own', async () => {
    const { done } = await carryOut(message());
    expect([waysOf(done), done[0]?.content]).toEqual([['update'], 'shown']);
  });

  test('stands beside where it says so', async () => {
    expect(waysOf((await carryOut(message({ isBeside: true }))).done)).toEqual(['reply privately']);
  });

  test('is shown privately where others read the one that was clicked', async () => {
    const { done } = await carryOut(message(), { on: shared, isPublic: true });
    expect(waysOf(done)).toEqual(['reply privately']);
  });

  test('changes what everybody reads where it settles a question of the person’s own', async () => {
    const { done } = await carryOut(message({ settles: true }), { on: shared, isPublic: true });
    expect(waysOf(done)).toEqual(['update']);
  });

  test('does not where somebody else asked', async () => {
    const options = { on: shared, isPublic: true, person: '1001' };
    const { done } = await carryOut(message({ settles: true }), options);
    expect(waysOf(done)).toEqual(['reply privately']);
  });

  test('is announced elsewhere, and told to those who waited for it', async () => {
    const announcement = {
      channel: '5',
      write: () => ({ content: 'announced', embeds: [], rows: [] }),
      refused: () => '',
    };
    const notices = [{ person: '1001', channel: '6', write: () => 'told' }];
    const { done } = await carryOut(message({ announcement, notices }));
    expect(done.map(({ how, content }) => [how, content])).toEqual([
      ['update', 'shown'],
      ['post /channels/5/messages', 'announced'],
      ['post /channels/dm-1001/messages', 'told'],
    ]);
  });
});

describe('a form', () => {
  test('is opened by a click', async () => {
    expect(waysOf((await carryOut(form)).done)).toEqual(['form T']);
  });

  test('is never opened by a form: Discord shows none then', async () => {
    await expect(carryOut(form, { isForm: true })).rejects.toThrow('another form');
  });
});

describe('what belongs to a message', () => {
  const write = async () => responseWith('a');

  test.each<[string, Opening, string[]]>([
    ['is shared', { kind: 'share', write }, ['deferUpdate', 'followUp', 'editReply']],
    [
      'is sent to direct messages',
      { kind: 'direct', write },
      ['deferUpdate', `post /channels/dm-${PERSON}/messages`, 'editReply'],
    ],
    ['is taken back', { kind: 'takeBack', owner: PERSON }, ['deferUpdate', 'deleteReply']],
    ['is noted', { kind: 'noted' }, ['deferUpdate']],
  ])('%s', async (_name, opening, ways) => {
    expect(waysOf((await carryOut(opening)).done)).toEqual(ways);
  });

  test.each<Opening>([
    { kind: 'share', write },
    { kind: 'direct', write },
    { kind: 'takeBack', owner: PERSON },
    { kind: 'noted' },
  ])('cannot be done by a form that a command opened: $kind', async (opening) => {
    const noted = noteInteraction({ isForm: true });
    await expect(perform(noted.interaction, opening, noted.surroundings)).rejects.toThrow('no message');
    expect(noted.done).toEqual([]);
  });

  test('wakes the clock of quizzes where it was noted for one', async () => {
    expect((await carryOut({ kind: 'noted' })).woken()).toBe(1);
    expect((await carryOut({ kind: 'takeBack', owner: PERSON })).woken()).toBe(0);
  });

  test('is taken back by nobody else, but by a moderator', async () => {
    const takeBack: Opening = { kind: 'takeBack', owner: '1001' };
    const { done } = await carryOut(takeBack, { own: 0n });
    expect(done).toMatchObject([{ how: 'reply', content: say('refusal.takeBack'), isPrivate: true }]);
    expect(waysOf((await carryOut(takeBack)).done)).toEqual(['deferUpdate', 'deleteReply']);
  });
});
