// The best few of many, without sorting the many.

/** Keeps the `most` items with the highest scores; of equal ones those that came first. */
export class Best<T> {
  // A binary heap with the worst of the best on top.
  private readonly heap: { item: T; score: number; order: number }[] = [];
  private readonly most: number;
  private readonly scoreOf: (item: T) => number;
  private added = 0;

  constructor(most: number, scoreOf: (item: T) => number) {
    this.most = most;
    this.scoreOf = scoreOf;
  }

  /** What a score must exceed for its item to be kept now. */
  get least(): number {
    if (this.heap.length < this.most) return -Infinity;
    return this.heap[0]?.score ?? Infinity;
  }

  /** True where an item with this score would be kept now. */
  wants(score: number): boolean {
    return score > this.least;
  }

  add(item: T): void {
    const entry = { item, score: this.scoreOf(item), order: this.added };
    this.added += 1;
    if (this.heap.length < this.most) {
      this.heap.push(entry);
      this.siftUp();
    } else if (this.wants(entry.score)) {
      this.heap[0] = entry;
      this.siftDown();
    }
  }

  /** The items kept, best first. */
  take(): T[] {
    return [...this.heap].sort((a, b) => b.score - a.score || a.order - b.order).map(({ item }) => item);
  }

  private siftUp(): void {
    let child = this.heap.length - 1;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!this.isWorse(child, parent)) return;
      this.swap(child, parent);
      child = parent;
    }
  }

  private siftDown(): void {
    let parent = 0;
    for (;;) {
      let worst = parent;
      for (const child of [2 * parent + 1, 2 * parent + 2]) {
        if (child < this.heap.length && this.isWorse(child, worst)) worst = child;
      }
      if (worst === parent) return;
      this.swap(worst, parent);
      parent = worst;
    }
  }

  private isWorse(a: number, b: number): boolean {
    const one = this.heap[a];
    const other = this.heap[b];
    if (one === undefined || other === undefined) return false;
    return one.score < other.score || (one.score === other.score && one.order > other.order);
  }

  private swap(a: number, b: number): void {
    const one = this.heap[a];
    const other = this.heap[b];
    if (one === undefined || other === undefined) return;
    this.heap[a] = other;
    this.heap[b] = one;
  }
}
