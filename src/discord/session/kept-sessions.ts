// Saves what is needed to resume gateway sessions after a restart. Discord then sends the events that were missed.
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
  // Restricted, because the token is sent to this URL.
  resumeURL: z.string().regex(/^(?:wss:\/\/|ws:\/\/(?:127\.0\.0\.1|localhost)[:/])/),
});

const file = z.object({
  /** A hash of the token and the API's URL: another bot must not resume these sessions. */
  owner: z.string(),
  intents: z.number(),
  /** Milliseconds since 1970. */
  saved: z.number(),
  /** The id of the process that saved them. */
  process: z.number(),
  user: z.looseObject({ id: snowflake }),
  application: z.looseObject({ id: snowflake }),
  sessions: z.array(session),
  /** The languages of servers by their ids, except English. */
  languages: z.record(z.string(), z.string()),
  /** By shard, the sequence numbers of events above the session's that are answered already (see `Heard.settledBehind`). */
  settled: z.record(z.string(), z.array(z.number())).default({}),
});

/** The saved state of all sessions. */
export type Kept = Omit<z.infer<typeof file>, 'owner' | 'intents' | 'saved' | 'process' | 'sessions'> & {
  sessions: SessionInfo[];
};

export interface SessionStore {
  /** The state that another process has saved; undefined if there is none that can be resumed. */
  load(): Kept | undefined;
  /** Saves the state; rejects if that fails. */
  save(kept: Kept): Promise<void>;
}

export interface StoreOptions {
  place: KeptPlace;
  token: string;
  apiUrl: string | undefined;
  /** A session keeps the intents it was started with, so one with other intents is not resumed. */
  intents: number;
}

/** Older sessions are not resumed, in milliseconds. Discord does not document how long it keeps them. */
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
    // A damaged text counts as none: a new session is started.
    return undefined;
  }
}

/** Whether another process still runs. Two processes with the same session would disconnect each other again and again. */
function isAlive(other: number): boolean {
  if (other === process.pid) return false;
  try {
    process.kill(other, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
