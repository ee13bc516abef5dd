// A card: something to ask of a page, and what the page says to it.
import { hash } from 'node:crypto';

/** Every kind of card; the order is that in which they are listed. */
export const CARD_KINDS = [
  'written',
  'term',
  'point',
  'statement',
  'cloze',
  'belongs',
  'order',
  'table',
  'formula',
  'question',
  'list',
] as const;

export type CardKind = (typeof CARD_KINDS)[number];

/**
 * The kinds that are made unless others are asked for: those of which enough cards were fair and good where they were read and graded
 * (docs/cards.md).
 */
const PROVEN_KINDS: ReadonlySet<CardKind> = new Set([
  'written',
  'term',
  'statement',
  'belongs',
  'table',
  'question',
]);

/** The same for pages in other languages than English, of which too few other cards were fair. */
const PROVEN_IN_OTHER_LANGUAGES: ReadonlySet<CardKind> = new Set(['written']);

/** The kinds that are made of a page unless others are asked for, by whether it is in English. */
export function provenKinds(isEnglish: boolean): ReadonlySet<CardKind> {
  return isEnglish ? PROVEN_KINDS : PROVEN_IN_OTHER_LANGUAGES;
}

/** Stands for what is left out of a sentence. */
export const BLANK = '_____';

/**
 * What is asked. All texts are Markdown of the page, on one line.
 *
 * `written`: the author's own question. `term`: which term is explained so. `point`: which point of a list a sentence belongs to. `statement`: whether a sentence about a term is true.
 * `cloze`: what is left out of a sentence. `belongs`: which of the choices stands in the list of that name. `order`: which step
 * follows the one that is named, or comes first where none is. `table`: what stands in a column of a row. `formula`: the
 * formula of that name. `question`: the page's own question. `list`: the page's own question, which so many names answer.
 */
export type Prompt =
  | { kind: 'written'; text: string }
  | { kind: 'term'; text: string }
  | { kind: 'point'; text: string }
  | { kind: 'statement'; text: string }
  | { kind: 'cloze'; text: string }
  | { kind: 'belongs'; list: string }
  | { kind: 'order'; list: string; after?: string }
  | { kind: 'table'; row: string; column: string }
  | { kind: 'formula'; name: string }
  | { kind: 'question'; text: string }
  | { kind: 'list'; text: string; count: number };

/** What is answered: a text among others that are wrong, a text that people judge by themselves, or true or false. */
export type Answer =
  | { kind: 'choice'; right: string; wrong: readonly string[] }
  | { kind: 'open'; right: string }
  | { kind: 'truth'; right: boolean };

export interface Card {
  /** Twelve characters that stay the same while page, kind and subject matter of the card do. */
  id: string;
  prompt: Prompt;
  answer: Answer;
  /** The page's own words that the answer is taken from, as Markdown. */
  source: string;
  /** Path of the page. */
  path: string;
  /** The page's title, which is shown above each card. */
  title: string;
  /** Where the source stands in the page's answer, in UTF-16 code units. */
  at: number;
}

/** What a kind of cards makes of a page; `make-cards.ts` adds the page. `key` names the subject matter within page and kind. */
export interface Draft extends Omit<Card, 'id' | 'path' | 'title'> {
  key: string;
}

/** The identity of a card: 72 bits of a SHA-256. */
export function cardId(path: string, { prompt, key }: Pick<Draft, 'prompt' | 'key'>): string {
  const subject = key.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  return hash('sha256', `${path}\n${prompt.kind}\n${subject}`, 'base64url').slice(0, 12);
}
