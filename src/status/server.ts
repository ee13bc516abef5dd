// Metrics, health, readiness and the status page, on a port of their own.
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
  type: string;
  text: string;
}

/** Nobody has anything to send here, and everybody reads little. In milliseconds. */
const PATIENCE = 5000;
const MAX_CONNECTIONS = 100;
const TEXT = 'text/plain; charset=utf-8';

/** Begins to listen; rejects where the port is in use. */
export async function serveStatus(options: ServerOptions): Promise<StatusServer> {
  const server = createServer({ requestTimeout: PATIENCE, headersTimeout: PATIENCE }, (request, response) => {
    // What is sent along is not read.
    request.resume();
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    const answering = isReading ? answer(path, options) : Promise.resolve(REFUSED);
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

const REFUSED: Answer = { status: 405, type: TEXT, text: 'Only GET is answered here.\n' };

async function answer(path: string, { metrics, checks, page }: ServerOptions): Promise<Answer> {
  switch (path) {
    case '/metrics':
      return { status: 200, ...(await metrics.write()) };
    case '/healthz':
      // Whoever answers this is alive: a thread that is stuck does not.
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

/** 200 where all is ready, else 503, and either way each part. */
export function tellReadiness(checks: readonly Check[]): Answer {
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
