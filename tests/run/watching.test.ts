// Monitoring without a status page: a line of the log for each answer.
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { HERE } from '../../src/answering/index.ts';
import type { Work } from '../../src/discord/index.ts';
import { lineTime } from '../../src/run/log/line-time.ts';
import { openWatching } from '../../src/run/watching.ts';

const READING = { kind: 'reading', done: 0, all: 0 } as const;

test('a line has the time of the answer, however late it is written', async () => {
  const lines: string[] = [];
  const log = pino({ timestamp: lineTime }, { write: (line) => void lines.push(line) });
  const watching = await openWatching({
    ...{ config: { metricsPort: undefined, metricsHost: '127.0.0.1' }, log },
    ...{ library: { reading: { state: () => READING }, counts: undefined }, answering: HERE },
    ...{ database: { isAway: () => false }, signal: new AbortController().signal },
  });
  const work: Work = {
    ...{ kind: 'control', command: undefined, outcome: 'done', milliseconds: 1.6 },
    ...{ id: '5', guild: null, shard: 0 },
  };
  const before = Date.now();
  watching.observer.worked({ ...work, at: 1000 });
  watching.observer.worked(work);
  const [late, now] = lines.map((line) => JSON.parse(line));
  expect(late).toMatchObject({ time: 1000, msg: 'answered', id: '5', milliseconds: 2 });
  expect(late).not.toHaveProperty('at');
  expect(now.time).toBeGreaterThanOrEqual(before);
});
