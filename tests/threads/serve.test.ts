// What runs in a thread that takes tasks.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { builtFolder } from '../../src/root.ts';
import { startThread } from '../../src/threads/index.ts';

const SERVE = pathToFileURL(join(builtFolder(), 'src/threads/index.js')).href;

test('results and what is thrown are outcomes of their tasks, and the thread goes on', async () => {
  const work = "(task) => { if (task === 'bad') throw new RangeError('too deep'); return task.length; }";
  const code = `import { serve } from '${SERVE}'; serve(${work});`;
  const thread = startThread<string, number>(new URL(`data:text/javascript,${encodeURIComponent(code)}`), {
    limit: 60_000,
    heap: 64,
    task: 'a test',
  });
  expect(await thread.run('four')).toEqual({ kind: 'done', result: 4 });
  expect(await thread.run('bad')).toEqual({ kind: 'threw', message: 'too deep' });
  expect(await thread.run('sixsix')).toEqual({ kind: 'done', result: 6 });
  thread.stop();
});

test('what is given away is not copied', async () => {
  const code = `import { serve } from '${SERVE}';
    let last = new Uint8Array(0);
    serve((size) => { const left = last.length; last = new Uint8Array(size); return { left, bytes: last }; },
      ({ bytes }) => [bytes.buffer]);`;
  const thread = startThread<number, { left: number; bytes: Uint8Array }>(
    new URL(`data:text/javascript,${encodeURIComponent(code)}`),
    { limit: 60_000, heap: 64, task: 'a test' },
  );
  const first = await thread.run(5);
  expect(first).toMatchObject({ kind: 'done', result: { left: 0, bytes: new Uint8Array(5) } });
  expect(await thread.run(5)).toMatchObject({ kind: 'done', result: { left: 0 } });
  thread.stop();
});
