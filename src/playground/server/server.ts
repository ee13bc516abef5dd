// Discord's API and gateway on one loopback port, and what they keep.

import { type ConditionControls, controlConditions, openConditions } from './conditions.ts';
import { controlFaults, type Faults } from './fault-controls.ts';
import { planFaults } from './fault-plan.ts';
import { Gateway } from './gateway/gateway.ts';
import type { RecordedRequest } from './rest/record.ts';
import { createRest, FILES } from './rest/rest.ts';
import type { ServerParts } from './rest/routes/index.ts';
import { Signal } from './signal.ts';
import { createSnowflakes } from './snowflake.ts';
import { Commands } from './store/commands.ts';
import { Endpoint } from './store/endpoint.ts';
import { type Interaction, Interactions } from './store/interactions.ts';
import { Messages } from './store/messages.ts';
import { respond } from './store/respond.ts';

export interface ServerOptions {
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
  /** Maximum number of messages, of interactions, of requests and of events that are kept, the newest; all unless told. Files are kept. */
  remembers?: number;
}

export interface LocalServer {
  apiUrl: string;
  gatewayUrl: string;
  parts: ServerParts;
  /** Where interactions are sent to over HTTP. */
  endpoint: Endpoint;
  signal: Signal;
  faults: Faults;
  conditions: ConditionControls;
  /** Everything the bot asked of the API, the oldest first. */
  requests: readonly RecordedRequest[];
  close(): Promise<void>;
}

const DAY = 24 * 60 * 60_000;

/** Starts to listen on 127.0.0.1; rejects when the port is in use. */
export async function startServer(options: ServerOptions = {}): Promise<LocalServer> {
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
  const conditions = openConditions();
  const endpoint = new Endpoint();
  const answered = (interaction: Interaction, answer: unknown): void => {
    respond(messages, interaction, answer, [], false);
    signal.notify();
  };
  const gateway = new Gateway(
    {
      heartbeatInterval,
      heartbeatGrace,
      resumableFor,
      remembers,
      sessionStarts: { ...sessionStarts, maxConcurrency, pause: identifyPause },
      privilegedIntents,
      acceptsToken,
      isInGuild: () => conditions.isBotInGuild,
    },
    plan,
    signal,
  );
  const interactions = new Interactions({
    nextId,
    times: { respondWithin, tokenLives },
    plan,
    conditions,
    gateway,
    endpoint,
    onAnswer: answered,
    signal,
    remembers,
  });
  const commands = new Commands(nextId);

  const messages = new Messages(nextId, () => parts.filesUrl, remembers);
  const parts: ServerParts = {
    commands,
    messages,
    interactions,
    gateway,
    plan,
    conditions,
    leaveGuild: () => controls.removeBot(),
    filesUrl: '',
    gatewayUrl: '',
    shards,
  };
  const controls = controlConditions(conditions, gateway, () => signal.notify());
  const server = createRest({ parts, acceptsToken, requests, remembers, signal });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const origin = `127.0.0.1:${address.port}`;
  parts.filesUrl = `http://${origin}${FILES}`;
  parts.gatewayUrl = `ws://${origin}`;
  gateway.attach(server, parts.gatewayUrl);

  return {
    apiUrl: `http://${origin}/api`,
    gatewayUrl: parts.gatewayUrl,
    parts,
    endpoint,
    signal,
    faults: controlFaults(plan, gateway, () => interactions.expireTokens()),
    conditions: controls,
    requests,
    close: () => {
      signal.close();
      endpoint.balancer.close();
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
