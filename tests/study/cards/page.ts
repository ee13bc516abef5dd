// Pages for tests of cards.
import { parseAnswer } from '../../../src/markdown/index.ts';
import { gatherMaterial, type Material } from '../../../src/study/cards/material.ts';
import { CARD_KINDS, type Card, type CardKind, type CardPage, makeCards } from '../../../src/study/index.ts';

export function materialOf(answer: string): Material {
  return gatherMaterial(parseAnswer(answer));
}

/** The cards of one kind that a page of this answer gives. */
export function cardsOf(kind: CardKind, answer: string, more: Partial<CardPage> = {}): Card[] {
  const page = { path: 'subject/page.md', title: 'What are the parts?', answer, keywords: [], ...more };
  return makeCards(page, new Set(CARD_KINDS)).filter(({ prompt }) => prompt.kind === kind);
}

/** The right answer of a card as text. */
export function rightOf({ answer }: Card): string {
  return answer.kind === 'truth' ? String(answer.right) : answer.right;
}

export function wrongOf({ answer }: Card): readonly string[] {
  return answer.kind === 'choice' ? answer.wrong : [];
}
