// The top k of many items, without sorting all of them.

/** Keeps the `most` items with the highest scores. Of items with equal scores it keeps those that were added first. */
export class TopList<T> {
  // A binary min-heap: the worst item that is kept is on top. Scores and orders are in typed arrays, so that no entry needs an object.
  private readonly scores: Float64Array;
  /** When each item was added: 0 for the first. */
  private readonly orders: Uint32Array;
  private readonly items: (T | undefined)[] = [];
  private added = 0;

  /** Keeps at most `most` items. */
  constructor(most: number) {
    this.scores = new Float64Array(most);
    this.orders = new Uint32Array(most);
  }

  /** The score that an item must exceed to be kept: −Infinity while there is room, Infinity where `most` is 0. */
  get least(): number {
    if (this.items.length < this.scores.length) return -Infinity;
    return this.scores[0] ?? Infinity;
  }

  /** True where an item with this score would be kept now. */
  wants(score: number): boolean {
    return score > this.least;
  }

  /** Adds an item, or drops it where its score is too low. */
  add(item: T, score: number): void {
    const order = this.added;
    this.added += 1;
    const { length } = this.items;
    if (length < this.scores.length) {
      this.items.push(item);
      this.put(length, item, score, order);
      this.siftUp(length);
    } else if (this.wants(score)) {
      this.put(0, item, score, order);
      this.siftDown(length);
    }
  }

  /** The items kept, best first. */
  take(): T[] {
    const { length } = this.items;
    // Heapsort: the worst item left moves behind the others, again and again.
    for (let left = length - 1; left > 0; left -= 1) {
      this.swap(0, left);
      this.siftDown(left);
    }
    const taken = this.items.filter((item) => item !== undefined);
    // Reversed, the worst is on top, and the arrays are a heap again.
    for (let place = 0; place < length >> 1; place += 1) this.swap(place, length - 1 - place);
    return taken;
  }

  private siftUp(from: number): void {
    let child = from;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!this.isWorse(child, parent)) return;
      this.swap(child, parent);
      child = parent;
    }
  }

  /** Brings the item on top to where it belongs among the first `length`. */
  private siftDown(length: number): void {
    let parent = 0;
    for (;;) {
      const left = 2 * parent + 1;
      let worst = parent;
      if (left < length && this.isWorse(left, worst)) worst = left;
      if (left + 1 < length && this.isWorse(left + 1, worst)) worst = left + 1;
      if (worst === parent) return;
      this.swap(worst, parent);
      parent = worst;
    }
  }

  private isWorse(a: number, b: number): boolean {
    const one = this.scores[a] ?? 0;
    const other = this.scores[b] ?? 0;
    return one < other || (one === other && (this.orders[a] ?? 0) > (this.orders[b] ?? 0));
  }

  private put(place: number, item: T | undefined, score: number, order: number): void {
    this.items[place] = item;
    this.scores[place] = score;
    this.orders[place] = order;
  }

  private swap(a: number, b: number): void {
    const item = this.items[a];
    const score = this.scores[a] ?? 0;
    const order = this.orders[a] ?? 0;
    this.put(a, this.items[b], this.scores[b] ?? 0, this.orders[b] ?? 0);
    this.put(b, item, score, order);
  }
}
