// Answers what somebody says: finds what the library has for it, and puts that into words.
import { type Reply, type Response, write } from '../answer/index.ts';
import { type Finding, findQuestion, findReply, type Previous, type Searchable } from '../finding/index.ts';
import type { Say } from '../language/index.ts';
import type { ReadableShelf } from '../shelf/index.ts';

/** What somebody says. */
export interface Said {
  /** How it is read: as a question as a whole (see `findReply`), or as a message that may hold a question (see `findQuestion`). */
  as: 'reply' | 'message';
  text: string;
  /** The slug of the subject that is asked about; without it, all of them. */
  subject?: string;
  /** What was shown to this person last, if that was recently. */
  previous?: Previous | undefined;
}

/** A question, and where it is asked. */
export interface Asked {
  said: Said;
  /** The library that people read there. */
  shelf: ReadableShelf;
  /** The same library as it is searched there: a server may prefer subjects, or have votes. */
  searched: Searchable;
  /** The voice of the first answer. */
  say: Say;
}

/** What was found for a question. */
export interface Answered {
  kind: Finding['kind'];
  /** The question that was found in what was said. */
  question: string;
  /** Puts the answer into words. */
  write(say: Say): Promise<Reply>;
}

/** Answers people, in this thread or in others. */
export interface Answering {
  /** Answers a question. Undefined for a message without words. */
  answer(asked: Asked): Promise<Answered | undefined>;
  /** Whether a question that is asked now is started soon. */
  isFree(): boolean;
  /** Calls `listener` once, as soon as `isFree` is true; at once where it is. */
  whenFree(listener: () => void): void;
  /** The number of threads that are ready besides this one, and of questions that wait for one of them. */
  threads(): { ready: number; waiting: number };
  close(): void;
}

/** What was found, before it is put into words. */
export interface Found {
  finding: Finding;
  /** Whether some search had no time for the question's vector. */
  isHasty: boolean;
}

/** Finds what the library has for what somebody says. Undefined for a message without words. */
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

/** Answers what is read as a question as a whole. There is always an answer to that. */
export async function answerReply(
  answering: Pick<Answering, 'answer'>,
  { said, ...asked }: Omit<Asked, 'said'> & { said: Omit<Said, 'as'> },
): Promise<Answered> {
  const answered = await answering.answer({ ...asked, said: { ...said, as: 'reply' } });
  if (answered === undefined) throw new Error('nothing is said to a question');
  return answered;
}

/** Answers in the calling thread. */
export async function answerHere({ said, searched }: Asked): Promise<Answered | undefined> {
  const found = await findFor(searched, said);
  if (found === undefined) return undefined;
  const { kind, question } = found.finding;
  return { kind, question, write: (say) => writeFound(found, say) };
}

/** Answers everything in the calling thread. */
export const HERE: Answering = {
  answer: answerHere,
  isFree: () => true,
  whenFree: (listener) => listener(),
  threads: () => ({ ready: 0, waiting: 0 }),
  close() {},
};
