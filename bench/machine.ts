// The machine and the moment: without them no figure means anything.
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';

export interface Machine {
  date: string;
  node: string;
  cpu: string;
  cores: number;
  /** Bytes. */
  memory: number;
  system: string;
  /** Processes that wanted to run over the last minute, before the benchmark began. */
  load: number;
}

export function describeMachine(): Machine {
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    cpu: cpus()[0]?.model.trim() ?? 'unknown processor',
    cores: availableParallelism(),
    memory: totalmem(),
    system: `${type()} ${release()}`,
    load: loadavg()[0] ?? Number.NaN,
  };
}
