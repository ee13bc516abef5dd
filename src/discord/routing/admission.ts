// Who may ask for what: looked at before discord.js makes anything of an interaction, so that a flood costs next to nothing.
import { InteractionType } from 'discord.js';
import { LRUCache } from 'lru-cache';
import type { Allowance, RateLimit } from '../../memory/index.ts';
import { personOf } from '../session/index.ts';

export interface Admission {
  /** Whether anybody is to hear of an interaction, as it arrives. */
  admits(interaction: Readonly<Record<string, unknown>>): boolean;
  /** What was decided about one that was let in, by its id. */
  allowanceOf(id: string): Allowance;
}

/** Maximum number of interactions that are remembered to be told to wait: far more than ever are at the same time. */
const MAX_TOLD = 1000;

const ALLOWED: Allowance = { kind: 'allowed' };

export function openAdmission(rateLimit: Pick<RateLimit, 'take'>): Admission {
  const told = new LRUCache<string, Allowance>({ max: MAX_TOLD });
  return {
    admits(interaction) {
      const work =
        interaction['type'] === InteractionType.ApplicationCommandAutocomplete ? 'suggestions' : 'commands';
      const person = personOf(interaction);
      if (person === undefined) return true;
      const asker = {
        person,
        channel: textOf(interaction['channel_id']),
        guild: textOf(interaction['guild_id']),
      };
      const allowance = rateLimit.take(work, asker);
      if (allowance.kind === 'wait') told.set(String(interaction['id']), allowance);
      return allowance.kind !== 'ignored';
    },
    allowanceOf: (id) => told.get(id) ?? ALLOWED,
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
