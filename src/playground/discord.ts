// A Discord on this machine: the API and the gateway on one loopback port, and people who use it.

import type { APIApplicationCommand } from 'discord-api-types/v10';
import { Commands } from './commands.ts';
import { type ConditionControls, controlConditions, openConditions } from './conditions.ts';
import { Seat } from './driver.ts';
import { controlFaults, type Faults, planFaults } from './faults.ts';
import { Gateway } from './gateway.ts';
import { Interactions } from './interactions.ts';
import { Messages, type StoredFile } from './messages.ts';
import type { RecordedRequest } from './record.ts';
import { createRest, FILES } from './rest.ts';
import type { Rooms } from './routes/index.ts';
import { Signal } from './signal.ts';
import { createSnowflakes } from './snowflake.ts';
import { APPLICATION_ID, GUILD_ID, PEOPLE, type PersonName, PLACES, type PlaceName } from './world.ts';

export interface LocalDiscordOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  /** Milliseconds between heartbeats. */
  heartbeatInterval?: number;
  /** Milliseconds by which a heartbeat may be late before its socket is closed. */
  heartbeatGrace?: number;
  /** Milliseconds for which a session whose socket is gone can be resumed. */
  resumableFor?: number;
  /** Milliseconds for the first response to an interaction. */
  respondWithin?: number;
  /** Milliseconds for edits and follow-ups. */
  tokenLives?: number;
  /** Milliseconds after which a wait of the driver is given up. */
  patience?: number;
  /** How many shards `/gateway/bot` recommends. */
  shards?: number;
  /** How many shards may identify at once. */
  maxConcurrency?: number;
  /** Milliseconds until the next ones may. */
  identifyPause?: number;
  /** How many sessions may be begun in a period; its milliseconds. */
  sessionStarts?: { total: number; period: number };
  /** Intents that need a switch in the developer portal, as bits; none by default. */
  privilegedIntents?: number;
  /** So many messages, interactions, requests and events are kept, the newest; all unless told. Files are kept. */
  remembers?: number;
}

export interface LocalDiscord {
  /** For `new Client({ rest: { api } })`. */
  apiUrl: string;
  gatewayUrl: string;
  /** A made-up token that is accepted; so is every other of the form `local.<name>.token`. */
  token: string;
  applicationId: string;
  guildId: string;
  faults: Faults;
  conditions: ConditionControls;
  /** Everything the bot asked of the API, the oldest first. */
  requests: readonly RecordedRequest[];
  /** What was received and counted on the gateway. */
  gateway: Pick<Gateway, 'identifies' | 'resumes' | 'closeCodes' | 'turnedAway' | 'waiting' | 'connected'>;
  /** The registered commands: of a guild, or without one the global ones. */
  commands(guildId?: string): readonly APIApplicationCommand[];
  as(person: PersonName): { in(place: PlaceName): Seat };
  /** Resolves when a session of the bot is connected. */
  connected(): Promise<true>;
  /** Looks again whenever something changed, until `probe` returns a value; see `Signal.until`. */
  until<T>(probe: () => T | undefined, what: string): Promise<T>;
  /** Calls `look` whenever something changed, until the function that is returned is called. */
  onChange(look: () => void): () => void;
  /** An uploaded file, by the path of its URL. */
  file(path: string): StoredFile | undefined;
  close(): Promise<void>;
}

const DAY = 24 * 60 * 60_000;

/** Starts a local Discord on 127.0.0.1. */
export async function startDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const {
    heartbeatInterval = 41_250,
    privilegedIntents = 0,
    patience = 8000,
    port = 0,
    shards = 1,
  } = options;
  const { maxConcurrency = 1, respondWithin = 3000, tokenLives = 15 * 60_000 } = options;
  const { heartbeatGrace = 20_000, resumableFor = 3 * 60_000, identifyPause = 5000 } = options;
  const { sessionStarts = { total: 1000, period: DAY }, remembers = Number.POSITIVE_INFINITY } = options;
  const nextId = createSnowflakes();
  const plan = planFaults();
  const signal = new Signal(patience);
  const requests: RecordedRequest[] = [];
  const gateway = new Gateway(
    {
      heartbeatInterval,
      heartbeatGrace,
      resumableFor,
      remembers,
      sessionStarts: { ...sessionStarts, maxConcurrency, pause: identifyPause },
      privilegedIntents,
      acceptsToken,
    },
    plan,
    signal,
  );
  const conditions = openConditions();
  const times = { respondWithin, tokenLives };
  const interactions = new Interactions(nextId, times, plan, conditions, gateway, signal, remembers);
  const commands = new Commands(nextId);

  let origin = '';
  const messages = new Messages(nextId, () => `http://${origin}${FILES}`, remembers);
  const rooms = (): Rooms => ({
    commands,
    messages,
    interactions,
    gateway,
    plan,
    conditions,
    gatewayUrl: `ws://${origin}`,
    shards,
  });
  const server = createRest({ rooms, acceptsToken, requests, remembers, signal });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  origin = `127.0.0.1:${address.port}`;
  gateway.attach(server, `ws://${origin}`);

  return {
    apiUrl: `http://${origin}/api`,
    gatewayUrl: `ws://${origin}`,
    token: 'local.cribsheet.token',
    applicationId: APPLICATION_ID,
    guildId: GUILD_ID,
    faults: controlFaults(plan, gateway, () => interactions.expireTokens()),
    conditions: controlConditions(conditions, gateway),
    requests,
    gateway,
    commands: (guildId) => commands.list(guildId),
    as: (person) => ({ in: (place) => new Seat(rooms(), signal, PEOPLE[person], PLACES[place]) }),
    connected: () =>
      signal.until(
        () => gateway.connected || undefined,
        () => 'the bot to connect',
      ),
    until: (probe, what) => signal.until(probe, () => what),
    onChange: (look) => signal.onChange(look),
    file: (path) => messages.file(path.slice(FILES.length + 1)),
    close: () => {
      signal.close();
      interactions.close();
      gateway.close();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function acceptsToken(token: string): boolean {
  return /^local\.[\w-]+\.token$/.test(token);
}
