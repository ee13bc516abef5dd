// The gateway sessions of this process: filters what they receive, and saves what the next start needs to resume them.
import { GatewayDispatchEvents, GatewayOpcodes, type SessionInfo } from 'discord.js';
import type { Logger } from 'pino';
import { type Heard, openHeard } from './heard.ts';
import type { Kept, SessionStore } from './kept-sessions.ts';
import { openLanguages } from './languages.ts';
import { lookAt, type Payload } from './payloads.ts';

export interface Sessions {
  /** The state that an earlier process has saved; undefined if there is none that can be resumed. */
  readonly kept: Kept | undefined;
  readonly heard: Heard;
  /** The language of a server; undefined if it is English or unknown. */
  languageOf(guild: string): string | undefined;
  /**
   * Checks a payload that was received. Returns what discord.js is to handle, or null: if it is malformed, if nobody wants the event, or if it
   * is answered already. Never throws.
   */
  receive(shard: number, payload: unknown): Payload | null;
  /** The session that an earlier process has saved for a shard, to be resumed. Null if there is none, and at each further call. */
  resume(shard: number, shardCount: number): SessionInfo | null;
  /** Whether any session of an earlier process was resumed. */
  isResumed(): boolean;
  /** A session of discord.js with the latest sequence number: events that were filtered out count here, and not there. */
  upToDate(info: SessionInfo): SessionInfo;
  /** Records the current session of a shard; null if it has none. */
  note(shard: number, info: SessionInfo | null): void;
  /** Milliseconds since each shard last received anything, heartbeat acknowledgements included. */
  silence(): ReadonlyMap<number, number>;
  /** From now on events are ignored. They stay unsettled, so that Discord sends them again to the next process. */
  stopHearing(): void;
  /** Starts the last save; `KeptPlace.settle` resolves when it is done. */
  close(): void;
}

export interface SessionsOptions {
  /** Where sessions are saved; undefined if they are not. */
  store: SessionStore | undefined;
  log: Logger;
  /** Whether an event is to be handled. `bot` is the bot's id; undefined while it is not known. */
  admits(event: string, data: Readonly<Record<string, unknown>>, bot: string | undefined): boolean;
}

/** Events that are settled only when they are answered; see `Heard`. */
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
  /** Shards that are being resumed: Discord sends events again that an earlier process may have answered. */
  const catchingUp = new Set<number>();
  /** Shards that were given their saved session: each gets it once. */
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
    // It is recorded as settled again, for the next start: an event before it may still be unsettled.
    heard.settle(id);
    return ignore(shard, number);
  }

  /** Skips an event: the session is resumed after it. */
  function ignore(shard: number, number: number): null {
    const info = sessions.get(shard);
    if (info !== undefined && number > info.sequence) sessions.set(shard, { ...info, sequence: number });
    return null;
  }

  /** The settled events that Discord will send again. While a shard is catching up, those of the earlier process are among them. */
  function settledBehind(shard: number): number[] {
    const before = catchingUp.has(shard) ? (settledBefore.get(shard) ?? []) : [];
    return [...new Set([...before, ...heard.settledBehind(shard)])];
  }

  /** Saves the sessions. Never rejects; the first failure in a row is logged. */
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
      // Saved at once: the process may be killed before the next regular save.
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
