// What a client identifies with: https://discord.com/developers/docs/events/gateway-events#identify

import type { JsonObject } from '../json.ts';
import { ALL_INTENTS, PRIVILEGED, type Refusal } from './opcodes.ts';

/** All of it but the token. */
export interface Identify {
  intents: number;
  shard: [id: number, count: number];
  [other: string]: unknown;
}

/** Reads an IDENTIFY, or tells what it is refused for. `privileged`: the bits of such intents that are switched on. */
export function readIdentify(data: JsonObject, privileged: number): Identify | Refusal {
  const { token: _, intents, shard = [0, 1], ...rest } = data;
  if (typeof intents !== 'number' || intents < 0 || intents > ALL_INTENTS) return 'invalidIntents';
  if ((intents & PRIVILEGED & ~privileged) !== 0) return 'disallowedIntents';
  return isShard(shard) ? { ...rest, intents, shard } : 'invalidShard';
}

function isShard(value: unknown): value is [number, number] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [id, count] = value;
  return Number.isInteger(id) && Number.isInteger(count) && id >= 0 && id < count;
}
