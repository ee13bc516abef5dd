// Commands that are answered as somebody was before: when they are, what is noted then, and what goes the usual way.
import type { APIInteraction, Client } from 'discord.js';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import type { Work } from '../../../src/discord/observer.ts';
import type { Bot, Progress } from '../../../src/discord/registry/index.ts';
import { type EarlyOptions, openEarly } from '../../../src/discord/routing/early.ts';
import { openReadyAnswers } from '../../../src/discord/routing/ready-answers.ts';
import { readRepeats } from '../../../src/discord/routing/repeats.ts';
import type { Repeatable } from '../../../src/discord/sending/index.ts';
import { type LastShown, openLastShown } from '../../../src/memory/index.ts';
import type { View } from '../../../src/shelf/index.ts';
import { refuse } from '../refuse.ts';

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

/** An answer that is another one for whoever was shown pages to choose from. */
const GIVEN = {
  outcome: 'answer',
  page: { key: 'abcdefghij', subjects: [] },
  isSameAfter: async (shown: LastShown | undefined) => shown?.kind !== 'candidates',
} as unknown as Repeatable;

interface Setting extends Partial<Pick<EarlyOptions, 'allowanceOf'>> {
  ready?(): Promise<Bot | Progress>;
  /** What sending an answer again meets, one after the other. */
  meets?: Error[];
}

/** A bot whose library, settings and votes can be changed. */
function open({ ready, meets = [], allowanceOf = () => ({ kind: 'allowed' }) }: Setting = {}) {
  const state = {
    view: {} as View,
    answers: 'private',
    subjects: undefined as unknown,
    votes: false,
    keepQuestions: false,
  };
  const counted: unknown[] = [];
  const works: Work[] = [];
  const sent: { route: string; request: object }[] = [];
  const lastShown = openLastShown();
  const shelf = { library: { subjects: [{ slug: 'a' }], entryAt: () => undefined }, view: () => state.view };
  const bot = {
    kind: 'ready',
    shelf,
    lastShown,
    settings: { settingsOf: async () => state },
    votes: { helpfulnessOn: () => (state.votes ? () => 1 : undefined) },
    activity: { count: (one: unknown) => void counted.push(one) },
  } as unknown as Bot;
  const client = {
    options: { shardCount: 1 },
    ws: { shards: new Map() },
    rest: {
      async post(route: string, request: object) {
        const error = meets.shift();
        if (error) throw error;
        sent.push({ route, request });
      },
    },
  } as unknown as Client<true>;
  const answers = openReadyAnswers();
  const read = readRepeats(client, {
    answers,
    ready: ready ?? (async () => bot),
    log: pino({ level: 'silent' }),
    ended: new AbortController().signal,
  });
  const settled: string[] = [];
  const early = openEarly(client, [read], {
    isReady: () => true,
    allowanceOf,
    heard: { take: () => {}, settle: (id) => void settled.push(id), cameAgain: () => false },
    observer: { worked: (work) => void works.push(work) },
    log: pino({ level: 'silent' }),
  });

  /** Has somebody ask, and tells whether that went the usual way. There it is answered with `body`. */
  async function ask(said: Said = {}, body = '{"a":1}') {
    const interaction = asked(said) as unknown as APIInteraction;
    const before = sent.length;
    let isUsual = false;
    const goUsualWay = (): void => {
      isUsual = true;
      answers.note(interaction.id, GIVEN);
      answers.keep(interaction.id, body);
    };
    if (!early.take(interaction, goUsualWay)) goUsualWay();
    // What it waits for is at hand: a few turns are enough.
    await expect.poll(() => isUsual || settled.includes(interaction.id)).toBe(true);
    return { isUsual, given: sent.slice(before) };
  }
  return { state, counted, works, lastShown, ask };
}

test('the second one who asks is given the answer of the first, to the letter', async () => {
  const { ask, counted, works, lastShown } = open();
  expect(await ask()).toEqual({ isUsual: true, given: [] });
  const { isUsual, given } = await ask({ id: '2', person: '41' });
  expect(isUsual).toBe(false);
  expect(given).toEqual([
    {
      route: '/interactions/2/token/callback',
      request: {
        ...{ body: '{"a":1}', passThroughBody: true, auth: false },
        headers: { 'Content-Type': 'application/json' },
      },
    },
  ]);
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
    ['the server keeps questions', { keepQuestions: true }],
    ['the server prefers subjects', { subjects: { slugs: ['a'] } }],
    ['people of the server have voted', { votes: true }],
  ])('%s', async (_, change) => {
    const { state, ask } = open();
    await ask();
    Object.assign(state, change);
    expect((await ask({ id: '2', person: '41' })).isUsual).toBe(true);
  });

  test('what that person was shown before, as the answer tells', async () => {
    const { ask, lastShown } = open();
    const show = (person: string, shown: LastShown) => lastShown.keep(person, '30', shown, Date.now());
    await ask();
    await show('41', { kind: 'page', key: 'a' });
    expect((await ask({ id: '2', person: '41' })).isUsual).toBe(false);
    await show('42', { kind: 'candidates', keys: ['a', 'b'] });
    expect((await ask({ id: '3', person: '42' })).isUsual).toBe(true);
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

  test.each<[string, Setting]>([
    ['somebody who is to wait', { allowanceOf: () => ({ kind: 'wait', who: 'person', seconds: 3 }) }],
    ['while the library is read', { ready: async () => ({ kind: 'reading', done: 1, all: 2 }) }],
    ['where what is remembered fails', { ready: () => Promise.reject(new Error('gone')) }],
  ])('%s', async (_, options) => {
    const { ask } = open(options);
    await ask();
    expect((await ask({ id: '2' })).isUsual).toBe(true);
  });
});

describe('what sending it again meets', () => {
  const NETWORK = Object.assign(new Error('no connection'), { code: 'ECONNRESET' });

  test.each<[string, Error[], boolean, string | undefined]>([
    ['a connection that breaks once', [NETWORK], false, 'answer'],
    ['a Discord that cannot be reached', [NETWORK, NETWORK], true, undefined],
    ['a Discord that refuses the message', [refuse(400, 50035)], true, undefined],
    ['that it has arrived already', [refuse(400, 40060)], false, 'answer'],
    ['that it is too late', [refuse(404, 10062)], false, 'expired'],
  ])('%s', async (_, meets, isUsual, outcome) => {
    const { ask, works, counted } = open({ meets });
    await ask();
    expect((await ask({ id: '2', person: '41' })).isUsual).toBe(isUsual);
    expect(works.map((work) => work.outcome)).toEqual(outcome === undefined ? [] : [outcome]);
    // Nobody has seen what was not sent.
    expect(counted).toHaveLength(outcome === 'answer' ? 1 : 0);
  });
});
