// Questions are counted where they were asked on a server: numbers only, neither words nor people.
import type { Reply } from '../../answer/index.ts';
import type { Memory } from '../../memory/index.ts';

/** Counts what came of a question on a server (its id; null for direct messages, which are not counted). */
export function countQuestion(
  guild: string | null,
  { outcome, asked, page }: Pick<Reply, 'outcome' | 'asked' | 'page'>,
  { activity }: Pick<Memory, 'activity'>,
): void {
  if (guild === null) return;
  switch (outcome) {
    case 'answer':
    case 'unsure':
    case 'missing':
      activity.count({
        guild,
        outcome,
        subject: page?.subjects[0]?.slug ?? asked?.subject,
        page: page?.key,
      });
      break;
    case 'smalltalk':
    case 'ownwork':
    case undefined:
      break;
    default:
      outcome satisfies never;
  }
}
