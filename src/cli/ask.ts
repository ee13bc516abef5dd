// cli ask: one question, its answer as text or as the messages that would be sent.
import { outcomeOf, write } from '../answer/index.ts';
import { openDrawing } from '../conversation/index.ts';
import { writePayload } from '../discord/wire/index.ts';
import { findReply, type Previous } from '../finding/index.ts';
import { speak } from '../language/index.ts';
import { openPictures } from '../pictures/index.ts';
import type { Shelf } from '../shelf/index.ts';
import { showMessage } from '../terminal/index.ts';
import { type Arguments, UsageError } from './arguments.ts';
import { explainAnswer, showExplanation } from './explanation.ts';
import { openCurrentShelf, warn } from './open.ts';

export async function ask(args: Arguments): Promise<number> {
  const question = args.words.join(' ').trim();
  if (question === '') throw new UsageError('ask needs a question.');
  const shelf = await openCurrentShelf(args);
  const previous = await shownAfter(shelf, args.after);
  const finding = await findReply(shelf, question, { subject: args.subject ?? '', previous });
  const { page, shown, messages } = await write(finding, speak());
  const explanation = args.explain ? await explainAnswer(shelf, finding) : undefined;
  const ready = args.json
    ? await Promise.all(
        messages.map(openDrawing(openPictures({ onWarning: warn }), undefined, shelf.pictures.read)),
      )
    : [];
  const answer = args.json
    ? JSON.stringify({
        outcome: outcomeOf(finding),
        probability: finding.probability ?? null,
        page: page?.path ?? null,
        messages: ready.map(({ message }) => writePayload(message)),
        ...(explanation === undefined ? {} : { explanation }),
      })
    : [showMessage(shown), ...(explanation === undefined ? [] : [showExplanation(explanation)])].join('\n\n');
  process.stdout.write(`${answer}\n`);
  await shelf.close();
  return 0;
}

/** What is shown in answer to the question that was asked before; nothing where there was none. */
async function shownAfter(shelf: Shelf, question: string | undefined): Promise<Previous | undefined> {
  if (question === undefined) return undefined;
  const finding = await findReply(shelf, question);
  switch (finding.kind) {
    case 'page':
      return { kind: 'page', key: finding.page.key };
    case 'candidates':
      return { kind: 'candidates', keys: finding.candidates.map(({ key }) => key) };
    case 'nothing':
    case 'smallTalk':
      return undefined;
    default:
      return finding satisfies never;
  }
}
