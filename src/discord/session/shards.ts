// Sessions that end for good. discord.js goes on where it is told to end between two tries to connect, and leaves sockets behind that
// are just being opened: both would keep the process from ending.
import { type IShardingStrategy, SimpleShardingStrategy, type WebSocketOptions } from 'discord.js';
import { isWithin } from '../../waiting.ts';

type Manager = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];

/** Longest wait for the goodbye to Discord, in milliseconds. */
const GOODBYE = 1000;

/** Gives what runs the sessions of a client: as discord.js does, until `ended` is aborted. */
export function buildShards(manager: Manager, ended: AbortSignal): IShardingStrategy {
  const { options } = manager;
  const { retrieveSessionInfo } = options;
  // Before each try a shard asks for its session. After the end it gets no answer, and so opens no further socket.
  options.retrieveSessionInfo = (shard) =>
    ended.aborted ? new Promise(() => {}) : retrieveSessionInfo(shard);
  return new EndingShards(manager, ended);
}

class EndingShards extends SimpleShardingStrategy {
  readonly #ended: AbortSignal;

  constructor(manager: Manager, ended: AbortSignal) {
    super(manager);
    this.#ended = ended;
  }

  override async connect(): Promise<void> {
    this.#ended.throwIfAborted();
    await super.connect();
  }

  override async destroy(options?: Parameters<SimpleShardingStrategy['destroy']>[0]): Promise<void> {
    const shards = [...this['shards'].values()];
    await isWithin(super.destroy(options), GOODBYE);
    for (const shard of shards) {
      const socket = shard['connection'];
      if (socket === null) continue;
      // What is still being opened ends with an error, which nobody need hear of.
      socket.onerror = () => {};
      socket.terminate();
    }
  }
}
