// A bot whose figures a test sets.
import type { Vitals, WaitFigures, Work } from '../../src/discord/index.ts';
import type { Sources } from '../../src/status/index.ts';

const NOTHING: WaitFigures = { waiting: 0, waited: 0, total: 0, longest: 0, long: 0 };

export function vitalsWith({
  silence = [],
  unanswered = 0,
  interaction = {},
}: {
  silence?: readonly (readonly [number, number])[];
  unanswered?: number;
  interaction?: Partial<WaitFigures>;
} = {}): Vitals {
  return {
    waits: () => ({
      interaction: { ...NOTHING, ...interaction },
      message: NOTHING,
      request: NOTHING,
      reply: NOTHING,
      picture: NOTHING,
    }),
    unanswered: () => unanswered,
    silence: () => new Map(silence),
  };
}

export function sourcesWith(sources: Partial<Sources> = {}): Sources {
  return {
    vitals: () => undefined,
    library: () => undefined,
    meaning: () => ({}),
    threads: () => ({ ready: 0, waiting: 0 }),
    checks: [],
    ...sources,
  };
}

export function workOf(work: Partial<Work> = {}): Work {
  return {
    kind: 'command',
    command: 'ask',
    outcome: 'answer',
    milliseconds: 12,
    id: '1',
    guild: null,
    shard: 0,
    ...work,
  };
}
