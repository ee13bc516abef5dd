// The HTTP endpoint for interactions. Anybody can send requests to it, so those that are not Discord's are refused as early as possible.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { InteractionResponseType, InteractionType } from 'discord.js';
import type { Once } from './once.ts';
import { readBody } from './read-body.ts';
import type { Verify } from './signature.ts';

export interface EndpointOptions {
  verify: Verify;
  once: Once;
  /** Accepts an interaction, which is then answered through `response`; or returns the status with which it is refused. */
  take(interaction: Readonly<Record<string, unknown>>, response: ServerResponse): number | undefined;
  /** Why the bot is not ready; empty if it is. */
  problems(): readonly string[];
  /** Whether interactions are refused with 503, so that a load balancer sends them to another process. */
  isClosed(): boolean;
}

/** Timeouts in milliseconds: for the headers of a request, for the whole request, and for an idle connection. */
const TIMEOUTS = { headersTimeout: 3000, requestTimeout: 5000, keepAliveTimeout: 75_000 };
/** How often connections are checked for these timeouts, in milliseconds. */
const CHECK_INTERVAL = 500;
/** Maximum size of the headers, in bytes. */
const MAX_HEADERS = 8192;
/** Maximum number of connections at the same time; each costs some kilobytes. */
const MAX_CONNECTIONS = 20_000;

const PATHS = ['/', '/interactions'];

/** Creates the server, which does not listen yet. */
export function createEndpoint(options: EndpointOptions): Server {
  const limits = { ...TIMEOUTS, connectionsCheckingInterval: CHECK_INTERVAL, maxHeaderSize: MAX_HEADERS };
  const server = createServer(limits, (request, response) => {
    // Without listeners a broken connection would end the process.
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

/** Serves a request, or returns the status with which it is refused. */
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
  // Not ready: close the connection after this response, so that the next request goes to another process.
  if (problems().length > 0) response.shouldKeepAlive = false;
  if (isClosed()) return 503;
  if (!PATHS.includes(path)) return 404;
  if (request.method !== 'POST') return 405;
  const { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp } = request.headers;
  // Checked before the body is read, which costs more.
  if (typeof signature !== 'string' || typeof timestamp !== 'string' || !once.isCurrent(timestamp))
    return 401;
  const body = await readBody(request);
  if (body === undefined) return 413;
  if (!verify(signature, timestamp, body)) return 401;
  const interaction = parse(body);
  if (interaction === undefined) return 400;
  const { id } = interaction;
  // A ping may lack an id.
  if (!once.take(signature, ...(typeof id === 'string' ? [`id ${id}`] : []))) return 401;
  if (interaction['type'] !== InteractionType.Ping) return isClosed() ? 503 : take(interaction, response);
  const pong = JSON.stringify({ type: InteractionResponseType.Pong });
  response.writeHead(200, { 'content-type': 'application/json' }).end(pong);
  return undefined;
}

/** The path of a request target, without its query. The target may be an absolute URL (RFC 9112, 3.2.2). */
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
  // The rest of the body is not read, so the connection cannot be used again.
  response.writeHead(status, request.complete ? {} : { connection: 'close' });
  response.end(() => {
    if (!request.complete) request.destroy();
  });
}
