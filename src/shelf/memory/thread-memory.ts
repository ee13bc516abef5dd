// How much memory the indexing thread may take. In a container, that depends on the container's memory, not on the machine's.
import { totalmem } from 'node:os';

/** Maximum share of the memory for the thread's heap. Node's own limit is too low on large machines. */
const MAX_SHARE = 0.6;

/** Size of V8's young generation, in megabytes. All objects of one page fit into it, and so are freed without being copied. */
const YOUNG_GENERATION = 64;

/** The same where there is little memory: V8 sets aside twice as much for copies. */
const SMALL_YOUNG_GENERATION = 12;

/** Less memory than this, in megabytes, counts as little. */
const LITTLE = 1024;

/** The limits of a thread's heap, in megabytes, given the available memory in bytes. */
export function threadLimits(bytes: number): {
  maxOldGenerationSizeMb: number;
  maxYoungGenerationSizeMb: number;
} {
  const megabytes = bytes / 2 ** 20;
  return {
    maxOldGenerationSizeMb: Math.ceil(MAX_SHARE * megabytes),
    maxYoungGenerationSizeMb: megabytes < LITTLE ? SMALL_YOUNG_GENERATION : YOUNG_GENERATION,
  };
}

/** The memory that this process may take, in bytes: the container's limit where it runs in one, else the machine's memory. */
export function availableMemory(
  constrained: number = process.constrainedMemory() ?? 0,
  total: number = totalmem(),
): number {
  // Where there is no limit, systems report 0, or a value larger than the machine's memory.
  return constrained > 0 && constrained < total ? constrained : total;
}
