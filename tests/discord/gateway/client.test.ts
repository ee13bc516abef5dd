// The client on the gateway: what it subscribes to, how patient it is, and what is logged of outages.
import { type Client, Events } from 'discord.js';
import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import { PROMPT } from '../../../src/discord/client-options.ts';
import { createClient, intentsFor } from '../../../src/discord/gateway/client.ts';
import { UNOBSERVED } from '../../../src/discord/observer.ts';
import { ConnectionError, openSessions } from '../../../src/discord/session/index.ts';
import { openWaits } from '../../../src/discord/waits.ts';

const opened: (() => void)[] = [];

afterEach(() => {
  for (const close of opened.splice(0)) close();
});

/** A client that never logs in, what it logs, and why Discord will not have it back. */
function create(more: Partial<Parameters<typeof createClient>[0]> = {}) {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const sessions = openSessions({ store: undefined, log, admits: () => true });
  const waits = openWaits(log);
  opened.push(sessions.close, waits.close);
  const lost: ConnectionError[] = [];
  const ended = new AbortController();
  const made = createClient({
    apiUrl: undefined,
    shards: 'auto',
    shared: undefined,
    needsMessages: true,
    sessions,
    waits,
    observer: UNOBSERVED,
    log,
    ended: ended.signal,
    onResponse: () => {},
    onLost: (reason) => void lost.push(reason),
    ...more,
  });
  const told = () => lines.map(({ msg, shard }) => [msg, shard]);
  return { ...made, lines, told, lost, end: () => ended.abort() };
}

const intentsOf = ({ options }: Client) => options.intents.bitfield;

test('messages are subscribed to where they are answered, and nothing that is privileged', () => {
  const [GUILDS, MEMBERS, MESSAGES, DIRECT, PRESENCES, CONTENT] = [0, 1, 9, 12, 8, 15].map((bit) => 1 << bit);
  expect(intentsFor(true)).toBe((GUILDS ?? 0) | (MESSAGES ?? 0) | (DIRECT ?? 0));
  expect(intentsFor(true) & ((MEMBERS ?? 0) | (PRESENCES ?? 0) | (CONTENT ?? 0))).toBe(0);
  expect(intentsFor(false)).toBe(0);
  expect(intentsOf(create().client)).toBe(intentsFor(true));
  expect(intentsOf(create({ needsMessages: false }).client)).toBe(0);
});

test('it holds the shards that it is told to hold', () => {
  expect(create({ shards: { ids: [2, 3], count: 8 } }).client.options).toMatchObject({
    shards: [2, 3],
    shardCount: 8,
  });
  expect(create().client.options.shards).not.toEqual([2, 3]);
});

test('it is patient until people wait for what it sends', () => {
  const { client, makePrompt } = create();
  expect(client.rest.options.timeout).toBeGreaterThan(PROMPT.timeout);
  makePrompt();
  expect(client.rest.options).toMatchObject(PROMPT);
});

test('an outage is one line however often it tries, and so is its end, by shards', () => {
  const { client, told } = create();
  for (const shard of [0, 0, 1, 0]) client.emit(Events.ShardReconnecting, shard);
  for (const shard of [0, 0]) client.emit(Events.ShardResume, shard, 5);
  client.emit(Events.ShardReady, 1, undefined);
  client.emit(Events.ShardReady, 2, undefined);
  client.emit(Events.ShardReconnecting, 0);
  expect(told()).toEqual([
    ['reconnecting to Discord', 0],
    ['reconnecting to Discord', 1],
    ['reconnected to Discord', 0],
    ['reconnected to Discord', 1],
    ['reconnecting to Discord', 0],
  ]);
});

test('that its own sockets close when it has ended is no outage', () => {
  const { client, told, end } = create();
  end();
  client.emit(Events.ShardReconnecting, 0);
  expect(told()).toEqual([]);
});

test('why Discord will not have it back is told by the code, and that it ended the session', () => {
  const { client, lost } = create();
  client.emit(Events.ShardDisconnect, { code: 4014, reason: '', wasClean: true } as never, 0);
  client.emit(Events.Invalidated);
  expect(lost.map(({ message }) => message)).toEqual([
    expect.stringContaining('privileged intent'),
    'Discord ended the session.',
  ]);
  for (const reason of lost) expect(reason).toBeInstanceOf(ConnectionError);
});

test('an error of the client is a line of the log, and ends nothing', () => {
  const { client, lines } = create();
  client.emit(Events.Error, new Error('odd'));
  client.emit(Events.Warn, 'odd as well');
  expect(lines.map(({ level, msg }) => [level, msg])).toEqual([
    [50, 'the Discord client reported an error'],
    [40, 'odd as well'],
  ]);
});
