// The sessions of a process: what is heard in them, and what is kept for the next start.
import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import type { Kept, SessionStore } from '../../../src/discord/session/kept-sessions.ts';
import { openSessions, type Sessions, type SessionsOptions } from '../../../src/discord/session/sessions.ts';

const INFO = { shardId: 0, shardCount: 1, sessionId: 'abc', sequence: 1, resumeURL: 'wss://gateway.example' };
const READY = {
  session_id: 'abc',
  resume_gateway_url: INFO.resumeURL,
  user: { id: '5' },
  application: { id: '5' },
};
const MESSAGE = { channel_id: '2', author: { id: '7' }, content: 'hello' };

const opened: Sessions[] = [];

afterEach(() => {
  for (const sessions of opened.splice(0)) sessions.close();
});

/** Sessions with a store in memory, and the lines of the log. */
function open({ kept, ...more }: Partial<SessionsOptions> & { kept?: Kept } = {}) {
  const saved: Kept[] = [];
  const lines: Record<string, unknown>[] = [];
  const store: SessionStore = { load: () => kept, save: async (one) => void saved.push(one) };
  const log = pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const sessions = openSessions({ store, log, admits: () => true, ...more });
  opened.push(sessions);
  const hear = (number: number, name: string, data: unknown) => {
    const payload = sessions.receive(0, { op: 0, t: name, s: number, d: data });
    if (payload !== null) sessions.note(0, { ...INFO, sequence: number });
    return payload;
  };
  return { sessions, hear, saved, lines };
}

test('what is not settled is kept for the next start, and what is settled is not', () => {
  const { sessions, hear, saved } = open();
  hear(1, 'READY', READY);
  hear(2, 'GUILD_CREATE', { id: '9', preferred_locale: 'fr' });
  hear(3, 'MESSAGE_CREATE', { ...MESSAGE, id: '30' });
  hear(4, 'MESSAGE_CREATE', { ...MESSAGE, id: '40' });
  sessions.heard.settle('30');
  sessions.close();
  expect(saved.at(-1)).toEqual({
    user: READY.user,
    application: READY.application,
    sessions: [{ ...INFO, sequence: 3 }],
    languages: { '9': 'fr' },
    settled: { '0': [] },
  });
  expect(sessions.languageOf('9')).toBe('fr');
});

test('what is settled behind something that is not, is kept as well, and nobody hears of it when it comes again', () => {
  const { sessions, hear, saved } = open();
  hear(1, 'READY', READY);
  for (const number of [2, 3, 4]) hear(number, 'MESSAGE_CREATE', { ...MESSAGE, id: `${number}0` });
  sessions.heard.settle('30');
  sessions.close();
  const kept = saved.at(-1);
  expect(kept).toMatchObject({ sessions: [{ sequence: 1 }], settled: { '0': [3] } });
  const next = open(kept ? { kept } : {});
  expect(next.sessions.resume(0, 1)).toMatchObject({ sequence: 1 });
  const heardAgain = [2, 3, 4].map(
    (number) => next.hear(number, 'MESSAGE_CREATE', { ...MESSAGE, id: `${number}0` })?.t,
  );
  expect(heardAgain).toEqual(['MESSAGE_CREATE', undefined, 'MESSAGE_CREATE']);
  expect(next.sessions.heard.open()).toBe(2);
  // Once it has caught up, numbers are those of new events.
  next.hear(5, 'RESUMED', {});
  expect(next.hear(3, 'MESSAGE_CREATE', { ...MESSAGE, id: '60' })?.t).toBe('MESSAGE_CREATE');
});

test('what arrives after hearing has stopped is left to the next start', () => {
  const { sessions, hear, saved } = open();
  hear(1, 'READY', READY);
  sessions.stopHearing();
  expect(hear(2, 'MESSAGE_CREATE', { ...MESSAGE, id: '20' })).toBeNull();
  sessions.close();
  expect(saved.at(-1)?.sessions).toEqual([{ ...INFO, sequence: 1 }]);
  // Heartbeats still go both ways.
  expect(sessions.receive(0, { op: 11 })).toMatchObject({ op: 11 });
});

test('a session that an earlier process left is resumed once, and until then all that comes may be answered already', () => {
  const kept: Kept = {
    user: READY.user,
    application: READY.application,
    sessions: [INFO],
    languages: { '9': 'de' },
    settled: {},
  };
  const { sessions, hear } = open({ kept });
  expect(sessions.languageOf('9')).toBe('de');
  expect(sessions.resume(0, 2)).toBeNull();
  const other = open({ kept });
  expect(other.sessions.resume(0, 1)).toEqual(INFO);
  expect(other.sessions.resume(0, 1)).toBeNull();
  other.hear(2, 'MESSAGE_CREATE', { ...MESSAGE, id: '20' });
  expect(other.sessions.isResumed()).toBe(false);
  other.hear(3, 'RESUMED', {});
  other.hear(4, 'MESSAGE_CREATE', { ...MESSAGE, id: '40' });
  expect(other.sessions.isResumed()).toBe(true);
  expect([other.sessions.heard.cameAgain('20'), other.sessions.heard.cameAgain('40')]).toEqual([true, false]);
  hear(1, 'READY', READY);
  expect(sessions.isResumed()).toBe(false);
});

test('what may not be asked is not heard, and the session goes on behind it', () => {
  const told: unknown[] = [];
  const { hear, sessions, saved } = open({
    admits: (event, { id }, bot) => {
      told.push([event, bot]);
      return id !== '20' && id !== '40';
    },
  });
  const interaction = { token: 'secret', type: 2, data: {}, user: { id: '7' } };
  hear(1, 'READY', READY);
  expect(hear(2, 'INTERACTION_CREATE', { ...interaction, id: '20' })).toBeNull();
  expect(hear(3, 'INTERACTION_CREATE', { ...interaction, id: '30' })).toMatchObject({
    t: 'INTERACTION_CREATE',
  });
  expect(hear(4, 'MESSAGE_CREATE', { ...MESSAGE, id: '40' })).toBeNull();
  expect(hear(5, 'MESSAGE_CREATE', { ...MESSAGE, id: '50' })).toMatchObject({ d: MESSAGE });
  expect(hear(6, 'MESSAGE_CREATE', { ...MESSAGE, id: '40' })).toBeNull();
  // discord.js saw the fifth event last. Another session has numbers of its own.
  const seen = { ...INFO, sequence: 5 };
  expect(sessions.upToDate(seen)).toEqual({ ...INFO, sequence: 6 });
  expect(sessions.upToDate({ ...seen, sessionId: 'def' })).toEqual({ ...seen, sessionId: 'def' });
  expect(sessions.upToDate({ ...seen, shardId: 1 })).toEqual({ ...seen, shardId: 1 });
  expect(told.slice(1)).toEqual([
    ['INTERACTION_CREATE', READY.user.id],
    ['INTERACTION_CREATE', READY.user.id],
    ['MESSAGE_CREATE', READY.user.id],
    ['MESSAGE_CREATE', READY.user.id],
    ['MESSAGE_CREATE', READY.user.id],
  ]);
  expect(sessions.heard.open()).toBe(2);
  sessions.heard.settle('30');
  sessions.heard.settle('50');
  sessions.close();
  expect(saved.at(-1)?.sessions).toEqual([{ ...INFO, sequence: 6 }]);
});

test('what is malformed is one line of the log each, without what it says', () => {
  const { sessions, lines } = open();
  for (const payload of [null, { op: 0, t: 'MESSAGE_CREATE', s: 3, d: { content: 'secret' } }])
    expect(sessions.receive(0, payload)).toBeNull();
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatchObject({ shard: 0, event: 'MESSAGE_CREATE', what: 'it has no id' });
  expect(JSON.stringify(lines)).not.toContain('secret');
});

test('a disk that is full is told of once, and again when it was well in between', async () => {
  let isFull = true;
  const store: SessionStore = {
    load: () => undefined,
    async save() {
      if (isFull) throw new Error('ENOSPC');
    },
  };
  const { sessions, hear, lines } = open({ store });
  for (const full of [true, true, false, true]) {
    isFull = full;
    const number = lines.length + (full ? 10 : 20);
    hear(number, 'READY', { ...READY, session_id: `${full} ${number}` });
    sessions.note(0, { ...INFO, sequence: number });
    sessions.close();
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(lines.map(({ msg }) => String(msg))).toEqual(
    Array(lines.length).fill(expect.stringContaining('cannot be saved')),
  );
  expect(lines).toHaveLength(2);
});

test('a session is saved as soon as it is begun: whoever is killed then is resumed', () => {
  const { hear, saved } = open();
  hear(1, 'READY', READY);
  expect(saved.map(({ sessions: all }) => all)).toEqual([[INFO]]);
});

test('whoever is killed while it catches up leaves what was settled before it as it was', () => {
  const kept: Kept = {
    user: READY.user,
    application: READY.application,
    sessions: [INFO],
    languages: {},
    settled: { '0': [3, 4] },
  };
  const { sessions, hear, saved } = open({ kept });
  const info = sessions.resume(0, 1);
  sessions.note(0, info);
  expect(saved.at(-1)).toMatchObject({ sessions: [{ sequence: 1 }], settled: { '0': [3, 4] } });
  for (const number of [2, 3, 4]) hear(number, 'MESSAGE_CREATE', { ...MESSAGE, id: `${number}0` });
  sessions.heard.settle('20');
  hear(5, 'RESUMED', {});
  sessions.close();
  expect(saved.at(-1)).toMatchObject({ sessions: [{ sequence: 5 }], settled: { '0': [] } });
});

test('a session that is begun anew is kept without what was heard in the one before', () => {
  const { hear, saved, sessions } = open();
  hear(1, 'READY', READY);
  hear(500, 'MESSAGE_CREATE', { ...MESSAGE, id: '20' });
  hear(1, 'READY', { ...READY, session_id: 'def' });
  sessions.note(0, { ...INFO, sessionId: 'def' });
  hear(2, 'MESSAGE_CREATE', { ...MESSAGE, id: '30' });
  sessions.note(0, { ...INFO, sessionId: 'def', sequence: 2 });
  sessions.close();
  expect(saved.at(-1)).toMatchObject({ sessions: [{ sessionId: 'def', sequence: 1 }], settled: { '0': [] } });
});

test('what was settled stays so over several starts, while something before it is not', () => {
  let kept: Kept | undefined;
  for (const start of [0, 1, 2]) {
    const { hear, sessions, saved } = open(kept ? { kept } : {});
    const info = sessions.resume(0, 1);
    if (info === null) hear(1, 'READY', READY);
    const names = [2, 3, 4].map(
      (number) => hear(number, 'MESSAGE_CREATE', { ...MESSAGE, id: `${number}` })?.t,
    );
    if (info !== null) hear(5, 'RESUMED', {});
    const again = start === 0 ? 'MESSAGE_CREATE' : undefined;
    expect(names).toEqual(['MESSAGE_CREATE', again, again]);
    for (const id of ['3', '4']) sessions.heard.settle(id);
    sessions.close();
    kept = saved.at(-1);
    expect(kept).toMatchObject({ sessions: [{ sequence: 1 }], settled: { '0': [3, 4] } });
  }
});
