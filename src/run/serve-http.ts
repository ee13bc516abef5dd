// Runs the bot over HTTP: Discord sends interactions to an endpoint of this process.
import type { Endpoint } from '../config/index.ts';
import { serveBot } from '../discord/index.ts';
import { untilAborted } from '../waiting.ts';
import type { Run } from './shared.ts';
import type { Address } from './stay-connected.ts';

/** Serves interactions until the run ends. */
export async function serveHttp(
  { log, controls, memory, answering, reading, watching, end }: Run,
  { token, apiUrl, shared }: Address,
  endpoint: Endpoint,
): Promise<void> {
  await reading.begun;
  const bot = await serveBot({
    ...endpoint,
    token,
    apiUrl,
    shared,
    controls,
    memory,
    answering,
    library: () => reading.state(),
    log,
    observer: watching.observer,
    problems: watching.problems,
    signal: end.signal,
    onLost: end.fail,
  });
  watching.watch(bot);
  reading.noteConnected();
  try {
    await untilAborted(end.signal);
  } finally {
    await bot.stop();
  }
}
