// The endpoint that Discord sends interactions to. Anybody on the network can reach it: whoever is not Discord is told so and costs little.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { InteractionResponseType, InteractionType } from 'discord.js';
import type { Once } from './once.ts';
import { readBody } from './read-body.ts';
import type { Verify } from './signature.ts';

export interface EndpointOptions {
  verify: Verify;
  once: Once;
  /** Takes an interaction, which is answered through `response`. Gives a status where it is not taken. */
  take(interaction: Readonly<Record<string, unknown>>, response: ServerResponse): number | undefined;
  /** What keeps people from being sent here; empty where nothing does. */
  problems(): readonly string[];
  /** Whether interactions are taken no longer: whoever still has a connection is to send them elsewhere. */
  isClosed(): boolean;
}

/** How long somebody may take, in milliseconds: for the head of a request, for all of it, and to begin the next one. */
const PATIENCE = { headersTimeout: 3000, requestTimeout: 5000, keepAliveTimeout: 75_000 };
/** How often is looked for those who take longer. */
const LOOK = 500;
const MAX_HEADERS = 8192;
/** Maximum number of connections at the same time; each costs some kilobytes. */
const MAX_CONNECTIONS = 20_000;

const PATHS = ['/', '/interactions'];

/** A server that does not listen yet. */
export function createEndpoint(options: EndpointOptions): Server {
  const limits = { ...PATIENCE, connectionsCheckingInterval: LOOK, maxHeaderSize: MAX_HEADERS };
  const server = createServer(limits, (request, response) => {
    // A connection that breaks is no error of ours.
    request.on('error', () => {});
    response.on('error', () => {});
    serve(request, response, options).then(
      (status) => {
        if (status !== undefined) refuse(request, response, status);
      },
      () => refuse(request, response, 500),
    );
  });
  server.maxConnections = MAX_CONNECTIONS;
  return server;
}

/** Serves a request. Gives the status of one that is refused. */
async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  { verify, once, take, problems, isClosed }: EndpointOptions,
): Promise<number | undefined> {
  const path = pathOf(request.url ?? '/');
  const isLooking = request.method === 'GET' || request.method === 'HEAD';
  if (isLooking && (path === '/healthz' || path === '/readyz')) {
    const isWell = path === '/healthz' || problems().length === 0;
    request.resume();
    response.writeHead(isWell ? 200 : 503).end();
    return undefined;
  }
  // Who is to go elsewhere does so with the next request.
  if (problems().length > 0) response.shouldKeepAlive = false;
  if (isClosed()) return 503;
  if (!PATHS.includes(path)) return 404;
  if (request.method !== 'POST') return 405;
  const { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp } = request.headers;
  // What cannot be Discord's is not even read.
  if (typeof signature !== 'string' || typeof timestamp !== 'string' || !once.isCurrent(timestamp))
    return 401;
  const body = await readBody(request);
  if (body === undefined) return 413;
  if (!verify(signature, timestamp, body)) return 401;
  const interaction = parse(body);
  if (interaction === undefined) return 400;
  const { id } = interaction;
  // A ping needs no id.
  if (!once.take(signature, ...(typeof id === 'string' ? [`id ${id}`] : []))) return 401;
  if (interaction['type'] !== InteractionType.Ping) return isClosed() ? 503 : take(interaction, response);
  const pong = JSON.stringify({ type: InteractionResponseType.Pong });
  response.writeHead(200, { 'content-type': 'application/json' }).end(pong);
  return undefined;
}

/** The path of a request's target, which may be a whole address (RFC 9112, 3.2.2), without its query. */
function pathOf(target: string): string {
  if (PATHS.includes(target)) return target;
  return target.replace(/^https?:\/\/[^/?]*/i, '').split('?')[0] || '/';
}

function parse(body: Buffer): Readonly<Record<string, unknown>> | undefined {
  try {
    const read: unknown = JSON.parse(body.toString('utf8'));
    return typeof read === 'object' && read !== null && !Array.isArray(read)
      ? (read as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

function refuse(request: IncomingMessage, response: ServerResponse, status: number): void {
  if (response.destroyed || response.headersSent) return;
  // What is still coming is not read: the connection ends with the response.
  response.writeHead(status, request.complete ? {} : { connection: 'close' });
  response.end(() => {
    if (!request.complete) request.destroy();
  });
}
