// What the processes of one bot share. Each of them runs a slice of the shards.

/** Releases a lock. */
export type Release = () => Promise<void>;

export interface SharedGateway {
  /**
   * Waits for a named lock, and holds it until it is released. Rejects with the signal's reason if that is aborted. If the store of locks
   * cannot be reached, it resolves without a lock.
   */
  alone(name: string, signal: AbortSignal): Promise<Release>;
  /** The text saved last for a slice, by any process; undefined if there is none. */
  load(slice: string): Promise<string | undefined>;
  /** Saves a text for a slice, and replaces the one before. */
  save(slice: string, text: string): Promise<void>;
}

/** For a bot of a single process: locks are free at once. */
export const UNSHARED: Pick<SharedGateway, 'alone'> = { alone: async () => async () => {} };
