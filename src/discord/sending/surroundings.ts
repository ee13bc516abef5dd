// The services that replies use.
import type { Logger } from 'pino';
import type { Reply } from '../../answer/index.ts';
import type { Draw } from '../../conversation/index.ts';
import type { LastShown, LastShownStore, Memory, RateLimit } from '../../memory/index.ts';
import type { ChannelFacts } from './channel-facts.ts';
import type { Outcomes } from './outcomes.ts';

/** The part of an answer that is noted each time that it is given to somebody. */
export type Given = Pick<Reply, 'outcome' | 'asked' | 'page' | 'offered'>;

/** Whether an answer is the same for a person who was shown this before, that is, does not take it up as a follow-up. */
export type IsSameAfter = (shown: LastShown | undefined) => Promise<boolean>;

/** An answer that can be cached: it is the same for others who ask the same, as long as the library does not change. */
export interface Repeatable extends Given {
  isSameAfter: IsSameAfter;
}

export interface Surroundings extends Pick<Memory, 'settings' | 'unanswered' | 'activity'> {
  draw: Draw;
  /** Facts about the channel of an interaction, by the interaction's id. */
  channelOf(interaction: string): ChannelFacts;
  /** What each person was shown last. */
  lastShown: LastShownStore;
  rateLimit: RateLimit;
  outcomes: Pick<Outcomes, 'note'>;
  /** Called with the interaction's id before an answer is sent that can be cached. */
  onRepeatable?: ((interaction: string, answer: Repeatable) => void) | undefined;
  /** Must be woken after a change of a quiz, whose message is then updated. */
  quizzes: { wake(): void };
  log: Logger;
  /** Aborted when the bot has stopped: then nothing is retried. */
  ended: AbortSignal;
}
