// The distance of a misspelt word from another word, in weighted edits.

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const VOWELS = 'aeiouy';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Pairs of letters that are mistaken for each other because they sound alike. */
const SOUND_ALIKE = new Set(['cs', 'ck', 'sz', 'fv', 'gj', 'mn', 'dt', 'bp']);

/** Costs in edits. Frequent mistakes cost less than 1: swapped, doubled or neighbouring letters, vowels, similar sounds. */
const COST = {
  swap: 0.7,
  doubled: 0.5,
  vowel: 0.8,
  vowels: 0.6,
  soundAlike: 0.7,
  neighbour: 0.8,
  /** Added for another first letter, which is seldom mistaken. */
  first: 0.5,
};

/** Words of this length or longer are not compared. */
const MAX_LENGTH = 64;

// Made once, since a misspelt word is compared with thousands: the cost of each letter for each other one, and three rows.
const EXCHANGES = Float64Array.from(LETTERS.repeat(26), (b, index) =>
  costOfExchange(LETTERS[Math.floor(index / 26)] ?? '', b),
);
const SINGLES = Float64Array.from({ length: 128 }, (_, code) =>
  VOWELS.includes(String.fromCharCode(code)) ? COST.vowel : 1,
);
const THREE_ROWS: [Float64Array, Float64Array, Float64Array] = [
  new Float64Array(MAX_LENGTH),
  new Float64Array(MAX_LENGTH),
  new Float64Array(MAX_LENGTH),
];

/*
 *            t r a s c r i p t i o n          Rows are the letters typed, columns those of the word. A cell holds the
 *        0 1 2 3 …                            cheapest way to turn the letters so far into the other's letters so far:
 *      t 1 0 1                                from the left a letter was left out, from above one is too many,
 *      r 2 1 0                                diagonally one stands for another, from two up and two left a pair
 *      a 3     0 …                            changed places. Three rows are kept at a time.
 */

/**
 * Optimal string alignment distance (Damerau 1964; no piece edited twice) with the costs above, or Infinity where it is
 * more than `most`.
 */
export function editDistance(typed: string, word: string, most: number): number {
  if (typed === word) return 0;
  const distance = align(typed, word, most)?.[word.length] ?? Number.POSITIVE_INFINITY;
  return distance <= most ? distance : Number.POSITIVE_INFINITY;
}

/** The distance of `typed` from the beginning of `word` that is closest to it, or Infinity where it is more than `most`. */
export function beginningDistance(typed: string, word: string, most: number): number {
  if (word.startsWith(typed)) return 0;
  // Each letter that the word has more than was typed costs something; looking farther finds nothing closer.
  const beginning = word.slice(0, typed.length + Math.ceil(most / COST.doubled));
  const row = align(typed, beginning, most);
  let distance = Number.POSITIVE_INFINITY;
  for (let length = 0; row !== undefined && length <= beginning.length; length += 1) {
    distance = Math.min(distance, row[length] ?? distance);
  }
  return distance <= most ? distance : Number.POSITIVE_INFINITY;
}

/** The last row: how far all of `typed` is from each beginning of `word`. Undefined where none is within `most`. */
function align(typed: string, word: string, most: number): Float64Array | undefined {
  if (typed.length >= MAX_LENGTH || word.length >= MAX_LENGTH) return undefined;
  let [before, above, current]: [Float64Array, Float64Array, Float64Array] = THREE_ROWS;
  for (let column = 0; column <= word.length; column += 1) above[column] = column;
  let bestAbove = 0;
  for (let row = 1; row <= typed.length; row += 1) {
    const a = typed.charCodeAt(row - 1);
    const previousA = row > 1 ? typed.charCodeAt(row - 2) : -1;
    const tooMany = costOfOne(a, previousA);
    current[0] = row;
    let best = row;
    for (let column = 1; column <= word.length; column += 1) {
      const b = word.charCodeAt(column - 1);
      const previousB = column > 1 ? word.charCodeAt(column - 2) : -1;
      let cost = (above[column - 1] ?? 0) + exchange(a, b, row === 1 && column === 1);
      cost = Math.min(
        cost,
        (above[column] ?? 0) + tooMany,
        (current[column - 1] ?? 0) + costOfOne(b, previousB),
      );
      if (a === previousB && b === previousA) cost = Math.min(cost, (before[column - 2] ?? 0) + COST.swap);
      current[column] = cost;
      if (cost < best) best = cost;
    }
    // A swap leads past this row, from the one above to the one below.
    if (best > most && bestAbove + COST.swap > most) return undefined;
    bestAbove = best;
    [before, above, current] = [above, current, before];
  }
  return above;
}

/** The cost of one letter in place of another. */
function exchange(a: number, b: number, isFirst: boolean): number {
  if (a === b) return 0;
  const i = a - 97;
  const j = b - 97;
  const cost = i >= 0 && i < 26 && j >= 0 && j < 26 ? (EXCHANGES[i * 26 + j] ?? 1) : 1;
  return isFirst ? cost + COST.first : cost;
}

/** The cost of a letter that was added or left out, after `previous`. */
function costOfOne(letter: number, previous: number): number {
  return letter === previous ? COST.doubled : (SINGLES[letter] ?? 1);
}

function costOfExchange(a: string, b: string): number {
  if (VOWELS.includes(a) && VOWELS.includes(b)) return COST.vowels;
  if (SOUND_ALIKE.has(a < b ? a + b : b + a)) return COST.soundAlike;
  const areNeighbours = ROWS.some(
    (row) => row.includes(a) && row.includes(b) && Math.abs(row.indexOf(a) - row.indexOf(b)) === 1,
  );
  return areNeighbours ? COST.neighbour : 1;
}
