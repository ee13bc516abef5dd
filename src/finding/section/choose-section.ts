// The section of a page that answers a question, where one clearly does.
import { type Concept, termsOf, type Variant } from '../../search/index.ts';
import { formulasIn } from './formulas.ts';
import { ordinalIn } from './ordinals.ts';
import { type ReadSection, readSections, wordsIn } from './read-sections.ts';

/** What a section is chosen by. */
export interface Asking {
  question: string;
  /** The question as the search understood it, with other wordings of its words. */
  concepts: readonly Pick<Concept, 'weight' | 'variants'>[];
  /** Where the passage begins that the search found best, as an offset in the answer. */
  passage?: number | undefined;
}

/** What speaks for a section, beside each other. */
const POINTS = {
  /** A word of the question in its name, in its opening, further down. */
  name: 1,
  opening: 0.4,
  body: 0.25,
  /** Its whole name, of several words, as it stands in the question. */
  phrase: 0.5,
  /** Its formula, where no other section has it; its number; the best passage. */
  formula: 3,
  ordinal: 3,
  passage: 0.15,
};

/** Words that the page's title has too count so much in a text: they say which page, seldom which section. */
const IN_TITLE = 0.15;

/** Points that a section must have, and how many times those of the next one and of the page's opening, which is shown in any case. */
const LEAD = { points: 0.34, next: 1.5, opening: 0.75 };

/**
 * Where the section begins that answers, as an offset in the answer; undefined where none clearly leads. Numbers, formulas and words
 * of names decide before words of the text, rare ones before those that every section has.
 */
export function chooseSection(answer: string, title: string, asking: Asking): number | undefined {
  const sections = readSections(answer);
  const points = scoreSections(sections, title, asking);
  const mayAnswer = asksForTitle(title, asking) ? isNamedBy(asking.concepts) : () => true;
  const ranked = sections
    .map((section, index) => ({ section, points: points[index] ?? 0 }))
    .filter(({ section }) => section.isNamed && mayAnswer(section))
    .sort((one, other) => other.points - one.points);
  const [best, next] = ranked;
  if (best === undefined || best.points < LEAD.points) return undefined;
  const isAhead =
    best.points >= LEAD.next * (next?.points ?? 0) &&
    best.points >= LEAD.opening * openingOf(sections, points);
  return isAhead ? best.section.at : undefined;
}

/**
 * Whether a question asks for nothing but what the page's title names: "what is a mole" of "How do you calculate moles?". The page answers
 * from its beginning, not where a mole is mentioned in the name of a section.
 */
function asksForTitle(title: string, { question, concepts }: Asking): boolean {
  const titled = new Set(termsOf(title));
  const isTitled = ({ variants }: Asking['concepts'][number]) =>
    variants.some((variant) => variant.kind !== 'synonym' && isIn(variant, titled));
  return (
    concepts.length > 0 &&
    concepts.every(isTitled) &&
    ordinalIn(question) === undefined &&
    formulasIn(question).length === 0
  );
}

/** Whether a section's name holds nothing but what is asked for, and perhaps an article: "Stack" for "what is a stack", not "What stacks do". */
function isNamedBy(concepts: Asking['concepts']): (section: ReadSection) => boolean {
  const asked = new Set(concepts.flatMap(({ variants }) => variants.flatMap(({ stems }) => stems)));
  return ({ name, phrase }) =>
    [...name].every((term) => asked.has(term)) && phrase.split(' ').length <= name.size + 1;
}

/** The points of the text before the first section that has a name. */
function openingOf([first]: readonly ReadSection[], [points = 0]: readonly number[]): number {
  return first?.isNamed ? 0 : points;
}

/** Whether an answer has several sections, so that one of them may answer. */
export function hasSections(answer: string): boolean {
  return readSections(answer).filter(({ isNamed }) => isNamed).length > 1;
}

/** The points of each section, in order. */
function scoreSections(
  sections: readonly ReadSection[],
  title: string,
  { question, concepts, passage }: Asking,
): number[] {
  const points = sections.map(() => 0);
  const add = (what: number, of: (section: ReadSection) => number) => {
    sections.forEach((section, index) => {
      points[index] = (points[index] ?? 0) + what * of(section);
    });
  };
  const titled = new Set(termsOf(title));
  const ofTitle = (variant: Variant) => variant.kind !== 'synonym' && isIn(variant, titled);
  const asked = [...titled].filter((term) =>
    concepts.some(({ variants }) => variants.some(({ stems }) => stems.includes(term))),
  );
  // Of a title that is asked for whole, its words lead to no section of the page.
  const untitled = (1 - asked.length / Math.max(1, titled.size)) ** 2;
  for (const { weight, variants } of normalise(concepts)) {
    const isOfTitle = variants.some(ofTitle);
    addRare(
      points,
      weight * (isOfTitle ? untitled : 1),
      sections,
      (section) => POINTS.name * strongest(variants, (variant) => (isIn(variant, section.name) ? 1 : 0)),
    );
    addRare(points, weight * (isOfTitle ? IN_TITLE : 1), sections, (section) =>
      strongest(variants, (variant) => shareOfText(section, variant)),
    );
  }
  const words = wordsIn(question);
  add(POINTS.phrase, ({ phrase }) => (phrase.includes(' ') && ` ${words} `.includes(` ${phrase} `) ? 1 : 0));
  for (const formula of formulasIn(question)) {
    const having = sections.filter(({ formulas }) => formulas.some((one) => one.includes(formula))).length;
    if (having > 0 && having < sections.length)
      add(POINTS.formula / having, ({ formulas }) => (formulas.some((one) => one.includes(formula)) ? 1 : 0));
  }
  const ordinal = ordinalIn(question);
  if (ordinal !== undefined && ordinalIn(title) !== ordinal)
    add(POINTS.ordinal, (section) => (section.ordinal === ordinal ? 1 : 0));
  if (passage !== undefined) add(POINTS.passage, ({ at, end }) => (at <= passage && passage < end ? 1 : 0));
  return points;
}

/** Concepts with weights that add up to 1. */
function normalise(concepts: Asking['concepts']): Asking['concepts'] {
  const sum = concepts.reduce((total, { weight }) => total + weight, 0) || 1;
  return concepts.map((concept) => ({ ...concept, weight: concept.weight / sum }));
}

/** Adds to each section what speaks for it, the more the fewer sections have anything of it. */
function addRare(
  points: number[],
  weight: number,
  sections: readonly ReadSection[],
  shareOf: (section: ReadSection) => number,
): void {
  const shares = sections.map(shareOf);
  const having = shares.filter((share) => share > 0).length;
  if (having === 0) return;
  const rarity = Math.log((sections.length + 0.5) / having);
  for (const [index, share] of shares.entries())
    points[index] = (points[index] ?? 0) + weight * rarity * share;
}

function strongest(variants: readonly Variant[], shareOf: (variant: Variant) => number): number {
  return Math.max(0, ...variants.map((variant) => variant.strength * shareOf(variant)));
}

function isIn({ stems }: Variant, terms: ReadonlySet<string>): boolean {
  return stems.length > 0 && stems.every((stem) => terms.has(stem));
}

function shareOfText({ body, opening }: ReadSection, variant: Variant): number {
  const count =
    variant.stems.length === 0 ? 0 : Math.min(...variant.stems.map((stem) => body.get(stem) ?? 0));
  if (count === 0) return 0;
  return (isIn(variant, opening) ? POINTS.opening : 0) + POINTS.body * (count / (count + 1));
}
