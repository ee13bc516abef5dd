// Holding a process to one core, where the system lets us.
import { spawnSync } from 'node:child_process';

/** Linux's way: whatever comes behind it runs on the first core, with all its threads. */
const PINNED = ['taskset', '--cpu-list', '0'] as const;

/** What to put before a command so that it has one core; undefined where there is nothing of the kind. */
export function pinToOneCore(): readonly string[] | undefined {
  const [taskset, ...options] = PINNED;
  return spawnSync(taskset, [...options, 'true']).status === 0 ? PINNED : undefined;
}
