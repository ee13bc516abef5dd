// What whoever watches the bot is told of its work: kinds, numbers and ids, never a word of anybody.
import type { QuestionOutcome } from '../answer/index.ts';

/** How a piece of work ended. Of questions what was found; `busy` and `limited` were told to come again. */
export type WorkOutcome = QuestionOutcome | 'done' | 'busy' | 'limited' | 'expired' | 'failed';

/** An interaction or a message that was dealt with. */
export interface Work {
  kind: 'command' | 'control' | 'form' | 'suggestions' | 'message';
  /** The command's name where there is one. */
  command: string | undefined;
  outcome: WorkOutcome;
  /** From its arrival until all was sent. */
  milliseconds: number;
  /** Of the interaction or the message. */
  id: string;
  guild: string | null;
  /** Undefined where it did not come over the gateway. */
  shard: number | undefined;
}

/** A request that Discord answered. */
export interface AnsweredRequest {
  method: string;
  /** The route without ids and tokens. */
  route: string;
  status: number;
  /** The rate-limit bucket that Discord counts it in, where it said so. */
  bucket: string | undefined;
}

export interface Observer {
  worked(work: Work): void;
  requested(request: AnsweredRequest): void;
}

/** Nobody watches. */
export const UNOBSERVED: Observer = { worked: () => {}, requested: () => {} };
