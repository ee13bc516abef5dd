// The interface through which monitoring is told of the bot's work: kinds, numbers and ids, never texts of people.
import type { QuestionOutcome } from '../answer/index.ts';

/**
 * How a piece of work ended: for questions, what was found. `busy`: the bot had too much to do. `limited`: a rate limit was reached.
 * `expired`: it was too late for Discord's deadline.
 */
export type WorkOutcome = QuestionOutcome | 'done' | 'busy' | 'limited' | 'expired' | 'failed';

/** An interaction or a message that has been dealt with. */
export interface Work {
  kind: 'command' | 'control' | 'form' | 'suggestions' | 'message';
  /** The name of the command; undefined for other kinds. */
  command: string | undefined;
  outcome: WorkOutcome;
  /** Time from its arrival until everything was sent. */
  milliseconds: number;
  /** When that was, in milliseconds since 1970, where the observer is told of it later. */
  at?: number;
  /** The id of the interaction or message. */
  id: string;
  /** The id of the server; null in direct messages. */
  guild: string | null;
  /** Undefined if it did not come over the gateway. */
  shard: number | undefined;
}

/** A request that Discord answered. */
export interface AnsweredRequest {
  method: string;
  /** The route without ids and tokens. */
  route: string;
  status: number;
  /** The rate-limit bucket that Discord counts it in, from the response's header. */
  bucket: string | undefined;
}

export interface Observer {
  worked(work: Work): void;
  requested(request: AnsweredRequest): void;
}

/** An observer that ignores everything. */
export const UNOBSERVED: Observer = { worked: () => {}, requested: () => {} };
