// Short replies to messages that get no answer. Everybody in the channel reads them.
import type { Message } from '../../answer/index.ts';
import type { Say } from '../../language/index.ts';
import type { Allowance } from '../../memory/index.ts';

/** Says when to ask again, after the person's own limit or that of the channel or server was reached. */
export function sayWait({ who, seconds: count }: Exclude<Allowance, { kind: 'allowed' }>, say: Say): string {
  return say(who === 'person' ? 'mention.wait' : 'limit.channel', { count });
}

/** A message of one sentence. */
export function writeNote(content: string): Message {
  return { content, embeds: [], rows: [] };
}
