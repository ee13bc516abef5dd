// cli ask: one question, its answer as text or as the messages that would be sent.
import { write } from '../answer/index.ts';
import { openDrawing } from '../conversation/index.ts';
import { writePayload } from '../discord/wire/index.ts';
import { type Finding, find } from '../finding/index.ts';
import { speak } from '../language/index.ts';
import { openPictures } from '../pictures/index.ts';
import type { Outcome } from '../search/index.ts';
import { showMessage } from '../terminal/index.ts';
import { type Arguments, UsageError } from './arguments.ts';
import { explainAnswer, showExplanation } from './explanation.ts';
import { openCurrentShelf, warn } from './open.ts';

/** What the kinds of findings are called where programs read them. */
const OUTCOMES: Readonly<Record<Finding['kind'], Outcome>> = {
  page: 'answer',
  candidates: 'unsure',
  nothing: 'missing',
};

export async function ask(args: Arguments): Promise<number> {
  const question = args.words.join(' ').trim();
  if (question === '') throw new UsageError('ask needs a question.');
  const shelf = await openCurrentShelf(args);
  const finding = await find(shelf, question, args.subject);
  const { page, shown, messages } = await write(finding, speak());
  const explanation = args.explain ? await explainAnswer(shelf, finding) : undefined;
  const ready = args.json
    ? await Promise.all(
        messages.map(openDrawing(openPictures({ onWarning: warn }), undefined, shelf.pictures.read)),
      )
    : [];
  const answer = args.json
    ? JSON.stringify({
        outcome: OUTCOMES[finding.kind],
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
