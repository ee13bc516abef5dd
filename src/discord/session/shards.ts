// What runs the sessions of a client: as discord.js does, but nothing that arrives ends the process, sessions outlive it, and they end
// when they are told to. discord.js goes on where it is told to end between two tries to connect, and leaves sockets behind that are
// just being opened: both would keep the process from ending.
import { type IShardingStrategy, SimpleShardingStrategy, type WebSocketOptions } from 'discord.js';
import type { Logger } from 'pino';
import { isWithin } from '../../waiting.ts';
import type { Sessions } from './sessions.ts';

type Manager = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];

/** What a socket brings. */
type Frame = ArrayBuffer | string;

/** Longest wait for the goodbye to Discord, in milliseconds. */
const GOODBYE = 1000;

/** The code that a socket is closed with whose session goes on: with 1000 or 1001 it would be over. */
const TO_BE_RESUMED = 4200;

/**
 * A session that cannot be reached is tried for so long, in milliseconds: discord.js would begin a new one when the first try to connect
 * fails, and all that happened meanwhile would be lost. Later Discord has forgotten it, or its address is no longer there.
 */
const RESUMABLE = 2 * 60_000;

/** What a thrown error says is logged up to this length: it may repeat what arrived. */
const MAX_REASON = 200;

export interface ShardOptions {
  sessions: Sessions;
  log: Logger;
  /** Aborted when the bot has ended: nothing is tried any longer. */
  ended: AbortSignal;
}

/** Gives what runs the sessions of a client, until `ended` is aborted. */
export function buildShards(manager: Manager, { sessions, log, ended }: ShardOptions): IShardingStrategy {
  const { options } = manager;
  const { retrieveSessionInfo, updateSessionInfo } = options;
  options.retrieveSessionInfo = async (shard) => {
    // Before each try a shard asks for its session. After the end it gets no answer, and so opens no further socket.
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
      /** Since when it has tried to connect in vain. */
      let awaySince: number | undefined;
      // What discord.js works on has been unpacked already.
      shard['unpackMessage'] = async (payload: unknown) => payload as Unpacked;
      shard['onClose'] = (code: number) => {
        awaySince ??= performance.now();
        shard['failedToConnectDueToNetworkError'] = performance.now() - awaySince > RESUMABLE;
        return close(code);
      };
      // In a flood most of what arrives is for nobody. That ends here, for all that discord.js does with it costs as much again.
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
      // What is still being opened ends with an error, which nobody need hear of.
      socket.onerror = () => {};
      socket.terminate();
    }
  }
}

/** What a text says; null where it is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
