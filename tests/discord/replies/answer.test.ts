// Answers to commands: privately, or for everybody where that is wished and there is an answer.
import { InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { QuestionOutcome, Response } from '../../../src/answer/index.ts';
import { answer, type Repeats, tellMessage, type Wish } from '../../../src/discord/replies/answer.ts';
import type { Say } from '../../../src/language/index.ts';
import { type NotedOptions, noteInteraction, PERSON, waysOf } from '../noted-interaction.ts';
import { refuse } from '../refuse.ts';
import { responseWith } from './response.ts';

const FOUND: Response = { ...responseWith('a'), outcome: 'answer' };
const OFFER = {
  messages: [],
  shown: { content: 'which one?', embeds: [], rows: [] },
  offered: ['abcdefghij', 'klmnopqrst'],
  outcome: 'unsure',
} as unknown as Response;

async function answerWith(response: Response, wish: Wish = {}, options: NotedOptions = {}) {
  const noted = noteInteraction(options);
  const outcomes: QuestionOutcome[] = [];
  noted.surroundings.outcomes = { note: (_id, outcome) => void (outcome && outcomes.push(outcome)) };
  await answer(noted.interaction, noted.surroundings, async () => response, wish);
  const last = await noted.surroundings.lastShown.find(PERSON, '1300', Date.now());
  return { ...noted, outcomes, last };
}

describe('an answer that may be given again', () => {
  const REPEATS: Repeats = { isSameAfter: async () => true, areKept: false };
  const REPEATABLE: Wish = { repeats: REPEATS };
  const MISSING: Response = {
    messages: [],
    shown: { content: 'no', embeds: [], rows: [] },
    outcome: 'missing',
  };
  const told = async (response: Response, wish: Wish, options: NotedOptions = {}) => {
    const noted = noteInteraction(options);
    const ids: string[] = [];
    noted.surroundings.onRepeatable = (id) => void ids.push(id);
    await answer(noted.interaction, noted.surroundings, async () => response, wish);
    return ids.length;
  };

  test.each<[string, Response, Wish, number]>([
    ['a page', FOUND, REPEATABLE, 1],
    ['an offer', OFFER, REPEATABLE, 1],
    ['a page, where the command says nothing of it', FOUND, {}, 0],
    ['a page with a note for one person', FOUND, { ...REPEATABLE, note: 'for you' }, 0],
    ['a page that everybody reads', FOUND, { ...REPEATABLE, isPublic: true }, 0],
    ['that nothing was found', MISSING, REPEATABLE, 1],
    ['that nothing was found, where that is kept', MISSING, { repeats: { ...REPEATS, areKept: true } }, 0],
    [
      'a page that may look better when it is asked for again',
      { ...FOUND, isMakeshift: true },
      REPEATABLE,
      0,
    ],
    ['small talk', { ...FOUND, outcome: 'smalltalk' }, REPEATABLE, 0],
    [
      'a page with a file',
      { ...FOUND, shown: { ...FOUND.shown, file: { name: 'a.md', text: '#' } } },
      REPEATABLE,
      0,
    ],
  ])('%s', async (_, response, wish, times) => {
    expect(await told(response, wish)).toBe(times);
  });
});

describe('an answer', () => {
  test('is read by the one who asked, and remembered', async () => {
    const { done, outcomes, last } = await answerWith(FOUND);
    expect(waysOf(done)).toEqual(['reply privately']);
    expect(done[0]?.titles).toEqual(['What is a cell?']);
    expect(outcomes).toEqual(['answer']);
    expect(last).toMatchObject({ kind: 'page', key: 'abcdefghij' });
  });

  test('is no secret in direct messages', async () => {
    const { done } = await answerWith(FOUND, {}, { context: InteractionContextType.BotDM });
    expect(waysOf(done)).toEqual(['reply']);
  });

  test('is posted where that is wished, and nothing else is said', async () => {
    const { done } = await answerWith(FOUND, { isPublic: true });
    expect(waysOf(done)).toEqual(['reply']);
    expect(done[0]?.content).toContain(`<@${PERSON}>`);
  });

  test('is not posted in direct messages: there is nobody else', async () => {
    const { done } = await answerWith(FOUND, { isPublic: true }, { context: InteractionContextType.BotDM });
    expect(done[0]?.content).not.toContain(`<@${PERSON}>`);
  });

  test.each<[string, NotedOptions]>([
    ['the person may not write there', { own: PermissionFlagsBits.ViewChannel }],
    ['the bot may not', { app: PermissionFlagsBits.ViewChannel }],
  ])('is read by one person, with the reason, where %s', async (_name, options) => {
    const { done } = await answerWith(FOUND, { isPublic: true }, options);
    expect(waysOf(done)).toEqual(['reply privately']);
    expect(done[0]).toMatchObject({
      titles: ['What is a cell?'],
      content: expect.stringContaining('Send Messages'),
    });
  });

  test('that Discord did not take fails where it is not known whether it did', async () => {
    const error = refuse(404, 10062);
    await expect(answerWith(FOUND, { isPublic: true }, { meets: { reply: error } })).rejects.toBe(error);
  });
});

describe('what is no answer', () => {
  test('is never posted: questions back go to one person', async () => {
    const { done, outcomes, last } = await answerWith(OFFER, { isPublic: true });
    expect([waysOf(done), done[0]?.content]).toEqual([['reply privately'], 'which one?']);
    expect(outcomes).toEqual(['unsure']);
    expect(last).toMatchObject({ kind: 'candidates', keys: OFFER.offered });
  });

  test('and a note stand in one message', async () => {
    const { done } = await answerWith(OFFER, { note: 'mind this' });
    expect(done).toHaveLength(1);
    expect(done[0]?.content).toContain('mind this');
    expect(done[0]?.content).toContain('which one?');
  });
});

test('a message that is no page is told to one person in their language', async () => {
  const noted = noteInteraction({ locale: 'de' });
  const write = (say: Say) => ({ content: say('share.done'), embeds: [], rows: [] });
  await tellMessage(noted.interaction, noted.surroundings, write);
  expect(waysOf(noted.done)).toEqual(['reply privately']);
  expect(noted.done[0]?.content).not.toBe('Shared in this channel.');
});
