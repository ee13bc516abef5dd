// A log that may be lost, and nothing with it.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { builtFolder } from '../../../src/root.ts';
import { openLossyLog } from '../../../src/run/log/lossy-log.ts';
import { makeFolder } from '../../library/folder.ts';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('lines are written in order, those of one turn together', async () => {
  const file = join(makeFolder(), 'log');
  const descriptor = openSync(file, 'w');
  const log = pino({ base: null, timestamp: false }, openLossyLog(descriptor));
  log.info('one — 細胞');
  log.warn({ page: 'a.md' }, 'two');
  await turn();
  expect(readFileSync(file, 'utf8')).toBe(
    '{"level":30,"msg":"one — 細胞"}\n{"level":40,"page":"a.md","msg":"two"}\n',
  );
  closeSync(descriptor);
  // Nobody can write any more, and nobody minds.
  expect(() => log.error('three')).not.toThrow();
  await turn();
});

test('many lines of one turn are few calls, and none of them waits for all', async () => {
  const calls: number[] = [];
  const log = openLossyLog(2, ((_: number, bytes: Buffer) => {
    calls.push(bytes.length);
    return bytes.length;
  }) as never);
  for (let line = 0; line < 1000; line += 1) log.write(`${'x'.repeat(99)}\n`);
  expect(calls).toHaveLength(3);
  await turn();
  expect(calls).toHaveLength(4);
  expect(calls.reduce((sum, length) => sum + length)).toBe(100_000);
});

test('what a process says in its last moment is written', () => {
  const script = `
    import { openLossyLog } from ${JSON.stringify(join(builtFolder(), 'src/run/log/lossy-log.js'))};
    const log = openLossyLog(2);
    log.write('the last words\\n');
    process.exit(3);
  `;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script]);
  expect([status, stderr.toString()]).toEqual([3, 'the last words\n']);
});

test.runIf(existsSync('/dev/full'))('a full disk is no error', async () => {
  const descriptor = openSync('/dev/full', 'w');
  const log = pino({}, openLossyLog(descriptor));
  for (let line = 0; line < 1000; line += 1) log.info('a line that is lost');
  await turn();
  closeSync(descriptor);
});

test('a line that is written in pieces is written whole; one that waits too long is lost', async () => {
  const written: string[] = [];
  let calls = 0;
  const slow = openLossyLog(2, ((_: number, bytes: Buffer, at: number) => {
    calls += 1;
    if (calls % 2 === 1) throw Object.assign(new Error('busy'), { code: 'EAGAIN' });
    written.push(bytes.subarray(at, at + 4).toString());
    return Math.min(4, bytes.length - at);
  }) as never);
  slow.write('a whole line');
  await turn();
  expect(written.join('')).toBe('a whole line');
  const stuck = openLossyLog(2, () => {
    calls += 1;
    throw Object.assign(new Error('busy'), { code: 'EAGAIN' });
  });
  calls = 0;
  stuck.write('lost');
  await turn();
  expect(calls).toBe(5);
});
