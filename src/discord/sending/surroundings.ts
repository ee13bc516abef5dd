// What replies need of the bot around them.
import type { Logger } from 'pino';
import type { Reply } from '../../answer/index.ts';
import type { Draw } from '../../conversation/index.ts';
import type { LastShown, LastShownStore, Memory, RateLimit } from '../../memory/index.ts';
import type { ChannelFacts } from './channel-facts.ts';
import type { Outcomes } from './outcomes.ts';

/** What is noted of an answer whenever it is given to somebody. */
export type Given = Pick<Reply, 'outcome' | 'asked' | 'page' | 'offered'>;

/** Whether an answer is the same for somebody who was shown this before. */
export type IsSameAfter = (shown: LastShown | undefined) => Promise<boolean>;

/** An answer that is the same for others who ask the same in such a place, as long as the library is as it is. */
export interface Repeatable extends Given {
  isSameAfter: IsSameAfter;
}

export interface Surroundings extends Pick<Memory, 'settings' | 'unanswered' | 'activity'> {
  draw: Draw;
  /** What is known of the channel that an interaction comes from, by the interaction's id. */
  channelOf(interaction: string): ChannelFacts;
  /** What each person was shown last. */
  lastShown: LastShownStore;
  rateLimit: RateLimit;
  /** What came of questions. */
  outcomes: Pick<Outcomes, 'note'>;
  /** Told of each answer to an interaction that is the same for whoever asks the same there, before it is given. */
  onRepeatable?: ((interaction: string, answer: Repeatable) => void) | undefined;
  /** Moves quizzes on when their time has come, and shows where they stand. */
  quizzes: { wake(): void };
  log: Logger;
  /** Aborted when the bot has ended: nothing is tried any longer. */
  ended: AbortSignal;
}
