// The sessions of this process: what arrives in them, and what has to be known to resume them, also after a restart.
import { GatewayDispatchEvents, GatewayOpcodes, type SessionInfo } from 'discord.js';
import type { Logger } from 'pino';
import { type Heard, openHeard } from './heard.ts';
import type { Kept, SessionStore } from './kept-sessions.ts';
import { openLanguages } from './languages.ts';
import { lookAt, type Payload } from './payloads.ts';

export interface Sessions {
  /** What an earlier process has left, if anything. */
  readonly kept: Kept | undefined;
  readonly heard: Heard;
  /** The language of a server, where it has told one; undefined for English. */
  languageOf(guild: string): string | undefined;
  /**
   * Looks at what arrived. Gives what discord.js is to see of it, or null where that is nothing, because it is not as it should be, nobody is
   * to hear of it, or all is done about it already. Never throws.
   */
  receive(shard: number, payload: unknown): Payload | null;
  /** The session of a shard that an earlier process has left, once: it is resumed. */
  resume(shard: number, shardCount: number): SessionInfo | null;
  /** Whether any session of an earlier process goes on in this one. */
  isResumed(): boolean;
  /** A session of which discord.js knows no more than it has seen, as far as it has come. */
  upToDate(info: SessionInfo): SessionInfo;
  /** Notes the session of a shard as it is now. */
  note(shard: number, info: SessionInfo | null): void;
  /** Milliseconds since each shard last received anything, heartbeats' receipts included. */
  silence(): ReadonlyMap<number, number>;
  /** From now on nothing is heard: what arrives is left to the next start. */
  stopHearing(): void;
  /** Begins to save all that the next start needs; where it is kept knows when that is done. */
  close(): void;
}

export interface SessionsOptions {
  /** Nothing is kept without one. */
  store: SessionStore | undefined;
  log: Logger;
  /** Whether anybody is to hear of an event. `bot` is the bot's id, undefined while it is not known. */
  admits(event: string, data: Readonly<Record<string, unknown>>, bot: string | undefined): boolean;
}

/** Events that are answered, and settled then. */
const ANSWERED: readonly string[] = [
  GatewayDispatchEvents.InteractionCreate,
  GatewayDispatchEvents.MessageCreate,
  GatewayDispatchEvents.MessageUpdate,
  GatewayDispatchEvents.MessageDelete,
];

/** How often sessions are saved, in milliseconds. */
const SAVE_EVERY = 500;

export function openSessions({ store, log, admits }: SessionsOptions): Sessions {
  const kept = store?.load();
  const heard = openHeard();
  const languages = openLanguages(kept?.languages);
  const sessions = new Map<number, SessionInfo>();
  /** Shards whose events an earlier process may have answered. */
  const catchingUp = new Set<number>();
  /** Shards that have tried to go on with what was kept, and the one where that succeeded. */
  const tried = new Set<number>();
  /** When each shard received something last. */
  const received = new Map<number, number>();
  const settledBefore = new Map(
    Object.entries(kept?.settled ?? {}).map(([shard, numbers]) => [Number(shard), new Set(numbers)]),
  );
  let resumed = false;
  let self = kept && { user: kept.user, application: kept.application };
  let isHearing = true;
  let saved = '';
  let canSave = true;

  function hear(shard: number, payload: Payload): Payload | null {
    const { t: name, s: number } = payload;
    if (!isHearing || name === null || number === null) return null;
    const data = payload.d as Readonly<Record<string, unknown>>;
    if (name === GatewayDispatchEvents.Ready) {
      self = { user: data['user'] as Kept['user'], application: data['application'] as Kept['application'] };
      catchingUp.delete(shard);
      heard.beginSession(shard);
    }
    if (name === GatewayDispatchEvents.Resumed) resumed = catchingUp.delete(shard) || resumed;
    if (name === GatewayDispatchEvents.GuildCreate || name === GatewayDispatchEvents.GuildUpdate)
      languages.note(String(data['id']), data['preferred_locale']);
    if (!admits(name, data, self?.user.id)) return ignore(shard, number);
    if (!ANSWERED.includes(name)) return payload;
    const id = String(data['id']);
    heard.hear(shard, number, id, catchingUp.has(shard));
    if (!catchingUp.has(shard) || settledBefore.get(shard)?.has(number) !== true) return payload;
    // The next start is to know of it, too, where something before it is still not settled.
    heard.settle(id);
    return ignore(shard, number);
  }

  /** The session goes on behind what nobody is to hear of. */
  function ignore(shard: number, number: number): null {
    const info = sessions.get(shard);
    if (info !== undefined && number > info.sequence) sessions.set(shard, { ...info, sequence: number });
    return null;
  }

  /** Until a shard has caught up, what was settled before this process has not come again yet. */
  function settledBehind(shard: number): number[] {
    const before = catchingUp.has(shard) ? (settledBefore.get(shard) ?? []) : [];
    return [...new Set([...before, ...heard.settledBehind(shard)])];
  }

  /** Begins to save; never rejects. */
  async function save(): Promise<void> {
    if (store === undefined || self === undefined || sessions.size === 0) return;
    const current = [...sessions.values()].map((info) => ({
      ...info,
      sequence: heard.settledUpTo(info.shardId, info.sequence),
    }));
    const settled = Object.fromEntries(
      [...sessions.keys()].map((shard) => [String(shard), settledBehind(shard)]),
    );
    const state: Kept = { ...self, sessions: current, languages: languages.all(), settled };
    const text = JSON.stringify(state);
    if (text === saved) return;
    try {
      await store.save(state);
      saved = text;
      canSave = true;
    } catch (error) {
      if (canSave)
        log.warn({ err: error }, 'the session cannot be saved: after a restart a new one is begun');
      canSave = false;
    }
  }

  const saving = setInterval(() => void save(), SAVE_EVERY).unref();

  return {
    kept,
    heard,
    languageOf: languages.languageOf,
    receive(shard, raw) {
      received.set(shard, performance.now());
      const looked = lookAt(raw);
      if (looked.kind === 'malformed') {
        const { event, what } = looked;
        log.warn({ shard, event, what }, 'what arrived on the gateway is malformed, and left out');
        return null;
      }
      const { payload } = looked;
      return payload.op === GatewayOpcodes.Dispatch ? hear(shard, payload) : payload;
    },
    resume(shard, shardCount) {
      if (tried.has(shard)) return null;
      tried.add(shard);
      const session = kept?.sessions.find((one) => one.shardId === shard && one.shardCount === shardCount);
      if (session === undefined) return null;
      catchingUp.add(shard);
      return session;
    },
    isResumed: () => resumed,
    upToDate(info) {
      const noted = sessions.get(info.shardId);
      return noted?.sessionId === info.sessionId && noted.sequence > info.sequence ? noted : info;
    },
    note(shard, info) {
      if (!isHearing) return;
      const isNew = info !== null && sessions.get(shard)?.sessionId !== info.sessionId;
      if (info) sessions.set(shard, info);
      else sessions.delete(shard);
      // Whoever is killed now is to be resumed, too.
      if (isNew) void save();
    },
    silence: () => new Map([...received].map(([shard, at]) => [shard, performance.now() - at])),
    stopHearing() {
      isHearing = false;
    },
    close() {
      clearInterval(saving);
      void save();
    },
  };
}
