// The bot on the gateway of a Discord, its own or that of the playground.
import type { Shards } from '../config/index.ts';
import { connectBot, type SharedGateway } from '../discord/index.ts';
import { untilAborted } from '../waiting.ts';
import type { Run } from './shared.ts';

/** Where the bot logs in. */
export interface Address {
  token: string;
  apiUrl: string | undefined;
  /** Where its session is kept from one start to the next. */
  sessionFile?: string;
  /** Which shards are held, and what is shared with those who hold others. */
  shards?: Shards;
  shared?: SharedGateway | undefined;
}

/** Stays logged in until the run ends. People are answered from the first moment on, and `work` is begun then. */
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
  try {
    await Promise.all([untilAborted(end.signal), work()]);
  } finally {
    await bot.stop();
  }
}
