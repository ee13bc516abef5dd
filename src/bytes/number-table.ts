// Distinct numbers, each found again in constant time. A Map takes three times the memory.
import { Uint32List } from './number-lists.ts';
import { insertAt, placeAt, tabulateHashes } from './text-table.ts';

const TWO_TO_32 = 2 ** 32;

/** Distinct whole numbers from 0 to 2⁵³ − 1, in the order in which they were added. Their low bits should be spread, as those of a hash are. */
export class NumberTable {
  private readonly low = new Uint32List();
  private readonly high = new Uint32List();
  /** A hash table as `tabulateHashes` makes it. */
  private slots = tabulateHashes(0, []);

  get length(): number {
    return this.low.length;
  }

  /** The place of a number in that order; undefined where it was not added. */
  placeOf(number: number): number | undefined {
    const low = number % TWO_TO_32;
    const high = Math.floor(number / TWO_TO_32);
    return placeAt(this.slots, low, (place) => this.low.at(place) === low && this.high.at(place) === high);
  }

  /** Adds a number that is not there yet. Returns its place. */
  add(number: number): number {
    const place = this.length;
    const low = number % TWO_TO_32;
    this.low.push(low);
    this.high.push(Math.floor(number / TWO_TO_32));
    if (2 * this.length > this.slots.length)
      this.slots = tabulateHashes(this.slots.length, this.low.toArray());
    else insertAt(this.slots, low, place);
    return place;
  }
}
