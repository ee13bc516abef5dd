// What the status room looks at, each time it is asked. Figures alone: no question, no page and nobody's name.
import type { Vitals } from '../discord/index.ts';

/** Something that must hold for the bot to be sent people; what is wrong is told in one sentence. */
export interface Check {
  name: string;
  /** What keeps it from being ready; undefined where nothing does. */
  problem(): string | undefined;
}

export interface Sources {
  /** How the bot on Discord fares; undefined until it is connected. */
  vitals(): Vitals | undefined;
  /** The library that is answered from, by its identity, and its number of pages; undefined while it is read for the first time. */
  library(): { identity: object; pages: number } | undefined;
  /** What became of questions that were to be found by meaning. */
  meaning(): Readonly<Record<string, number>>;
  /** How many threads that answer are ready, beside the one that is connected, and how many questions wait for one of them. */
  threads(): { ready: number; waiting: number };
  checks: readonly Check[];
}
