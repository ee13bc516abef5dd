// The first response, whose receipt may be lost.
import { expect, test } from 'vitest';
import { acknowledge, isWaitedFor, respondFirst } from '../../../src/discord/sending/acknowledge.ts';
import { refuse } from '../refuse.ts';

type Answerable = Parameters<typeof acknowledge>[0];

function interaction(): Answerable {
  return { replied: false, deferred: false } as Answerable;
}

const LOST = Object.assign(new Error('lost'), { code: 'ECONNRESET' });
const ACKNOWLEDGED = refuse(400, 40060);

/** Defers, with these outcomes one after the other; where it is done, the interaction is deferred. */
function script(one: Answerable, ...outcomes: (Error | 'done')[]) {
  let calls = 0;
  const defer = async (): Promise<void> => {
    const outcome = outcomes[calls];
    calls += 1;
    if (outcome instanceof Error) throw outcome;
    one.deferred = true;
  };
  return { defer, calls: () => calls };
}

test('a deferral whose receipt is lost is tried again, and counts where Discord has it', async () => {
  for (const second of ['done', ACKNOWLEDGED] as const) {
    const one = interaction();
    const { defer, calls } = script(one, LOST, second);
    await acknowledge(one, defer);
    expect([one.deferred, calls()]).toEqual([true, 2]);
  }
});

test('after two tries without an answer it is not known, and somebody may be looking at "thinking…"', async () => {
  const one = interaction();
  const { defer, calls } = script(one, LOST, LOST, 'done');
  await expect(acknowledge(one, defer)).rejects.toBe(LOST);
  expect([one.deferred, calls()]).toEqual([false, 2]);
  expect(isWaitedFor(one)).toBe(true);
});

test.each([
  ['an interaction that is unknown', refuse(404, 10062)],
  ['a bug', new TypeError('a bug')],
])('%s is not tried again', async (_what, error) => {
  const one = interaction();
  const { defer, calls } = script(one, error, 'done');
  await expect(acknowledge(one, defer)).rejects.toBe(error);
  expect(calls()).toBe(1);
  expect(isWaitedFor(one)).toBe(false);
});

test('a first response that Discord has already counts as given', async () => {
  const one = interaction();
  expect(await respondFirst(one, () => Promise.reject(ACKNOWLEDGED))).toBeUndefined();
  expect([one.replied, one.deferred]).toEqual([true, false]);
  expect(await respondFirst(interaction(), async () => 7)).toBe(7);
  await expect(respondFirst(interaction(), () => Promise.reject(LOST))).rejects.toBe(LOST);
});

test('where the deferral turns out to have arrived, the response is still to be given', async () => {
  const one = interaction();
  await expect(acknowledge(one, script(one, LOST, LOST).defer)).rejects.toBe(LOST);
  await respondFirst(one, () => Promise.reject(ACKNOWLEDGED));
  expect([one.replied, one.deferred]).toEqual([false, true]);
});
