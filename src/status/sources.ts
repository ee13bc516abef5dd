// Where the status room gets its figures from. No question, no content of a page and no person's name is among them.
import type { Vitals } from '../discord/index.ts';

/** A condition for readiness. */
export interface Check {
  name: string;
  /** Why it fails, as one sentence; undefined if it passes. */
  problem(): string | undefined;
}

export interface Sources {
  /** The vitals of the connection to Discord; undefined until there is one. */
  vitals(): Vitals | undefined;
  /** The number of pages in the library, and an object that changes when the library does; undefined while it is first read. */
  library(): { identity: object; pages: number } | undefined;
  /** How many questions the sentence model served, by outcome. */
  meaning(): Readonly<Record<string, number>>;
  /** How many answering threads are ready, not counting the main thread, and how many questions wait for one. */
  threads(): { ready: number; waiting: number };
  checks: readonly Check[];
}
