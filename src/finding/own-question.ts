// Whether what somebody says is a question of its own: then whoever says it is answered the same, whatever they were shown before.
import { readOwnWork, readSmallTalk } from '../dialogue/index.ts';
import { type LookedUp, lookUp } from './find.ts';
import type { Said } from './find-reply.ts';
import type { Previous, Searchable } from './finding.ts';
import { findFollowUp } from './follow-up/find-follow-up.ts';

/** Number of things shown before of which it is remembered. */
const MOST = 100;

/**
 * Gives what tells, for as long as the shelf is as it is, whether a text is found as a question of its own by whom that was shown, as it was
 * by whom it was answered. Where it could be meant otherwise it tells no. Nothing is found out before somebody wants to know.
 */
export function openOwnQuestion(
  shelf: Searchable,
  { text, subject = '', previous: answeredAfter }: { text: string } & Said,
): (previous: Previous | undefined) => Promise<boolean> {
  let looked: Promise<LookedUp> | undefined;
  const lookedUp = () => (looked ??= lookUp(shelf, text, subject));
  let isQuestion: boolean | undefined;
  const known = new Map<string, boolean>();

  async function isOwnAfter(previous: Previous | undefined): Promise<boolean> {
    // Nothing is taken up where one subject is asked about.
    if (previous === undefined || subject !== '') return true;
    const name = previous.kind === 'page' ? previous.key : previous.keys.join();
    const before = known.get(name);
    if (before !== undefined) return before;
    const isOwn = (await findFollowUp(shelf, { text, lookedUp }, previous)) === undefined;
    if (known.size < MOST) known.set(name, isOwn);
    return isOwn;
  }

  return async (previous) => {
    isQuestion ??= readSmallTalk(text) === undefined && readOwnWork(text) === undefined;
    return isQuestion && (await isOwnAfter(answeredAfter)) && isOwnAfter(previous);
  };
}
