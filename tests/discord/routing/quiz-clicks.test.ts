// Clicks on the choices of a quiz, taken before discord.js makes objects of them: what is answered so, and what goes the usual way.
import type { Client } from 'discord.js';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import type { Action } from '../../../src/actions/index.ts';
import type { AnyControl, Click, Controls, Opening } from '../../../src/conversation/index.ts';
import type { Work } from '../../../src/discord/observer.ts';
import type { Bot } from '../../../src/discord/registry/index.ts';
import { type EarlyOptions, listenEarly, openEarly } from '../../../src/discord/routing/early.ts';
import { type QuizClicksOptions, readQuizClicks } from '../../../src/discord/routing/quiz-clicks.ts';
import { encodeAction } from '../../../src/discord/wire/index.ts';
import { refuse } from '../refuse.ts';

const CHOICE: Action = { kind: 'answerQuiz', quiz: 'abcdefghijkl', number: 0, choice: 1 };
const STOP: Action = { kind: 'stopQuiz', quiz: 'abcdefghijkl' };
const NETWORK = Object.assign(new Error('no connection'), { code: 'ECONNRESET' });

interface Event {
  id?: string;
  type?: number;
  guild?: string | undefined;
  locale?: string;
  flags?: number;
  /** What is pressed, and what the message has. */
  pressed?: string;
  buttons?: readonly Action[];
  member?: object;
}

/** A click as the gateway brings it. */
function clickEvent(event: Event = {}) {
  const { id = '7', type = 3, locale = 'en-US', flags = 0, buttons = [CHOICE, STOP], member } = event;
  const guild = 'guild' in event ? event.guild : '20';
  const components = buttons.map((action) => ({ type: 2, custom_id: encodeAction(action) }));
  return {
    t: 'INTERACTION_CREATE',
    d: {
      ...{ id, type, token: 'token', locale, channel: { id: '30' } },
      ...(guild === undefined ? {} : { guild_id: guild, guild_locale: 'fr' }),
      member: {
        user: { id: '40', username: 'ann', global_name: 'Ann' },
        roles: ['5'],
        permissions: '8',
        ...member,
      },
      message: { id: '50', flags, components: [{ type: 1, components }] },
      data: { component_type: 2, custom_id: event.pressed ?? encodeAction(CHOICE) },
    },
  };
}

const said: Opening = {
  kind: 'message',
  write: (say) => ({ message: { content: say('quiz.over'), embeds: [], rows: [] } }),
};

interface Setting
  extends Partial<
    Pick<QuizClicksOptions, 'ready'> & Pick<EarlyOptions, 'isReady' | 'allowanceOf' | 'hurry'>
  > {
  /** What the control does. */
  opens?(click: Click): Opening;
  /** What sending meets, one after the other. */
  meets?: Error[];
  isConnected?: boolean;
  cameAgain?: boolean;
}

function open({
  opens = () => said,
  meets = [],
  isConnected = true,
  cameAgain = false,
  ...options
}: Setting = {}) {
  const notes = {
    ...{ usual: [] as unknown[], clicks: [] as Click[], works: [] as Work[], lines: [] as string[] },
    ...{ sent: [] as { path: string; content: string; flags: number }[], heard: [] as string[] },
  };
  const client = {
    isReady: () => isConnected,
    options: { shardCount: 1 },
    ws: { shards: new Map([[0, {}]]), handlePacket: (packet: unknown) => notes.usual.push(packet) > 0 },
    rest: {
      async post(
        path: string,
        { body }: { body: { type: number; data: { content: string; flags: number } } },
      ) {
        const error = meets.shift();
        if (error) throw error;
        notes.sent.push({ path, content: body.data.content, flags: body.data.flags });
      },
    },
  };
  const control: AnyControl = {
    kind: 'answerQuiz',
    open(_, click) {
      notes.clicks.push(click);
      return opens(click);
    },
  };
  const connected = client as unknown as Client<true>;
  const read = readQuizClicks(connected, {
    controls: new Map([['answerQuiz', control]]) as Controls,
    ready: async () => ({ kind: 'ready' }) as Bot,
    log: pino({ level: 'warn' }, { write: (line: string) => void notes.lines.push(line) }),
    ended: new AbortController().signal,
    ...options,
  });
  const listening = openEarly(connected, [read], {
    isReady: () => true,
    allowanceOf: () => ({ kind: 'allowed' }),
    heard: {
      take: (id) => void notes.heard.push(`take ${id}`),
      settle: (id) => void notes.heard.push(`settle ${id}`),
      cameAgain: () => cameAgain,
    },
    observer: { worked: (work) => void notes.works.push(work) },
    log: pino({ level: 'silent' }),
    ...options,
  });
  listenEarly(connected, listening);
  const bring = (packet: object | undefined) =>
    (client.ws.handlePacket as (packet: object | undefined, shard: object) => boolean)(packet, {});
  return {
    ...notes,
    bring,
    listening,
    settled: () => expect.poll(() => notes.heard.at(-1)).toMatch(/^settle/),
  };
}

describe('a click on a choice', () => {
  test('is answered for one person alone, and is done', async () => {
    const { bring, sent, usual, clicks, works, heard, settled } = open();
    bring(clickEvent());
    await settled();
    expect(sent).toEqual([
      { path: '/interactions/7/token/callback', content: 'This quiz is over.', flags: 64 },
    ]);
    expect([usual, heard]).toEqual([[], ['take 7', 'settle 7']]);
    expect(works).toMatchObject([{ kind: 'control', id: '7', guild: '20', outcome: 'done' }]);
    expect(clicks).toMatchObject([{ guild: '20', channel: '30', chosen: [], written: {} }]);
  });

  test.each([
    ['de', 'Dieses Quiz ist zu Ende.'],
    ['ja', 'このクイズは終了しました。'],
    // The bot does not speak it.
    ['pl', 'This quiz is over.'],
  ])('is answered in the language of who clicks (%s)', async (locale, content) => {
    const { bring, sent, settled } = open();
    bring(clickEvent({ locale }));
    await settled();
    expect(sent[0]?.content).toBe(content);
  });

  test.each([
    [{ nick: 'Annie' }, 'Annie'],
    [{ nick: null }, 'Ann'],
    [{ user: { id: '40', username: 'ann', global_name: null } }, 'ann'],
  ])('knows what they are called there and what they may do: %j', async (member, name) => {
    const { bring, clicks, settled } = open();
    bring(clickEvent({ member }));
    await settled();
    expect(clicks[0]?.person).toEqual({ id: '40', name, roles: ['5'], permissions: 8n });
  });

  test('no event at all goes the usual way, with which discord.js goes on once a shard is ready', () => {
    const { bring, usual } = open();
    expect([bring(undefined), usual]).toEqual([true, [undefined]]);
  });

  test('that is delivered twice is answered once', async () => {
    const { bring, sent, usual, settled } = open();
    bring(clickEvent());
    bring(clickEvent());
    await settled();
    bring(clickEvent());
    expect([sent.length, usual.length]).toEqual([1, 0]);
  });

  test('is answered at a second try where the first did not reach Discord', async () => {
    const { bring, sent, clicks, settled } = open({ meets: [NETWORK] });
    bring(clickEvent());
    await settled();
    expect([sent.length, clicks.length]).toEqual([1, 1]);
  });

  test.each([
    ['answered already', refuse(400, 40060), 'done', 0],
    ['too old', refuse(404, 10062), 'expired', 1],
  ])('that is %s is done with', async (_, error, outcome, lines) => {
    const { bring, usual, works, settled, ...notes } = open({ meets: [error] });
    bring(clickEvent());
    await settled();
    expect([usual.length, notes.lines.length]).toEqual([0, lines]);
    expect(works).toMatchObject([{ outcome }]);
  });
});

test('of a crowd each is answered, in a hurry that ends with the last of them', async () => {
  const hurries: string[] = [];
  const hurry = () => {
    hurries.push('begins');
    return () => void hurries.push('ends');
  };
  const { bring, sent } = open({ hurry });
  for (let id = 1; id <= 19; id += 1) bring(clickEvent({ id: String(id) }));
  await expect.poll(() => sent.length).toBe(19);
  expect(hurries).toEqual([]);
  for (let id = 101; id <= 140; id += 1) bring(clickEvent({ id: String(id) }));
  expect(hurries).toEqual(['begins']);
  await expect.poll(() => hurries).toEqual(['begins', 'ends']);
  expect(new Set(sent.map(({ path }) => path)).size).toBe(59);
});

describe('the usual way is gone', () => {
  test.each<[string, object, Setting]>([
    ['another event', { t: 'RESUMED', d: {} }, {}],
    ['a command', clickEvent({ type: 2 }), {}],
    ['a choice outside of servers', clickEvent({ guild: undefined }), {}],
    ['a choice in a message that one person reads', clickEvent({ flags: 64 }), {}],
    ['a choice that its message does not have', clickEvent({ buttons: [STOP] }), {}],
    ['another button', clickEvent({ pressed: encodeAction(STOP) }), {}],
    ['a button of nobody', clickEvent({ pressed: 'x' }), {}],
    ['a click while the library is being read', clickEvent(), { isReady: () => false }],
    ['a click before the bot is connected', clickEvent(), { isConnected: false }],
    ['a click that came again after a restart', clickEvent(), { cameAgain: true }],
    ['who has to wait', clickEvent(), { allowanceOf: () => ({ kind: 'wait', who: 'person', seconds: 3 }) }],
  ])('by %s', (_, packet, setting) => {
    const { bring, usual, clicks, heard } = open(setting);
    bring(packet);
    expect([usual, clicks, heard]).toEqual([[packet], [], []]);
  });

  test.each<[string, Setting]>([
    [
      'a control that fails',
      {
        opens: () => {
          throw new Error('a bug');
        },
      },
    ],
    ['a control that leads to something else', { opens: () => ({ kind: 'noted' }) }],
    ['a library that is let go meanwhile', { ready: async () => ({ kind: 'reading', done: 0, all: 1 }) }],
    ['a Discord that cannot be reached', { meets: [NETWORK, NETWORK] }],
  ])('after %s, which settles it', async (_, setting) => {
    const { bring, usual, works, heard } = open(setting);
    bring(clickEvent());
    await expect.poll(() => usual.length).toBe(1);
    expect([works, heard]).toEqual([[], ['take 7']]);
  });

  test('once the bot stops, which waits for what was begun', async () => {
    let free = (): void => {};
    const isFree = new Promise<void>((resolve) => {
      free = resolve;
    });
    const ready = () => isFree.then(() => ({ kind: 'ready' }) as Bot);
    const { bring, usual, sent, listening } = open({ ready });
    bring(clickEvent());
    let isStopped = false;
    const stopping = listening.stop().then(() => {
      isStopped = true;
    });
    bring(clickEvent({ id: '8' }));
    expect([usual.length, isStopped]).toEqual([1, false]);
    free();
    await stopping;
    expect(sent).toHaveLength(1);
  });
});
