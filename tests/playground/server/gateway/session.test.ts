// One session of the gateway: what it sends, what it keeps, and what it can send again.
import { describe, expect, test } from 'vitest';
import { Session, type SessionSocket } from '../../../../src/playground/server/gateway/session.ts';

interface Heard extends SessionSocket {
  events: { op: number; t?: string; s?: number; d?: unknown }[];
}

function socket(): Heard {
  const events: Heard['events'] = [];
  return {
    events,
    send: (text: unknown) => void events.push(JSON.parse(String(text))),
    terminate() {},
  } as Heard;
}

function open(remembers = Number.POSITIVE_INFINITY): { session: Session; first: Heard } {
  const first = socket();
  return { first, session: new Session({ intents: 513, shard: [1, 4] }, first, remembers) };
}

const namesOf = ({ events }: Heard) => events.map(({ t, s }) => `${t}${s}`);

describe('a session', () => {
  test('has an id of its own, and what it identified with', () => {
    const { session } = open();
    expect(session).toMatchObject({ intents: 513, shard: [1, 4], sequence: 0 });
    expect(session.id).toMatch(/^[\da-f]{32}$/);
    expect(session.id).not.toBe(open().session.id);
  });

  test('numbers its events from 1, with their data', () => {
    const { session, first } = open();
    session.dispatch('A', { a: 1 });
    session.dispatch('B', null);
    expect(first.events).toEqual([
      { op: 0, t: 'A', s: 1, d: { a: 1 } },
      { op: 0, t: 'B', s: 2, d: null },
    ]);
    expect(session.sequence).toBe(2);
  });

  test('sends what is no event without a number', () => {
    const { session, first } = open();
    session.send({ op: 11 });
    expect([first.events, session.sequence]).toEqual([[{ op: 11 }], 0]);
  });
});

describe('a session that lost its socket', () => {
  test('keeps its events, and sends again those that came after a number', () => {
    const { session } = open();
    session.dispatch('A', 1);
    session.socket = undefined;
    session.dispatch('B', 2);
    session.dispatch('C', 3);
    const second = socket();
    session.socket = second;
    session.replay(1);
    expect(namesOf(second)).toEqual(['B2', 'C3']);
    session.dispatch('D', 4);
    expect(namesOf(second)).toEqual(['B2', 'C3', 'D4']);
  });

  test('has nothing to send again to whoever heard all', () => {
    const { session, first } = open();
    session.dispatch('A', 1);
    session.replay(1);
    expect(namesOf(first)).toEqual(['A1']);
  });

  test.each([
    [0, false],
    [1, true],
    [3, true],
  ])('with only two events kept of three, can go on from number %i: %s', (sequence, holds) => {
    const { session, first } = open(2);
    for (const name of ['A', 'B', 'C']) session.dispatch(name, null);
    expect(session.holds(sequence)).toBe(holds);
    first.events.length = 0;
    if (holds) session.replay(sequence);
    expect(namesOf(first)).toEqual(holds ? ['B2', 'C3'].slice(sequence - 1) : []);
    expect(session.sequence).toBe(3);
  });
});
