// Variables for sharding: which shards of the gateway a process holds.
import { z } from 'zod';
import type { Values } from '../values.ts';

/** The shards of a process. `auto`: as many as Discord recommends. Otherwise the ids from 0, and `count`, the number of all shards. */
export type Shards = 'auto' | { ids: readonly number[]; count: number };

const NO_SHARDS =
  'is no slice of shards: write auto, the number of all shards, or the first and the last of so many, as in 0-15/64';

/** Far more than any bot needs: the largest ones have some thousands. */
const MAX_SHARDS = 16_384;

export const SHARDS = {
  SHARDS: z
    .string()
    .regex(/^(?:auto|\d{1,5}|\d{1,5}-\d{1,5}\/\d{1,5})$/, NO_SHARDS)
    .transform(readShards)
    .refine(isPossible, NO_SHARDS)
    .optional(),
};

export interface ShardsConfig {
  shards: Shards;
}

export function shardsConfig(values: Values<typeof SHARDS>): ShardsConfig {
  return { shards: values.SHARDS ?? 'auto' };
}

function readShards(text: string): Shards {
  if (text === 'auto') return 'auto';
  const [slice = '', all] = text.split('/');
  if (all === undefined) return { ids: range(0, Number(slice) - 1), count: Number(slice) };
  const [first = 0, last = 0] = slice.split('-').map(Number);
  return { ids: range(first, last), count: Number(all) };
}

/** The whole numbers from `first` to `last`, both included. */
function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function isPossible(shards: Shards): boolean {
  if (shards === 'auto') return true;
  return shards.ids.length > 0 && (shards.ids.at(-1) ?? 0) < shards.count && shards.count <= MAX_SHARDS;
}
