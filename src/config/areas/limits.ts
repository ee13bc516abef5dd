// Variables for rate limits. Each limit is a token bucket, written as BURST+PER_MINUTE.
import { z } from 'zod';
import type { Values } from '../values.ts';

/** Reads one limit; `off` becomes undefined, which is no limit. */
const allotment = z
  .string()
  .regex(
    /^(?:off|[1-9]\d{0,8}\+[1-9]\d{0,8})$/,
    'is no limit: write how much at once and how much more each minute, as in 30+120, or off',
  )
  .transform((text): Allotment | undefined => {
    const [atOnce = 0, aMinute = 0] = text.split('+').map(Number);
    return text === 'off' ? undefined : { atOnce, aMinute };
  })
  .optional();

export const LIMITS = {
  LIMIT_PERSON_COMMANDS: allotment,
  LIMIT_SERVER_COMMANDS: allotment,
  LIMIT_PERSON_SUGGESTIONS: allotment,
  LIMIT_SERVER_SUGGESTIONS: allotment,
  LIMIT_PERSON_MESSAGES: allotment,
  LIMIT_CHANNEL_MESSAGES: allotment,
  LIMIT_SERVER_MESSAGES: allotment,
  LIMIT_PERSON_SHARES: allotment,
  LIMIT_SERVER_SHARES: allotment,
};

/** A token bucket: its capacity, and how many tokens it regains per minute. Both are whole numbers from 1. */
export interface Allotment {
  atOnce: number;
  aMinute: number;
}

/** The rate limits of a person, a channel and a server, by kind of work; undefined where there is no limit. */
export interface Limits {
  /** Commands, clicks on controls, and submitted forms. */
  commands: { person: Allotment | undefined; guild: Allotment | undefined };
  /** Autocomplete requests, of which Discord sends one for every few keys. */
  suggestions: { person: Allotment | undefined; guild: Allotment | undefined };
  /** Questions in messages. */
  messages: {
    person: Allotment | undefined;
    channel: Allotment | undefined;
    guild: Allotment | undefined;
  };
  /** Answers that are posted for everybody; one may take several messages. */
  shares: { person: Allotment | undefined; guild: Allotment | undefined };
}

/** More than people need, and less than would make others wait. */
const DEFAULTS: Readonly<Record<keyof typeof LIMITS, Allotment>> = {
  LIMIT_PERSON_COMMANDS: { atOnce: 30, aMinute: 120 },
  LIMIT_SERVER_COMMANDS: { atOnce: 1000, aMinute: 6000 },
  LIMIT_PERSON_SUGGESTIONS: { atOnce: 60, aMinute: 600 },
  LIMIT_SERVER_SUGGESTIONS: { atOnce: 2000, aMinute: 12_000 },
  LIMIT_PERSON_MESSAGES: { atOnce: 6, aMinute: 6 },
  LIMIT_CHANNEL_MESSAGES: { atOnce: 12, aMinute: 12 },
  LIMIT_SERVER_MESSAGES: { atOnce: 60, aMinute: 60 },
  LIMIT_PERSON_SHARES: { atOnce: 5, aMinute: 5 },
  LIMIT_SERVER_SHARES: { atOnce: 20, aMinute: 60 },
};

export interface LimitsConfig {
  limits: Limits;
}

export function limitsConfig(values: Values<typeof LIMITS>): LimitsConfig {
  const of = (name: keyof typeof LIMITS): Allotment | undefined =>
    // A limit that is `off` is in `values` as undefined: the default must not replace it.
    name in values ? values[name] : DEFAULTS[name];
  const limits = {
    commands: { person: of('LIMIT_PERSON_COMMANDS'), guild: of('LIMIT_SERVER_COMMANDS') },
    suggestions: { person: of('LIMIT_PERSON_SUGGESTIONS'), guild: of('LIMIT_SERVER_SUGGESTIONS') },
    messages: {
      person: of('LIMIT_PERSON_MESSAGES'),
      channel: of('LIMIT_CHANNEL_MESSAGES'),
      guild: of('LIMIT_SERVER_MESSAGES'),
    },
    shares: { person: of('LIMIT_PERSON_SHARES'), guild: of('LIMIT_SERVER_SHARES') },
  };
  return { limits };
}
