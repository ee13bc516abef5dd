// Threads that compute for long: after others where the system lets them be, and at work in any case.
import { once } from 'node:events';
import { constants, getPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { lowerPriority } from '../../src/threads/index.ts';

const refuse = (): never => {
  throw Object.assign(new Error('operation not permitted'), { code: 'ERR_SYSTEM_ERROR' });
};

test.each([
  ['is done on Linux', () => {}, 'linux', true],
  ['is done without where it is not allowed', refuse, 'linux', false],
  ['is not tried where it would be the whole process', refuse, 'darwin', false],
] as const)('a lower priority %s', (_, set, platform, isLower) => {
  const asked: number[][] = [];
  const noting = (...given: number[]): void => {
    asked.push(given);
    set();
  };
  expect(lowerPriority(noting as typeof import('node:os').setPriority, platform)).toBe(isLower);
  expect(asked).toEqual(platform === 'linux' ? [[0, constants.priority.PRIORITY_BELOW_NORMAL]] : []);
});

test.runIf(process.platform === 'linux')('a thread lowers its own, and not that of others', async () => {
  const before = getPriority(0);
  const thread = new Worker(
    `import { getPriority } from 'node:os';
     import { parentPort } from 'node:worker_threads';
     import { lowerPriority } from ${JSON.stringify(new URL('../../dist/src/threads/index.js', import.meta.url).href)};
     parentPort.postMessage([lowerPriority(), getPriority(0)]);`,
    { eval: true, execArgv: ['--input-type=module'] },
  );
  const [[isLower, priority]] = await once(thread, 'message');
  expect(isLower).toBe(true);
  expect(priority).toBe(Math.max(before, constants.priority.PRIORITY_BELOW_NORMAL));
  expect(getPriority(0)).toBe(before);
  await thread.terminate();
});
