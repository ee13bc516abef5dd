// The study room: cards from pages.
export { type Answer, BLANK, CARD_KINDS, type Card, type CardKind, type Prompt } from './cards/card.ts';
export { type CardPage, makeCards } from './cards/make-cards.ts';
