// Pages that cannot be laid out within the limits: they are shown as their plain text.
import { type BrokenReason, findBrokenReason } from '../answer/index.ts';
import type { PageDraft, Problem } from '../library/index.ts';

const WHAT: Readonly<Record<BrokenReason, string>> = {
  time: 'takes too long to lay out',
  memory: 'takes too much memory to lay out',
  error: 'cannot be laid out',
  nesting: 'has quotes or lists too deep in each other',
  size: 'is too long to be laid out',
};

/** Finds such pages, by trying to lay out each that may be one. */
export async function findUnshowable(drafts: readonly PageDraft[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { kind, path, title, answer, url } of drafts) {
    const reason = kind === 'section' ? undefined : await findBrokenReason({ path, title, answer, url });
    if (reason === undefined) continue;
    problems.push({
      file: path,
      line: 1,
      severity: 'warning',
      what: `${WHAT[reason]}: it is shown as plain text`,
      fix: 'split it into several pages, or write its lists, HTML and formulas more plainly',
    });
  }
  return problems;
}
