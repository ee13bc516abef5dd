// The reply to what a person says in a plain message.
import type { APIMessage } from 'discord.js';
import type { Message, Reply } from '../../answer/index.ts';
import type { Answering, Asked } from '../../answering/index.ts';
import { frameMessage, shownBy, writeReply } from '../../conversation/index.ts';
import { type Previous, readMessage, smallTalkIn } from '../../finding/index.ts';
import { writtenActions } from '../wire/index.ts';

/** The message that a message replies to, as Discord sends it along. */
type Answered = Pick<APIMessage, 'author' | 'components'> | null | undefined;

/** What the bot's message shows that a person replies to; undefined if the message is somebody else's, or shows no page. */
export function shownIn(answered: Answered, bot: string | undefined): Previous | undefined {
  if (!answered || bot === undefined || answered.author.id !== bot) return undefined;
  return shownBy(writtenActions(answered.components ?? []));
}

/** Whether a message is only small talk or punctuation, so that no search is needed. */
export function asksNothing(text: string): boolean {
  const said = readMessage(text);
  return !/[\p{L}\p{N}]/u.test(said) || smallTalkIn(said) !== undefined;
}

/** Writes the reply to a message. `response` is absent for a message without words, to which the bot says how to ask. */
export async function composeReply(
  answering: Pick<Answering, 'answer'>,
  {
    text,
    previous,
    asker,
    isDirect,
  }: { text: string; previous: Previous | undefined; asker: string; isDirect: boolean },
  { say, ...place }: Omit<Asked, 'said'>,
): Promise<{ message: Message; response?: Reply }> {
  const answered = await answering.answer({ ...place, say, said: { as: 'message', text, previous } });
  const response = await answered?.write(say);
  const message = response?.shown ?? {
    content: `${say('talk.greeting')} ${say('mention.empty')}`,
    embeds: [],
    rows: [],
  };
  const page = response?.page?.key;
  const doubt = response?.doubt;
  const framed = isDirect
    ? frameMessage(message, page, 'direct', doubt ? { doubt } : {}, say)
    : writeReply(message, page, asker, say, doubt);
  return response === undefined ? { message: framed } : { message: framed, response };
}
