// The sections of a page as a question is compared with them.
import { LRUCache } from 'lru-cache';
import { findFormulas, isQuickToRead, type Line, plainText, readOutlineOf } from '../../markdown/index.ts';
import { termsOf } from '../../search/index.ts';
import { reduceFormula } from './formulas.ts';
import { ordinalOfName } from './ordinals.ts';
import { scanSections } from './scan-sections.ts';

/** A section, and its words. */
export interface ReadSection {
  /** Where it begins and ends in the answer. */
  at: number;
  end: number;
  /** Whether it has a name, and so can be marked. */
  isNamed: boolean;
  name: ReadonlySet<string>;
  /** Its name in plain words, without its number. */
  phrase: string;
  /** The stems of its first sentence or so, and how often each stem stands in it. */
  opening: ReadonlySet<string>;
  body: ReadonlyMap<string, number>;
  /** Its formulas, reduced. */
  formulas: readonly string[];
  /** The number that its name orders it by. */
  ordinal: number | undefined;
  /** Its paragraphs and list items as plain text, in order. */
  prose: readonly Prose[];
}

/** A paragraph or a list item. */
export interface Prose {
  /** Where it begins in the answer. */
  at: number;
  text: string;
}

/** Characters of an answer that are scanned. */
const MAX_SCANNED = 200_000;

/** Words of a section that are its opening. */
const OPENING = 30;

/** Answers that were read last. Their counted words take more memory than the texts. */
const known = new LRUCache<string, readonly ReadSection[]>({
  max: 120,
  maxSize: 400_000,
  sizeCalculation: (_, answer) => Math.max(1, answer.length),
  memoMethod: readAnew,
});

/**
 * The sections of an answer in order, first the text before all of them, which has no name. One that would take long to parse is
 * scanned, and has no prose.
 */
export function readSections(answer: string): readonly ReadSection[] {
  return known.memo(answer);
}

function readAnew(answer: string): ReadSection[] {
  return isQuickToRead(answer) ? parseSections(answer) : scanAnswer(answer);
}

/** Formulas between dollars on one line. */
const DOLLARS = /\$([^$\n]{1,200})\$/g;

function scanAnswer(answer: string): ReadSection[] {
  const sections = scanSections(answer.slice(0, MAX_SCANNED));
  const lead = { name: '', at: 0, end: sections[0]?.at ?? answer.length };
  return [lead, ...sections].map(({ name, at, end }) => {
    const text = answer.slice(at + name.length, end);
    const formulas = [...text.matchAll(DOLLARS)].map(([, tex = '']) => reduceFormula(tex));
    return { at, end, ...readTerms(name.replace(/[$*`]/g, ''), termsOf(text)), formulas, prose: [] };
  });
}

function parseSections(answer: string): ReadSection[] {
  const { lead, sections } = readOutlineOf(answer, (url) => url);
  const starts = sections.map(({ at }) => at);
  const formulas = findFormulas(answer, []);
  return [{ name: [], lines: lead, at: 0 }, ...sections].map((section, index) => {
    const end = starts[index] ?? answer.length;
    const name = plainText(section.name);
    const terms = section.lines.flatMap((line) => termsOf(textOf(line)));
    return {
      at: section.at,
      end,
      ...readTerms(name, terms),
      formulas: formulas.flatMap(({ start, tex }) =>
        section.at <= start && start < end ? [reduceFormula(tex)] : [],
      ),
      prose: section.lines.flatMap(readProse),
    };
  });
}

/** A text in lower case, its words with one blank between. */
export function wordsIn(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** What is known of a section by its name and the stems of its text. */
function readTerms(name: string, terms: readonly string[]) {
  const body = new Map<string, number>();
  for (const term of terms) body.set(term, (body.get(term) ?? 0) + 1);
  return {
    isNamed: /[\p{L}\p{N}]/u.test(name),
    name: new Set(termsOf(name)),
    phrase: wordsIn(name.replace(/^\s*\d+[.)]\s/, '')),
    opening: new Set(terms.slice(0, OPENING)),
    body,
    ordinal: ordinalOfName(name),
  };
}

function readProse({ kind, spans, at, isTable }: Line): Prose[] {
  return !isTable && (kind === 'paragraph' || kind === 'item') ? [{ at, text: plainText(spans) }] : [];
}

function textOf({ spans, code }: Line): string {
  return `${plainText(spans)} ${code}`;
}
