// What is said in reply to a message that gets no answer: everybody in the channel reads it.
import type { Message } from '../../answer/index.ts';
import type { Say } from '../../language/index.ts';
import type { Allowance } from '../../memory/index.ts';

/** When to ask again: whoever asked too much, all of a channel read it. */
export function sayWait({ who, seconds: count }: Exclude<Allowance, { kind: 'allowed' }>, say: Say): string {
  return say(who === 'person' ? 'mention.wait' : 'limit.channel', { count });
}

/** A message of one sentence. */
export function writeNote(content: string): Message {
  return { content, embeds: [], rows: [] };
}
