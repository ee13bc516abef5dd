// What is said right after a page was shown, or pages were offered: about that, or a new question.
import { type FollowUp, readFollowUp } from '../../dialogue/index.ts';
import { fileOf, isSectionPath, type Library } from '../../library/index.ts';
import type { NearPassage } from '../../search/index.ts';
import { type LookedUp, lookUp, readResult } from '../find.ts';
import { othersThan } from '../find-candidates.ts';
import { findPage, findPageByKey } from '../find-page.ts';
import type { Extent, Finding, Previous, Searchable } from '../finding.ts';
import { placeByMeaning } from './by-meaning.ts';
import { firstOf, holdsAll, isAbout, otherKeys, outcomeOf, pathOf } from './looked-up.ts';
import { findPassage, hasSectionNamed, isCalled, mayBeNamed, stemsOf } from './passage.ts';
import { isAboutShown } from './weigh.ts';

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
      return isElliptic ? openAt(shelf, message, shown, said) : findAbout(shelf, message, shown, said);
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
  const others = othersThan(key, keys);
  return found && { question: text, kind: 'page', isNamed: true, ...found, others };
}

/**
 * The page again, opened where it answers the message, or with as much of it as was asked for. `known`: how near its passages are to the
 * message, if that was computed before.
 */
async function openAt(
  shelf: Searchable,
  message: Message,
  shown: Shown,
  said: FollowUp,
  known?: readonly NearPassage[],
): Promise<Finding | undefined> {
  const { text } = message;
  const { aspects, content, ordinal } = said;
  const wanted = { words: content, aspects, text, ...(ordinal === undefined ? {} : { ordinal }) };
  const passage = findPassage(shown.answer(), wanted);
  const found = findPage(shelf, shown.path);
  if (found === undefined) return undefined;
  // "Tell me more about the one with few firms" asks for that; "more, please" for the page.
  const isMore = aspects.includes('more') && content.length <= 1;
  const isSized = passage === undefined && (isMore || aspects.includes('simpler'));
  const isPlaced = !isSized && passage?.isCertain !== true && ordinal === undefined;
  const near = isPlaced ? (known ?? (await shelf.nearPassages?.(shown.path, text))) : undefined;
  const at = placeByMeaning(near ?? [], shown.answer(), wanted) ?? passage?.at;
  const extent: Extent | undefined = isSized ? (isMore ? 'whole' : 'opening') : undefined;
  return {
    question: text,
    kind: 'page',
    isNamed: false,
    ...found,
    ...(at === undefined ? {} : { bestOffset: at }),
    ...(extent === undefined ? {} : { extent }),
    others: otherKeys(shelf.library, await message.lookedUp(), shown.key),
  };
}

/** Maximum number of words of its own that a message may have to take up what was shown: "it" and "so" stand in any long question. */
const MAX_OWN_WORDS = 3;

/** Maximum number of words of its own that are looked for in the page that was shown, where nothing takes it up. */
const MAX_SOUGHT_WORDS = 6;

/** What a message with words of its own asks: of the page that was shown, or of another one. */
async function findAbout(
  shelf: Searchable,
  message: Message,
  shown: Shown,
  said: FollowUp,
): Promise<Finding | undefined> {
  const near = (await shelf.nearPassages?.(shown.path, message.text)) ?? [];
  if (near.length === 0) return findByWords(shelf, message, shown, said);
  const { text, lookedUp } = message;
  const looked = said.hasLead ? await lookUp(shelf, said.rest) : await lookedUp();
  const nearest = Math.max(...near.map(({ nearness }) => nearness));
  const isHere =
    // Who says the whole name of a section, or how something is done that is said before, leaves no doubt.
    isCalled(shown.answer(), text) ||
    (said.asksOfIt && said.content.length === 1) ||
    (await isAboutShown(shelf, { text, said, looked }, shown, nearest));
  if (isHere) return openAt(shelf, message, shown, said, near);
  return said.hasLead && said.content.length <= MAX_OWN_WORDS
    ? findOther(shelf, message, shown, { said, looked })
    : undefined;
}

/** What is found for "what about meiosis": by itself, else together with what was shown. */
async function findOther(
  shelf: Searchable,
  message: Message,
  shown: Shown,
  { said, looked }: { said: FollowUp; looked: LookedUp },
): Promise<Finding | undefined> {
  const { text } = message;
  if (said.hasLead && pathOf(looked) !== undefined) return { ...readResult(shelf, looked), question: text };
  const joined = await lookUp(shelf, `${shown.title} ${said.content.join(' ')}`);
  const found = pathOf(joined);
  if (said.hasLead && found === shown.path) {
    const there = readResult(shelf, joined);
    const isOpened = there.kind === 'page' && there.bestOffset !== undefined;
    return isOpened ? { ...there, question: text } : openAt(shelf, message, shown, said);
  }
  // Its own title leads back to the page, which does not say what was asked for.
  const isJoined = found !== undefined && found !== shown.path;
  return { ...readResult(shelf, isJoined ? joined : looked), question: text };
}

/** The same where nothing tells how near the page is to the message. */
async function findByWords(
  shelf: Searchable,
  message: Message,
  shown: Shown,
  said: FollowUp,
): Promise<Finding | undefined> {
  const { text, lookedUp } = message;
  const findOwn = (aspects = said.aspects) =>
    findPassage(shown.answer(), { words: said.content, aspects, text });
  const isTaken = (said.hasLead || said.hasPointer) && said.content.length <= MAX_OWN_WORDS;
  // "What about meiosis" asks for meiosis; anything else is looked up as it was said.
  const looked = said.hasLead && isTaken ? await lookUp(shelf, said.rest) : await lookedUp();
  const isAnswered = pathOf(looked) !== undefined;
  if (!isTaken) {
    // Where several pages may be meant, the one that was shown is, if it comes first of them.
    const isUnsure = outcomeOf(looked) === 'unsure';
    if (isUnsure && firstOf(looked) === shown.path) return openAt(shelf, message, shown, said);
    // Who names the topic of the page again asks anew; a word of its text alone is no reason to stay, where others may be meant.
    if (holdsAll(stemsOf(shown.title), said.content)) return undefined;
    if (isAnswered) {
      if (isAbout(shelf.library, looked, said)) return undefined;
      // A section of this name answers rather than another page that only speaks of it.
      const isHere =
        hasSectionNamed(shown.answer(), said.content) &&
        findOwn([])?.isNamed === true &&
        findOwn() !== undefined;
      return isHere ? openAt(shelf, message, shown, said) : undefined;
    }
    // Where others may be meant, only a name among its sections keeps to the page, or what it means.
    const mayBeHere = !isUnsure || mayBeNamed(shown.answer(), { words: said.content, aspects: said.aspects });
    const own = mayBeHere ? findOwn() : undefined;
    const isNew = own === undefined || (isUnsure && !own.isNamed);
    return isNew ? undefined : openAt(shelf, message, shown, said);
  }
  const own = findOwn();
  if (own?.isNamed) return openAt(shelf, message, shown, said);
  // "How are they measured" asks of them, whichever page has that verb in its title.
  if (said.hasPointer && said.content.length === 1 && (own !== undefined || said.asksOfIt))
    return openAt(shelf, message, shown, said);
  if (isAnswered && isAbout(shelf.library, looked, said)) {
    const found = readResult(shelf, looked);
    const isOpened = found.kind === 'page' && found.bestOffset !== undefined;
    if (pathOf(looked) !== shown.path || isOpened) return { ...found, question: text };
  }
  if (own !== undefined) return openAt(shelf, message, shown, said);
  // "What about drips" may lead back to the page.
  if (pathOf(looked) === shown.path) return openAt(shelf, message, shown, said);
  // "Which one is stronger?" asks of it whatever it says; pages that only share a word with that are further off.
  const isBare = !isAnswered && said.hasPointer && said.content.length <= 1;
  if (isBare && outcomeOf(looked) === 'unsure') return openAt(shelf, message, shown, said);
  return findOther(shelf, message, shown, { said, looked });
}
