// A thread that draws, and every way in which it may be lost.
import { expect, test } from 'vitest';
import { type Drawing, type DrawingThread, startDrawingThread } from '../../src/pictures/drawing-thread.ts';

const script = (code: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads';\n${code}`)}`,
  );

const ECHO = "parentPort.on('message', ([{ tex }]) => parentPort.postMessage(tex));";

/** Starts a thread of this code and asks it for one picture. */
async function drawWith(code: string, maxDrawingTime?: number) {
  const reasons: string[] = [];
  const thread = startDrawingThread(script(code), (reason) => reasons.push(reason), maxDrawingTime);
  const drawing: Drawing = await thread.draw([{ tex: 'x' }]);
  return { thread, drawing, reasons };
}

test('a thread draws one picture after the other', async () => {
  const { thread, drawing, reasons } = await drawWith(ECHO);
  expect(drawing).toEqual({ kind: 'drawn', picture: 'x' });
  expect(await thread.draw([{ tex: 'y' }])).toEqual({ kind: 'drawn', picture: 'y' });
  expect(thread.isAlive()).toBe(true);
  expect(reasons).toEqual([]);
});

test('a thread that ends while it draws is lost, and says so once', async () => {
  const { thread, drawing, reasons } = await drawWith("parentPort.on('message', () => process.exit(7));");
  expect(drawing).toEqual({ kind: 'failed' });
  expect(thread.isAlive()).toBe(false);
  expect(reasons).toEqual(['it ended with code 7']);
});

test('a thread that throws is lost with what it threw', async () => {
  const { drawing, reasons } = await drawWith(
    "parentPort.on('message', () => { throw new Error('no font'); });",
  );
  expect(drawing).toEqual({ kind: 'failed' });
  expect(reasons).toEqual(['no font']);
});

test('a thread that takes too long is ended', async () => {
  const { thread, drawing, reasons } = await drawWith("parentPort.on('message', () => { for (;;); });", 50);
  expect(drawing).toEqual({ kind: 'failed' });
  expect(thread.isAlive()).toBe(false);
  expect(reasons).toEqual(['a picture took longer than 50 ms']);
});

test('a thread that ends while it has nothing to do is known to be lost', async () => {
  const code = `${ECHO}\nparentPort.once('message', () => setImmediate(() => process.exit(0)));`;
  let thread: DrawingThread | undefined;
  const reason = await new Promise<string>((resolve) => {
    thread = startDrawingThread(script(code), resolve);
    void thread.draw([{ tex: 'x' }]);
  });
  expect(reason).toBe('it ended with code 0');
  expect(thread?.isAlive()).toBe(false);
});
