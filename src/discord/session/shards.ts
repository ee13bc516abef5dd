// The sharding strategy of the client. It differs from that of discord.js: no payload can end the process, sessions can be resumed after a
// restart, and they end when they are told to. (discord.js keeps connecting if it is closed between two attempts, and leaves sockets open that
// are just connecting; both would keep the process alive.)
import { type IShardingStrategy, SimpleShardingStrategy, type WebSocketOptions } from 'discord.js';
import type { Logger } from 'pino';
import { isWithin } from '../../waiting.ts';
import type { Sessions } from './sessions.ts';

type Manager = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];

/** A message of a socket. */
type Frame = ArrayBuffer | string;

/** Maximum time for closing the sockets in an orderly way, in milliseconds. */
const GOODBYE = 1000;

/** The close code of a session that is to be resumed: 1000 and 1001 would end it. */
const TO_BE_RESUMED = 4200;

/**
 * How long connecting to a session is retried, in milliseconds. discord.js would start a new session after the first failed attempt, and the
 * events of the meantime would be lost. After that time Discord may have dropped the session, or its address.
 */
const RESUMABLE = 2 * 60_000;

/** Maximum length of an error's message in the log, in characters: it may contain parts of what was received. */
const MAX_REASON = 200;

export interface ShardOptions {
  sessions: Sessions;
  log: Logger;
  /** Aborted when the bot ends: no further connection is opened. */
  ended: AbortSignal;
}

/** Makes the sharding strategy of a client, and lets it read and write sessions in `sessions`. */
export function buildShards(manager: Manager, { sessions, log, ended }: ShardOptions): IShardingStrategy {
  const { options } = manager;
  const { retrieveSessionInfo, updateSessionInfo } = options;
  options.retrieveSessionInfo = async (shard) => {
    // A shard asks for its session before each attempt. After the end it gets no answer, and so opens no further socket.
    if (ended.aborted) return new Promise(() => {});
    const own = await retrieveSessionInfo(shard);
    if (own !== null) return sessions.upToDate(own);
    const kept = sessions.resume(shard, await manager.getShardCount());
    if (kept !== null) await updateSessionInfo(shard, kept);
    return kept;
  };
  options.updateSessionInfo = (shard, info) => {
    if (!ended.aborted) sessions.note(shard, info);
    return updateSessionInfo(shard, info);
  };
  return new GuardedShards(manager, sessions, log, ended);
}

class GuardedShards extends SimpleShardingStrategy {
  readonly #sessions: Sessions;
  readonly #log: Logger;
  readonly #ended: AbortSignal;

  constructor(manager: Manager, sessions: Sessions, log: Logger, ended: AbortSignal) {
    super(manager);
    this.#sessions = sessions;
    this.#log = log;
    this.#ended = ended;
  }

  override async spawn(ids: number[]): Promise<void> {
    await super.spawn(ids);
    for (const [id, shard] of this['shards']) {
      const [unpack, receive] = [shard['unpackMessage'].bind(shard), shard['onMessage'].bind(shard)];
      type Unpacked = Awaited<ReturnType<typeof unpack>>;
      const close = shard['onClose'].bind(shard);
      /** When its connection was lost; undefined while it is connected. */
      let awaySince: number | undefined;
      // `onMessage` below has unpacked the message already.
      shard['unpackMessage'] = async (payload: unknown) => payload as Unpacked;
      shard['onClose'] = (code: number) => {
        awaySince ??= performance.now();
        shard['failedToConnectDueToNetworkError'] = performance.now() - awaySince > RESUMABLE;
        return close(code);
      };
      // In a flood most events are for nobody. They are dropped here: what discord.js does with an event costs as much again.
      shard['onMessage'] = async (data: Frame, isBinary: boolean) => {
        try {
          awaySince = undefined;
          const arrived = typeof data === 'string' ? parse(data) : await unpack(data, isBinary);
          const payload = this.#sessions.receive(id, arrived);
          if (payload !== null) await receive(payload as unknown as Frame, false);
        } catch (error) {
          const reason = String(error).slice(0, MAX_REASON);
          this.#log.error({ shard: id, reason }, 'what arrived on the gateway could not be worked on');
        }
      };
    }
  }

  override async connect(): Promise<void> {
    this.#ended.throwIfAborted();
    await super.connect();
  }

  override async destroy(options?: Parameters<SimpleShardingStrategy['destroy']>[0]): Promise<void> {
    const shards = [...this['shards'].values()];
    await isWithin(super.destroy({ ...options, code: TO_BE_RESUMED }), GOODBYE);
    for (const shard of shards) {
      const socket = shard['connection'];
      if (socket === null) continue;
      // Terminating a socket that is still connecting emits an error.
      socket.onerror = () => {};
      socket.terminate();
    }
  }
}

/** The value of a JSON text; null if it is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
