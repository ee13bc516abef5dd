// The page's server: its files, the pictures of messages, and a socket for each open page. It listens on loopback only.

import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { LocalDiscord } from '../../driver/index.ts';
import { comesFromElsewhere, FILES, namesThisMachine, parseJson } from '../../server/index.ts';
import type { ToPage } from '../protocol.ts';
import { createFiles, type PageFile } from './files.ts';
import { readRequest } from './request.ts';
import { Visit } from './visit.ts';

const SOCKET = '/socket';

/** What a screen shows at once, in milliseconds. */
const FRAME = 16;

export interface Site {
  /** Where the page is. */
  url: string;
  /** Lets all open pages know what changed outside of the local Discord. */
  refresh(): void;
  close(): Promise<void>;
}

export interface SiteOptions {
  discord: LocalDiscord;
  /** Questions that the page offers to begin with. */
  questions: () => readonly string[];
  /** The port it should have; another one is taken where it is in use. */
  port: number;
}

/** Serves the page that shows a local Discord. */
export async function openSite({ discord, questions, port }: SiteOptions): Promise<Site> {
  const fileAt = createFiles();
  const server = createServer((request, response) => {
    answer(request, response, discord, fileAt).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  const visits = new Set<Visit>();
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1024 * 1024 });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const isPage = namesThisMachine(request) && request.headers.origin === `http://${request.headers.host}`;
    if (!isPage || request.url !== SOCKET) return void socket.destroy();
    sockets.handleUpgrade(request, socket, head, (opened) => {
      const tell = (message: ToPage) => opened.send(JSON.stringify(message));
      const visit = new Visit(discord, questions, tell);
      visits.add(visit);
      opened.on('close', () => visits.delete(visit));
      welcome(opened, discord, visit, tell);
    });
  });
  const taken = await listen(server, port);
  return {
    url: `http://localhost:${taken}`,
    refresh: () => {
      for (const visit of visits) visit.refresh();
    },
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function welcome(
  socket: WebSocket,
  discord: LocalDiscord,
  visit: Visit,
  tell: (message: ToPage) => void,
): void {
  // Changes come in bunches: those within a frame are read and shown together.
  let frame: NodeJS.Timeout | undefined;
  const stop = discord.onChange(() => {
    frame ??= setTimeout(() => {
      frame = undefined;
      visit.refresh();
    }, FRAME);
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', () => {
    stop();
    clearTimeout(frame);
  });
  socket.on('message', (data) => {
    const request = readRequest(parseJson(String(data)));
    if (!request) return socket.close(1008, 'Not a request');
    visit.act(request.action).then((outcome) => {
      if (socket.readyState === socket.OPEN) tell({ kind: 'outcome', id: request.id, outcome });
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  discord: LocalDiscord,
  fileAt: (path: string) => PageFile | undefined,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (!namesThisMachine(request) || comesFromElsewhere(request)) return refuse(response, 403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const upload = pathname.startsWith(`${FILES}/`) ? discord.file(pathname) : undefined;
  if (upload) return send(response, { type: upload.type, content: upload.content });
  const found = fileAt(pathname);
  if (!found) return refuse(response, 404);
  if ('content' in found) return send(response, found);
  const { path, type } = found;
  const facts = await stat(path).catch(() => undefined);
  if (!facts?.isFile()) return refuse(response, 404);
  const version = `"${facts.mtimeMs}-${facts.size}"`;
  if (request.headers['if-none-match'] === version) return void response.writeHead(304).end();
  send(response, { type, content: await readFile(path), version });
}

function send(
  response: ServerResponse,
  sent: { type: string; content: string | Uint8Array; policy?: string; version?: string },
): void {
  const { type, content, policy, version } = sent;
  response.writeHead(200, {
    'content-type': type,
    ...(version === undefined ? {} : { etag: version }),
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': policy ?? "default-src 'none'; sandbox",
  });
  response.end(content);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain' }).end();
}

/** Listens on a port, or on any free one where it is in use. */
async function listen(server: Server, port: number): Promise<number> {
  const attempt = (wanted: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(wanted, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  await attempt(port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    return attempt(0);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}
