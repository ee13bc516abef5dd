// The HTTP API: faults, authorisation, routing, recording.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, refuse } from '../errors.ts';
import { type ApiFault, takeApiFault } from '../fault-plan.ts';
import { namesThisMachine } from '../guard.ts';
import type { Signal } from '../signal.ts';
import { readBody } from './body.ts';
import type { RecordedRequest } from './record.ts';
import { matchPath, routes, type ServerParts } from './routes/index.ts';

const PREFIX = '/api/v10';
export const FILES = '/attachments';

export interface RestOptions {
  parts: ServerParts;
  acceptsToken(token: string): boolean;
  requests: RecordedRequest[];
  /** The most requests that are kept. */
  remembers: number;
  signal: Signal;
}

/** The server of the API. It does not listen yet. */
export function createRest(options: RestOptions): Server {
  return createServer((request, response) => {
    serve(request, response, options).catch((error: unknown) => {
      // Unless the client gave up, a bug of the playground: it must not look like an answer of Discord.
      if (request.complete) console.error(error);
      response.destroy();
    });
  });
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  options: RestOptions,
): Promise<void> {
  // A bot is a program and sends no origin: whoever does is a page in somebody's browser.
  if (!namesThisMachine(request) || request.headers.origin !== undefined)
    return reply(response, refuse('missingAccess'));
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (url.pathname.startsWith(`${FILES}/`)) {
    const file = options.parts.messages.file(url.pathname.slice(FILES.length + 1));
    return reply(response, file ? { status: 200, bytes: file } : refuse('notFound'));
  }
  if (!url.pathname.startsWith(`${PREFIX}/`)) return reply(response, refuse('invalidVersion'));
  const path = url.pathname.slice(PREFIX.length);
  const method = request.method ?? 'GET';
  const body = await readBody(request);
  const { authorization, ...headers } = request.headers;
  const record: RecordedRequest = {
    method,
    path,
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    authorized: isAuthorized(authorization, options),
    body: body.kind === 'read' ? body.json : undefined,
    files: body.kind === 'read' ? body.files : [],
    status: undefined,
  };
  options.requests.push(record);
  if (options.requests.length > options.remembers) options.requests.shift();
  options.signal.notify();
  const fault = takeApiFault(options.parts.plan, method, path);
  if (fault?.kind === 'hang') return;
  if (fault?.kind === 'delay') await sleep(fault.ms);
  const answer = replacement(fault) ?? carryOut(record, body.kind, url.searchParams, options);
  options.signal.notify();
  if (fault?.kind === 'loseAnswer') return void response.destroy();
  record.status = answer.status;
  reply(response, answer);
}

function carryOut(
  record: RecordedRequest,
  kind: 'read' | 'malformed' | 'tooLarge',
  query: URLSearchParams,
  { parts }: RestOptions,
): Answer {
  const fitting = routes.flatMap((route) => {
    const params = matchPath(route.path, record.path);
    return params ? [{ route, params }] : [];
  });
  const found = fitting.find(({ route }) => route.method === record.method);
  if (!found) return refuse(fitting.length > 0 ? 'methodNotAllowed' : 'notFound');
  if (found.route.authorized && !record.authorized) return refuse('unauthorized');
  if (kind === 'tooLarge') return refuse('tooLarge');
  if (kind === 'malformed') return refuse('invalidJson');
  return found.route.answer({ params: found.params, query, body: record.body, files: record.files }, parts);
}

function replacement(fault: ApiFault | undefined): Answer | undefined {
  if (fault?.kind === 'status') {
    return { status: fault.status, body: fault.body ?? { message: `${fault.status}: Error`, code: 0 } };
  }
  if (fault?.kind !== 'rateLimit') return undefined;
  const { retryAfter, global = false } = fault;
  const headers = { 'retry-after': String(retryAfter), 'x-ratelimit-scope': global ? 'global' : 'user' };
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: retryAfter, global },
    headers: global ? { ...headers, 'x-ratelimit-global': 'true' } : headers,
  };
}

function isAuthorized(header: string | undefined, { parts, acceptsToken }: RestOptions): boolean {
  const token = header?.startsWith('Bot ') ? header.slice('Bot '.length) : undefined;
  return token !== undefined && parts.plan.token === 'accepted' && acceptsToken(token);
}

function reply(response: ServerResponse, { status, body, bytes, headers = {} }: Answer): void {
  if (bytes) {
    response.writeHead(status, { ...headers, 'content-type': bytes.type }).end(bytes.content);
  } else if (body === undefined) response.writeHead(status, headers).end();
  else {
    response.writeHead(status, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(body));
  }
}
