// cli ask: one question, its answer as text or as the messages that would be sent.
import { respond } from '../answer/index.ts';
import { draw, writePayload } from '../discord/index.ts';
import { showMessage } from '../terminal/index.ts';
import { type Arguments, UsageError } from './arguments.ts';
import { explainAnswer, showExplanation } from './explanation.ts';
import { openCurrentShelf } from './open.ts';

export async function ask(args: Arguments): Promise<number> {
  const question = args.words.join(' ').trim();
  if (question === '') throw new UsageError('ask needs a question.');
  const shelf = await openCurrentShelf(args);
  const { outcome, page, messages } = respond(shelf, question, args.subject);
  const explanation = args.explain ? explainAnswer(shelf, question, args.subject) : undefined;
  const ready = args.json ? await Promise.all(messages.map(draw)) : [];
  const answer = args.json
    ? JSON.stringify({
        outcome,
        page: page?.path ?? null,
        messages: ready.map(({ message }) => writePayload(message)),
        ...(explanation === undefined ? {} : { explanation }),
      })
    : [
        ...messages.map(showMessage),
        ...(explanation === undefined ? [] : [showExplanation(explanation)]),
      ].join('\n\n');
  process.stdout.write(`${answer}\n`);
  await shelf.close();
  return 0;
}
