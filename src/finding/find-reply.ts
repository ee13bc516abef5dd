// What somebody says → what the library has for it, where not everything that is said is a question.
import {
  mayNameSigns,
  readChat,
  readFollowUp,
  readOwnWork,
  readSmallTalk,
  type SmallTalk,
} from '../dialogue/index.ts';
import { find, type LookedUp, lookUp, readResult } from './find.ts';
import { findPageByKey } from './find-page.ts';
import type { Finding, Previous, Searchable } from './finding.ts';
import { findFollowUp } from './follow-up/find-follow-up.ts';
import { askedFormula } from './formula/asked-formula.ts';
import { findFormula, openAtFormula } from './formula/find-formula.ts';
import { isGeneral, saysSomething } from './formula/keys.ts';
import { entryNamed, findSubject } from './named.ts';

/** Where something is said. */
export interface Said {
  /** The only subject that is asked about, as in `find`. */
  subject?: string;
  /** What was shown to this person last, where that was lately. */
  previous?: Previous | undefined;
}

/**
 * Finds what the library has for what somebody says: a question, something that takes up what was shown before, or a request for their
 * own work to be done. Small talk is told as that, and not searched.
 */
export async function findReply(
  shelf: Searchable,
  text: string,
  { subject = '', previous }: Said = {},
): Promise<Finding> {
  // Whatever is a page's title asks for that page.
  if (entryNamed(shelf.library, text, findSubject(shelf.library, subject)?.slug))
    return find(shelf, text, subject);
  const formula = askedFormula(text);
  const isFormula = formula !== undefined && saysSomething(formula);
  const talk = isFormula ? undefined : smallTalkIn(text, previous);
  if (talk !== undefined) {
    // `??` and `...` are operators where the library tells of them.
    const named = mayNameSigns(text) ? await find(shelf, text, subject) : undefined;
    if (named !== undefined && named.kind !== 'nothing') return named;
    return { question: text, kind: 'smallTalk', ...talk, ...exampleFor(shelf, text) };
  }
  const own = readOwnWork(text);
  const byFormula = () =>
    formula === undefined || (own !== undefined && !isGeneral(formula))
      ? undefined
      : findFormula(shelf, text, formula, findSubject(shelf.library, subject)?.slug);
  if (own !== undefined)
    return (await byFormula()) ?? findMethod(shelf, text, own.method, { subject, previous });
  let looked: Promise<LookedUp> | undefined;
  const lookedUp = () => (looked ??= lookUp(shelf, text, subject));
  const taken =
    previous && subject === '' && !isFormula
      ? await findFollowUp(shelf, { text, lookedUp }, previous)
      : undefined;
  const byWords = taken ?? readResult(shelf, await lookedUp());
  const found =
    taken === undefined && formula !== undefined
      ? (openAtFormula(byWords, formula) ?? (await byFormula()) ?? byWords)
      : byWords;
  const chat = found.kind === 'nothing' ? readChat(text) : undefined;
  return chat ? { question: text, kind: 'smallTalk', ...chat, ...exampleFor(shelf, text) } : found;
}

/** The small talk that a message is, unless it takes up what was shown: "thanks, and why?", "I'm confused". */
export function smallTalkIn(text: string, previous?: Previous): SmallTalk | undefined {
  const talk = readSmallTalk(text);
  // "Rate my poem" is said to the bot, and asks for something.
  if (talk !== undefined && readOwnWork(text) !== undefined) return undefined;
  if (talk === undefined || previous === undefined) return talk;
  const { isElliptic, aspects, ordinal, hasPointer } = readFollowUp(text);
  const asksOn = isElliptic && (ordinal !== undefined || aspects.length > 0);
  switch (talk.topic) {
    case 'thanks':
    case 'greeting':
    case 'chatter':
    case 'praise':
      return asksOn ? undefined : talk;
    case 'mood':
      return aspects.includes('simpler') ? undefined : talk;
    case 'self':
      return isElliptic && hasPointer ? undefined : talk;
    case 'joke':
    case 'complaint':
    case 'insult':
    case 'farewell':
      return talk;
    default:
      return talk.topic satisfies never;
  }
}

/** The page on the method for what somebody wants to have done; without one of its own, what they have just read. */
async function findMethod(
  shelf: Searchable,
  text: string,
  method: string,
  { subject = '', previous }: Said,
): Promise<Finding> {
  const asked = { question: text, isOwnWork: true, ...exampleFor(shelf, text) } as const;
  const found: Finding = method === '' ? { ...asked, kind: 'nothing' } : await find(shelf, method, subject);
  if (found.kind !== 'nothing' || previous?.kind !== 'page') return { ...found, ...asked };
  const shown = findPageByKey(shelf, previous.key);
  return shown ? { ...asked, kind: 'page', isNamed: true, ...shown } : { ...found, ...asked };
}

/** Of a library's questions so many are given as examples: the last ones may show what the library does not have. */
const MAX_EXAMPLES = 4;

/** A question that can be asked, another one for other words; none where the library names none. */
function exampleFor({ library: { questions } }: Searchable, text: string): { example?: string } {
  const example = questions[text.length % Math.max(Math.min(questions.length, MAX_EXAMPLES), 1)];
  return example === undefined ? {} : { example };
}
