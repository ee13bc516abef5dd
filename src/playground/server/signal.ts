// Waiting for a state: something changed, look again.

/** Rejections of `until`: the state that was waited for did not come about. */
export class WaitError extends Error {
  override name = 'WaitError';
}

/** What the bot does by itself notifies nobody: waits look now and then, too. In milliseconds. */
const GLANCE = 20;

/** Everything that changes the local Discord notifies; whoever waits for a state looks again. */
export class Signal {
  readonly #listeners = new Set<() => void>();
  readonly #waits = new Set<Wait>();
  readonly #patience: number;
  #glances: NodeJS.Timeout | undefined;
  #isLookDue = false;

  /** `patience`: after how many milliseconds a wait is given up. */
  constructor(patience: number) {
    this.#patience = patience;
  }

  notify(): void {
    for (const look of [...this.#listeners]) look();
    if (this.#isLookDue) return;
    // Thousands may wait, and much may change at once: they look once for all of it.
    this.#isLookDue = true;
    setImmediate(() => {
      this.#isLookDue = false;
      this.#look();
    });
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
        clearTimeout(timer);
        this.#remove(wait);
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
      const wait: Wait = { look, abandon };
      this.#waits.add(wait);
      this.#glances ??= setInterval(() => this.#look(), GLANCE);
      look();
    });
  }

  /** Gives up all waits. */
  close(): void {
    for (const { abandon } of [...this.#waits]) abandon();
  }

  #look(): void {
    for (const { look } of [...this.#waits]) look();
  }

  #remove(wait: Wait): void {
    this.#waits.delete(wait);
    if (this.#waits.size > 0) return;
    clearInterval(this.#glances);
    this.#glances = undefined;
  }
}

interface Wait {
  look(): void;
  abandon(): void;
}
