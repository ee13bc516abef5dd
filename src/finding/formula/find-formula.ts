// A question that is nothing but a formula → the page that holds it, opened at the section where it stands.
import { isWithin, type Library } from '../../library/index.ts';
import { findPage } from '../find-page.ts';
import type { Candidate, Finding, Searchable } from '../finding.ts';
import { excerptAt } from '../section/excerpt.ts';
import { readSections } from '../section/read-sections.ts';
import { formulaTableOf } from './formula-table.ts';
import { formulasOf, type WrittenFormula } from './formulas-of.ts';
import { allKeysOf, type FormulaKeys, keysOf } from './keys.ts';

/** A page with the formula that was asked for. */
interface Holder {
  path: string;
  /** Where the formula stands first. */
  at: number;
  /** How much of the page's mathematics it is, 0–2: more where it is the first formula. */
  prominence: number;
}

/** Maximum number of pages that are read for a formula, and that are offered. */
const MAX_READ = 30;
const MAX_OFFERED = 5;

/** How many times as prominent as in the next page a formula must be for its page to answer. */
const LEAD = 1.5;

/**
 * What the library, or a subject of it, has for the formula that a question consists of: the page that is clearly about it, or those that
 * hold it. Undefined where no page has it.
 */
export async function findFormula(
  shelf: Searchable,
  question: string,
  formula: string,
  subject?: string,
): Promise<Finding | undefined> {
  const { library } = shelf;
  const keys = keysOf(formula);
  if (keys.exact.length + keys.sides.length === 0) return undefined;
  const holders = await findHolders(library, keys, subject);
  const [first, second] = holders;
  if (first === undefined) return undefined;
  if (second === undefined || first.prominence >= LEAD * second.prominence) {
    const found = findPage(shelf, first.path);
    const others = holders.slice(1, MAX_OFFERED).flatMap(({ path }) => library.keyAt(path) ?? []);
    const bestOffset = found && placeOf(found.page.answer, first.at);
    if (found === undefined) return undefined;
    const placed = bestOffset === undefined ? {} : { bestOffset };
    return { question, kind: 'page', isNamed: false, ...found, ...placed, others };
  }
  const candidates = holders.slice(0, MAX_OFFERED).flatMap((holder) => candidateOf(library, holder));
  return candidates.length > 0 ? { question, kind: 'candidates', candidates } : undefined;
}

/** The page that was found by words for a formula, opened where the formula stands. Undefined where it does not hold it. */
export function openAtFormula(found: Finding, formula: string): Finding | undefined {
  if (found.kind !== 'page') return undefined;
  const { exact, loose } = keysOf(formula);
  const formulas = formulasOf(found.page.answer);
  const held = firstWith(formulas, exact) ?? firstWith(formulas, loose);
  if (held === undefined) return undefined;
  const { bestOffset: _, ...page } = found;
  const place = placeOf(found.page.answer, held.at);
  return { ...page, ...(place === undefined ? {} : { bestOffset: place }) };
}

function firstWith(formulas: readonly WrittenFormula[], keys: readonly string[]): WrittenFormula | undefined {
  return formulas.find(({ source }) => allKeysOf(source).some((key) => keys.includes(key)));
}

/** The pages with a formula as it is written, else without its labels, else with one of its sides; those most about it first. */
async function findHolders(
  library: Library,
  { exact, loose, sides }: FormulaKeys,
  subject: string | undefined,
): Promise<Holder[]> {
  const table = await formulaTableOf(library);
  if (table === undefined) return [];
  for (const keys of [exact, loose, sides]) {
    const paths = [...new Set(keys.flatMap((key) => table.pagesWith(key)))].filter(
      (path) => subject === undefined || isFiledUnder(library, path, subject),
    );
    const holders = paths.slice(0, MAX_READ).flatMap((path) => readHolder(library, path, new Set(keys)));
    if (holders.length > 0) return holders.sort((one, other) => other.prominence - one.prominence);
  }
  return [];
}

function isFiledUnder(library: Library, path: string, subject: string): boolean {
  return library.entryAt(path)?.subjects.some(({ slug }) => isWithin(slug, subject)) ?? false;
}

function readHolder(library: Library, path: string, keys: ReadonlySet<string>): Holder[] {
  const formulas = formulasOf(library.answerAt(path) ?? '');
  const held = formulas.filter(({ source }) => allKeysOf(source).some((key) => keys.has(key)));
  const [first] = held;
  if (first === undefined) return [];
  const isFirst = formulas[0] === first;
  return [{ path, at: first.at, prominence: held.length / formulas.length + (isFirst ? 1 : 0) }];
}

/** Where the section with a formula begins; undefined where it stands in the opening, which is shown in any case. */
function placeOf(answer: string, at: number): number | undefined {
  const section = readSections(answer).findLast((one) => one.at <= at);
  return section?.isNamed ? section.at : undefined;
}

function candidateOf(library: Library, { path, at }: Holder): Candidate[] {
  const entry = library.entryAt(path);
  if (entry === undefined) return [];
  const { key, title, subjects } = entry;
  const passage = excerptAt(library.answerAt(path) ?? '', at);
  return [{ key, title, subject: subjects[0]?.name ?? '', ...(passage === undefined ? {} : { passage }) }];
}
