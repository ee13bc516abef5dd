// Tells the operator how many questions were left to words because there was no time for the sentence model.
import type { QuestionCounts } from '../questions.ts';

/** Milliseconds between two reports. */
const INTERVAL = 60_000;

export interface LoadReportOptions {
  counts: QuestionCounts;
  /** Told one sentence for each minute in which there were such questions. */
  tell: (message: string) => void;
  /** Ends the reports. */
  signal: AbortSignal;
}

/** Reports every minute until the signal is aborted. Keeps no process from ending. */
export function reportLoad({ counts, tell, signal }: LoadReportOptions): void {
  if (signal.aborted) return;
  let before = { ...counts };
  const timer = setInterval(() => {
    const message = describeLoad(before, counts);
    before = { ...counts };
    if (message !== undefined) tell(message);
  }, INTERVAL).unref();
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

/** What became of the questions between two counts, as one sentence; undefined where none was left to words. */
export function describeLoad(before: QuestionCounts, now: QuestionCounts): string | undefined {
  const late = now.late - before.late;
  const crowded = now.crowded - before.crowded;
  if (late + crowded === 0) return undefined;
  const asked = late + crowded + now.computed - before.computed + now.remembered - before.remembered;
  return `In the last minute ${late + crowded} of ${asked} questions were answered by words alone: ${crowded} because too many were asked at once, ${late} because their vectors came too late.`;
}
