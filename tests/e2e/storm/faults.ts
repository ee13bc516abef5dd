// What goes wrong in a storm. After each of them everything can be well again.

import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiFault, LocalDiscord, RequestMatch } from '../../../src/playground/driver/index.ts';
import { page, writeFile } from '../folder.ts';

/** What faults work on. */
export interface Victim {
  discord: LocalDiscord;
  libraryDir: string;
  dataDir: string;
  /** Ends the process, by a signal that it may hear or not, and starts it again. */
  restart(signal: 'SIGTERM' | 'SIGKILL'): void;
  /** Whether it runs and all that takes a while is over. */
  isCalm(): boolean;
  /** Does something a while later, at the end at the latest. */
  later(milliseconds: number, work: () => void): void;
}

type Fault = (victim: Victim, number: number) => void | Promise<void>;

const CALLBACK: RequestMatch = { method: 'POST', path: /\/callback/ };
const WEBHOOK: RequestMatch = { path: /^\/webhooks\// };
const POST: RequestMatch = { method: 'POST', path: /^\/channels\// };

const ANY: readonly ApiFault[] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503 },
  { kind: 'rateLimit', retryAfter: 0.1 },
  { kind: 'rateLimit', retryAfter: 0.1, global: true },
  { kind: 'delay', ms: 200 },
  { kind: 'hang' },
  { kind: 'loseAnswer' },
];

const NOBODY = { id: '1', token: 't', type: 2, data: { name: 'ask' } };

/** Kinds of malformed events: names and data, or a text where it is none at all. */
const MALFORMED: readonly ((discord: LocalDiscord) => void)[] = [
  ...[
    null,
    [],
    {},
    NOBODY,
    { ...NOBODY, user: null, member: null },
    { ...NOBODY, user: { id: '1' }, data: null },
    { ...NOBODY, user: { id: '1' }, channel: 'general' },
    { ...NOBODY, user: { id: '1' }, data: { type: 1, options: [null] } },
    { ...NOBODY, user: { id: '1' }, type: 3 },
    { ...NOBODY, user: { id: '1' }, type: 99 },
  ].map((data) => (discord: LocalDiscord) => discord.faults.sendEvent('INTERACTION_CREATE', data)),
  ({ faults }) =>
    faults.sendEvent('MESSAGE_CREATE', { id: '1', channel_id: '2', content: 'x'.repeat(100_000) }),
  ({ faults }) => faults.sendEvent('MESSAGE_DELETE_BULK', { ids: 'all' }),
  ({ faults }) => faults.sendEvent('toString', null),
  ({ faults }) => faults.sendRaw('{"op":'),
  ({ faults }) => faults.sendRaw('{"op":0,"t":"READY","s":1,"d":{}}'),
];

/** The faults by their names. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  callback: ({ discord }, number) => discord.faults.onRequest(CALLBACK, pick(ANY, number)),
  webhook: ({ discord }, number) => discord.faults.onRequest(WEBHOOK, pick(ANY, number)),
  post: ({ discord }, number) => discord.faults.onRequest(POST, pick(ANY, number)),
  twice: ({ discord }) => discord.faults.duplicateInteractions(),
  late: ({ discord }) => discord.faults.delayInteractions(300),
  disorder: ({ discord }) => discord.faults.delayEvents(200),
  malformed: ({ discord }, number) => pick(MALFORMED, number)(discord),
  cut: ({ discord }) => discord.faults.cut(),
  reconnect: ({ discord }) => discord.faults.requestReconnect(),
  invalid: ({ discord }) => discord.faults.invalidateSession(true),
  closed: ({ discord }, number) => discord.faults.closeSockets(pick([4000, 4009, 1006 + 2994], number)),
  outage: ({ discord, later }) => {
    discord.faults.takeDown('gateway');
    later(300, () => discord.faults.bringUp('gateway'));
  },
  saved({ libraryDir }, number) {
    const text = page(`What is storm ${number}?`, `Storm ${number}.`);
    // Nobody saves pages in a library that is moved away.
    if (existsSync(libraryDir)) writeFile(libraryDir, `storm/page-${number % 10}.md`, text);
  },
  // As a disk without room: nothing new can be written there.
  full: ({ dataDir, later }) => {
    const inTheWay = join(dataDir, 'session.json.new');
    // Where the file itself is there, the bot is writing it, or was killed when it did.
    if (!makeFolder(inTheWay)) return;
    later(1000, () => rmSync(inTheWay, { recursive: true, force: true }));
  },
};

/** Faults that take a while, each of which is done a few times in a storm. */
export const RARE: Readonly<Record<string, Fault>> = {
  killed: ({ restart }) => restart('SIGKILL'),
  stopped: ({ restart }) => restart('SIGTERM'),
  moved: ({ libraryDir, later }) => {
    renameSync(libraryDir, `${libraryDir}-away`);
    later(1500, () => renameSync(`${libraryDir}-away`, libraryDir));
  },
};

/** Whether there was nothing of this name, so that a folder could be made. */
function makeFolder(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function pick<T>(items: readonly T[], number: number): T {
  const item = items[number % items.length];
  if (item === undefined) throw new Error('there is nothing to pick from');
  return item;
}
