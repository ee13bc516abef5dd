// `cards:` of a page's front matter: questions for practice that its author wrote, or none at all.
import type { FieldIssue } from './field-issue.ts';

/** A question that the author wrote for practice. All texts are Markdown. */
export interface WrittenCard {
  ask: string;
  answer: string;
  /** Answers that are wrong; empty where people judge by themselves. */
  wrong: readonly string[];
}

/** The author's own cards, which are added to those that the page gives by itself; `off` where it shall give none. */
export type PageCards = 'off' | readonly WrittenCard[];

/** Maximum lengths in characters: a question and its answers must fit into a message and onto its buttons. */
const MAX_LENGTH = { ask: 500, answer: 500, wrong: 200 };

const MAX_WRONG = 4;

const AS_CARD = 'write "- ask: …" and below it "answer: …"';

/** Reads `cards`; undefined where there are none. Of a list, what is wrong is left out and told. */
export function readCards(value: unknown, issues: FieldIssue[]): PageCards | undefined {
  if (value === undefined || value === null || value === true || value === 'on') return undefined;
  if (value === false || value === 'off') return 'off';
  if (!Array.isArray(value)) {
    issues.push({
      path: ['cards'],
      what: 'cards is neither a list nor "off"',
      fix: `${AS_CARD}, or "cards: off"`,
    });
    return undefined;
  }
  const cards = value.flatMap((entry: unknown, index) => readCard(entry, index, issues));
  const twice = cards.findIndex(({ ask }, index) => cards.findIndex((other) => other.ask === ask) < index);
  if (twice >= 0)
    issues.push({
      path: ['cards', twice],
      what: `the card "${cards[twice]?.ask}" is asked twice`,
      fix: 'ask it once',
    });
  return cards.filter(({ ask }, index) => cards.findIndex((other) => other.ask === ask) === index);
}

function readCard(entry: unknown, index: number, issues: FieldIssue[]): WrittenCard[] {
  const path = ['cards', index];
  const tell = (what: string, fix: string): [] => {
    issues.push({ path, what: `card ${index + 1} ${what}`, fix });
    return [];
  };
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
    return tell('is no question with its answer', AS_CARD);
  const { ask, answer, wrong = [], ...others } = entry as Record<string, unknown>;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) tell(`has a key "${unknown}", which means nothing`, 'use ask, answer and wrong');
  const [asked, answered] = [textOf(ask), textOf(answer)];
  if (asked === '') return tell('asks nothing', AS_CARD);
  if (answered === '') return tell(`("${asked}") has no answer`, AS_CARD);
  const choices = (Array.isArray(wrong) ? wrong : [wrong]).map(textOf).filter((text) => text !== '');
  if (asked.length > MAX_LENGTH.ask || answered.length > MAX_LENGTH.answer)
    return tell('is too long for a message', `write at most ${MAX_LENGTH.ask} characters`);
  if (choices.length > 0 && [answered, ...choices].some((text) => text.length > MAX_LENGTH.wrong))
    return tell('has a choice that is too long', `write at most ${MAX_LENGTH.wrong} characters`);
  if (choices.length > MAX_WRONG)
    return tell(`has ${choices.length} wrong answers`, `give at most ${MAX_WRONG}`);
  const all = [answered, ...choices].map((text) => text.toLowerCase());
  if (new Set(all).size < all.length)
    return tell('gives the same answer twice', 'make each wrong answer another one');
  return [{ ask: asked, answer: answered, wrong: choices }];
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).replace(/\s+/g, ' ').trim()
    : '';
}
