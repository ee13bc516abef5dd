// A measurement that may fail: a library too large for one of them still has the others.
import { showStep } from './progress.ts';

/** Figures, or why there are none. */
export type Attempt<T> = { figures: T } | { failed: string };

export async function attempt<T>(what: string, measure: () => Promise<T>): Promise<Attempt<T>> {
  showStep(what);
  try {
    return { figures: await measure() };
  } catch (error) {
    const failed = error instanceof Error ? error.message : String(error);
    showStep(`failed: ${failed}`);
    return { failed };
  }
}
