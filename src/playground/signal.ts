// Waiting for a state: something changed, look again.

/** Rejections of `until`: the state that was waited for did not come about. */
export class WaitError extends Error {
  override name = 'WaitError';
}

/** Everything that changes the local Discord notifies; whoever waits for a state looks again. */
export class Signal {
  readonly #listeners = new Set<() => void>();
  readonly #abandons = new Set<() => void>();
  readonly #patience: number;

  /** `patience`: after how many milliseconds a wait is given up. */
  constructor(patience: number) {
    this.#patience = patience;
  }

  notify(): void {
    for (const look of [...this.#listeners]) look();
  }

  /** Calls `look` at every change from now on, until the function that is returned is called. */
  onChange(look: () => void): () => void {
    this.#listeners.add(look);
    return () => void this.#listeners.delete(look);
  }

  /**
   * Resolves to the first value other than `undefined` that `probe` returns; rejects with what `probe` throws, or
   * with a `WaitError` when patience runs out. `what` describes the wait, and the state it was left in.
   */
  until<T>(probe: () => T | undefined, what: () => string): Promise<T> {
    return new Promise((resolve, reject) => {
      const stop = () => {
        clearInterval(glance);
        clearTimeout(timer);
        this.#listeners.delete(look);
        this.#abandons.delete(abandon);
      };
      const look = () => {
        try {
          const value = probe();
          if (value === undefined) return;
          stop();
          resolve(value);
        } catch (error) {
          stop();
          reject(error);
        }
      };
      const abandon = () => {
        stop();
        reject(new WaitError(`Gave up waiting for ${what()}`));
      };
      const timer = setTimeout(abandon, this.#patience);
      // What the bot does by itself notifies nobody: look now and then, too.
      const glance = setInterval(look, 20);
      this.#listeners.add(look);
      this.#abandons.add(abandon);
      look();
    });
  }

  /** Gives up all waits. */
  close(): void {
    for (const abandon of [...this.#abandons]) abandon();
  }
}
