// Interactions that come again after a restart: what the bot of before has left of them.
import { type BaseInteraction, type Interaction, MessageFlags } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { mayBeAnswered, noteEarlierRun, readEarlierRun } from '../../../src/discord/sending/earlier-run.ts';
import { refuse } from '../refuse.ts';

interface Left {
  kind: 'command' | 'control' | 'form' | 'choices';
  /** The reply that Discord has. */
  original?: { id: string; flags?: number; editedTimestamp?: number | null };
}

const CREATED = 1000;

/** An interaction of a kind; one with a control stands on the message 7. */
function again({ kind, original = { id: '8' } }: Left) {
  const interaction = {
    createdTimestamp: CREATED,
    replied: false,
    deferred: false,
    message: kind === 'control' || kind === 'form' ? { id: '7' } : undefined,
    isAutocomplete: () => kind === 'choices',
    isMessageComponent: () => kind === 'control',
    isModalSubmit: () => kind === 'form',
    fetchReply: async () => ({
      ...original,
      editedTimestamp: original.editedTimestamp ?? null,
      flags: { has: (flag: number) => ((original.flags ?? 0) & flag) !== 0 },
    }),
  };
  const one = interaction as unknown as Interaction & { replied: boolean; deferred: boolean };
  noteEarlierRun(one);
  return one;
}

describe('what the bot of before has left', () => {
  test('is done where there is a reply', async () => {
    const interaction = again({ kind: 'command' });
    expect(await readEarlierRun(interaction)).toBe('done');
    expect([interaction.replied, interaction.deferred]).toEqual([true, false]);
  });

  test('is to be done where somebody looks at "thinking…"', async () => {
    const interaction = again({ kind: 'command', original: { id: '8', flags: MessageFlags.Loading } });
    expect(await readEarlierRun(interaction)).toBe('thinking');
    expect([interaction.replied, interaction.deferred]).toEqual([false, true]);
  });

  test.each([
    ['a control that changed nothing', 'control', '7', null, 'lost'],
    ['a form that changed nothing', 'form', '7', null, 'lost'],
    ['a message that was changed before it was used', 'control', '7', CREATED - 1, 'lost'],
    ['a message that was changed since', 'control', '7', CREATED + 1, 'done'],
    ['a reply of its own', 'control', '8', null, 'done'],
    ['a command whose reply was never edited', 'command', '7', null, 'done'],
  ] as const)('of %s', async (_name, kind, id, editedTimestamp, left) => {
    const interaction = again({ kind, original: { id, editedTimestamp } });
    expect(await readEarlierRun(interaction)).toBe(left);
    expect(interaction.replied).toBe(true);
  });

  test('of choices is nothing: nobody waits for them any longer', async () => {
    expect(await readEarlierRun(again({ kind: 'choices' }))).toBe('done');
  });

  test('is not known where Discord refuses to tell', async () => {
    const error = refuse(404, 10008);
    const interaction = Object.assign(again({ kind: 'command' }), {
      fetchReply: () => Promise.reject(error),
    });
    await expect(readEarlierRun(interaction)).rejects.toBe(error);
    expect([interaction.replied, interaction.deferred]).toEqual([false, false]);
  });
});

test('an interaction may have its answer until that was looked up, and no other', async () => {
  const interaction = again({ kind: 'command' });
  expect(mayBeAnswered(interaction)).toBe(true);
  expect(mayBeAnswered({} as BaseInteraction)).toBe(false);
  await readEarlierRun(interaction);
  expect(mayBeAnswered(interaction)).toBe(false);
});
