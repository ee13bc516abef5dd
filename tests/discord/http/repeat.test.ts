// Commands that are answered as somebody was before: when they are, what is noted then, and what goes the usual way.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Client } from 'discord.js';
import { afterAll, describe, expect, test } from 'vitest';
import { openReadyAnswers } from '../../../src/discord/http/ready-answers.ts';
import { openRepeating, type RepeatOptions } from '../../../src/discord/http/repeat.ts';
import type { Work } from '../../../src/discord/observer.ts';
import type { Bot } from '../../../src/discord/registry/index.ts';
import type { Given } from '../../../src/discord/replies/index.ts';
import { type LastShown, openLastShown } from '../../../src/memory/index.ts';
import type { View } from '../../../src/shelf/index.ts';

let give: (response: ServerResponse) => void = () => {};
const server = createServer((_, response) => give(response)).listen(0, '127.0.0.1');
afterAll(() => void server.close().closeAllConnections());

/** A request that waits, and what comes of it. */
async function request() {
  const arrived = new Promise<ServerResponse>((resolve) => {
    give = resolve;
  });
  const seen = fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  seen.catch(() => {});
  return { response: await arrived, seen };
}

interface Said {
  id?: string;
  person?: string;
  question?: string;
  locale?: string;
  guild?: string | undefined;
  context?: number;
  channel?: object | undefined;
  type?: number;
  kind?: number;
}

/** An `/ask` as Discord sends it. */
function asked(said: Said = {}): Record<string, unknown> {
  const { id = '1', person = '40', question = 'why?', locale = 'en-US', context = 0 } = said;
  const guild = 'guild' in said ? said.guild : '20';
  const channel = 'channel' in said ? said.channel : { id: '30', type: 0 };
  return {
    ...{ id, locale, context, channel, type: said.type ?? 2, token: 'token' },
    ...(guild === undefined ? {} : { guild_id: guild, guild_locale: 'de' }),
    member: { user: { id: person } },
    data: { type: said.kind ?? 1, name: 'ask', options: [{ name: 'question', type: 3, value: question }] },
  };
}

const GIVEN = { outcome: 'answer', page: { key: 'abcdefghij', subjects: [] } } as unknown as Given;

/** A bot whose library, settings and votes can be changed. */
function open(options: Partial<RepeatOptions> = {}) {
  const state = { view: {} as View, answers: 'private', subjects: undefined as unknown, votes: false };
  const counted: unknown[] = [];
  const works: Work[] = [];
  const lastShown = openLastShown();
  const shelf = { library: { subjects: [{ slug: 'a' }], entryAt: () => undefined }, view: () => state.view };
  const bot = {
    kind: 'ready',
    shelf,
    lastShown,
    settings: { settingsOf: async () => ({ answers: state.answers, subjects: state.subjects }) },
    votes: { helpfulnessOn: () => (state.votes ? () => 1 : undefined) },
    activity: { count: (one: unknown) => void counted.push(one) },
  } as unknown as Bot;
  const answers = openReadyAnswers();
  const repeating = openRepeating({
    client: {} as Client,
    answers,
    ready: async () => bot,
    allowanceOf: () => ({ kind: 'allowed' }),
    observer: { worked: (work) => void works.push(work) },
    ...options,
  });

  /** Has somebody ask, and tells whether that went the usual way. There it is answered with `body`. */
  async function ask(said: Said = {}, body = '{"a":1}') {
    const interaction = asked(said);
    const { response, seen } = await request();
    let [isUsual, isSettled] = [false, false];
    repeating.take({
      interaction,
      response,
      goUsualWay() {
        isUsual = true;
        const id = String(interaction['id']);
        answers.note(id, GIVEN);
        answers.keep(id, body);
        response.end('usual');
      },
      settle: () => {
        isSettled = true;
      },
    });
    const text = await (await seen).text();
    await repeating.stop();
    return { text, isUsual, isSettled };
  }
  return { state, counted, works, lastShown, repeating, ask };
}

test('the second one who asks is given the answer of the first', async () => {
  const { ask, counted, works, lastShown } = open();
  expect(await ask()).toEqual({ text: 'usual', isUsual: true, isSettled: false });
  expect(await ask({ id: '2', person: '41' })).toEqual({ text: '{"a":1}', isUsual: false, isSettled: true });
  expect(counted).toEqual([{ guild: '20', outcome: 'answer', subject: undefined, page: 'abcdefghij' }]);
  expect(works).toMatchObject([{ kind: 'command', command: 'ask', outcome: 'answer', id: '2', guild: '20' }]);
  expect(await lastShown.find('41', '30', Date.now())).toMatchObject({ kind: 'page', key: 'abcdefghij' });
});

describe('what else an answer depends on', () => {
  test.each<[string, Said, boolean]>([
    ['another channel', { channel: { id: '31', type: 0 } }, false],
    ['another server', { guild: '21' }, false],
    ['another form of the language', { locale: 'en-GB' }, false],
    ['another question', { question: 'how?' }, true],
    ['another language', { locale: 'fr' }, true],
    ['direct messages with the bot', { context: 1 }, true],
  ])('%s', async (_, said, isUsual) => {
    const { ask } = open();
    await ask();
    expect((await ask({ id: '2', person: '41', ...said })).isUsual).toBe(isUsual);
  });

  test.each<[string, Partial<ReturnType<typeof open>['state']>]>([
    ['the library has changed', { view: {} as View }],
    ['the server has answers read by all', { answers: 'public' }],
    ['the server prefers subjects', { subjects: { slugs: ['a'] } }],
    ['people of the server have voted', { votes: true }],
  ])('%s', async (_, change) => {
    const { state, ask } = open();
    await ask();
    Object.assign(state, change);
    expect((await ask({ id: '2', person: '41' })).isUsual).toBe(true);
  });

  test.each<[string, LastShown, LastShown]>([
    ['page', { kind: 'page', key: 'a' }, { kind: 'page', key: 'b' }],
    ['offer', { kind: 'candidates', keys: ['a', 'b'] }, { kind: 'candidates', keys: ['b', 'a'] }],
  ])('the %s that a person was shown before', async (_, one, other) => {
    const { ask, lastShown } = open();
    const show = (person: string, shown: LastShown) => lastShown.keep(person, '30', shown, Date.now());
    await ask();
    await show('41', one);
    expect((await ask({ id: '2', person: '41' })).isUsual).toBe(true);
    await show('42', one);
    expect((await ask({ id: '3', person: '42' })).isUsual).toBe(false);
    await show('43', other);
    expect((await ask({ id: '4', person: '43' })).isUsual).toBe(true);
  });

  test('on a server that prefers something nothing is kept for others either', async () => {
    const { state, ask } = open();
    state.votes = true;
    await ask();
    state.votes = false;
    expect((await ask({ id: '2', person: '41' })).isUsual).toBe(true);
  });
});

describe('what goes the usual way at once', () => {
  test.each<[string, Said]>([
    ['a click', { type: 3 }],
    ['suggestions', { type: 4 }],
    ['a command in the menu of messages', { kind: 3 }],
    ['what comes from no channel', { channel: undefined }],
  ])('%s', async (_, said) => {
    const { ask } = open();
    await ask(said);
    expect((await ask({ ...said, id: '2' })).isUsual).toBe(true);
  });

  test.each<[string, Partial<RepeatOptions>]>([
    ['somebody who is to wait', { allowanceOf: () => ({ kind: 'wait', who: 'person', seconds: 3 }) }],
    ['while the library is read', { ready: async () => ({ kind: 'reading', done: 1, all: 2 }) }],
    ['where what is remembered fails', { ready: () => Promise.reject(new Error('gone')) }],
  ])('%s', async (_, options) => {
    const { ask } = open(options);
    await ask();
    expect((await ask({ id: '2' })).isUsual).toBe(true);
  });

  test('whose connection has broken: the answer is sent there', async () => {
    const { ask, repeating, works } = open();
    await ask();
    let isUsual = false;
    const { response } = await request();
    response.destroy();
    const goUsualWay = (): void => {
      isUsual = true;
    };
    repeating.take({ interaction: asked({ id: '2' }), response, goUsualWay, settle: () => {} });
    await repeating.stop();
    expect(isUsual).toBe(true);
    expect(works).toEqual([]);
  });
});
