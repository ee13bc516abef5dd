// Sessions that outlive their sockets.

import { expect, test } from 'vitest';
import type { Identify } from '../../../../src/playground/server/gateway/identify.ts';
import { Sessions } from '../../../../src/playground/server/gateway/sessions.ts';

const IDENTIFY: Identify = { intents: 1, shard: [0, 1] };
const LONG = 60_000;

/** A socket that notes what is sent, by the numbers of events. */
function openSocket() {
  const numbers: unknown[] = [];
  return {
    numbers,
    isOpen: true,
    send: (text: unknown) => void numbers.push(JSON.parse(String(text)).s),
    terminate() {
      this.isOpen = false;
    },
  };
}

test('events are numbered, and kept while there is no socket', () => {
  const sessions = new Sessions(LONG, 100);
  const [first, second] = [openSocket(), openSocket()];
  const session = sessions.begin(IDENTIFY, first);
  session.dispatch('A', {});
  sessions.detach(session);
  session.dispatch('B', {});
  session.dispatch('C', {});
  expect(first.numbers).toEqual([1]);
  sessions.attach(session, second);
  session.replay(1);
  expect(second.numbers).toEqual([2, 3]);
});

test('only the newest events can be sent again', () => {
  const session = new Sessions(LONG, 2).begin(IDENTIFY, openSocket());
  for (const event of ['A', 'B', 'C', 'D']) session.dispatch(event, {});
  expect([0, 1, 2, 3, 4].filter((sequence) => session.holds(sequence))).toEqual([2, 3, 4]);
  const resumed = openSocket();
  session.socket = resumed;
  session.replay(3);
  expect(resumed.numbers).toEqual([4]);
});

test('a session is found by its id and its socket', () => {
  const sessions = new Sessions(LONG, 100);
  const socket = openSocket();
  const session = sessions.begin(IDENTIFY, socket);
  expect(sessions.byId(session.id)).toBe(session);
  expect(sessions.bySocket(socket)).toBe(session);
  expect(sessions.byId('another')).toBeUndefined();
});

test('a socket that takes a session over ends the one before', () => {
  const sessions = new Sessions(LONG, 100);
  const [first, second] = [openSocket(), openSocket()];
  const session = sessions.begin(IDENTIFY, first);
  sessions.attach(session, second);
  expect([first.isOpen, second.isOpen]).toEqual([false, true]);
});

test('a new session takes the place of those that its shard lost, and of no other', () => {
  const sessions = new Sessions(LONG, 100);
  const lost = sessions.begin({ ...IDENTIFY, shard: [0, 2] }, openSocket());
  const other = sessions.begin({ ...IDENTIFY, shard: [1, 2] }, openSocket());
  const connected = sessions.begin({ ...IDENTIFY, shard: [0, 2] }, openSocket());
  for (const session of [lost, other]) sessions.detach(session);
  const begun = sessions.begin({ ...IDENTIFY, shard: [0, 2] }, openSocket());
  expect([...sessions]).toEqual([other, connected, begun]);
  expect(sessions.live()).toEqual([connected, begun]);
  for (const session of [...sessions]) sessions.forget(session);
});

test('a session is forgotten when its time without a socket is over', async () => {
  const sessions = new Sessions(1, 100);
  const session = sessions.begin(IDENTIFY, openSocket());
  sessions.detach(session);
  await expect.poll(() => sessions.byId(session.id)).toBeUndefined();
});
