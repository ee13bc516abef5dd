// A run from start to shutdown: configuration, library, database, then Discord, or the playground if there is no token.
import { join } from 'node:path';
import { openAnswering } from '../answering/index.ts';
import { readConfig, readVariables } from '../config/index.ts';
import { loadControls } from '../conversation/index.ts';
import { openDatabase } from '../database/index.ts';
import { keepHeapLimit } from '../threads/index.ts';
import { openLibraryCheckout } from './checkout.ts';
import { openLibrary } from './library.ts';
import { openLog } from './log/log.ts';
import { openMemory } from './memory.ts';
import { serveInPlayground } from './playground.ts';
import { openReload } from './reload.ts';
import { serveHttp } from './serve-http.ts';
import type { End, Run } from './shared.ts';
import { openSharedGateway } from './shared-gateway.ts';
import { stayConnected } from './stay-connected.ts';
import { openWatching } from './watching.ts';

/**
 * Runs the bot until `end.signal` is aborted, then closes everything in reverse order of opening. Errors do not reject: they are passed to
 * `end.fail`.
 */
export async function run(end: End): Promise<void> {
  keepHeapLimit();
  const variables = readVariables();
  const config = readConfig(variables);
  const log = openLog(config);
  const closing: (() => Promise<void>)[] = [];
  try {
    let refresh = (): void => {};
    const checkout = await openLibraryCheckout(config, log, end.signal, () => refresh());
    closing.push(async () => checkout.close());
    const library = openLibrary(config, log, end.signal, end.fail);
    closing.push(library.close);
    refresh = () => {
      const state = library.reading.state();
      if (state.kind === 'ready') void state.shelf.refresh();
    };
    const controls = await loadControls();
    const database = await openDatabase(config, {
      warn: (message) => log.warn(message),
      info: (message) => log.info(message),
    });
    closing.push(() => database.close());
    // A reload changes this copy; whoever reads `config` itself keeps the values of the start.
    const changeable = { ...config };
    const memory = await openMemory(changeable, database, end.signal);
    const reload = openReload({
      variables,
      log,
      apply({ answers, limits, logLevel }) {
        changeable.answers = answers;
        memory.rateLimit.change(limits);
        log.level = logLevel;
      },
    });
    end.onReload(() => {
      reload();
      void checkout.pull().then(refresh);
    });
    const answering = openAnswering(config.answerThreads, (message) => log.warn(message));
    closing.push(async () => answering.close());
    const watching = await openWatching({ config, log, library, answering, database, signal: end.signal });
    closing.push(watching.close);
    const { reading } = library;
    await serve({ config, log, controls, memory, answering, reading, watching, end });
  } catch (error) {
    end.fail(error);
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

/** Serves people in the playground, over HTTP or over the gateway until the run ends. */
async function serve(shared: Run): Promise<void> {
  const { discordToken: token, discordApiUrl: apiUrl, dataDir } = shared.config;
  const { endpoint, shards } = shared.config;
  const gateway = openSharedGateway(shared.config, shared.memory.database, shared.log);
  const address = { token: token ?? '', apiUrl, shared: gateway };
  if (token === undefined) await serveInPlayground(shared);
  else if (endpoint !== undefined) await serveHttp(shared, address, endpoint);
  else await stayConnected(shared, { ...address, shards, sessionFile: join(dataDir, 'session.json') });
}
