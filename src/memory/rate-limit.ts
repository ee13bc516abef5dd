// How much a person, a channel and a server may ask for, so that nobody has to wait for somebody else.
import type { Allotment, Limits } from '../config/index.ts';
import { type Clock, openBuckets, type TokenBuckets } from './token-buckets.ts';

/** What is limited: commands and controls, suggestions while somebody types, questions in messages, answers posted for everybody. */
export type Work = keyof Limits;

/** Who asks for something, and where; all are ids. */
export interface Asker {
  person: string;
  /** Null in direct messages, and where nobody knows. */
  channel: string | null;
  /** Null in direct messages. */
  guild: string | null;
}

export type Allowance =
  | { kind: 'allowed' }
  /** Somebody asked for too much: who it was, and how many seconds to wait. What is `ignored` has been told often enough. */
  | { kind: 'wait' | 'ignored'; who: 'person' | 'everybody'; seconds: number };

export interface RateLimit {
  /** Counts one piece of work, unless it is one too many. */
  take(work: Work, asker: Asker): Allowance;
  /** Counts what was taken as one kind of work as another one instead, unless that would be one too many. */
  recount(from: Work, to: Work, asker: Asker): void;
  /** Whether one more piece of work would be one too many; nothing is counted. */
  isUsedUp(work: Work, asker: Asker): boolean;
  /** Whether one more piece of work would be one too many, and nobody would be told so; nothing is counted. */
  isIgnored(work: Work, asker: Asker): boolean;
  /** Whether a channel may be told in a message that too many ask: once a minute. It is taken to be told then. */
  mayTell(asker: Asker): boolean;
  /** From now on these hold; what was used up before is forgotten. */
  change(limits: Limits): void;
}

/** How often a person is told to wait, and all people of a server or of direct messages. */
const TOLD: Readonly<Record<'person' | 'guild', Allotment>> = {
  person: { atOnce: 3, aMinute: 6 },
  guild: { atOnce: 60, aMinute: 300 },
};
/** In a channel everybody reads the note: one a minute is enough. */
const TOLD_IN_CHANNEL: Allotment = { atOnce: 1, aMinute: 1 };

/** Counts in this process, until it ends. */
export function openRateLimit(limits: Limits, now: Clock = () => performance.now()): RateLimit {
  const open = (allotment: Allotment): TokenBuckets => openBuckets(allotment, now);
  const openWork = ({ commands, suggestions, messages, shares }: Limits) => ({
    commands: openAll(commands, open),
    suggestions: openAll(suggestions, open),
    messages: openAll(messages, open),
    shares: openAll(shares, open),
  });
  let work = openWork(limits);
  const told = { person: open(TOLD.person), guild: open(TOLD.guild), channel: open(TOLD_IN_CHANNEL) };

  /** What one more word about it is counted in. */
  function notesOf(kind: Work, { person, channel, guild }: Asker): [TokenBuckets, string][] {
    if (kind === 'messages') return [[told.channel, channel ?? person]];
    return [
      [told.person, person],
      [told.guild, guild ?? 'direct'],
    ];
  }

  const mayBeTold = (notes: readonly [TokenBuckets, string][]): boolean =>
    notes.every(([buckets, name]) => buckets.wait(name) === 0);

  /** Whether one more word about it is allowed. */
  function isTold(kind: Work, asker: Asker): boolean {
    const notes = notesOf(kind, asker);
    if (!mayBeTold(notes)) return false;
    for (const [buckets, name] of notes) buckets.take(name);
    return true;
  }

  const isUsedUp = (kind: Work, asker: Asker): boolean => {
    const { own, shared } = waits(kind, asker);
    return own > 0 || shared > 0;
  };

  /** What one piece of work is counted in. */
  function bucketsOf(kind: Work, asker: Asker): [TokenBuckets, string][] {
    const buckets: [TokenBuckets | undefined, string | null][] = [
      [work[kind].person, asker.person],
      [work[kind].channel, asker.channel],
      [work[kind].guild, asker.guild],
    ];
    return buckets.flatMap(([of, name]) => (of === undefined || name === null ? [] : [[of, name]]));
  }

  /** Milliseconds that the person has to wait, and that everybody there has. */
  function waits(kind: Work, asker: Asker): { own: number; shared: number } {
    const { person, channel, guild } = work[kind];
    const ofChannel = (asker.channel !== null && channel?.wait(asker.channel)) || 0;
    const ofGuild = (asker.guild !== null && guild?.wait(asker.guild)) || 0;
    return { own: person?.wait(asker.person) ?? 0, shared: Math.max(ofChannel, ofGuild) };
  }

  return {
    isUsedUp,
    isIgnored: (kind, asker) => isUsedUp(kind, asker) && !mayBeTold(notesOf(kind, asker)),
    mayTell: (asker) => isTold('messages', asker),
    change(changed) {
      work = openWork(changed);
    },
    recount(from, to, asker) {
      if (isUsedUp(to, asker)) return;
      for (const [buckets, name] of bucketsOf(from, asker)) buckets.giveBack(name);
      for (const [buckets, name] of bucketsOf(to, asker)) buckets.take(name);
    },
    take(kind, asker) {
      const { own, shared } = waits(kind, asker);
      const wait = Math.max(own, shared);
      if (wait > 0) {
        const who = own > 0 ? 'person' : 'everybody';
        return { kind: isTold(kind, asker) ? 'wait' : 'ignored', who, seconds: Math.ceil(wait / 1000) };
      }
      // Nobody uses up with what is refused what others share.
      for (const [buckets, name] of bucketsOf(kind, asker)) buckets.take(name);
      return { kind: 'allowed' };
    },
  };
}

type Whose = 'person' | 'channel' | 'guild';

function openAll(
  allotments: Partial<Record<Whose, Allotment | undefined>>,
  open: (allotment: Allotment) => TokenBuckets,
): Partial<Record<Whose, TokenBuckets>> {
  const opened: Partial<Record<Whose, TokenBuckets>> = {};
  for (const whose of ['person', 'channel', 'guild'] as const) {
    const allotment = allotments[whose];
    if (allotment !== undefined) opened[whose] = open(allotment);
  }
  return opened;
}
