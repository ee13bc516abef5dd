// What is said to a bot and asks nothing of a library: greetings, thanks, praise, insults, questions about the bot itself.
import { TOPICS, type Topic, WORDINGS, type Wording } from './languages/index.ts';
import {
  coverBy,
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
import { compileSigns, hasTone, type Signs, topicBySigns } from './signs.ts';
import { spellingsOf } from './spellings.ts';

export interface SmallTalk {
  topic: Topic;
  /** The language it was said in, as Discord names it; absent where it is said so in several. */
  locale?: string;
}

export type Role = Topic | 'about' | 'joking' | 'person' | 'ask' | 'glue' | 'opener' | 'shortOpener';

/** Maximum number of words behind a beginning such as "do you like", and behind one such as "are you". */
const MAX_BEHIND = { opener: 4, shortOpener: 2 } as const;

/** Letters that are counted as words where a language writes none: about so many make one. */
const LETTERS_PER_WORD = 3;

/** What joins two things in the languages that put blanks between words. */
const PAIRS: ReadonlySet<string> = new Set(['and', 'or', 'und', 'oder', 'y', 'o', 'et', 'ou', 'e']);

export interface Compiled {
  wording: Wording;
  table: PhraseTable<Role>;
  shorthands: Shorthands;
  softeners: ReadonlySet<string>;
  /** Words with which a beginning of chat begins. */
  openings: ReadonlySet<string>;
  /** Words before what something is asked in: "who are you in latin". */
  prepositions: ReadonlySet<string>;
  signs: Signs;
  /** Words that ask for something, and for meanings. */
  askings: readonly string[];
}

let compiled: readonly Compiled[] | undefined;

/** The lists of all languages, read once. */
export function compiledWordings(): readonly Compiled[] {
  compiled ??= WORDINGS.map(compile);
  return compiled;
}

/** The small talk that a message consists of; undefined where it holds anything else. A message without a word is none. */
export function readSmallTalk(text: string): SmallTalk | undefined {
  if (isGesture(text)) return { topic: 'chatter' };
  if (isSymbol(text) || NOTATION.test(text.trim())) return undefined;
  for (const spelt of spellingsOf(text.toLowerCase())) {
    const found = compiledWordings().flatMap((one) => {
      const topic = topicIn(spelt, one);
      return topic === undefined ? [] : [{ topic, locale: one.wording.locale }];
    });
    const [first, ...others] = found;
    if (first === undefined) continue;
    return others.length > 0 ? { topic: first.topic } : first;
  }
  return readSigns(text, { isSure: true });
}

function compile(wording: Wording): Compiled {
  const { topics, about, jokes, persons, asks, glue, openers, shortOpeners } = wording;
  const lists = {
    ...topics,
    about,
    joking: jokes,
    person: persons,
    ask: asks,
    glue,
    opener: openers,
    shortOpener: shortOpeners,
  };
  return {
    wording,
    table: makeTable<Role>(lists, wording),
    shorthands: readShorthands(wording.shorthands ?? ''),
    softeners: new Set(readList(wording.softeners ?? '')),
    openings: new Set(makeTable({ openers, shortOpeners }, wording).longestFrom.keys()),
    prepositions: new Set(readList(wording.followUp.prepositions)),
    signs: compileSigns(wording),
    askings: readList(`${asks}/${wording.followUp.cues.meaning ?? ''}`),
  };
}

function topicIn(text: string, reading: Compiled): Topic | undefined {
  const { wording, shorthands, softeners } = reading;
  const typed = unitsOf(text, wording);
  const written = writeOut(typed, shorthands);
  const isSoft = (unit: string): boolean => softeners.has(unit);
  return (
    topicOfUnits(typed, reading) ??
    (written === typed ? undefined : topicOfUnits(written, reading)) ??
    (written.some(isSoft)
      ? topicOfUnits(
          written.filter((unit) => !isSoft(unit)),
          reading,
        )
      : undefined)
  );
}

function topicOfUnits(units: readonly string[], reading: Compiled): Topic | undefined {
  const pieces = coverBy(units, reading.table);
  const topic = pieces && topicOf(pieces);
  if (topic !== undefined) return topic;
  if (isCalledNames(units, reading)) return 'insult';
  return isOpened(units, reading) ? 'chatter' : undefined;
}

/** What a message is about that consists of known wordings. */
export function topicOf(pieces: readonly Piece<Role>[]): Topic | undefined {
  const has = (role: Role): boolean => pieces.some(({ roles }) => roles.has(role));
  const isJoke = has('joking') && pieces.length > 1 && !has('ask');
  const topic = isJoke ? 'joke' : TOPICS.find(has);
  // "How good is that?" asks about something, as long as nobody is spoken to.
  const isAsked = has('ask') && !has('person');
  // "Good and evil" is a topic, "good and thanks" is none.
  const isPair = pieces.some(({ text }) => PAIRS.has(text)) && !has('person') && !pieces.every(isChat);
  if (topic !== undefined && !((isAsked || isPair) && pieces.some(isWeak))) return topic;
  const isSpokenTo = has('person') || has('shortOpener');
  const isAbout = pieces.some(({ roles }) => roles.has('about') && !roles.has('person'));
  return isSpokenTo && isAbout && !has('ask') ? 'self' : undefined;
}

/** Whether a wording is small talk by itself, or only holds a sentence together. */
function isChat({ roles }: Piece<Role>): boolean {
  return roles.has('glue') || TOPICS.some((topic) => roles.has(topic));
}

/** Whether a wording may stand in a question as well as in small talk: a single word of praise, assent or doubt. */
function isWeak({ text, roles }: Piece<Role>): boolean {
  const weak: readonly Topic[] = ['praise', 'chatter', 'complaint', 'mood'];
  return weak.some((topic) => roles.has(topic)) && !text.includes(' ');
}

/** Number of words behind an insult that make it no question, whatever they are: "dumb as a rock". */
const MAX_BEHIND_INSULT = 3;

/** Whether a message tells somebody what they are, an insult first, whatever little it compares that with: "you're dumb as a rock". */
function isCalledNames(units: readonly string[], { table, openings }: Compiled): boolean {
  if (!openings.has(units[0] ?? '')) return false;
  const [opener, ...others] = piecesOf(units, table);
  const at = others.findIndex(({ roles }) => !roles.has('glue') || roles.has('insult'));
  const [insult, next] = [others[at], others[at + 1]];
  if (opener?.roles.has('shortOpener') !== true || insult?.roles.has('insult') !== true) return false;
  const behind = units.length - insult.to;
  return behind <= (next?.roles.has('ask') ? MAX_BEHIND_INSULT - 1 : MAX_BEHIND_INSULT);
}

/** Whether a message begins like chat, perhaps behind a greeting, and hardly goes on. */
function isOpened(units: readonly string[], { table, openings, prepositions }: Compiled): boolean {
  for (let from = 0; from < Math.min(units.length, 4); from += 1) {
    if (!openings.has(units[from] ?? '')) continue;
    if (from > 0 && coverBy(units.slice(0, from), table) === undefined) continue;
    const most = from + (table.longestFrom.get(units[from] ?? '') ?? 0);
    for (let to = from + 1; to <= Math.min(most, units.length); to += 1) {
      const roles = table.roles.get(units.slice(from, to).join(table.isUnspaced ? '' : ' '));
      const behind = (units.length - to) / (table.isUnspaced ? LETTERS_PER_WORD : 1);
      const isAskedIn = prepositions.has(units[to] ?? '') && !table.units.has(units.at(-1) ?? '');
      if (isAskedIn) continue;
      if (roles?.has('opener') && behind > 0 && behind <= MAX_BEHIND.opener) return true;
      if (roles?.has('shortOpener') && behind > 0 && behind <= MAX_BEHIND.shortOpener) return true;
    }
  }
  return false;
}

/** Pictures and marks alone: "👍", "?!". Other signs may be asked about. */
function isGesture(text: string): boolean {
  return (
    /\S/.test(text) &&
    /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u{200d}\u{fe0f}]|[?!.…¿¡？！。~\s])+$/u.test(text)
  );
}

/** What is written with signs that no chat has: a function with what it is of, a factorial, an option, a place holder (`O(n)`, `n!`, `--help`, `%s`). */
const NOTATION =
  /^(?:\p{L}[\p{L}\p{N}]*\([^\s()]*\)|\p{L}!|--?\p{L}[\p{L}\p{N}-]*|[%$&~^\\]\p{L}[\p{L}\p{N}]*)\??$/u;

/** Whether a message is nothing but marks that are a name in some programming language: `??`, `...`, `!`. */
export function mayNameSigns(text: string): boolean {
  return /^(?:\?\?|\?\.|\.{3}|!{1,2}|[?:]:|\?:)$/.test(text.trim());
}

/** Two letters in capitals are a formula or an abbreviation (NO, OH, NaN), but for those that are typed so as words. */
function isSymbol(text: string): boolean {
  const [only, ...others] = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    others.length === 0 &&
    only !== undefined &&
    /^\p{Lu}(?:\p{Ll}?\p{Lu})?$/u.test(only) &&
    !/^(?:HI|OK|YO|TY|GM|GN|LoL|XoX)$/.test(only)
  );
}

/** The small talk that the signs of any language tell, in the language that knows most of the message's words. */
export function readSigns(text: string, options: { isSure?: boolean } = {}): SmallTalk | undefined {
  const spellings = spellingsOf(text.toLowerCase());
  let best: (SmallTalk & { unknown: number }) | undefined;
  for (const compiled of compiledWordings()) {
    for (const spelt of spellings) {
      const { wording, table, shorthands, signs } = compiled;
      const units = writeOut(unitsOf(spelt, wording), shorthands);
      const isKnown = (unit: string): boolean => table.units.has(unit);
      const isPerson = (unit: string): boolean => table.roles.get(unit)?.has('person') ?? false;
      const topic = topicBySigns({ units, isKnown, isPerson, hasTone: () => hasTone(text) }, signs, options);
      if (topic === undefined || asksFor(units, compiled)) continue;
      const unknown = units.filter((unit) => !isKnown(unit)).length;
      if (best === undefined || unknown < best.unknown) best = { topic, locale: wording.locale, unknown };
    }
  }
  return best && { topic: best.topic, ...(best.locale === undefined ? {} : { locale: best.locale }) };
}

/** Whether a message begins as a question for reasons or ways does; where words are not told apart, whether it holds such a word or one for meanings. */
function asksFor(units: readonly string[], { wording, table, askings }: Compiled): boolean {
  return wording.isUnspaced
    ? askings.some((word) => units.join('').includes(word))
    : table.roles.get(units[0] ?? '')?.has('ask') === true;
}
