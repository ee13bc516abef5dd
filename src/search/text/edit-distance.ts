// Weighted edit distance: how likely it is that somebody typed one word and meant another.

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const VOWELS = 'aeiouy';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Pairs of letters that are confused because they sound alike; each pair in alphabetical order. */
const SOUND_ALIKE = new Set(['cs', 'ck', 'sz', 'fv', 'gj', 'mn', 'dt', 'bp']);

/** The costs of frequent mistakes. Any other insertion, deletion or substitution of a letter costs 1. */
const COST = {
  /** Two neighbouring letters in the wrong order. */
  swap: 0.7,
  /** A letter too many, or too few, next to the same letter. */
  doubled: 0.5,
  /** A vowel too many, or too few. */
  vowel: 0.8,
  /** A vowel in place of another. */
  vowels: 0.6,
  /** A letter in place of one that sounds alike. */
  soundAlike: 0.7,
  /** A letter in place of its neighbour on the keyboard. */
  neighbour: 0.8,
  /** Added where the first letter was substituted: people seldom get it wrong. */
  first: 0.5,
};

/** Words of this many letters or more are not compared: their distance is Infinity. */
const MAX_LENGTH = 64;

// These arrays are made once, since a misspelt word is compared with thousands of others.
/** The cost of a lower-case letter in place of another, at 26 × one + other. */
const EXCHANGES = Float64Array.from(LETTERS.repeat(26), (b, index) =>
  costOfExchange(LETTERS[Math.floor(index / 26)] ?? '', b),
);
/** ASCII code of a letter → the cost of one too many or too few of it. */
const SINGLES = Float64Array.from({ length: 128 }, (_, code) =>
  VOWELS.includes(String.fromCharCode(code)) ? COST.vowel : 1,
);
/** The rows of the matrix below that are in use. */
const THREE_ROWS: [Float64Array, Float64Array, Float64Array] = [
  new Float64Array(MAX_LENGTH),
  new Float64Array(MAX_LENGTH),
  new Float64Array(MAX_LENGTH),
];

/*
 * The matrix of the dynamic programme. Rows are the letters typed, columns the letters of the word:
 *
 *          t r a n s c …        A cell is the lowest cost of turning the first letters typed into the first letters of the word.
 *        0 1 2 3 …              It follows from a cell before it:
 *      t 1 0 1                    left of it          a letter was left out (deletion)
 *      r 2 1 0                    above it            a letter is too many (insertion)
 *      a 3     0 …                left and above      a letter stands for another (substitution)
 *                                 two left, two above two letters changed places (transposition)
 *
 * So no more than three rows are needed at a time.
 */

/**
 * The optimal string alignment distance of two words in lower case, with the costs above; Infinity where it is more than `most`. That is
 * the edit distance with transpositions (Damerau 1964), in which no part of a word is edited twice.
 */
export function editDistance(typed: string, word: string, most: number): number {
  if (typed === word) return 0;
  const distance = align(typed, word, most)?.[word.length] ?? Number.POSITIVE_INFINITY;
  return distance <= most ? distance : Number.POSITIVE_INFINITY;
}

/** The distance of `typed` from the closest prefix of `word`; Infinity where it is more than `most`. */
export function beginningDistance(typed: string, word: string, most: number): number {
  if (word.startsWith(typed)) return 0;
  // Each further letter of the word costs at least `COST.doubled`, so longer prefixes are too far.
  const beginning = word.slice(0, typed.length + Math.ceil(most / COST.doubled));
  const row = align(typed, beginning, most);
  let distance = Number.POSITIVE_INFINITY;
  for (let length = 0; row !== undefined && length <= beginning.length; length += 1) {
    distance = Math.min(distance, row[length] ?? distance);
  }
  return distance <= most ? distance : Number.POSITIVE_INFINITY;
}

/**
 * The last row of the matrix: the distance of `typed` from each prefix of `word`, by its length. Undefined where none is within `most`. The
 * array is overwritten by the next call.
 */
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
    // Nothing below can be cheaper than this row, but for a transposition, which starts from the row above.
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
