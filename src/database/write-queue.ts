// What is to be written and need not be waited for: it is written later where the database is away, and in few transactions.

/** What became of an attempt to write. */
export type Attempt = 'done' | 'away';

export interface WaitingWritesOptions<Work> {
  /** Does all of these in one transaction. Rejects where one of them is wrong, and then none has been done. */
  write(works: readonly Work[]): Promise<Attempt>;
  /** Told of a work that is wrong, and was left out. */
  onWrong(error: unknown): void;
  /** Maximum number of works that wait. */
  limit: number;
}

/** Maximum number of works in one transaction. */
const AT_ONCE = 100;

export class WaitingWrites<Work> {
  private readonly options: WaitingWritesOptions<Work>;
  private waiting: Work[] = [];
  private running: Promise<void> | undefined;
  private dropped = 0;

  constructor(options: WaitingWritesOptions<Work>) {
    this.options = options;
  }

  /** How many works wait. */
  get size(): number {
    return this.waiting.length;
  }

  /** Adds a work. Where too many wait, the oldest one is left out. */
  add(work: Work): void {
    this.waiting.push(work);
    if (this.waiting.length > this.options.limit) {
      this.waiting.shift();
      this.dropped++;
    }
    void this.write();
  }

  /** How many were left out since this was asked last. */
  takeDropped(): number {
    const { dropped } = this;
    this.dropped = 0;
    return dropped;
  }

  /** Writes all that waits, in the order in which it came. Resolves when that is done, or the database is away. */
  write(): Promise<void> {
    this.running ??= this.run();
    return this.running;
  }

  private async run(): Promise<void> {
    // What comes in one turn of the event loop goes into one transaction.
    await Promise.resolve();
    try {
      while (this.waiting.length > 0) {
        const batch = this.waiting.splice(0, AT_ONCE);
        const left = await this.writeBatch(batch);
        if (left.length === 0) continue;
        this.waiting.unshift(...left);
        return;
      }
    } finally {
      // In the same step as the last look at what waits: what comes right after it begins a new run.
      this.running = undefined;
    }
  }

  /** Writes works together, or one by one where one of them is wrong. Gives those that could not be written because the database is away. */
  private async writeBatch(batch: readonly Work[]): Promise<readonly Work[]> {
    try {
      return (await this.options.write(batch)) === 'away' ? batch : [];
    } catch (error) {
      if (batch.length === 1) {
        this.options.onWrong(error);
        return [];
      }
    }
    for (const [index, work] of batch.entries()) {
      if ((await this.writeBatch([work])).length > 0) return batch.slice(index);
    }
    return [];
  }
}
