// What the parts of a run share.
import type { Logger } from 'pino';
import type { Answering } from '../answering/index.ts';
import type { Config } from '../config/index.ts';
import type { Controls } from '../conversation/index.ts';
import type { Memory } from '../memory/index.ts';
import type { Reading } from './reading.ts';
import type { Watching } from './watching.ts';

/** The end of a run. */
export interface End {
  signal: AbortSignal;
  /** Ends the run: all is done. */
  stop(): void;
  /** Ends the run: something went wrong. */
  fail(reason: unknown): void;
  /** From now on this is called where the configuration is to be read anew. */
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
