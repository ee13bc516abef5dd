// The checks that readiness consists of.
import type { Vitals } from '../discord/index.ts';
import type { Check } from './sources.ts';

/** A gateway session that has received nothing for this long counts as dead, in milliseconds: two heartbeats of 41 seconds, and some. */
export const MAX_SILENCE = 90_000;

/** Fails until the library can be searched. */
export function checkLibrary(isRead: () => boolean): Check {
  return { name: 'library', problem: () => (isRead() ? undefined : 'The library is still being read.') };
}

/** Fails while the bot is not connected, or while any shard has received nothing for `MAX_SILENCE`. */
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

/** Fails while the database is away. */
export function checkStore(isAway: () => boolean): Check {
  return { name: 'store', problem: () => (isAway() ? 'The database is away.' : undefined) };
}

/** Fails from the moment that the bot is told to shut down. */
export function checkRunning(signal: AbortSignal): Check {
  return { name: 'running', problem: () => (signal.aborted ? 'The bot is ending.' : undefined) };
}
