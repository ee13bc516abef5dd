// A page → its cards. The same page gives the same cards each time.
import type { PageCards } from '../../library/index.ts';
import { parseAnswer } from '../../markdown/index.ts';
import { beginTexts } from './beginnings.ts';
import { type Card, type CardKind, cardId, type Draft, provenKinds } from './card.ts';
import { makeBelongsCards } from './kinds/belongs.ts';
import { makeClozeCards } from './kinds/cloze.ts';
import { makeFormulaCards } from './kinds/formulas.ts';
import { makeListCards } from './kinds/lists.ts';
import { makeOrderCards } from './kinds/order.ts';
import { makeQuestionCards } from './kinds/question.ts';
import { makeTableCards } from './kinds/tables.ts';
import { makeTermCards } from './kinds/terms.ts';
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
    ({ material, title, language }) => makeTermCards(material, title, language),
  ],
  [['cloze'], ({ material, title, keywords }) => makeClozeCards(material, title, keywords)],
  [['belongs'], ({ material, title }) => makeBelongsCards(material, title)],
  [['order'], ({ material, title }) => makeOrderCards(material, title)],
  [['table'], ({ material, title }) => makeTableCards(material, title)],
  [['formula'], ({ material, title }) => makeFormulaCards(material, title)],
  [['question'], ({ material, title }) => makeQuestionCards(material, title)],
  [['list'], ({ material, title }) => makeListCards(material, title)],
];

/** Makes all cards of these kinds, or of those that are proven, in the order in which they stand on the page. */
export function makeCards(page: CardPage, wanted: ReadonlySet<CardKind> | 'proven'): Card[] {
  const { title, keywords, cards: own = [] } = page;
  if (own === 'off') return [];
  const language = languageOfPage(`${title}\n${page.answer}`, page.language);
  const kinds = wanted === 'proven' ? provenKinds(language === undefined) : wanted;
  const isWrittenOnly = [...kinds].every((kind) => kind === 'written');
  if (isWrittenOnly || namesElsewhere(title)) return finish(makeWrittenCards(own), page, kinds);
  const document = parseAnswer(page.answer);
  const material = gatherMaterial(document);
  const drafts = MAKERS.flatMap(([made, make]) =>
    made.some((kind) => kinds.has(kind)) ? make({ material, title, keywords, language }) : [],
  );
  return finish([...makeWrittenCards(own), ...beginTexts(drafts, document)], page, kinds);
}

function finish(drafts: readonly Draft[], { path, title }: CardPage, kinds: ReadonlySet<CardKind>): Card[] {
  const cards = new Map<string, Card>();
  for (const { key, ...draft } of drafts) {
    if (!kinds.has(draft.prompt.kind)) continue;
    const id = cardId(path, { prompt: draft.prompt, key });
    if (!cards.has(id)) cards.set(id, { ...draft, id, path, title });
  }
  return [...cards.values()].sort((one, other) => one.at - other.at);
}
