// Interactions: what the bot is told of them, how they reach it, and when their time is over.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Conditions, openConditions } from '../../../../src/playground/server/conditions.ts';
import { type FaultPlan, planFaults } from '../../../../src/playground/server/fault-plan.ts';
import type { Gateway } from '../../../../src/playground/server/gateway/gateway.ts';
import { Signal } from '../../../../src/playground/server/signal.ts';
import type { Endpoint } from '../../../../src/playground/server/store/endpoint.ts';
import { Interactions } from '../../../../src/playground/server/store/interactions.ts';
import type { StoredMessage } from '../../../../src/playground/server/store/messages.ts';
import { APPLICATION_ID, GUILD_ID, PEOPLE, PLACES } from '../../../../src/playground/server/world.ts';

const { student, classmate } = PEOPLE;
const { general, thread, dm, elsewhere, group } = PLACES;

interface Opened {
  interactions: Interactions;
  plan: FaultPlan;
  conditions: Conditions;
  /** What went over the gateway, and over HTTP. */
  dispatched: { guild: string | undefined; payload: { id: string } }[];
  delivered: { id: string }[];
  answered: unknown[];
}

const opened: Interactions[] = [];

afterEach(() => {
  vi.useRealTimers();
  for (const interactions of opened.splice(0)) interactions.close();
});

function open({
  remembers = Number.POSITIVE_INFINITY,
  overHttp = false,
  respondWithin = 60_000,
} = {}): Opened {
  const dispatched: Opened['dispatched'] = [];
  const delivered: Opened['delivered'] = [];
  const answered: unknown[] = [];
  const gateway = {
    dispatch: (_event: string, guild: string | undefined, data: (intents: number) => unknown) =>
      dispatched.push({ guild, payload: data(0) as { id: string } }),
  } as unknown as Gateway;
  const endpoint = {
    takes: () => overHttp,
    deliver: async (payload: { id: string }, onAnswer: (answer: unknown) => void) => {
      delivered.push(payload);
      onAnswer({ type: 5 });
    },
  } as unknown as Endpoint;
  const [plan, conditions] = [planFaults(), openConditions()];
  let id = 1;
  const interactions = new Interactions({
    nextId: () => String(id++),
    times: { respondWithin, tokenLives: 60_000 },
    plan,
    conditions,
    gateway,
    endpoint,
    onAnswer: (_interaction, answer) => answered.push(answer),
    signal: new Signal(1000),
    remembers,
  });
  opened.push(interactions);
  return { interactions, plan, conditions, dispatched, delivered, answered };
}

const command = { type: 2, data: { name: 'ask' } } as const;

describe('what the bot is told of an interaction', () => {
  test('in a server: who began it, as a member, where, and in which languages', () => {
    const { interactions, conditions } = open();
    conditions.locales.set('student', 'de');
    conditions.guildLocale = 'fr';
    const { payload, token } = interactions.create(student, general, command);
    expect(payload).toMatchObject({
      type: 2,
      application_id: APPLICATION_ID,
      token,
      data: { name: 'ask' },
      locale: 'de',
      guild_locale: 'fr',
      guild_id: GUILD_ID,
      channel_id: general.channelId(student),
      channel: { type: 0 },
      context: 0,
      member: { user: { id: student.user.id } },
      authorizing_integration_owners: { 0: GUILD_ID },
    });
    expect(payload).not.toHaveProperty('user');
  });

  test('in direct messages: a person, and no server', () => {
    const { payload } = open().interactions.create(student, dm, command);
    expect(payload).toMatchObject({
      user: { id: student.user.id },
      context: 1,
      channel: { type: 1 },
      authorizing_integration_owners: { 0: '0' },
    });
    for (const name of ['guild_id', 'guild', 'member', 'guild_locale'])
      expect(payload).not.toHaveProperty(name);
  });

  test('where only the person has the app: that it is theirs', () => {
    const { interactions } = open();
    const owners = { 1: student.user.id };
    expect(interactions.create(student, elsewhere, command).payload).toMatchObject({
      authorizing_integration_owners: owners,
    });
    expect(interactions.create(student, group, command).payload).toMatchObject({
      context: 2,
      channel: { type: 3 },
      authorizing_integration_owners: owners,
    });
  });

  test('in a thread: its parent, and whether it is archived', () => {
    const { interactions, conditions } = open();
    const channelOf = () => interactions.create(student, thread, command).payload.channel;
    expect(channelOf()).toMatchObject({ type: 11, thread_metadata: { archived: false } });
    conditions.archived.add('thread');
    expect(channelOf()).toMatchObject({ thread_metadata: { archived: true } });
  });

  test('what it may do there itself', () => {
    const { interactions, conditions } = open();
    const before = BigInt(interactions.create(student, general, command).payload.app_permissions);
    conditions.denied.set('general', { bot: 1n << 14n, people: 0n });
    const after = BigInt(interactions.create(student, general, command).payload.app_permissions);
    expect(before & ~after).toBe(1n << 14n);
  });

  test('of a control the message that it stands on, as it was then', () => {
    const source = { api: { id: '7', content: 'a' } } as StoredMessage;
    const { payload } = open().interactions.create(student, general, { type: 3, data: {}, source });
    source.api.content = 'b';
    expect(payload).toMatchObject({ message: { id: '7', content: 'a' } });
  });
});

describe('how an interaction reaches the bot', () => {
  test('over the gateway, to the shard of its server', () => {
    const { interactions, dispatched, delivered } = open();
    const { id } = interactions.create(student, general, command);
    interactions.create(student, dm, command);
    expect(dispatched.map(({ guild }) => guild)).toEqual([GUILD_ID, undefined]);
    expect(dispatched[0]?.payload.id).toBe(id);
    expect(delivered).toEqual([]);
  });

  test('over HTTP where there is an endpoint, whose answer is the first response', () => {
    const { interactions, dispatched, delivered, answered } = open({ overHttp: true });
    const { id } = interactions.create(student, general, command);
    expect([delivered.map((payload) => payload.id), dispatched]).toEqual([[id], []]);
    expect(answered).toEqual([{ type: 5 }]);
  });

  test('twice where that is planned, so many times', () => {
    const { interactions, plan, dispatched } = open();
    plan.duplicates = 2;
    for (let begun = 0; begun < 3; begun += 1) interactions.create(student, general, command);
    expect(dispatched.map(({ payload }) => payload.id)).toEqual(['1', '1', '2', '2', '3']);
    expect(plan.duplicates).toBe(0);
  });

  test('late where that is planned, behind later ones', () => {
    vi.useFakeTimers();
    const { interactions, plan, dispatched } = open();
    plan.delays.push(500);
    interactions.create(student, general, command);
    interactions.create(student, general, command);
    expect(dispatched.map(({ payload }) => payload.id)).toEqual(['2']);
    vi.advanceTimersByTime(500);
    expect(dispatched.map(({ payload }) => payload.id)).toEqual(['2', '1']);
  });

  test('not at all once the local Discord is closed', () => {
    vi.useFakeTimers();
    const { interactions, plan, dispatched } = open();
    plan.delays.push(500);
    interactions.create(student, general, command);
    interactions.close();
    vi.advanceTimersByTime(5000);
    expect(dispatched).toEqual([]);
  });
});

describe('the time of an interaction', () => {
  test('is over when nobody responded', () => {
    vi.useFakeTimers();
    const { interactions } = open({ respondWithin: 3000 });
    const interaction = interactions.create(student, general, command);
    vi.advanceTimersByTime(2999);
    expect(interaction.state).toBe('waiting');
    vi.advanceTimersByTime(1);
    expect(interaction.state).toBe('failed');
  });

  test('is not over for one that was responded to', () => {
    vi.useFakeTimers();
    const { interactions } = open({ respondWithin: 3000 });
    const interaction = interactions.create(student, general, command);
    interaction.state = 'thinking';
    vi.advanceTimersByTime(3000);
    expect(interaction.state).toBe('thinking');
  });

  test('can be ended for all tokens at once', () => {
    const { interactions } = open();
    const begun = [general, dm].map((place) => interactions.create(student, place, command));
    for (const { tokenExpires } of begun) expect(tokenExpires).toBeGreaterThan(0);
    interactions.expireTokens();
    expect(begun.map(({ tokenExpires }) => tokenExpires)).toEqual([0, 0]);
  });
});

describe('interactions are found', () => {
  test('by their ids and by their tokens, which nobody can guess', () => {
    const { interactions } = open();
    const [one, other] = [0, 1].map(() => interactions.create(student, general, command));
    expect(interactions.get(one?.id ?? '')).toBe(one);
    expect(interactions.byToken(other?.token ?? '')).toBe(other);
    expect(interactions.byToken(one?.id ?? '')).toBeUndefined();
    expect(one?.token).not.toBe(other?.token);
    expect(one?.token.length).toBeGreaterThan(60);
  });

  test('by who began them where', () => {
    const { interactions } = open();
    const mine = interactions.create(student, general, command);
    interactions.create(classmate, general, command);
    interactions.create(student, dm, command);
    expect(interactions.begunBy(student, general.channelId(student))).toEqual([mine]);
  });

  test('no longer when more came than are kept', () => {
    const { interactions } = open({ remembers: 1 });
    const [first, second] = [0, 1].map(() => interactions.create(student, general, command));
    expect(interactions.get(first?.id ?? '')).toBeUndefined();
    expect(interactions.byToken(first?.token ?? '')).toBeUndefined();
    expect(interactions.get(second?.id ?? '')).toBe(second);
  });
});
