// What is said right after a page was shown, or pages were offered: about that, or a new question.
import { type FollowUp, readFollowUp } from '../../dialogue/index.ts';
import { fileOf, isSectionPath, type Library } from '../../library/index.ts';
import { type LookedUp, lookUp, readResult } from '../find.ts';
import { findPage, findPageByKey } from '../find-page.ts';
import type { Extent, Finding, Previous, Searchable } from '../finding.ts';
import { isMeant, isNearer, placeByMeaning } from './by-meaning.ts';
import { firstOf, holdsAll, isAbout, outcomeOf, pathOf } from './looked-up.ts';
import { findPassage, hasSectionNamed, mayBeNamed, stemsOf } from './passage.ts';

/** A message, and what is found for it as a question of its own: looked up once, where anybody wants to know. */
export interface Message {
  text: string;
  lookedUp(): Promise<LookedUp>;
}

/** The page that was shown. Most of what is said next asks something else, for which its text need not be read. */
interface Shown {
  path: string;
  key: string;
  title: string;
  answer(): string;
}

/**
 * Finds what a message asks of what was shown before it. Undefined where it is a question of its own, or what was shown is no longer
 * there.
 */
export async function findFollowUp(
  shelf: Searchable,
  message: Message,
  previous: Previous,
): Promise<Finding | undefined> {
  const { text } = message;
  const said = readFollowUp(text);
  switch (previous.kind) {
    case 'candidates':
      return findOffered(shelf, text, said, previous.keys);
    case 'page': {
      const { isElliptic, content } = said;
      const isShort = content.length > 0 && content.length <= MAX_SOUGHT_WORDS;
      const shown = isElliptic || isShort ? shownOf(shelf.library, previous.key) : undefined;
      if (shown === undefined) return undefined;
      return isElliptic ? openAt(shelf, text, shown, said) : findAbout(shelf, message, shown, said);
    }
    default:
      return previous satisfies never;
  }
}

function shownOf(library: Library, key: string): Shown | undefined {
  const named = library.entryWithKey(key);
  const entry = named && isSectionPath(named.path) ? library.entryAt(fileOf(named.path)) : named;
  return entry && { ...entry, answer: () => library.answerAt(entry.path) ?? '' };
}

/** "The second one" of pages that were offered. */
function findOffered(
  shelf: Searchable,
  text: string,
  { ordinal, content }: FollowUp,
  keys: readonly string[],
): Finding | undefined {
  if (ordinal === undefined || content.length > 0) return undefined;
  const key = keys.at(ordinal);
  const found = key === undefined ? undefined : findPageByKey(shelf, key);
  const others = keys.filter((one) => one !== key).slice(0, 4);
  return found && { question: text, kind: 'page', isNamed: true, ...found, others };
}

/** The page again, opened where it answers what is said, or with as much of it as is wished. */
async function openAt(
  shelf: Searchable,
  text: string,
  shown: Shown,
  said: FollowUp,
): Promise<Finding | undefined> {
  const { aspects, content, ordinal } = said;
  const passage = findPassage(shown.answer(), {
    words: content,
    aspects,
    text,
    ...(ordinal === undefined ? {} : { ordinal }),
  });
  const found = findPage(shelf, shown.path);
  if (found === undefined) return undefined;
  const isSized = aspects.includes('more') || aspects.includes('simpler');
  // What a name says, or a number counts to, is certain; otherwise what speaks of it in other words comes before what only holds the words.
  const isOpen = passage?.isNamed !== true && ordinal === undefined && (passage !== undefined || !isSized);
  const at =
    (isOpen ? await placeByMeaning(shelf, text, { path: shown.path, answer: shown.answer() }) : undefined) ??
    passage?.at;
  const extent: Extent | undefined = aspects.includes('more')
    ? 'whole'
    : aspects.includes('simpler')
      ? 'opening'
      : undefined;
  return {
    question: text,
    kind: 'page',
    isNamed: false,
    ...found,
    ...(at === undefined ? {} : { bestOffset: at }),
    ...(extent === undefined || passage !== undefined ? {} : { extent }),
    others: await otherKeys(shelf, text, shown.key),
  };
}

/** Maximum number of words of its own that a message may have to take up what was shown: "it" and "so" stand in any long question. */
const MAX_OWN_WORDS = 3;

/** Maximum number of words of its own that are looked for in the page that was shown, where nothing takes it up. */
const MAX_SOUGHT_WORDS = 6;

/** What a message with words of its own asks: of the page that was shown, or of another one. */
async function findAbout(
  shelf: Searchable,
  { text, lookedUp }: Message,
  shown: Shown,
  said: FollowUp,
): Promise<Finding | undefined> {
  const findOwn = (aspects = said.aspects) =>
    findPassage(shown.answer(), { words: said.content, aspects, text });
  const isTaken = (said.hasLead || said.hasPointer) && said.content.length <= MAX_OWN_WORDS;
  // "What about meiosis" asks for meiosis; anything else is looked up as it was said.
  const looked = said.hasLead && isTaken ? await lookUp(shelf, said.rest) : await lookedUp();
  const isAnswered = pathOf(looked) !== undefined;
  if (!isTaken) {
    // Where several pages may be meant, the one that was shown is, if it comes first of them.
    const isUnsure = outcomeOf(looked) === 'unsure';
    if (isUnsure && firstOf(looked) === shown.path) return openAt(shelf, text, shown, said);
    // Who names the topic of the page again asks anew; a word of its text alone is no reason to stay, where others may be meant.
    if (holdsAll(stemsOf(shown.title), said.content)) return undefined;
    if (isAnswered) {
      if (isAbout(shelf.library, looked, said)) return undefined;
      // A section of this name answers rather than another page that only speaks of it.
      const isHere =
        hasSectionNamed(shown.answer(), said.content) &&
        findOwn([])?.isNamed === true &&
        findOwn() !== undefined;
      return isHere ? openAt(shelf, text, shown, said) : undefined;
    }
    // Where others may be meant, only a name among its sections keeps to the page, or what it means.
    const mayBeHere = !isUnsure || mayBeNamed(shown.answer(), { words: said.content, aspects: said.aspects });
    const own = mayBeHere ? findOwn() : undefined;
    const isNew = own === undefined || (isUnsure && !own.isNamed);
    const isHere =
      !isNew || (await isMeant(shelf, text, shown, { looked, content: said.content, isTaken: false }));
    return isHere ? openAt(shelf, text, shown, said) : undefined;
  }
  const own = findOwn();
  if (own?.isNamed) return openAt(shelf, text, shown, said);
  // "How are they measured" asks of them, whichever page has that verb in its title.
  if (said.hasPointer && said.content.length === 1 && (own !== undefined || said.asksOfIt))
    return openAt(shelf, text, shown, said);
  if (isAnswered && isAbout(shelf.library, looked, said)) {
    const found = readResult(shelf, looked);
    const isOpened = found.kind === 'page' && found.bestOffset !== undefined;
    if (pathOf(looked) !== shown.path || isOpened) return { ...found, question: text };
  }
  if (own !== undefined && !(isAnswered && (await isNearer(shelf, said.rest, looked, shown))))
    return openAt(shelf, text, shown, said);
  // "What about drips" may lead back to the page.
  if (pathOf(looked) === shown.path) return openAt(shelf, text, shown, said);
  if (isAnswered && said.hasLead) return { ...readResult(shelf, looked), question: text };
  if (
    !isAnswered &&
    (await isMeant(shelf, text, shown, { looked, content: said.content, isTaken: said.hasPointer }))
  )
    return openAt(shelf, text, shown, said);
  const joined = await lookUp(shelf, `${shown.title} ${said.content.join(' ')}`);
  const found = pathOf(joined);
  if (said.hasLead && found === shown.path) {
    const there = readResult(shelf, joined);
    const isOpened = there.kind === 'page' && there.bestOffset !== undefined;
    return isOpened ? { ...there, question: text } : openAt(shelf, text, shown, said);
  }
  // Its own title leads back to the page, which does not say what was asked for.
  const isJoined = found !== undefined && found !== shown.path;
  // "Which one is stronger?" asks of it whatever it says; pages that only share a word with that are further off.
  const isBare = said.hasPointer && said.content.length <= 1;
  if (!isJoined && isBare && outcomeOf(looked) === 'unsure' && shelf.nearPassages === undefined)
    return openAt(shelf, text, shown, said);
  return { ...readResult(shelf, isJoined ? joined : looked), question: text };
}

/** What the message would find as a question of its own. */
async function otherKeys({ library, search }: Searchable, text: string, shown: string): Promise<string[]> {
  const { matches } = await search(text);
  const keys = matches.flatMap(({ path }) => library.keyAt(path) ?? []);
  return [...new Set(keys)].filter((key) => key !== shown).slice(0, 4);
}
