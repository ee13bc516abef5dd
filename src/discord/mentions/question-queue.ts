// The work on people's messages, by the question that it is about: work on one question is sequential, so a deletion waits for the answer that
// it deletes.
import { report } from '../errors/index.ts';
import type { Surroundings } from '../sending/index.ts';
import type { Heard } from '../session/index.ts';
import type { Turn, Turns } from '../turns.ts';

/** A piece of work on a question. */
export interface QuestionWork {
  /** The id of the message with the question. */
  question: string;
  /** Whose turn it takes. */
  person: string;
  work(): Promise<void>;
  /** Done instead if the turn came too late. */
  late?(turn: Turn): Promise<void>;
}

export interface QuestionQueue {
  /** Queues work. Errors of it are logged. */
  add(work: QuestionWork): void;
  /** Whether work on a question is pending. */
  has(question: string): boolean;
  /** Resolves when all work that was queued so far is done. */
  done(): Promise<void>;
}

export interface QuestionQueueOptions extends Pick<Surroundings, 'log'> {
  turns: Turns;
  /** Told of each question when a piece of work on it is done. */
  heard: Pick<Heard, 'settle'>;
}

/** Opens a queue whose pieces of work take turns with all other work of the bot. */
export function openQuestionQueue({ turns, heard, log }: QuestionQueueOptions): QuestionQueue {
  /** The last work of each question, by its id. */
  const pending = new Map<string, Promise<void>>();
  return {
    add({ question, person, work, late = async () => {} }) {
      const before = pending.get(question) ?? Promise.resolve();
      const take = () => turns.take('message', person, (turn) => (turn === 'work' ? work() : late(turn)));
      // The usual cause is that the bot may not write in the channel, so the person cannot be told either.
      const now = before.then(take).catch((error: unknown) => {
        report(log, error, { question }, 'a message could not be answered');
      });
      const done = now.finally(() => {
        heard.settle(question);
        if (pending.get(question) === done) pending.delete(question);
      });
      pending.set(question, done);
    },
    has: (question) => pending.has(question),
    async done() {
      await Promise.all(pending.values());
    },
  };
}
