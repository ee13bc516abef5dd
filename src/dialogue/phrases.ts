// Texts read by lists of wordings: which of these stand in them, and what is left.
import { foldAccents, isAscii, MAX_LENGTH } from './letters.ts';

/** Wordings with what each of them is for. */
export interface PhraseTable<Role extends string> {
  /** The roles of a wording. */
  roles: ReadonlyMap<string, ReadonlySet<Role>>;
  /** Of each word that begins a wording, the words of the longest one; characters where nothing stands between words. */
  longestFrom: ReadonlyMap<string, number>;
  /** All words, or characters, that stand in wordings. */
  units: ReadonlySet<string>;
  isUnspaced: boolean;
}

/** How the words of a language are written. */
export interface Writing {
  isUnspaced?: true | undefined;
  elides?: true | undefined;
}

/** A part of a text: a wording with its roles, or a word that none of the wordings has. */
export interface Piece<Role extends string> {
  text: string;
  roles: ReadonlySet<Role>;
  /** Its first unit and the one behind its last, counted from 0. */
  from: number;
  to: number;
}

const NONE: ReadonlySet<never> = new Set();

/** Lists of wordings with `/` between them → a table. */
export function makeTable<Role extends string>(
  lists: Readonly<Record<Role, string>>,
  { isUnspaced = false }: { isUnspaced?: boolean | undefined },
): PhraseTable<Role> {
  const roles = new Map<string, Set<Role>>();
  const longestFrom = new Map<string, number>();
  const known = new Set<string>();
  for (const [role, list] of Object.entries(lists) as [Role, string][]) {
    for (const wording of readList(list)) {
      roles.set(wording, (roles.get(wording) ?? new Set()).add(role));
      const units = isUnspaced ? [...wording] : wording.split(' ');
      for (const unit of units) known.add(unit);
      const [first = ''] = units;
      longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, units.length));
    }
  }
  return { roles, longestFrom, units: known, isUnspaced };
}

/** Words as people type them in haste → the words that these are short for. */
export type Shorthands = ReadonlyMap<string, readonly string[]>;

/**
 * A list of shorthands with `/` between them, as `ur=your/tlm=tout le monde`. None is a single letter: beside formulas a letter is a symbol, and
 * stands for no word.
 */
export function readShorthands(list: string): Shorthands {
  return new Map(
    readList(list).map((pair): [string, string[]] => {
      const [typed = '', meant = ''] = pair.split('=');
      return [typed, meant.split(' ')];
    }),
  );
}

/** Laughter however long: "hahaha", "jajaj", "kkkkkk", "rsrs". */
const LAUGHTER =
  /^(?:(?:[hj][aeiu]){2,}[hj]?|a?(?:ha){2,}h?|k{3,}|(?:rs){2,}|mdr+|ptdr+|lo+l+|x+d+|lmf?ao+|w{2,}|(?:js){2,}j?)$/;

/** Words with shorthands written out, and laughter as "haha". */
export function writeOut(units: readonly string[], shorthands: Shorthands): readonly string[] {
  if (!laughs(units) && !units.some((unit) => shorthands.has(unit))) return units;
  return units.flatMap((unit) => (LAUGHTER.test(unit) ? ['haha'] : (shorthands.get(unit) ?? [unit])));
}

/** Whether any word is laughter: told once of words that several languages look at. */
function laughs(units: readonly string[]): boolean {
  let found = laughing.get(units);
  if (found === undefined) {
    found = units.some((unit) => LAUGHTER.test(unit));
    laughing.set(units, found);
  }
  return found;
}

const laughing = new WeakMap<readonly string[], boolean>();

/** A list of wordings with `/` between them. */
export function readList(list: string): string[] {
  return list
    .split('/')
    .map((wording) => wording.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
}

/**
 * A text as it is looked up, in lower case without accents and signs; its words, or its characters where nothing stands between
 * words.
 */
export function unitsOf(text: string, { isUnspaced, elides }: Writing): readonly string[] {
  const writing = isUnspaced ? 'unspaced' : elides ? 'elided' : 'spaced';
  const last = lastRead.get(writing);
  if (last?.text === text) return last.units;
  const units = readUnits(text, { isUnspaced, elides });
  lastRead.set(writing, { text, units });
  return units;
}

/** What was read last in each way of writing: several languages and several lists look at one text. */
const lastRead = new Map<string, { text: string; units: readonly string[] }>();

function readUnits(text: string, { isUnspaced, elides }: Writing): string[] {
  const start = text.slice(0, MAX_LENGTH);
  // Most of what is said is written with the letters of English alone.
  if (!isUnspaced && isAscii(start))
    return start
      .toLowerCase()
      .replace(/['`]/g, elides ? ' ' : '')
      .split(/[^a-z0-9]+/)
      .filter(Boolean);
  if (isUnspaced)
    return [
      ...start
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}ー]+/gu, ''),
    ];
  return foldAccents(start)
    .replace(/['’`´]/g, elides ? ' ' : '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** The pieces of a text, the longest wordings first; words that no wording has are pieces without a role. */
export function piecesOf<Role extends string>(
  units: readonly string[],
  table: PhraseTable<Role>,
): Piece<Role>[] {
  const pieces: Piece<Role>[] = [];
  let from = 0;
  while (from < units.length) {
    const piece = pieceAt(units, from, table);
    pieces.push(piece);
    from = piece.to;
  }
  return pieces;
}

/** The longest wording that begins at a unit; the unit itself where none does. */
function pieceAt<Role extends string>(
  units: readonly string[],
  from: number,
  table: PhraseTable<Role>,
): Piece<Role> {
  const text = units[from] ?? '';
  const longest = Math.min(table.longestFrom.get(text) ?? 0, units.length - from);
  for (let length = longest; length > 1; length -= 1) {
    const wording = join(units.slice(from, from + length), table);
    const roles = table.roles.get(wording);
    if (roles !== undefined) return { text: wording, roles, from, to: from + length };
  }
  return { text, roles: table.roles.get(text) ?? NONE, from, to: from + 1 };
}

function join(units: readonly string[], { isUnspaced }: { isUnspaced: boolean }): string {
  return units.join(isUnspaced ? '' : ' ');
}
