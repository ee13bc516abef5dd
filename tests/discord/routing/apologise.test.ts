// What is left to do when an interaction could not be answered.
import type { Interaction } from 'discord.js';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { settleFailed } from '../../../src/discord/routing/apologise.ts';
import { speak } from '../../../src/language/index.ts';
import { refuse } from '../refuse.ts';

interface Options {
  isAutocomplete?: boolean;
  responded?: boolean;
  /** What each try to say something meets: nothing, or an error. */
  meets?: (Error | undefined)[];
}

/** An interaction that notes what was said to it. */
function open({ isAutocomplete = false, responded = false, meets = [] }: Options = {}) {
  const said: unknown[] = [];
  const lines: { msg: string; level: number }[] = [];
  const say = (what: unknown) => {
    const error = meets.shift();
    if (error) throw error;
    said.push(what);
  };
  const interaction = {
    id: '7',
    createdTimestamp: Date.now(),
    locale: 'en-US',
    guildLocale: null,
    guildId: null,
    client: { options: { intents: { bitfield: 1 } } },
    replied: false,
    deferred: false,
    responded,
    isAutocomplete: () => isAutocomplete,
    isRepliable: () => !isAutocomplete,
    isMessageComponent: () => false,
    isModalSubmit: () => false,
    respond: async (choices: unknown) => say(choices),
    reply: async ({ content }: { content: string }) => say(content),
    followUp: async ({ content }: { content: string }) => say(content),
    editReply: async ({ content }: { content: string }) => say(content),
  };
  const log = pino({ level: 'trace' }, { write: (text: string) => void lines.push(JSON.parse(text)) });
  const ended = new AbortController();
  return {
    said,
    lines,
    ended,
    settle: (error: unknown) => settleFailed(interaction as unknown as Interaction, error, log, ended.signal),
  };
}

describe('an interaction that failed', () => {
  test('is apologised for, and the error is logged', async () => {
    const { said, lines, settle } = open();
    expect(await settle(new Error('a bug'))).toBe('failed');
    expect(said).toEqual([speak()('error.sorry')]);
    expect(lines.map(({ msg }) => msg)).toEqual(['an interaction failed']);
  });

  test('with choices gets none, and no words', async () => {
    const { said, settle } = open({ isAutocomplete: true });
    expect(await settle(new Error('a bug'))).toBe('failed');
    expect(said).toEqual([[]]);
  });

  test('with choices that were given gets no others', async () => {
    const { said, settle } = open({ isAutocomplete: true, responded: true });
    await settle(new Error('a bug'));
    expect(said).toEqual([]);
  });

  test('that Discord has an answer to is done', async () => {
    const { said, lines, settle } = open();
    expect(await settle(refuse(400, 40060))).toBe('done');
    expect([said, lines]).toEqual([[], []]);
  });

  test('that came too late is logged, and nobody is told: nobody can be', async () => {
    const { said, lines, settle } = open();
    expect(await settle(refuse(404, 10062))).toBe('expired');
    expect(said).toEqual([]);
    expect(lines.map(({ msg }) => msg)).toEqual(['a reply came too late']);
  });

  test('is not apologised for again where that comes too late', async () => {
    const { said, lines, settle } = open({ meets: [refuse(404, 10062)] });
    expect(await settle(new Error('a bug'))).toBe('failed');
    expect(said).toEqual([]);
    expect(lines.map(({ msg }) => msg)).toEqual(['an interaction failed', 'the apology could not be sent']);
  });

  test('is not apologised for by a bot that has ended', async () => {
    const { said, ended, settle } = open();
    ended.abort();
    expect(await settle(new Error('a bug'))).toBe('failed');
    expect(said).toEqual([]);
  });
});
