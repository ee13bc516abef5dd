// What is said right after an answer: whether it takes that up ("and why?", "the third one"), and what of it is new.
import { ASPECTS, type Aspect, WORDINGS, type Wording } from './languages/index.ts';
import {
  makeTable,
  type PhraseTable,
  type Piece,
  piecesOf,
  readList,
  readShorthands,
  type Shorthands,
  unitsOf,
  writeOut,
} from './phrases.ts';

/** A message as the continuation of what was said before it. */
export interface FollowUp {
  /** Whether it begins as one: "and", "what about". */
  hasLead: boolean;
  /** Whether it stands for something said before: "it", "that". */
  hasPointer: boolean;
  /** Whether it begins with a word that asks: "how", "which". */
  asks: boolean;
  /** Which of several: 0 for the first, -1 for the last. */
  ordinal?: number;
  /** Whether it asks how, when or why something said before is or does this: "how are they measured". */
  asksOfIt: boolean;
  /** What is asked of it. */
  aspects: readonly Aspect[];
  /** Words of its own, which may name another topic. */
  content: readonly string[];
  /** The message without its beginning, as it was written: "meiosis" of "and what about meiosis?". */
  rest: string;
  /** Whether it only makes sense as the continuation of something. */
  isElliptic: boolean;
}

type Role = Aspect | 'lead' | 'preposition' | 'pointer' | 'counted' | 'ask' | 'filler' | `ordinal${number}`;

interface Compiled {
  wording: Wording;
  /** One, two and so on. */
  numbers: readonly string[];
  table: PhraseTable<Role>;
  /** How its words are typed in haste; a letter alone may be a symbol. */
  shorthands: Shorthands;
}

/** Maximum number of words of a continuation without any of its own. */
const MAX_WORDS = 14;

/** Maximum number of words of a phrase that is no sentence. */
const MAX_PHRASE = 4;

let compiled: readonly Compiled[] | undefined;

/** Reads a message as a continuation, in the language that knows most of its words. */
export function readFollowUp(text: string): FollowUp {
  compiled ??= WORDINGS.map(compile);
  const [first, ...others] = compiled;
  if (first === undefined) throw new Error('there is no language');
  // The most is said where the fewest words are left; English where it makes no difference.
  let best = parse(text, first);
  let least = lengthLeft(best);
  for (const one of others) {
    if (leastLeft(text, one) >= least) continue;
    const parsed = parse(text, one);
    const left = lengthLeft(parsed);
    if (left < least) [best, least] = [parsed, left];
  }
  return read(text, best);
}

function lengthLeft({ content }: Parsed): number {
  return content.reduce((sum, { text }) => sum + text.length, 0);
}

/**
 * The length of the words that a language leaves at least, without parsing: of those that stand in none of its wordings. Infinite where
 * no wording begins in the text.
 */
function leastLeft(text: string, { wording, table, shorthands }: Compiled): number {
  const units = writeOut(unitsOf(text, wording), shorthands);
  if (!units.some((unit) => table.longestFrom.has(unit))) return Number.POSITIVE_INFINITY;
  let left = 0;
  for (const unit of units) if (!table.units.has(unit) && !isPlainNumber(unit)) left += unit.length;
  return left;
}

/** Whether a word is a number by which something may be counted. */
function isPlainNumber(unit: string): boolean {
  return /^\d{1,2}$/.test(unit);
}

function compile(wording: Wording): Compiled {
  const { followUp, asks, glue, persons, courtesies } = wording;
  const { leads, prepositions, pointers, ordinals, counted, aspects, requests } = followUp;
  const numbers = readList(followUp.numbers);
  const lists: Partial<Record<Role, string>> = {
    ...aspects,
    lead: leads,
    preposition: prepositions,
    pointer: pointers,
    counted,
    ask: asks,
    filler: [glue, persons, requests, courtesies].join('/'),
  };
  ordinals.forEach((wordings, index) => {
    lists[`ordinal${index}`] = wordings;
  });
  return {
    wording,
    numbers,
    table: makeTable<Role>(lists as Record<Role, string>, wording),
    shorthands: readShorthands(wording.shorthands ?? ''),
  };
}

/** The parts of a message in one language. */
interface Parsed extends Compiled {
  units: readonly string[];
  lead: readonly Piece<Role>[];
  /** What comes behind the lead. */
  rest: readonly Piece<Role>[];
  /** Those of the rest that are words of its own. */
  content: readonly Piece<Role>[];
  ordinal: number | undefined;
}

function parse(text: string, compiled: Compiled): Parsed {
  const { wording, numbers, table, shorthands } = compiled;
  const units = writeOut(unitsOf(text, wording), shorthands);
  const pieces = piecesOf(units, table);
  const behind = pieces.findIndex(({ roles }) => !roles.has('lead'));
  const lead = pieces.slice(0, behind === -1 ? pieces.length : behind);
  const rest = pieces.slice(lead.length);
  const ordinal = ordinalOf(pieces, compiled, lead.length > 0);
  const isNumber = ({ text }: Piece<Role>): boolean =>
    ordinal !== undefined && (isPlainNumber(text) || numbers.includes(text));
  const content = rest.filter(
    (piece) =>
      (piece.roles.size === 0 && !isNumber(piece)) ||
      // "Law" is no word of its own only where it is counted: "the third law".
      (piece.roles.size === 1 && piece.roles.has('counted') && ordinal === undefined),
  );
  return { ...compiled, units, lead, rest, content, ordinal };
}

function read(text: string, { wording, table, units, lead, rest, content, ordinal }: Parsed): FollowUp {
  const aspects = ASPECTS.filter((aspect) => rest.some(({ roles }) => roles.has(aspect)));
  const isPhrase = content.length === 1 && rest.length <= MAX_PHRASE && isPlaced(rest);
  const hasPointer =
    isPhrase ||
    rest.some((piece) => piece.roles.has('pointer') || endsInPointer(piece, table)) ||
    (content.length === 0 && rest.some((piece) => holdsPointer(piece, table)));
  const asks = rest.some(({ roles }) => roles.has('ask'));
  return {
    hasLead: lead.length > 0,
    hasPointer,
    asks: rest[0]?.roles.has('ask') ?? false,
    asksOfIt: asksOfIt(rest),
    ...(ordinal === undefined ? {} : { ordinal }),
    aspects,
    content: content.map(({ text }) => text),
    rest: withoutLead(text, lead, wording),
    isElliptic:
      content.length === 0 &&
      units.length > 0 &&
      rest.length <= MAX_WORDS &&
      (ordinal !== undefined || aspects.length > 0 || hasPointer || asks),
  };
}

/** Whether a word of a wording stands for something said before: "work it out". */
function holdsPointer({ text }: Piece<Role>, table: PhraseTable<Role>): boolean {
  return text.split(' ').some((word) => table.roles.get(word)?.has('pointer'));
}

/** The same at its end, whatever else is said: "walk me through one with letters". */
function endsInPointer({ text, roles }: Piece<Role>, table: PhraseTable<Role>): boolean {
  const words = text.split(' ');
  return (
    words.length > 1 && roles.has('example') && table.roles.get(words.at(-1) ?? '')?.has('pointer') === true
  );
}

/**
 * Whether what stands for something said before comes behind a word that asks, and right before all that is said of it ("how are they
 * measured") or at the end, right behind it ("who found it").
 */
function asksOfIt(rest: readonly Piece<Role>[]): boolean {
  const [first] = rest;
  const at = rest.findLastIndex(({ roles }) => roles.has('pointer'));
  const said = rest.findIndex(({ roles }) => roles.size === 0);
  if (at <= 0 || first === undefined) return false;
  if (first.roles.has('ask')) return said === at + 1;
  return first.roles.has('who') && said === at - 1 && at === rest.length - 1;
}

/** Whether words begin as a phrase does that is no sentence, perhaps behind one that limits it: "in Python", "only in plants". */
function isPlaced([first, second]: readonly Piece<Role>[]): boolean {
  const begins = (piece: Piece<Role> | undefined): boolean => piece?.roles.has('preposition') ?? false;
  return begins(first) || (begins(second) && (first?.roles.has('filler') ?? false));
}

/** The number that a message counts to; plain numbers count where a noun stands before them, or nothing but a beginning. */
function ordinalOf(
  pieces: readonly Piece<Role>[],
  { wording, numbers }: Compiled,
  hasLead: boolean,
): number | undefined {
  const { ordinals } = wording.followUp;
  for (const [at, { text, roles }] of pieces.entries()) {
    const written = numbers.indexOf(text);
    // "The multi-store one" counts nothing.
    const isNamed = roles.has('pointer') && pieces[at - 2]?.roles.size === 0;
    if (written !== -1 && !isNamed && pieces[at - 1]?.roles.has('counted')) return written;
    const isPlain = isPlainNumber(text);
    const isCounted = pieces[at - 1]?.roles.has('counted') || (hasLead && pieces.length <= 3);
    if (isPlain && isCounted) return Number(text) - 1;
    // Most words say nothing of the kind.
    const isOrdinal = !isPlain && roles.size > 0;
    const index = isOrdinal ? ordinals.findIndex((_, number) => roles.has(`ordinal${number}`)) : -1;
    if (index !== -1) return index === ordinals.length - 1 ? -1 : index;
  }
  return undefined;
}

/** The text behind the words that it begins with. */
function withoutLead(text: string, lead: readonly Piece<Role>[], wording: Wording): string {
  const count = lead.reduce((sum, { from, to }) => sum + to - from, 0);
  if (count === 0) return text.trim();
  const unit = wording.isUnspaced ? /[\p{L}\p{N}ー]/gu : /[\p{L}\p{N}\p{M}'’]+/gu;
  const found = [...text.matchAll(unit)];
  const last = found[count - 1];
  return last === undefined
    ? text.trim()
    : text
        .slice(last.index + last[0].length)
        .replace(/^[\s,.:;!?]+/, '')
        .trim();
}
