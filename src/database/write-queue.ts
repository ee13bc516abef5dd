// A queue of writes that nobody waits for. They are batched into few transactions, and stay queued while the database is away.

/** What became of an attempt to write. */
export type Attempt = 'done' | 'away';

export interface WriteQueueOptions<Work> {
  /** Does all of these in one transaction. Rejects if one of them fails, and then none has been done. */
  write(works: readonly Work[]): Promise<Attempt>;
  /** Called with the error of a write that failed and was dropped. */
  onFailure(error: unknown): void;
  /** Maximum number of queued writes. */
  limit: number;
}

/** Maximum number of writes in one transaction. */
const BATCH_SIZE = 100;

export class WriteQueue<Work> {
  private readonly options: WriteQueueOptions<Work>;
  private waiting: Work[] = [];
  private running: Promise<void> | undefined;
  private dropped = 0;

  constructor(options: WriteQueueOptions<Work>) {
    this.options = options;
  }

  /** The number of queued writes. */
  get size(): number {
    return this.waiting.length;
  }

  /** Queues a write. If the queue is full, the oldest write is dropped. */
  add(work: Work): void {
    this.waiting.push(work);
    if (this.waiting.length > this.options.limit) {
      this.waiting.shift();
      this.dropped++;
    }
    void this.write();
  }

  /** How many writes were dropped since the last call because the queue was full. */
  takeDropped(): number {
    const { dropped } = this;
    this.dropped = 0;
    return dropped;
  }

  /** Writes the queue in order. Resolves when it is empty, or the database is away. */
  write(): Promise<void> {
    this.running ??= this.run();
    return this.running;
  }

  private async run(): Promise<void> {
    // Writes that are added in the same turn of the event loop join the first transaction.
    await Promise.resolve();
    try {
      while (this.waiting.length > 0) {
        const batch = this.waiting.splice(0, BATCH_SIZE);
        const unwritten = await this.writeBatch(batch);
        if (unwritten.length === 0) continue;
        this.waiting.unshift(...unwritten);
        return;
      }
    } finally {
      // No await stands between the last check of the queue and this line, so a write that is added later starts a new run.
      this.running = undefined;
    }
  }

  /** Writes a batch in one transaction or, if one of its writes fails, one by one. Returns what is unwritten because the database is away. */
  private async writeBatch(batch: readonly Work[]): Promise<readonly Work[]> {
    try {
      return (await this.options.write(batch)) === 'away' ? batch : [];
    } catch (error) {
      if (batch.length === 1) {
        this.options.onFailure(error);
        return [];
      }
    }
    for (const [index, work] of batch.entries()) {
      if ((await this.writeBatch([work])).length > 0) return batch.slice(index);
    }
    return [];
  }
}
