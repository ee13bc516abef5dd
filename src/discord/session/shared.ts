// What the processes of one bot share, each of which holds a slice of its shards.

/** Lets go of something that others wait for. */
export type Release = () => Promise<void>;

export interface SharedGateway {
  /**
   * Waits until nobody else does what this names, and has it alone until it is released. Rejects with the signal's reason where that is
   * aborted; where nobody can tell whether somebody else does it, it resolves all the same.
   */
  alone(name: string, signal: AbortSignal): Promise<Release>;
  /** What was saved last for a slice, by whichever process held it. */
  load(slice: string): Promise<string | undefined>;
  /** Saves something for a slice, in the place of what was there. */
  save(slice: string, text: string): Promise<void>;
}

/** Nobody else is there. */
export const UNSHARED: Pick<SharedGateway, 'alone'> = { alone: async () => async () => {} };
