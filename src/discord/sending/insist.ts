// Repeats an idempotent request until Discord has answered it.
import { waitFor } from '../../waiting.ts';
import { classify } from '../errors/index.ts';

const NEVER = new AbortController().signal;

/**
 * Calls `act`, and after a network error again after each pause, in milliseconds. Any other error is final. Rejects with the error of the
 * last try. No further try is made once `ended` is aborted.
 */
export async function insist<T>(
  act: () => Promise<T>,
  pauses: readonly number[],
  ended: AbortSignal = NEVER,
): Promise<T> {
  for (const pause of pauses) {
    try {
      return await act();
    } catch (error) {
      if (classify(error).kind !== 'network' || !(await waitFor(pause, ended))) throw error;
    }
  }
  return act();
}
