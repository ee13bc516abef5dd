// A list of 32-bit numbers that grows: millions of them without an object each.

export class Uint32List {
  length = 0;
  private items = new Uint32Array(1024);

  push(value: number): void {
    if (this.length === this.items.length) {
      const grown = new Uint32Array(this.items.length * 2);
      grown.set(this.items);
      this.items = grown;
    }
    this.items[this.length] = value;
    this.length += 1;
  }

  increment(index: number): void {
    this.items[index] = (this.items[index] ?? 0) + 1;
  }

  /** The numbers pushed so far, in an array of exactly their length. */
  toArray(): Uint32Array {
    return this.items.slice(0, this.length);
  }
}
