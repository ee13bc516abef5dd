// Signs of small talk in words that no list has whole: stems of words that hardly anything but chat combines, with somebody who is spoken
// to, or a tone that questions do not have.
import type { Topic, Wording } from './languages/index.ts';
import { readList } from './phrases.ts';

/** A sign as it is looked for: stems in their order, whatever stands between them. */
interface Sign {
  topic: Topic;
  stems: readonly string[];
}

/** Words that a message of chat may have at most; in a language without blanks letters. */
const MOST = { words: 14, letters: 30 } as const;

/** Number of words that no list has and that a message may hold beside a sign of several stems, where somebody is spoken to, and by its tone. */
const ALLOWED = { several: 3, person: 2, tone: 1 } as const;

/** Letters that a text without blanks may have beside a sign and persons, of those in which things are named. */
const MOST_NAMING = { sure: 1, else: 6 } as const;

/** Stems of at most so many letters are whole words. */
const SHORT = 3;

/** Letters that an ending has at most: "thanksgiving" is no thanks. */
const MOST_ENDING = 5;

/** What is said of somebody, and so needs somebody: a dumb waiter is none. */
const ABOUT_SOMEBODY: readonly Topic[] = ['insult', 'mood', 'praise', 'self'];

/** What a message has besides its words. */
export interface Said {
  units: readonly string[];
  /** Whether a word stands in any list of the language. */
  isKnown(unit: string): boolean;
  /** Whether it stands for the bot or for whoever writes. */
  isPerson(unit: string): boolean;
  /** Whether it has pictures, drawn out letters, laughter, calls or interjections. */
  hasTone(): boolean;
}

/** The signs of one language, as they are looked for. */
export interface Signs {
  isUnspaced: boolean;
  /** Those with more stems first: they say more. */
  all: readonly Sign[];
  /** The same by the beginning of their first stem; see `beginningOf`. */
  byBeginning: ReadonlyMap<string, readonly Sign[]>;
  /** Words for the bot and for whoever writes. */
  persons: readonly string[];
}

/** Reads the signs of a language from its lists. */
export function compileSigns({ signs, persons, isUnspaced }: Wording): Signs {
  const all = (Object.entries(signs) as [Topic, string][])
    .flatMap(([topic, list]) => readList(list).map((sign): Sign => ({ topic, stems: sign.split(' ') })))
    .sort((one, other) => other.stems.length - one.stems.length);
  const byBeginning = new Map<string, Sign[]>();
  for (const sign of all) {
    const beginning = beginningOf(sign.stems[0] ?? '');
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), sign]);
  }
  return { isUnspaced: isUnspaced === true, all, byBeginning, persons: readList(persons) };
}

/** What is asked of the bot or said to it whatever else a message holds, where the sign has several stems. */
const COMPLETE: readonly Topic[] = ['self', 'joke', 'insult'];

/**
 * The small talk that the signs of a language tell; undefined where too much else is said. `isSure` where it must be that without anybody
 * looking for a page: then other words that no list has make it none.
 */
export function topicBySigns(
  { units, isKnown, isPerson, hasTone }: Said,
  signs: Signs,
  { isSure = false }: { isSure?: boolean } = {},
): Topic | undefined {
  if (signs.isUnspaced)
    return units.length > MOST.letters ? undefined : topicIn(units.join(''), signs, isSure);
  if (units.length > MOST.words) return undefined;
  for (const { topic, stems } of beginningIn(units, signs)) {
    const at = placesOf(stems, units);
    if (at === undefined) continue;
    // "You" right behind "thank" says nothing of anybody.
    const last = at.at(-1) ?? 0;
    const persons = units.filter((unit, place) => isPerson(unit) && (stems.length > 1 || place !== last + 1));
    const several = stems.length > 1;
    const isSaidToSomebody = persons.length > 0 || several || hasTone();
    if ((isSure || ABOUT_SOMEBODY.includes(topic)) && !isSaidToSomebody) continue;
    const allowed =
      (several ? ALLOWED.several : 0) +
      (persons.length > 0 ? ALLOWED.person : 0) +
      (hasTone() ? ALLOWED.tone : 0);
    const unknown = units.filter((unit, place) => !at.includes(place) && !isKnown(unit));
    const isWhole = !isSure || (several && COMPLETE.includes(topic));
    if (unknown.length <= (isWhole ? allowed : 0)) return topic;
  }
  return undefined;
}

/** Of a language without blanks: the sign whose parts stand in a text that names little else. */
function topicIn(text: string, { all, persons }: Signs, isSure: boolean): Topic | undefined {
  const most = isSure ? MOST_NAMING.sure : MOST_NAMING.else;
  return all.find(({ stems }) => {
    let rest = text;
    for (const stem of stems) {
      const at = rest.indexOf(stem);
      if (at === -1) return false;
      rest = rest.slice(0, at) + rest.slice(at + stem.length);
    }
    for (const person of persons) rest = rest.replace(person, '');
    return (rest.match(/[\p{Script=Han}\p{Script=Katakana}]/gu)?.length ?? 0) <= most;
  })?.topic;
}

/** Where the stems of a sign begin words, in their order. */
function placesOf(stems: readonly string[], units: readonly string[]): number[] | undefined {
  const places: number[] = [];
  let from = 0;
  for (const stem of stems) {
    const at = units.findIndex(
      (unit, place) =>
        place >= from &&
        (stem.length <= SHORT
          ? unit === stem
          : unit.startsWith(stem) && unit.length <= stem.length + MOST_ENDING),
    );
    if (at === -1) return undefined;
    places.push(at);
    from = at + 1;
  }
  return places;
}

/** The signs whose first stem begins as a word does: few of them, in the order of all. */
function beginningIn(units: readonly string[], { byBeginning }: Signs): readonly Sign[] {
  const found = new Set(units.map(beginningOf));
  const begun = [...found].flatMap((beginning) => byBeginning.get(beginning) ?? []);
  return begun.sort((one, other) => other.stems.length - one.stems.length);
}

function beginningOf(word: string): string {
  return word.slice(0, 2);
}

/** Whether a text has a tone that questions do not have: pictures, letters that are drawn out, laughter, several calls. */
export function hasTone(text: string): boolean {
  return /\p{Emoji_Presentation}|(\p{L})\1{2}|!{2}|\bx+d+\b|\b(?:ja|ha|he|je|rs|k){3,}|\b(?:lol|lmao|mdr|ptdr|omg|ugh|pff+|boah+|alter|puh|uff+|aff+|ay|wow|wesh|bro|dude|mano|tio)\b|ww|笑|草/iu.test(
    text,
  );
}
