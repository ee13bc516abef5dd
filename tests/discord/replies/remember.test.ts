// What a person was shown last in a channel.
import type { BaseInteraction } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { remember, shownBefore } from '../../../src/discord/replies/remember.ts';
import { openLastShown } from '../../../src/memory/index.ts';

const PERSON = '1';
const CHANNEL = '2';

function open() {
  const lastShown = openLastShown();
  return {
    show: (shown: Parameters<typeof remember>[2], channel: string | null = CHANNEL, person = PERSON) =>
      remember(person, channel, shown, { lastShown }),
    last: (channelId: string | null = CHANNEL, id = PERSON) =>
      shownBefore({ user: { id }, channelId } as BaseInteraction, { lastShown }),
  };
}

describe('what was shown last', () => {
  test('is the page, or the pages that were offered, with what was asked', async () => {
    const { show, last } = open();
    await show({ page: 'a', question: 'q' });
    expect(await last()).toEqual({ kind: 'page', key: 'a', question: 'q' });
    await show({ offered: ['a', 'b'], question: 'r' });
    expect(await last()).toEqual({ kind: 'candidates', keys: ['a', 'b'], question: 'r' });
  });

  test('is the page where there is an offer beside it', async () => {
    const { show, last } = open();
    await show({ page: 'a', offered: ['b'] });
    expect(await last()).toMatchObject({ kind: 'page', key: 'a' });
  });

  test('goes on to be about the question that was asked before', async () => {
    const { show, last } = open();
    await show({ offered: ['a', 'b'], question: 'q' });
    await show({ page: 'b' });
    expect(await last()).toEqual({ kind: 'page', key: 'b', question: 'q' });
    await show({ page: 'c', question: 'r' });
    expect(await last()).toMatchObject({ question: 'r' });
  });

  test('stays where neither a page nor an offer is shown', async () => {
    const { show, last } = open();
    await show({ page: 'a' });
    await show({ question: 'small talk' });
    await show({});
    expect(await last()).toMatchObject({ key: 'a' });
  });

  test("is each person's own, in each channel", async () => {
    const { show, last } = open();
    await show({ page: 'a' });
    await show({ page: 'b' }, '3');
    await show({ page: 'c' }, CHANNEL, '4');
    expect(await last()).toMatchObject({ key: 'a' });
    expect(await last('3')).toMatchObject({ key: 'b' });
    expect(await last('3', '4')).toBeUndefined();
  });

  test('is nothing where there is no channel', async () => {
    const { show, last } = open();
    await show({ page: 'a' }, null);
    expect(await last()).toBeUndefined();
    expect(await last(null)).toBeUndefined();
  });
});
