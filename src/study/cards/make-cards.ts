// A page → its cards. The same page gives the same cards each time.
import type { PageCards } from '../../library/index.ts';
import { parseAnswer } from '../../markdown/index.ts';
import { type Card, type CardKind, cardId, type Draft, provenKinds } from './card.ts';
import type { Evidence } from './judgement/evidence.ts';
import { isWorthAsking } from './judgement/judge.ts';
import { makeBelongsCards } from './kinds/belongs.ts';
import { makeClozeCards } from './kinds/cloze.ts';
import { makeFormulaCards } from './kinds/formulas.ts';
import { makeListCards } from './kinds/lists.ts';
import { makeOrderCards } from './kinds/order.ts';
import { makeQuestionCards } from './kinds/question.ts';
import { makeTableCards } from './kinds/tables.ts';
import { makeTermCards } from './kinds/terms.ts';
import { makeTermCardsInOtherLanguages } from './kinds/terms-in-other-languages.ts';
import { makeWrittenCards } from './kinds/written.ts';
import { languageOfPage, type PageLanguage } from './language.ts';
import { gatherMaterial, type Material } from './material.ts';
import { namesElsewhere } from './wording.ts';

/** What cards are made of. */
export interface CardPage {
  path: string;
  title: string;
  answer: string;
  keywords: readonly string[];
  cards?: PageCards;
  /** Code of the language it is written in, where it names one. */
  language?: string | undefined;
}

interface Ingredients {
  material: Material;
  title: string;
  keywords: readonly string[];
  language: PageLanguage | undefined;
}

/** What makes cards of which kinds. */
const MAKERS: readonly (readonly [readonly CardKind[], (from: Ingredients) => Draft[]])[] = [
  [
    ['term', 'point', 'statement'],
    ({ material, title, language }) =>
      language === undefined
        ? makeTermCards(material, title)
        : makeTermCardsInOtherLanguages(material, title, language),
  ],
  [['cloze'], ({ material, title, keywords }) => makeClozeCards(material, title, keywords)],
  [['belongs'], ({ material, title }) => makeBelongsCards(material, title)],
  [['order'], ({ material, title }) => makeOrderCards(material, title)],
  [['table'], ({ material, title }) => makeTableCards(material, title)],
  [['formula'], ({ material, title }) => makeFormulaCards(material, title)],
  [['question'], ({ material, title }) => makeQuestionCards(material, title)],
  [['list'], ({ material, title }) => makeListCards(material, title)],
];

/** A card before it is judged. */
export interface CardCandidate extends Card {
  evidence: Evidence | undefined;
}

/** Makes all that may be cards of these kinds, good and bad, for people to grade. */
export function makeCandidates(page: CardPage, kinds: ReadonlySet<CardKind>): CardCandidate[] {
  if (page.cards === 'off' || namesElsewhere(page.title)) return [];
  const language = languageOfPage(`${page.title}\n${page.answer}`, page.language);
  return draftCards(page, kinds, language).map(({ key, evidence, ...draft }) => ({
    ...draft,
    id: cardId(page.path, { prompt: draft.prompt, key }),
    path: page.path,
    title: page.title,
    evidence: evidence?.(),
  }));
}

/** Makes all cards of these kinds, or of those that are proven, in the order in which they stand on the page. */
export function makeCards(page: CardPage, wanted: ReadonlySet<CardKind> | 'proven'): Card[] {
  const { title, cards: own = [] } = page;
  if (own === 'off') return [];
  const language = languageOfPage(`${title}\n${page.answer}`, page.language);
  const kinds = wanted === 'proven' ? provenKinds(language === undefined) : wanted;
  const isWrittenOnly = [...kinds].every((kind) => kind === 'written');
  if (isWrittenOnly || namesElsewhere(title)) return finish(makeWrittenCards(own), page, kinds);
  const drafts = draftCards(page, kinds, language).filter(isWorthAsking);
  return finish([...makeWrittenCards(own), ...drafts], page, kinds);
}

function draftCards(
  { title, keywords, answer }: CardPage,
  kinds: ReadonlySet<CardKind>,
  language: PageLanguage | undefined,
): Draft[] {
  const material = gatherMaterial(parseAnswer(answer));
  return MAKERS.flatMap(([made, make]) =>
    made.some((kind) => kinds.has(kind)) ? make({ material, title, keywords, language }) : [],
  ).filter(({ prompt }) => kinds.has(prompt.kind));
}

function finish(drafts: readonly Draft[], { path, title }: CardPage, kinds: ReadonlySet<CardKind>): Card[] {
  const cards = new Map<string, Card>();
  for (const { key, evidence: _, ...draft } of drafts) {
    if (!kinds.has(draft.prompt.kind)) continue;
    const id = cardId(path, { prompt: draft.prompt, key });
    if (!cards.has(id)) cards.set(id, { ...draft, id, path, title });
  }
  return [...cards.values()].sort((one, other) => one.at - other.at);
}
