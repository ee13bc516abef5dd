// How much memory the indexing thread may take: of a container that of the container, not of the machine.
import { totalmem } from 'node:os';

/** Maximum share of the memory for the thread's objects. Node's own limit is too low on large machines. */
const MAX_SHARE = 0.6;

/** Megabytes for new objects: all that is made of one page fits in and is freed without being copied. */
const YOUNG_GENERATION = 64;

/** The same where there is little memory, in which twice as much is set aside for copies. */
const SMALL_YOUNG_GENERATION = 12;

/** Less memory than this, in megabytes, is little. */
const LITTLE = 1024;

/** Limits for a thread, in megabytes, by the bytes of memory that there are. */
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

/** Bytes of memory that this process may take: what a container is given, where it runs in one. */
export function availableMemory(
  constrained: number = process.constrainedMemory() ?? 0,
  total: number = totalmem(),
): number {
  // Without a limit, systems name none, or one that is larger than the machine.
  return constrained > 0 && constrained < total ? constrained : total;
}
