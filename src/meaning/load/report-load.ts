// Tells the operator how many questions were left to words because there was no time for the sentence model.
import type { QuestionCounts } from '../questions.ts';

/** Milliseconds between two reports. */
const INTERVAL = 60_000;

export interface LoadReportOptions {
  counts: QuestionCounts;
  /** Told one sentence where there were such questions since the last report. */
  tell: (message: string) => void;
  /** Ends the reports, with a last one. */
  signal: AbortSignal;
}

/** Reports every minute until the signal is aborted. Keeps no process from ending. */
export function reportLoad({ counts, tell, signal }: LoadReportOptions): void {
  let before = { ...counts };
  const report = (): void => {
    const message = describeLoad(before, counts);
    before = { ...counts };
    if (message !== undefined) tell(message);
  };
  if (signal.aborted) return;
  const timer = setInterval(report, INTERVAL).unref();
  const end = (): void => {
    clearInterval(timer);
    report();
  };
  signal.addEventListener('abort', end, { once: true });
}

/** What became of the questions between two counts, as one sentence; undefined where none was left to words. */
export function describeLoad(before: QuestionCounts, now: QuestionCounts): string | undefined {
  const late = now.late - before.late;
  const crowded = now.crowded - before.crowded;
  if (late + crowded === 0) return undefined;
  const asked = late + crowded + now.computed - before.computed + now.remembered - before.remembered;
  return `${late + crowded} of ${asked} questions were answered by words alone since the last report: ${crowded} because too many were asked at once, ${late} because their vectors came too late.`;
}
