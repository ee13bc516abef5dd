// Cards that the page's author wrote.
import type { WrittenCard } from '../../../library/index.ts';
import type { Draft } from '../card.ts';

export function makeWrittenCards(cards: readonly WrittenCard[]): Draft[] {
  return cards.map(({ ask, answer, wrong }) => ({
    key: ask,
    prompt: { kind: 'written', text: ask },
    answer: wrong.length > 0 ? { kind: 'choice', right: answer, wrong } : { kind: 'open', right: answer },
    source: answer,
    at: 0,
  }));
}
