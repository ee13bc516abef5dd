// How much people may ask for: commands, suggestions, questions in messages, and answers posted for everybody.
import { afterEach, expect, test, vi } from 'vitest';
import { type Asker, openRateLimit, type RateLimit, type Work } from '../../src/memory/index.ts';
import { UNLIMITED } from './unlimited.ts';

const SAM: Asker = { person: 'sam', channel: 'general', guild: 'school' };
const KIM: Asker = { ...SAM, person: 'kim' };

afterEach(() => void vi.useRealTimers());

function kindsOf(limit: RateLimit, work: Work, asker: Asker, times: number): string[] {
  return Array.from({ length: times }, () => limit.take(work, asker).kind);
}

/** A limit whose clock only moves when told. */
function open(limits: Partial<Parameters<typeof openRateLimit>[0]>) {
  let now = 0;
  const limit = openRateLimit({ ...UNLIMITED, ...limits }, () => now);
  return {
    limit,
    pass(seconds: number): void {
      now += seconds * 1000;
    },
  };
}

test('whoever asks too much is told how long to wait, a few times, and is then ignored', () => {
  const { limit } = open({ commands: { person: { atOnce: 2, aMinute: 6 }, guild: undefined } });
  expect(kindsOf(limit, 'commands', SAM, 2)).toEqual(['allowed', 'allowed']);
  expect(limit.take('commands', SAM)).toEqual({ kind: 'wait', who: 'person', seconds: 10 });
  expect(kindsOf(limit, 'commands', SAM, 4)).toEqual(['wait', 'wait', 'ignored', 'ignored']);
});

test('whether something is used up is known without using it up', () => {
  const { limit, pass } = open({
    messages: { person: { atOnce: 1, aMinute: 6 }, channel: { atOnce: 2, aMinute: 6 }, guild: undefined },
  });
  expect([limit.isUsedUp('messages', SAM), limit.isUsedUp('messages', SAM)]).toEqual([false, false]);
  limit.take('messages', SAM);
  expect([limit.isUsedUp('messages', SAM), limit.isUsedUp('messages', KIM)]).toEqual([true, false]);
  limit.take('messages', KIM);
  const LEE = { ...KIM, person: 'lee' };
  expect([limit.isUsedUp('messages', LEE), limit.isUsedUp('commands', LEE)]).toEqual([true, false]);
  pass(20);
  expect(limit.isUsedUp('messages', LEE)).toBe(false);
});

test.each([
  ['messages', 1, 60],
  ['commands', 3, 10],
] as const)(
  'whether anybody would hear of a refusal is known without telling: %s',
  (work, notes, seconds) => {
    const limits = { person: { atOnce: 1, aMinute: 1 }, guild: undefined };
    const { limit, pass } = open({
      [work]: work === 'messages' ? { ...limits, channel: undefined } : limits,
    });
    expect(limit.isIgnored(work, SAM)).toBe(false);
    expect(limit.take(work, SAM).kind).toBe('allowed');
    // There is a word to tell yet, however often that is asked.
    expect([limit.isIgnored(work, SAM), limit.isIgnored(work, SAM)]).toEqual([false, false]);
    expect(kindsOf(limit, work, SAM, notes + 1)).toEqual([...Array(notes).fill('wait'), 'ignored']);
    expect([limit.isIgnored(work, SAM), limit.isIgnored(work, KIM)]).toEqual([true, false]);
    pass(seconds);
    expect(limit.isIgnored(work, SAM)).toBe(false);
  },
);

test('what was counted as one kind of work is counted as another one, for everybody who shares it', () => {
  const { limit } = open({
    messages: { person: { atOnce: 1, aMinute: 1 }, channel: { atOnce: 1, aMinute: 1 }, guild: undefined },
    commands: { person: { atOnce: 1, aMinute: 1 }, guild: undefined },
  });
  limit.take('messages', SAM);
  expect([limit.isUsedUp('messages', SAM), limit.isUsedUp('messages', KIM)]).toEqual([true, true]);
  limit.recount('messages', 'commands', SAM);
  expect([limit.isUsedUp('messages', SAM), limit.isUsedUp('messages', KIM)]).toEqual([false, false]);
  expect([limit.isUsedUp('commands', SAM), limit.isUsedUp('commands', KIM)]).toEqual([true, false]);
  // There is none left to count it as.
  limit.take('messages', SAM);
  limit.recount('messages', 'commands', SAM);
  expect(limit.isUsedUp('messages', SAM)).toBe(true);
});

test('what was refused does not count: after the wait one more is allowed', () => {
  const { limit, pass } = open({ commands: { person: { atOnce: 1, aMinute: 6 }, guild: undefined } });
  kindsOf(limit, 'commands', SAM, 1000);
  pass(10);
  expect(kindsOf(limit, 'commands', SAM, 2)[0]).toBe('allowed');
});

test('whoever is refused uses up nothing of what their server shares', () => {
  const { limit } = open({
    commands: { person: { atOnce: 1, aMinute: 1 }, guild: { atOnce: 3, aMinute: 1 } },
  });
  kindsOf(limit, 'commands', SAM, 1000);
  expect(kindsOf(limit, 'commands', KIM, 1)).toEqual(['allowed']);
  expect(kindsOf(limit, 'commands', { ...KIM, person: 'lee' }, 1)).toEqual(['allowed']);
});

test('a server that asks too much is told so, others are not', () => {
  const { limit } = open({ commands: { person: undefined, guild: { atOnce: 2, aMinute: 60 } } });
  kindsOf(limit, 'commands', SAM, 2);
  expect(limit.take('commands', KIM)).toEqual({ kind: 'wait', who: 'everybody', seconds: 1 });
  expect(limit.take('commands', { ...KIM, guild: 'college' })).toEqual({ kind: 'allowed' });
  expect(limit.take('commands', { ...KIM, guild: null })).toEqual({ kind: 'allowed' });
});

test('in a channel one note a minute is enough, whoever asks there', () => {
  const { limit, pass } = open({
    messages: { person: { atOnce: 1, aMinute: 1 }, channel: { atOnce: 3, aMinute: 1 }, guild: undefined },
  });
  const askers = Array.from({ length: 300 }, (_, number) => ({ ...SAM, person: `person ${number}` }));
  const ask = () => askers.map((asker) => limit.take('messages', asker).kind);
  const count = (kinds: string[], kind: string) => kinds.filter((one) => one === kind).length;
  const first = ask();
  expect([count(first, 'allowed'), count(first, 'wait')]).toEqual([3, 1]);
  expect(count(ask(), 'wait')).toBe(0);
  pass(60);
  expect(count(ask(), 'wait')).toBe(1);
  // Another channel has a note of its own.
  kindsOf(limit, 'messages', { ...SAM, channel: 'biology' }, 2);
  expect(count(kindsOf(limit, 'messages', { ...SAM, channel: 'biology' }, 9), 'wait')).toBeLessThanOrEqual(1);
});

test('each kind of work has a limit of its own, and none where none is set', () => {
  const { limit } = open({ suggestions: { person: { atOnce: 1, aMinute: 1 }, guild: undefined } });
  expect(kindsOf(limit, 'suggestions', SAM, 2)).toEqual(['allowed', 'wait']);
  for (const work of ['commands', 'messages', 'shares'] as const)
    expect(new Set(kindsOf(limit, work, SAM, 500))).toEqual(new Set(['allowed']));
});

test('a clock that is set back by an hour lets nobody wait for an hour', () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const limit = openRateLimit({
    ...UNLIMITED,
    commands: { person: { atOnce: 1, aMinute: 1 }, guild: undefined },
  });
  limit.take('commands', SAM);
  vi.setSystemTime(Date.now() - 60 * 60_000);
  const allowance = limit.take('commands', SAM);
  expect(allowance.kind === 'wait' && allowance.seconds).toBeLessThanOrEqual(60);
});

test('a channel is told that too many ask once a minute, whoever asks, and no other channel waits for that', () => {
  const { limit, pass } = open({});
  const elsewhere = { ...SAM, channel: 'biology' };
  const direct = { person: 'sam', channel: null, guild: null };
  expect([SAM, KIM, elsewhere, direct, direct].map(limit.mayTell)).toEqual([true, false, true, true, false]);
  pass(59);
  expect(limit.mayTell(KIM)).toBe(false);
  pass(2);
  expect(limit.mayTell(KIM)).toBe(true);
});

test('a channel that was told about a limit is not told that too many ask in the same minute', () => {
  const { limit } = open({
    messages: { person: { atOnce: 1, aMinute: 1 }, channel: undefined, guild: undefined },
  });
  expect(kindsOf(limit, 'messages', SAM, 2)).toEqual(['allowed', 'wait']);
  expect(limit.mayTell(KIM)).toBe(false);
});

test('other limits hold from the moment on when they are changed', () => {
  const { limit } = open({ commands: { person: { atOnce: 1, aMinute: 1 }, guild: undefined } });
  expect(kindsOf(limit, 'commands', SAM, 2)).toEqual(['allowed', 'wait']);
  limit.change({ ...UNLIMITED, commands: { person: { atOnce: 3, aMinute: 1 }, guild: undefined } });
  expect(kindsOf(limit, 'commands', SAM, 4)).toEqual(['allowed', 'allowed', 'allowed', 'wait']);
  limit.change(UNLIMITED);
  expect(new Set(kindsOf(limit, 'commands', SAM, 20))).toEqual(new Set(['allowed']));
});
