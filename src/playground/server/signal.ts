// Waiting for a state: something changed, look again.

/** Rejections of `until`: the state that was waited for did not come about. */
export class WaitError extends Error {
  override name = 'WaitError';
}

/** What the bot does by itself notifies nobody: waits look now and then, too. In milliseconds. */
const GLANCE = 20;

/**
 * After a look at all waits the next one follows this many times as long later as it took. Otherwise thousands of waits would take all of the
 * thread's time, and the local Discord would answer nobody.
 */
const REST = 4;

/** Everything that changes the local Discord notifies; whoever waits for a state looks again. */
export class Signal {
  readonly #listeners = new Set<() => void>();
  readonly #waits = new Set<Wait>();
  readonly #patience: number;
  readonly #now: () => number;
  #glances: NodeJS.Timeout | undefined;
  #isLookDue = false;
  /** When the next look may be. */
  #restsUntil = 0;

  /** `patience`: after how many milliseconds a wait is given up; `now` is a clock in milliseconds. */
  constructor(patience: number, now: () => number = () => performance.now()) {
    this.#patience = patience;
    this.#now = now;
  }

  notify(): void {
    for (const look of [...this.#listeners]) look();
    if (this.#isLookDue) return;
    // Thousands may wait, and much may change at once: they look once for all of it.
    this.#isLookDue = true;
    const look = (): void => {
      this.#isLookDue = false;
      this.#look();
    };
    const rest = this.#restsUntil - this.#now();
    if (rest > 0) setTimeout(look, rest);
    else setImmediate(look);
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
      this.#glances ??= setInterval(() => this.#glance(), GLANCE);
      look();
    });
  }

  /** Gives up all waits. */
  close(): void {
    for (const { abandon } of [...this.#waits]) abandon();
  }

  #glance(): void {
    if (this.#now() >= this.#restsUntil) this.#look();
  }

  #look(): void {
    const began = this.#now();
    for (const { look } of [...this.#waits]) look();
    const ended = this.#now();
    this.#restsUntil = ended + (ended - began) * REST;
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
