// Whether the bot is ready for people, part by part.
import type { Vitals } from '../discord/index.ts';
import type { Check } from './sources.ts';

/** A session that has heard nothing for so long is not alive, in milliseconds: Discord's heartbeats are every 41 seconds. */
export const MAX_SILENCE = 90_000;

/** The library can be asked. */
export function checkLibrary(isRead: () => boolean): Check {
  return { name: 'library', problem: () => (isRead() ? undefined : 'The library is still being read.') };
}

/** Discord is connected, and has been heard of lately in each session. */
export function checkSession(vitals: () => Vitals | undefined): Check {
  return {
    name: 'session',
    problem() {
      const now = vitals();
      if (now === undefined) return 'The bot is not connected to Discord yet.';
      const silent = [...now.silence()].filter(([, milliseconds]) => milliseconds > MAX_SILENCE);
      if (silent.length === 0) return undefined;
      const [[shard, milliseconds] = [0, 0]] = silent;
      const more = silent.length > 1 ? `, and ${silent.length - 1} more shards neither` : '';
      return `Shard ${shard} has heard nothing of Discord for ${Math.round(milliseconds / 1000)} seconds${more}.`;
    },
  };
}

/** What the bot remembers can be read and written. */
export function checkStore(isAway: () => boolean): Check {
  return { name: 'store', problem: () => (isAway() ? 'The database is away.' : undefined) };
}

/** The bot has not been told to end. */
export function checkRunning(signal: AbortSignal): Check {
  return { name: 'running', problem: () => (signal.aborted ? 'The bot is ending.' : undefined) };
}
