// Applies the rate limits to raw events, before discord.js makes objects of them, so that a flood costs next to nothing.
import { GatewayDispatchEvents, InteractionType } from 'discord.js';
import { LRUCache } from 'lru-cache';
import type { Allowance, RateLimit } from '../../memory/index.ts';
import { admitsMessage } from '../mentions/index.ts';
import { personOf } from '../session/index.ts';
import { watchFloods } from './flood-watch.ts';

export interface Admission {
  /** Whether a raw event may pass on to any listener. `bot` is the bot's id, undefined while it is unknown. */
  admits(event: string, data: Readonly<Record<string, unknown>>, bot?: string): boolean;
  /** The allowance of an interaction that has passed, by its id: it may have to be answered with a wait. */
  allowanceOf(id: string): Allowance;
}

/** Maximum number of interactions whose wait is remembered: far more than are in progress at the same time. */
const MAX_TOLD = 1000;

const ALLOWED: Allowance = { kind: 'allowed' };

/** `onDrop` is called for each event that may not pass. */
export function openAdmission(
  rateLimit: Pick<RateLimit, 'take' | 'isIgnored'>,
  onDrop: () => void = watchFloods(),
): Admission {
  const told = new LRUCache<string, Allowance>({ max: MAX_TOLD });

  function admitsInteraction(interaction: Readonly<Record<string, unknown>>): boolean {
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
  }

  return {
    admits(event, data, bot) {
      const isAdmitted =
        event === GatewayDispatchEvents.InteractionCreate
          ? admitsInteraction(data)
          : admitsMessage(rateLimit, event, data, bot);
      if (!isAdmitted) onDrop();
      return isAdmitted;
    },
    allowanceOf: (id) => told.get(id) ?? ALLOWED,
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
