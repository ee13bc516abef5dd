// A run from its beginning to its end: configuration, library, then Discord, or the playground where there is no token.
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

/** Runs until its end, and ends when all is done. What is open then is closed, the last opened first. */
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
    // What stands here may be changed by a reload.
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

/** Answers people until the end. */
async function serve(shared: Run): Promise<void> {
  const { discordToken: token, discordApiUrl: apiUrl, dataDir } = shared.config;
  const { endpoint, shards } = shared.config;
  const gateway = openSharedGateway(shared.config, shared.memory.database, shared.log);
  const address = { token: token ?? '', apiUrl, shared: gateway };
  if (token === undefined) await serveInPlayground(shared);
  else if (endpoint !== undefined) await serveHttp(shared, address, endpoint);
  else await stayConnected(shared, { ...address, shards, sessionFile: join(dataDir, 'session.json') });
}
