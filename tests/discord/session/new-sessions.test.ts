// New sessions: one after the other, and none while Discord allows none.
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { paceSessions } from '../../../src/discord/session/new-sessions.ts';

/** What the manager is asked for, with these numbers of sessions left, one each time it is asked. */
function managerOf(...remaining: number[]) {
  const left = [...remaining];
  return {
    async fetchGatewayInformation() {
      const limit = { total: 1000, remaining: left.shift() ?? 1000, reset_after: 20, max_concurrency: 2 };
      return { url: '', shards: 1, session_start_limit: limit };
    },
  } as unknown as Parameters<typeof paceSessions>[0];
}

const signal = new AbortController().signal;

test('shards of different buckets begin at once, those of one do not', async () => {
  const throttler = await paceSessions(managerOf(), pino({ level: 'silent' }), signal);
  await throttler.waitForIdentify(0, signal);
  await throttler.waitForIdentify(1, signal);
  const closed = new AbortController();
  let isFree = false;
  const waiting = throttler.waitForIdentify(2, closed.signal).then(
    () => {
      isFree = true;
    },
    (error: unknown) => error,
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isFree).toBe(false);
  closed.abort();
  expect(await waiting).toMatchObject({ name: 'AbortError' });
});

test('where none is left it waits until Discord allows one again, and says so', async () => {
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  const throttler = await paceSessions(managerOf(1, 0, 0, 1), log, signal);
  await throttler.waitForIdentify(0, signal);
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(line).toContain('begin no more sessions for now');
});

test('the end of the bot ends the wait', async () => {
  const ended = new AbortController();
  const throttler = await paceSessions(managerOf(), pino({ level: 'silent' }), ended.signal);
  await throttler.waitForIdentify(0, signal);
  const waiting = throttler.waitForIdentify(0, signal);
  ended.abort();
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
});
