// Runs a task in a process of its own, so that its memory is its own.
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TaskInput, TaskName, TaskResult } from './tasks/index.ts';

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Resolves when the process has ended. Rejects with its last words where it ends without a result, as it does on `signal`. */
export function runInChild<Name extends TaskName>(
  name: Name,
  input: TaskInput<Name>,
  signal?: AbortSignal,
): Promise<TaskResult<Name>> {
  // Written as it is called once built: the benchmark runs from dist/.
  const child = fork(fileURLToPath(new URL('child.js', import.meta.url)), [], {
    execArgv: ['--expose-gc'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  running.add(child);
  const kill = (): boolean => child.kill('SIGKILL');
  signal?.addEventListener('abort', kill, { once: true });
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-10_000);
  });
  child.send({ name, input });
  return new Promise((resolve, reject) => {
    let answered: { result: TaskResult<Name> } | undefined;
    let hasEnded = false;
    // Not before the process has ended: until then it takes processor time, and may write into folders that are removed.
    const settle = (): void => {
      if (answered !== undefined && hasEnded) resolve(answered.result);
    };
    // What comes back is what the task of that name returned: the channel cannot tell the compiler so.
    child.once('message', (sent: { result: TaskResult<Name> }) => {
      answered = sent;
      settle();
    });
    child.once('exit', () => {
      hasEnded = true;
      running.delete(child);
      settle();
    });
    child.once('error', reject);
    child.once('close', (code, ended) => {
      signal?.removeEventListener('abort', kill);
      reject(new Error(`${lastWords(stderr)} (${ended ?? `code ${code}`})`));
    });
  });
}

function lastWords(stderr: string): string {
  return /^.*(?:Error|FATAL).*$/m.exec(stderr)?.[0].trim() ?? 'the process ended early';
}
