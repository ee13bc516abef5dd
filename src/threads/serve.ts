// The worker's side of `startThread`: receives tasks and sends results.
import { parentPort, type Transferable } from 'node:worker_threads';
import type { Sent } from './thread.ts';
import { ownThread } from './thread-time.ts';

/**
 * Runs `work` for each task that arrives, in the calling worker thread. An error that it throws becomes the outcome `threw` of that task, and the
 * thread goes on. `given` lists the objects of a result that are transferred instead of copied.
 */
export function serve<Task, Result>(
  work: (task: Task) => Result | Promise<Result>,
  given: (result: Result) => Transferable[] = () => [],
): void {
  const send = (sent: Sent<Result>, transferred: Transferable[] = []): void =>
    parentPort?.postMessage(sent, transferred);
  parentPort?.on('message', async (task: Task) => {
    try {
      const result = await work(task);
      send({ kind: 'done', result }, given(result));
    } catch (error) {
      send({ kind: 'threw', message: error instanceof Error ? error.message : String(error) });
    }
  });
  send({ kind: 'ready', thread: ownThread() });
}
