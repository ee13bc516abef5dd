// Types that several files of a run use.
import type { Logger } from 'pino';
import type { Answering } from '../answering/index.ts';
import type { Config } from '../config/index.ts';
import type { Controls } from '../conversation/index.ts';
import type { Memory } from '../memory/index.ts';
import type { Reading } from './reading.ts';
import type { Watching } from './watching.ts';

/** How a run is ended and reloaded, from outside or from within. */
export interface End {
  /** Aborted when the run is to shut down. */
  signal: AbortSignal;
  /** Shuts the run down; the process exits with 0. */
  stop(): void;
  /** Shuts the run down because of an error; the process exits with 1. */
  fail(reason: unknown): void;
  /** Sets the listener that is called when the configuration is to be reloaded. It replaces an earlier one. */
  onReload(listener: () => void): void;
}

export interface Run {
  config: Config;
  log: Logger;
  controls: Controls;
  memory: Memory;
  answering: Answering;
  reading: Reading;
  watching: Pick<Watching, 'observer' | 'watch' | 'problems'>;
  end: End;
}
