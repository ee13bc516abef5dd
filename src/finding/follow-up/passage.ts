// Where a page answers what is asked of it right after it was shown: the section that is counted to, or that speaks of it.
import { type Aspect, hasCue, hasOrdinal, namesAspect } from '../../dialogue/index.ts';
import { isFunctionWord, stem, wordsOf } from '../../search/index.ts';
import { type Mark, outlineOf, type Section, startOf } from './outline.ts';

/** What is asked of a page. */
export interface Wanted {
  /** Words that the passage should hold. */
  words: readonly string[];
  aspects: readonly Aspect[];
  /** All that was said: of names that hold the words, "With friction" is closer to "and with friction?" than "Without friction". */
  text?: string;
  /** Which of several: 0 for the first, -1 for the last. */
  ordinal?: number;
}

/** A place in a page. */
export interface Passage {
  /** As a character offset into the page's answer. */
  at: number;
  /** Whether the section's name says what was asked for. */
  isNamed: boolean;
  /** Whether it is counted to, or called by its whole name, so that nothing else need be weighed. */
  isCertain?: true;
}

/** What sections a page counts by, the likeliest first. */
const COUNTED: readonly Mark[] = ['numbered', 'bullet', 'heading', 'bold'];

/** The passage of an answer that fits best; undefined where none holds all the words, or shows what is asked. */
export function findPassage(answer: string, wanted: Wanted): Passage | undefined {
  const sections = outlineOf(answer);
  if (wanted.ordinal !== undefined) {
    const counted = countTo(sections, wanted.ordinal);
    return counted && { at: startOf(counted), isNamed: true, isCertain: true };
  }
  const named = sectionNamedIn(sections, wanted.text ?? '');
  if (named !== undefined) return { at: startOf(named), isNamed: true, isCertain: true };
  const stems = stemsOf(wanted.words.join(' '));
  const scored = sections.flatMap((section) => scoreSection(section, stems, wanted));
  const best = scored.reduce<Scored | undefined>(
    (first, one) => (first === undefined || one.score > first.score ? one : first),
    undefined,
  );
  if (best !== undefined) return { at: best.at, isNamed: best.isNamed };
  const said = stems.length === 0 ? sectionSaid(sections, wanted.text ?? '') : undefined;
  return said && { at: startOf(said), isNamed: true };
}

/** Whether the whole name of a section stands in a message. */
export function isCalled(answer: string, text: string): boolean {
  return sectionNamedIn(outlineOf(answer), text) !== undefined;
}

/** Whether the name of a section holds all these words; far cheaper to tell than which passage holds them. */
export function hasSectionNamed(answer: string, words: readonly string[]): boolean {
  const stems = stemsOf(words.join(' '));
  return outlineOf(answer).some(({ name }) => share(stems, name) === 1);
}

/**
 * Whether the name of any section holds these words, or speaks of one of these aspects: without that, no passage that `findPassage`
 * finds `isNamed`. Far cheaper to tell than which passage that is.
 */
export function mayBeNamed(answer: string, { words, aspects }: Pick<Wanted, 'words' | 'aspects'>): boolean {
  const stems = stemsOf(words.join(' '));
  return outlineOf(answer).some(
    ({ name }) => share(stems, name) === 1 || aspects.some((aspect) => namesAspect(name, aspect)),
  );
}

/** The stems of the words that say something. */
export function stemsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !isFunctionWord(word))
    .map(stem);
}

/** The section whose whole name stands in a message, however its words end: "Writing about them" in "how do I write about them". */
function sectionNamedIn(sections: readonly Section[], text: string): Section | undefined {
  const said = ` ${wordsOf(text).map(stem).join(' ')} `;
  return sections.find(({ name }) => {
    const words = wordsOf(name).map(stem);
    return words.length >= MIN_SAID.words && said.includes(` ${words.join(' ')} `);
  });
}

/** Minimum number of words that a message shares with the name of a section, and minimum share of either, where none of them says much. */
const MIN_SAID = { words: 3, share: 0.6 };

/** The section whose name says nearly what a message says: "How we know it" for "how do we know that". */
function sectionSaid(sections: readonly Section[], text: string): Section | undefined {
  const said = new Set(wordsOf(text));
  const alike = sections.map((section) => {
    const name = [...new Set(wordsOf(section.name))];
    const shared = name.filter((word) => said.has(word)).length;
    const isAlike = shared >= MIN_SAID.words && shared >= MIN_SAID.share * Math.min(name.length, said.size);
    return { section, shared: isAlike ? shared : 0 };
  });
  const most = Math.max(0, ...alike.map(({ shared }) => shared));
  return most === 0 ? undefined : alike.find(({ shared }) => shared === most)?.section;
}

/** The section with a number: the one that is called so, else that of the page's list, else of its headings. */
function countTo(sections: readonly Section[], ordinal: number): Section | undefined {
  const called = ordinal < 0 ? undefined : sections.find(({ name }) => hasOrdinal(name, ordinal));
  if (called !== undefined) return called;
  for (const mark of COUNTED) {
    const listed = sections.filter((section) => section.mark === mark);
    if (listed.length > 1) return listed.at(ordinal);
  }
  return undefined;
}

interface Scored extends Passage {
  score: number;
}

/** What a block is worth: a name counts thrice, and what stands in one block more than what is spread over a section. */
function scoreSection(
  section: Section,
  stems: readonly string[],
  { aspects, text: said = '' }: Wanted,
): Scored[] {
  const named = share(stems, section.name);
  const alike = named === 1 ? shareOfAll(said, section.name) : 0;
  const whole = share(stems, section.blocks.map(({ text }) => text).join('\n'));
  if (stems.length > 0 && whole < 1) return [];
  return section.blocks
    .map(({ text, start, lead }, index): Scored => {
      const isHeading = section.mark === 'heading' && index === 0;
      const shown = aspects.map((aspect) =>
        strengthOf(aspect, section.name, isHeading ? '' : text.slice(lead)),
      );
      const aspect = shown.reduce((sum, strength) => sum + strength, 0);
      const isNamed = named === 1 || shown.some((strength) => strength >= NAMED);
      const words = 3 * named + alike + share(stems, text) + whole;
      return {
        score: stems.length + aspects.length === 0 || words + aspect === 0 ? 0 : words + aspect,
        at: isHeading || (named === 1 && stems.length > 0) ? startOf(section) : start,
        isNamed,
      };
    })
    .filter(({ score }) => score > 0);
}

/** What an aspect is worth where a section's name shows it. */
const NAMED = 2;

/** How plainly a block speaks of an aspect. */
function strengthOf(aspect: Aspect, name: string, text: string): number {
  const inName = namesAspect(name, aspect) ? NAMED : 0;
  switch (aspect) {
    case 'formula':
      return inName + (/\$[^$]*=[^$]*\$|\$\$/.test(text) ? 1 : 0);
    case 'when':
      return inName + (/\b(?:1\d{3}|20\d\d)\b/.test(text) ? 1 : 0);
    // What begins with "Suppose" or "Example:" is one; what holds the word may only mention some.
    case 'example':
      return inName + (hasCue(text.trim().slice(0, 40), aspect) ? 1 : 0) + (hasCue(text, aspect) ? 0.5 : 0);
    case 'code':
      return inName + (hasCode(text) ? NAMED : 0);
    case 'proof':
    case 'who':
    case 'where':
    case 'why':
    case 'use':
    case 'meaning':
    case 'limits':
    case 'merits':
    case 'mistakes':
    case 'results':
    case 'compare':
    case 'kinds':
    case 'factors':
      return inName + (hasCue(text, aspect) ? 1 : 0);
    // The page itself, from its beginning.
    case 'simpler':
    case 'more':
      return 0;
    default:
      return aspect satisfies never;
  }
}

/** Whether a block, or any of several, is code. */
export function hasCode(text: string): boolean {
  return /^\s*(?:```|~~~)/m.test(text);
}

/** Which share of the words of a message a name holds, whatever they say. */
function shareOfAll(said: string, name: string): number {
  const held = new Set(wordsOf(name).map(stem));
  const words = wordsOf(said).map(stem);
  return words.filter((word) => held.has(word)).length / Math.max(words.length, 1);
}

/** Which share of these stems a text holds; none where there are none. */
function share(stems: readonly string[], text: string): number {
  if (stems.length === 0 || text === '') return 0;
  const held = new Set(stemsOf(text));
  return stems.filter((one) => held.has(one)).length / stems.length;
}
