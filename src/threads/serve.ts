// The other end of a thread that takes tasks: what runs in it.
import { parentPort, type Transferable } from 'node:worker_threads';
import type { Sent } from './thread.ts';
import { ownThread } from './thread-time.ts';

/**
 * Does tasks as they arrive, in the thread that calls it. What `work` throws is the outcome of its task, and ends nothing. `given` lists
 * what of a result is given away instead of being copied.
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
