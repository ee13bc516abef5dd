// Giving a process one core to itself, where the system lets us.
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

export interface OwnCore {
  /** What to put before a command so that it has that core, with all its threads. */
  through: readonly string[];
  /** Lets this process run on all cores again. */
  release(): void;
}

/** The first core for a process to come, and all others for this one; undefined where there is nothing of the kind. */
export function reserveCore(): OwnCore | undefined {
  const last = availableParallelism() - 1;
  if (last === 0 || !keepTo(`1-${last}`)) return undefined;
  return {
    through: ['taskset', '--cpu-list', '0'],
    release: () => void keepTo(`0-${last}`),
  };
}

/** Keeps all threads of this process to some cores. */
function keepTo(cores: string): boolean {
  const options = ['--all-tasks', '--pid', '--cpu-list', cores, String(process.pid)];
  return spawnSync('taskset', options).status === 0;
}
