// The bot as it connects, in this process, with a library of the tests.
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach } from 'vitest';
import { loadControls } from '../../../src/conversation/index.ts';
import { openDatabase } from '../../../src/database/index.ts';
import { type BotOptions, type ConnectedBot, connectBot } from '../../../src/discord/index.ts';
import { openReplies } from '../../../src/memory/index.ts';
import type { LocalDiscord } from '../../../src/playground/driver/index.ts';
import { openWrittenPages } from '../../../src/server-pages/index.ts';
import { openShelf, type Shelf } from '../../../src/shelf/index.ts';
import { makeFolder, manyPages } from '../../e2e/folder.ts';
import { openMemory } from '../../memory/in-memory.ts';

export const CRANE = 'How is the crane of machine type 3 serviced?';

const running: ConnectedBot[] = [];
let shelf: Promise<Shelf> | undefined;

afterEach(async () => {
  await Promise.all(running.splice(0).map((bot) => bot.stop()));
});

export interface Connected {
  bot: ConnectedBot;
  lines: Record<string, unknown>[];
  stop(): Promise<void>;
}

/** Connects a bot that keeps its session and its replies in a folder, as `npm start` does. */
export async function connect(
  discord: LocalDiscord,
  folder = makeFolder(),
  more: Partial<BotOptions> = {},
): Promise<Connected> {
  shelf ??= openShelf({ folder: makeFolder(manyPages()) });
  const lines: Record<string, unknown>[] = [];
  const ready = await shelf;
  const pages = openWrittenPages({ shelf: ready, folder: join(folder, 'pages') });
  const database = await openDatabase(
    { stateDir: join(folder, 'state'), databaseUrl: undefined },
    { warn: () => {}, info: () => {} },
  );
  const connected = await connectBot({
    token: discord.token,
    apiUrl: discord.apiUrl,
    sessionFile: join(folder, 'session.json'),
    controls: await loadControls(),
    memory: openMemory({
      replies: openReplies({ database }),
    }),
    library: () => ({ kind: 'ready', shelf: ready, pages }),
    log: pino({ level: 'debug' }, { write: (line: string) => void lines.push(JSON.parse(line)) }),
    signal: new AbortController().signal,
    onLost: () => {},
    ...more,
  });
  const bot: ConnectedBot = {
    ...connected,
    async stop() {
      await connected.stop();
      await database.close();
    },
  };
  running.push(bot);
  return {
    bot,
    lines,
    async stop() {
      running.splice(running.indexOf(bot), 1);
      await bot.stop();
    },
  };
}
