// Runs the bot over the gateway, of Discord or of the playground.
import type { Shards } from '../config/index.ts';
import { connectBot, type SharedGateway } from '../discord/index.ts';
import { untilAborted } from '../waiting.ts';
import type { Run } from './shared.ts';

/** How the bot logs in. */
export interface Address {
  token: string;
  /** Undefined for Discord's own API. */
  apiUrl: string | undefined;
  /** The file that keeps the gateway session, so that the next start can resume it. */
  sessionFile?: string;
  /** Which shards this process holds. */
  shards?: Shards;
  /** What is shared with processes that hold other shards. */
  shared?: SharedGateway | undefined;
}

/** Stays logged in until the run ends. `work` starts once the bot is connected; if it rejects, so does this. */
export async function stayConnected(
  { log, controls, memory, answering, reading, watching, end }: Run,
  address: Address,
  work = async (): Promise<void> => {},
): Promise<void> {
  await reading.begun;
  const bot = await connectBot({
    ...address,
    controls,
    memory,
    answering,
    library: () => reading.state(),
    log,
    observer: watching.observer,
    signal: end.signal,
    onLost: end.fail,
  });
  watching.watch(bot);
  reading.noteConnected();
  try {
    await Promise.all([untilAborted(end.signal), work()]);
  } finally {
    await bot.stop();
  }
}
