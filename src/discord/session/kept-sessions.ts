// Sessions from one start to the next: what is needed to resume them, in a small text. Discord then sends again what was missed.
import { createHash } from 'node:crypto';
import type { SessionInfo } from 'discord.js';
import { z } from 'zod';
import type { KeptPlace } from './kept-place.ts';

const snowflake = z.string().regex(/^\d{1,20}$/);

const session = z.object({
  shardId: z.number(),
  shardCount: z.number(),
  sessionId: z.string(),
  sequence: z.number(),
  // The token is sent there.
  resumeURL: z.string().regex(/^(?:wss:\/\/|ws:\/\/(?:127\.0\.0\.1|localhost)[:/])/),
});

const file = z.object({
  /** Whose sessions they are. */
  owner: z.string(),
  intents: z.number(),
  /** Milliseconds since 1970. */
  saved: z.number(),
  /** Of the process that saved them. */
  process: z.number(),
  user: z.looseObject({ id: snowflake }),
  application: z.looseObject({ id: snowflake }),
  sessions: z.array(session),
  /** The languages of servers, by their ids, where that is not English. */
  languages: z.record(z.string(), z.string()),
  /** Numbers of events behind those that all is settled up to, which are settled as well, by shards. */
  settled: z.record(z.string(), z.array(z.number())).default({}),
});

/** All that is kept of sessions. */
export type Kept = Omit<z.infer<typeof file>, 'owner' | 'intents' | 'saved' | 'process' | 'sessions'> & {
  sessions: SessionInfo[];
};

export interface SessionStore {
  /** What another process has kept and can still be resumed. */
  load(): Kept | undefined;
  /** Saves; rejects where it cannot. */
  save(kept: Kept): Promise<void>;
}

export interface StoreOptions {
  place: KeptPlace;
  token: string;
  apiUrl: string | undefined;
  /** A session hears of no other events than those it was begun for. */
  intents: number;
}

/** Discord does not say how long it keeps a session: longer than this is not worth a try. In milliseconds. */
const MAX_AGE = 10 * 60_000;

export function openSessionStore({ place, token, apiUrl, intents }: StoreOptions): SessionStore {
  const owner = createHash('sha256').update(`${apiUrl}\n${token}`).digest('base64url').slice(0, 16);
  return {
    load() {
      const read = file.safeParse(parse(place.read()));
      if (!read.success) return undefined;
      const { saved, process: other, sessions, user, application, languages, settled } = read.data;
      const isOurs = read.data.owner === owner && read.data.intents === intents;
      const isFresh = Math.abs(Date.now() - saved) < MAX_AGE;
      return isOurs && isFresh && !(place.mayBeOthers && isAlive(other))
        ? { sessions, user, application, languages, settled }
        : undefined;
    },
    save(kept) {
      const text = JSON.stringify({ owner, intents, saved: Date.now(), process: process.pid, ...kept });
      return place.write(text);
    },
  };
}

function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    // It is not what was written: a session is begun anew.
    return undefined;
  }
}

/** Whether another process still runs: two that resume one session would take it from each other all the time. */
function isAlive(other: number): boolean {
  if (other === process.pid) return false;
  try {
    process.kill(other, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
