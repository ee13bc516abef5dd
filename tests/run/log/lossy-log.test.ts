// A log that may be lost, and nothing with it.
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { openLossyLog } from '../../../src/run/log/lossy-log.ts';
import { makeFolder } from '../../library/folder.ts';

test('lines are written at once and in order', () => {
  const file = join(makeFolder(), 'log');
  const descriptor = openSync(file, 'w');
  const log = pino({ base: null, timestamp: false }, openLossyLog(descriptor));
  log.info('one — 細胞');
  log.warn({ page: 'a.md' }, 'two');
  expect(readFileSync(file, 'utf8')).toBe(
    '{"level":30,"msg":"one — 細胞"}\n{"level":40,"page":"a.md","msg":"two"}\n',
  );
  closeSync(descriptor);
  // Nobody can write any more, and nobody minds.
  expect(() => log.error('three')).not.toThrow();
});

test.runIf(existsSync('/dev/full'))('a full disk is no error', () => {
  const descriptor = openSync('/dev/full', 'w');
  const log = pino({}, openLossyLog(descriptor));
  for (let line = 0; line < 1000; line += 1) log.info('a line that is lost');
  closeSync(descriptor);
});

test('a line that is written in pieces is written whole; one that waits too long is lost', () => {
  const written: string[] = [];
  let calls = 0;
  const slow = openLossyLog(2, ((_: number, bytes: Buffer, at: number) => {
    calls += 1;
    if (calls % 2 === 1) throw Object.assign(new Error('busy'), { code: 'EAGAIN' });
    written.push(bytes.subarray(at, at + 4).toString());
    return Math.min(4, bytes.length - at);
  }) as never);
  slow.write('a whole line');
  expect(written.join('')).toBe('a whole line');
  const stuck = openLossyLog(2, () => {
    calls += 1;
    throw Object.assign(new Error('busy'), { code: 'EAGAIN' });
  });
  calls = 0;
  stuck.write('lost');
  expect(calls).toBe(5);
});
