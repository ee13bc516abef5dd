// What a command leads to, as far as a command can.
import { InteractionContextType, type MessageContextMenuCommandInteraction } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../../src/answer/index.ts';
import { openFor, pageShownIn } from '../../../src/discord/replies/open-for.ts';
import { writePayload } from '../../../src/discord/wire/index.ts';
import { noteInteraction, waysOf } from '../noted-interaction.ts';

describe('a command', () => {
  const message = {
    kind: 'message' as const,
    write: () => ({ message: { content: 'shown', embeds: [], rows: [] } }),
  };

  test.each([
    ['in a server', InteractionContextType.Guild, 'reply privately'],
    ['in direct messages with the bot', InteractionContextType.BotDM, 'reply'],
    ['among other people', InteractionContextType.PrivateChannel, 'reply privately'],
  ])('shows a message to whoever used it: %s', async (_name, context, way) => {
    const noted = noteInteraction({ context });
    await openFor(noted.interaction, message, noted.surroundings);
    expect(waysOf(noted.done)).toEqual([way]);
  });

  test('announces it elsewhere once it is shown', async () => {
    const noted = noteInteraction();
    const announcement = {
      channel: '5',
      write: () => ({ content: 'announced', embeds: [], rows: [] }),
      refused: () => '',
    };
    await openFor(noted.interaction, { ...message, announcement }, noted.surroundings);
    expect(waysOf(noted.done)).toEqual(['reply privately', 'post /channels/5/messages']);
  });

  test('opens a form', async () => {
    const noted = noteInteraction();
    const form = {
      kind: 'form' as const,
      write: () => ({ title: 'T', action: { kind: 'newPage' as const }, fields: [] }),
    };
    await openFor(noted.interaction, form, noted.surroundings);
    expect(waysOf(noted.done)).toEqual(['form T']);
  });
});

describe('the page that a message of the bot shows', () => {
  const KEY = 'abcdefghij';
  const pageIn = (row: Row, author = 'bot') => {
    const { components } = writePayload({ embeds: [], rows: [row] });
    return pageShownIn({
      client: { user: { id: 'bot' } },
      targetMessage: { author: { id: author }, components: components.map((one) => ({ toJSON: () => one })) },
    } as unknown as MessageContextMenuCommandInteraction);
  };
  const notMeant: Row = [
    {
      type: 'button',
      label: 'b',
      action: { kind: 'notMeant', page: KEY, others: [], elsewhere: [] },
    },
  ];

  test('is told by its controls', () => {
    expect(pageIn(notMeant)).toBe(KEY);
  });

  test('is none of a message of anybody else, whatever controls it has', () => {
    expect(pageIn(notMeant, 'somebody')).toBeUndefined();
  });

  test('is none where pages are offered', () => {
    const action = { kind: 'choose', from: { kind: 'candidates', keys: [KEY] } } as const;
    expect(pageIn([{ type: 'menu', placeholder: 'p', action, options: [] }])).toBeUndefined();
  });
});
