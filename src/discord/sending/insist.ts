// Something that comes to the same however often it is done, until it is known that Discord has it.
import { waitFor } from '../../waiting.ts';
import { classify } from '../errors/index.ts';

const NEVER = new AbortController().signal;

/**
 * Does something, and once more after each pause (in milliseconds) while it is not known whether Discord has it. Rejects as the last
 * try does, and with what Discord refuses; no further try is made once `ended` is aborted.
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
