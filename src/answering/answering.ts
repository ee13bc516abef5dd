// What answers somebody: what the library has for what they say, put into words.
import { type Reply, type Response, write } from '../answer/index.ts';
import { type Finding, findQuestion, findReply, type Previous, type Searchable } from '../finding/index.ts';
import type { Say } from '../language/index.ts';
import type { ReadableShelf } from '../shelf/index.ts';

/** What somebody says, and how it is read: all of it, or as a message with a question in it. */
export interface Said {
  as: 'reply' | 'message';
  text: string;
  /** The only subject that is asked about, as in `find`. */
  subject?: string;
  /** What was shown to this person last, where that was lately. */
  previous?: Previous | undefined;
}

/** What is asked, and where. */
export interface Asked {
  said: Said;
  /** What people read there. */
  shelf: ReadableShelf;
  /** The same as it is searched there. */
  searched: Searchable;
  /** In whose voice it is answered first. */
  say: Say;
}

/** What was found. */
export interface Answered {
  kind: Finding['kind'];
  /** The question, as it was found in what was said. */
  question: string;
  /** Puts it into words. */
  write(say: Say): Promise<Reply>;
}

/** Answers people. */
export interface Answering {
  /** What is said to it; undefined for a message without words. */
  answer(asked: Asked): Promise<Answered | undefined>;
  /** Whether what is asked now is begun soon. Where it is not, `whenFree` calls back once when it is. */
  isFree(): boolean;
  whenFree(listener: () => void): void;
  /** How many threads of their own are ready, and how many questions wait for one of them. */
  threads(): { ready: number; waiting: number };
  close(): void;
}

/** What was found for what somebody says, before it is put into words. */
export interface Found {
  finding: Finding;
  /** There was no time for all that tells which page is meant. */
  isHasty: boolean;
}

/** What the library has for what somebody says; undefined for a message without words. */
export async function findFor(
  searched: Searchable,
  { as, text, subject = '', previous }: Said,
): Promise<Found | undefined> {
  let isHasty = false;
  const watched: Searchable = {
    ...searched,
    async search(...asked) {
      const found = await searched.search(...asked);
      isHasty ||= found.isHasty === true;
      return found;
    },
  };
  const finding =
    as === 'reply'
      ? await findReply(watched, text, { subject, previous })
      : await findQuestion(watched, text, previous);
  return finding && { finding, isHasty };
}

/** Puts into words what was found. */
export async function writeFound({ finding, isHasty }: Found, say: Say): Promise<Response> {
  const response = await write(finding, say);
  return isHasty ? { ...response, isMakeshift: true } : response;
}

/** Answers what is read as a whole: there is always something to say to it. */
export async function answerReply(
  answering: Pick<Answering, 'answer'>,
  { said, ...asked }: Omit<Asked, 'said'> & { said: Omit<Said, 'as'> },
): Promise<Answered> {
  const answered = await answering.answer({ ...asked, said: { ...said, as: 'reply' } });
  if (answered === undefined) throw new Error('nothing is said to a question');
  return answered;
}

/** Answers in the thread that calls it. */
export async function answerHere({ said, searched }: Asked): Promise<Answered | undefined> {
  const found = await findFor(searched, said);
  if (found === undefined) return undefined;
  const { kind, question } = found.finding;
  return { kind, question, write: (say) => writeFound(found, say) };
}

/** All is answered in the thread that asks. */
export const HERE: Answering = {
  answer: answerHere,
  isFree: () => true,
  whenFree: (listener) => listener(),
  threads: () => ({ ready: 0, waiting: 0 }),
  close() {},
};
