// A measurement that may fail: a library too large for one of them still has the others.
import { showStep } from './progress.ts';

/** Figures, or why there are none. */
export type Attempt<T> = { figures: T } | { failed: string };

/**
 * Measures, and ends what takes more than so many minutes: `measure` is given a signal, on which it must stop. As long as it likes, unless
 * told.
 */
export async function attempt<T>(
  what: string,
  measure: (signal?: AbortSignal) => Promise<T>,
  minutes?: number,
): Promise<Attempt<T>> {
  showStep(what);
  const signal = minutes === undefined ? undefined : AbortSignal.timeout(minutes * 60_000);
  try {
    return { figures: await measure(signal) };
  } catch (error) {
    const failed = signal?.aborted ? `it took more than ${minutes} minutes` : messageOf(error);
    showStep(`failed: ${failed}`);
    return { failed };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
