// A question that has its answer: whoever wanted to know is told, once.
import { echo } from '../answer/index.ts';
import type { Say } from '../language/index.ts';
import type { Memory, Waiting } from '../memory/index.ts';

/** Somebody who is to be told something: in direct messages, or else in a channel, where they alone are mentioned. */
export interface Notice extends Waiting {
  write(say: Say): string;
}

/** Settles a question, and gives who is to be told. `page` is the title of the page that answers it. */
export async function settleAnswered(
  { unanswered }: Pick<Memory, 'unanswered'>,
  guild: string,
  id: number,
  page: string,
): Promise<Notice[]> {
  const question = await unanswered.find(guild, id);
  if (question === undefined) return [];
  await unanswered.settle(guild, id, 'answered');
  const waiting = await unanswered.takeWaiting(guild, id);
  return waiting.map((one) => ({
    ...one,
    write: (say) =>
      say('tellMe.answer', { question: echo(question.words, 200), page: `**${echo(page, 150)}**` }),
  }));
}
