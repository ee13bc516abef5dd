// A thread that takes tasks, and every way in which it may be lost.
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startThread, type TaskThread } from '../../src/threads/index.ts';

const script = (code: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads';\n${code}`)}`,
  );

const READY = "parentPort.postMessage({ kind: 'ready' });";
const ECHO = `parentPort.on('message', (result) => parentPort.postMessage({ kind: 'done', result })); ${READY}`;

function start(code: string, { limit = 60_000, heap = 64 } = {}) {
  const reasons: string[] = [];
  const thread: TaskThread<string, string> = startThread(script(code), {
    limit,
    heap,
    task: 'a test',
    onEnd: (reason) => reasons.push(reason),
  });
  return { thread, reasons };
}

test('a thread does one task after the other', async () => {
  const { thread, reasons } = start(ECHO);
  expect(await thread.run('x')).toEqual({ kind: 'done', result: 'x' });
  expect(await thread.run('y')).toEqual({ kind: 'done', result: 'y' });
  expect(thread.isAlive()).toBe(true);
  expect(reasons).toEqual([]);
  thread.stop();
});

test('a thread that ends while it works is lost, and says so once', async () => {
  const { thread, reasons } = start(`parentPort.on('message', () => process.exit(7)); ${READY}`);
  expect(await thread.run('x')).toEqual({ kind: 'failed', cause: 'thread' });
  expect(thread.isAlive()).toBe(false);
  expect(reasons).toEqual(['it ended with code 7']);
  expect(await thread.run('y')).toEqual({ kind: 'failed', cause: 'thread' });
});

test('a thread that cannot be loaded is lost with the reason', async () => {
  const { thread, reasons } = start("throw new Error('no font');");
  expect(await thread.run('x')).toEqual({ kind: 'failed', cause: 'thread' });
  expect(reasons).toEqual(['no font']);
});

test('a thread that takes too long is ended', async () => {
  const { thread, reasons } = start(`parentPort.on('message', () => { for (;;); }); ${READY}`, { limit: 50 });
  expect(await thread.run('x')).toEqual({ kind: 'failed', cause: 'time' });
  expect(thread.isAlive()).toBe(false);
  expect(reasons).toEqual(['a test took longer than 50 ms']);
});

test('the time that a thread takes to be loaded is not that of its first task', async () => {
  const { thread, reasons } = start(`await new Promise((go) => setTimeout(go, 400)); ${ECHO}`, {
    limit: 200,
  });
  expect(await thread.run('x')).toEqual({ kind: 'done', result: 'x' });
  expect(reasons).toEqual([]);
  thread.stop();
});

test('a thread that takes too much memory is ended', async () => {
  const hoard = 'const all = []; for (;;) all.push(new Array(1e5).fill({}).map((_, at) => ({ at })));';
  const { thread } = start(`parentPort.on('message', () => { ${hoard} }); ${READY}`, { heap: 16 });
  expect(await thread.run('x')).toEqual({ kind: 'failed', cause: 'memory' });
  expect(thread.isAlive()).toBe(false);
});

test('a thread that waits for something else is ended too, in the end', async () => {
  const { thread, reasons } = start(`parentPort.on('message', () => {}); ${READY}`, { limit: 30 });
  expect(await thread.run('x')).toEqual({ kind: 'failed', cause: 'time' });
  expect(reasons).toEqual(['a test took longer than 30 ms']);
});

test.skipIf(!existsSync('/proc/thread-self'))(
  'a thread that gets no processor for fifty times its limit is not ended, where the system tells so',
  async () => {
    const limit = 40;
    const { thread, reasons } = start(
      `import { readlinkSync } from 'node:fs';
      const cell = new Int32Array(new SharedArrayBuffer(4));
      parentPort.on('message', (result) => {
        Atomics.wait(cell, 0, 0, ${50 * limit});
        parentPort.postMessage({ kind: 'done', result });
      });
      const thread = /\\d+$/.exec(readlinkSync('/proc/thread-self'))[0];
      parentPort.postMessage({ kind: 'ready', thread });`,
      { limit },
    );
    expect(await thread.run('x')).toEqual({ kind: 'done', result: 'x' });
    expect(reasons).toEqual([]);
    thread.stop();
  },
);

test('a thread that ends while it has nothing to do is known to be lost', async () => {
  let lose = (_reason: string): void => {};
  const lost = new Promise<string>((resolve) => {
    lose = resolve;
  });
  const code = `${ECHO}\nparentPort.once('message', () => setImmediate(() => process.exit(0)));`;
  const thread = startThread<string, string>(script(code), {
    limit: 60_000,
    heap: 64,
    task: 'a test',
    onEnd: lose,
  });
  void thread.run('x');
  expect(await lost).toBe('it ended with code 0');
  expect(thread.isAlive()).toBe(false);
});

test('a thread that is stopped fails what it does, and tells nobody', async () => {
  const { thread, reasons } = start(`parentPort.on('message', () => {}); ${READY}`);
  const running = thread.run('x');
  thread.stop();
  expect(await running).toEqual({ kind: 'failed', cause: 'thread' });
  expect(reasons).toEqual([]);
});
