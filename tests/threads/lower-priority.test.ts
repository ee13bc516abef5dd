// Threads that compute for long: after others where the system lets them be, and at work in any case.
import { execFileSync } from 'node:child_process';
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

/** Compiles much, and tells of each thread but the main one how long it has worked, in milliseconds, and its priority. */
const COMPILING = `
import { readdirSync, readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { lowerPriorityOfV8 } from ${JSON.stringify(new URL('../../dist/src/threads/index.js', import.meta.url).href)};
const isLower = lowerPriorityOfV8();
for (let number = 0; number < 200; number += 1) {
  const sum = new Function('of', \`let sum = \${number}; for (let i = 0; i < 50; i += 1) sum += of.value * i; return sum\`);
  for (let value = 0; value < 20_000; value += 1) sum({ value });
}
await sleep(100);
const threads = readdirSync('/proc/self/task').filter((thread) => thread !== String(process.pid));
const tell = (thread) => [
  Number(readFileSync(\`/proc/self/task/\${thread}/schedstat\`, 'utf8').split(' ')[0]) / 1e6,
  getPriority(Number(thread)),
];
console.log(JSON.stringify({ isLower, main: getPriority(0), others: threads.map(tell) }));
`;

test.runIf(process.platform === 'linux')(
  'threads in which V8 compiles get a lower one, and no others',
  () => {
    const before = getPriority(0);
    const lower = Math.max(before, constants.priority.PRIORITY_BELOW_NORMAL);
    const said = execFileSync(process.execPath, ['--input-type=module', '--eval', COMPILING], {
      encoding: 'utf8',
    });
    const { isLower, main, others } = JSON.parse(said) as {
      isLower: boolean;
      main: number;
      others: [number, number][];
    };
    expect(isLower).toBe(true);
    expect(main).toBe(before);
    const busy = others.filter(([worked]) => worked > 5);
    expect(busy.length).toBeGreaterThan(0);
    expect(busy.filter(([, priority]) => priority !== lower)).toEqual([]);
    if (before !== lower) expect(others.some(([, priority]) => priority === before)).toBe(true);
  },
);
