// What is said to a bot and asks nothing of a library: greetings, thanks, praise, insults, questions about the bot itself.
import { readFollowUp } from './follow-up.ts';
import { type Prediction, predictKind } from './kinds/index.ts';
import type { Topic } from './languages/index.ts';
import { MAX_LENGTH } from './letters.ts';

export interface SmallTalk {
  topic: Topic;
  /** The language it was said in, as Discord names it; absent where it could be another one. */
  locale?: string;
}

/** From which probability on a message is small talk, by its words. Chosen by hand. */
interface Thresholds {
  /** Where each word is said in small talk. */
  known: number;
  /** Where one is not, and the message may name a topic: it has few words ("bot fly"). */
  short: number;
  /** Where one is not, in a longer message. */
  long: number;
  /** Where the message asks for something in so many words, as questions do: "how do you revise for exams". */
  asked: number;
}

/** Small talk that is not searched for. */
const SURE: Thresholds = { known: 0.55, short: 0.88, long: 0.78, asked: 0.8 };

/** Small talk where no page was found. */
const LIKELY: Thresholds = { known: 0.45, short: 0.85, long: 0.5, asked: 0.45 };

/** A message of so many words is short. */
const SHORT = 2;

/** The small talk that a message is, whatever the library holds; undefined where it may ask something. A message without a word is none. */
export function readSmallTalk(text: string): SmallTalk | undefined {
  if (isGesture(text)) return { topic: 'chatter' };
  return read(text, SURE);
}

/** The small talk that a message is in which no page was found for anything; undefined where it asks something. */
export function readChat(text: string): SmallTalk | undefined {
  return read(text, LIKELY);
}

function read(text: string, thresholds: Thresholds): SmallTalk | undefined {
  // The model reads no more than that, and who writes more has something to ask.
  if (text.length > MAX_LENGTH) return undefined;
  if (!/\p{L}/u.test(text) || isSymbol(text) || isNotation(text)) return undefined;
  const told = predictKind(text);
  if (told.smallTalk < leastOf(told, thresholds)) return undefined;
  // Whoever begins with a word that asks, or as one that takes up something, and names a matter may ask about it.
  const { asks, hasLead, content } = readFollowUp(text);
  const namesMatter = content.length > 0;
  if (told.smallTalk < thresholds.asked && asks && namesMatter) return undefined;
  // One reason for doubt may be chance.
  const doubts = [told.smallTalk < thresholds.short, told.unknownWords > 0, /[?？]/.test(text)];
  if (doubts.filter(Boolean).length > 1 && hasLead && namesMatter) return undefined;
  const { topic, locale } = told;
  return { topic, ...(locale === undefined ? {} : { locale }) };
}

/** From which probability on a single word is small talk, be it said in small talk or not: any name may look like slang. */
const SINGLE = { known: 0.6, unknown: 0.97 } as const;

function leastOf({ words, unknownWords }: Prediction, { known, short, long }: Thresholds): number {
  if (words === 1) return unknownWords === 0 ? SINGLE.known : SINGLE.unknown;
  if (unknownWords === 0) return known;
  return words > SHORT ? long : short;
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

/** Whether a message is written so, or as an equation or another relation. */
function isNotation(text: string): boolean {
  return NOTATION.test(text.trim()) || /[\p{L}\p{N}]\s*[=≠≈≤≥→⇌]\s*[\p{L}\p{N}]/u.test(text);
}

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
