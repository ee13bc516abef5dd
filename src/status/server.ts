// The HTTP server for metrics, health, readiness and the status page, on a port of its own.
import { createServer, type ServerResponse } from 'node:http';
import type { Metrics } from './metrics.ts';
import type { Check } from './sources.ts';

export interface ServerOptions {
  /** 0 takes any free port. */
  port: number;
  host: string;
  metrics: Pick<Metrics, 'write'>;
  checks: readonly Check[];
  /** The page for people. */
  page(): string;
}

export interface StatusServer {
  port: number;
  close(): Promise<void>;
}

interface Answer {
  status: number;
  /** The content type. */
  type: string;
  text: string;
}

/** How long a request may take to arrive, in milliseconds. Requests here are short. */
const REQUEST_TIMEOUT = 5000;
const MAX_CONNECTIONS = 100;
const TEXT = 'text/plain; charset=utf-8';

/** Starts to listen. Rejects with the error of `listen`, for example if the port is in use. */
export async function serveStatus(options: ServerOptions): Promise<StatusServer> {
  const timeouts = { requestTimeout: REQUEST_TIMEOUT, headersTimeout: REQUEST_TIMEOUT };
  const server = createServer(timeouts, (request, response) => {
    // A body is discarded.
    request.resume();
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    const answering = isReading ? answer(path, options) : Promise.resolve(NOT_ALLOWED);
    answering.then(
      (written) => send(response, written),
      () => send(response, { status: 500, type: TEXT, text: 'The figures could not be written.\n' }),
    );
  });
  server.maxConnections = MAX_CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, options.host, resolve);
  });
  server.unref();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the status server has no port');
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const NOT_ALLOWED: Answer = { status: 405, type: TEXT, text: 'Only GET is answered here.\n' };

async function answer(path: string, { metrics, checks, page }: ServerOptions): Promise<Answer> {
  switch (path) {
    case '/metrics':
      return { status: 200, ...(await metrics.write()) };
    case '/healthz':
      // Liveness: a process whose event loop is blocked does not get here.
      return { status: 200, type: TEXT, text: 'alive\n' };
    case '/readyz':
      return tellReadiness(checks);
    case '/':
    case '/status':
      return { status: 200, type: 'text/html; charset=utf-8', text: page() };
    default:
      return {
        status: 404,
        type: TEXT,
        text: 'There is nothing here: see /status, /metrics, /healthz and /readyz.\n',
      };
  }
}

/** Readiness: 200 if all checks pass, otherwise 503. The text has a line for each check. */
function tellReadiness(checks: readonly Check[]): Answer {
  const parts = checks.map(({ name, problem }) => ({ name, problem: problem() }));
  const isReady = parts.every(({ problem }) => problem === undefined);
  const lines = parts.map(({ name, problem = 'ready' }) => `${name}: ${problem}\n`);
  return { status: isReady ? 200 : 503, type: TEXT, text: lines.join('') };
}

function send(response: ServerResponse, { status, type, text }: Answer): void {
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(text);
}
