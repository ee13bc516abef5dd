// Sending a message, and once more without its picture; and what comes first where a picture takes long.
import {
  type CommandInteraction,
  InteractionResponseType,
  type MessageComponentInteraction,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { Ready } from '../../../src/conversation/index.ts';
import { deferDuring, replace, reply, send } from '../../../src/discord/sending/reply.ts';
import { refuse } from '../refuse.ts';

const picture = { png: new Uint8Array([1]), width: 1, height: 1 };
const text = { embeds: [{ description: 'a' }], rows: [] };
const message = { ...text, picture: { name: 'f.png', formulas: [{ tex: 'x' }], alt: 'x' } };

/** Sends where messages with a picture are refused, and gives what was sent. */
async function sendRefused(error: Error): Promise<Ready[]> {
  const sent: Ready[] = [];
  await send({ message, picture }, async (one) => {
    sent.push(one);
    if (one.picture) throw error;
  });
  return sent;
}

test.each([
  [403, 50013],
  [403, 0],
  [413, 40005],
])('a picture that is refused with %i (%i) is left out', async (status, code) => {
  expect(await sendRefused(refuse(status, code))).toEqual([{ message, picture }, { message: text }]);
});

test.each([
  ['an archived thread', refuse(400, 50083)],
  ['a missing permission to read', refuse(400, 160002)],
  ['a malformed message', refuse(400, 50035)],
  ['a bug', new Error('a bug')],
])('%s is not about the picture', async (_what, error) => {
  await expect(sendRefused(error)).rejects.toBe(error);
});

/** An interaction that notes what it is answered with: the kind of each request, and how many files go with it. */
function interactionOf(intents: number) {
  const requests: string[] = [];
  let state = { replied: false, deferred: false };
  const note =
    (kind: string, next: typeof state) =>
    async (options: { files?: unknown[] } = {}) => {
      requests.push(`${kind} ${options.files?.length ?? 0}`);
      state = next;
    };
  const answered = { replied: true, deferred: false };
  const interaction = {
    id: '7',
    token: 'a-token',
    client: {
      options: { intents: { bitfield: intents } },
      rest: {
        post: (_: string, { body, files }: { body: { type: number }; files: unknown[] }) =>
          note(body.type === InteractionResponseType.UpdateMessage ? 'update' : 'reply', answered)({ files }),
      },
    },
    get replied() {
      return state.replied;
    },
    set replied(replied) {
      state = { ...state, replied };
    },
    get deferred() {
      return state.deferred;
    },
    deferReply: note('deferReply', { replied: false, deferred: true }),
    deferUpdate: note('deferUpdate', { replied: false, deferred: true }),
    editReply: (options: object) => note('edit', { ...state, replied: true })(options),
  };
  return {
    requests,
    interaction: interaction as unknown as CommandInteraction & MessageComponentInteraction,
  };
}

describe('a picture that takes long', () => {
  /** Draws once the first response was given. */
  const drawAfter = (requests: readonly string[], ready: Ready) => async (): Promise<Ready> => {
    await expect.poll(() => requests.length, { timeout: 60_000 }).toBe(1);
    return ready;
  };

  test.each([
    ['over a session it is announced', 1, ['deferReply 0', 'edit 1'], ['deferUpdate 0', 'edit 1']],
    ['behind an endpoint the text stands there already', 0, ['reply 0', 'edit 1'], ['update 0', 'edit 1']],
  ])('%s', async (_, intents, replied, replaced) => {
    const first = interactionOf(intents);
    await reply(first.interaction, message, 'private', drawAfter(first.requests, { message, picture }));
    expect(first.requests).toEqual(replied);
    const second = interactionOf(intents);
    await replace(second.interaction, message, drawAfter(second.requests, { message, picture }));
    expect(second.requests).toEqual(replaced);
  });

  test('and fails changes nothing about the text that stands there', async () => {
    const { requests, interaction } = interactionOf(0);
    await reply(interaction, message, 'private', drawAfter(requests, { message: text }));
    expect(requests).toEqual(['reply 0']);
  });

  test.each([0, 1])('is waited for where it is soon there', async (intents) => {
    const { requests, interaction } = interactionOf(intents);
    await reply(interaction, message, 'public', async () => ({ message, picture }));
    expect(requests).toEqual(['reply 1']);
  });
});

describe('an answer that takes long to make', () => {
  const audiences = ['private', 'public'] as const;

  test.each([0, 1])('is announced, and then fills the place of the announcement', async (intents) => {
    for (const audience of audiences) {
      const { requests, interaction } = interactionOf(intents);
      const isAnnounced = expect.poll(() => requests.length, { timeout: 60_000 }).toBe(1);
      const made = await deferDuring(
        interaction,
        audience,
        isAnnounced.then(() => message),
      );
      await reply(interaction, made, audience, async () => ({ message: made, picture }));
      expect(requests).toEqual(['deferReply 0', 'edit 1']);
    }
  });

  test('is not announced where it is soon there', async () => {
    const { requests, interaction } = interactionOf(1);
    expect(await deferDuring(interaction, 'public', Promise.resolve(7))).toBe(7);
    expect(requests).toEqual([]);
  });

  test('and fails is announced, and tells why', async () => {
    const { requests, interaction } = interactionOf(1);
    const failure = new Error('a bug');
    const fails = expect
      .poll(() => requests.length, { timeout: 60_000 })
      .toBe(1)
      .then(() => Promise.reject(failure));
    await expect(deferDuring(interaction, 'public', fails)).rejects.toBe(failure);
    expect(requests).toEqual(['deferReply 0']);
  });
});
