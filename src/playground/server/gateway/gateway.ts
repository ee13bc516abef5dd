// The gateway: https://discord.com/developers/docs/events/gateway

import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { FaultPlan } from '../fault-plan.ts';
import { namesThisMachine } from '../guard.ts';
import { isObject, type JsonObject, parseJson } from '../json.ts';
import type { Signal } from '../signal.ts';
import { shardOf } from '../snowflake.ts';
import type { GatewayOptions } from './gateway-options.ts';
import { type Identify, readIdentify } from './identify.ts';
import { CLOSE, OP, type Refusal } from './opcodes.ts';
import { tellReady } from './ready.ts';
import { SessionStarts } from './session-starts.ts';
import { Sessions } from './sessions.ts';

/** Accepts sockets, keeps their sessions, and sends events to them. */
export class Gateway {
  readonly identifies: Identify[] = [];
  /** How many times a session was resumed. */
  resumes = 0;
  /** How many sockets were turned away while the gateway was down. */
  turnedAway = 0;
  /** The codes that clients closed their sockets with. */
  readonly closeCodes: number[] = [];
  readonly starts: SessionStarts;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #sessions: Sessions;
  /** Sockets that were closed from this side: a client only answers their code. */
  readonly #closed = new WeakSet<WebSocket>();
  /** Sockets whose handshake is not answered. */
  readonly #waiting = new Set<Duplex>();
  readonly #options: GatewayOptions;
  readonly #plan: FaultPlan;
  readonly #signal: Signal;
  #url = '';

  constructor(options: GatewayOptions, plan: FaultPlan, signal: Signal) {
    this.#options = options;
    this.#sessions = new Sessions(options.resumableFor, options.remembers);
    this.starts = new SessionStarts(options.sessionStarts);
    this.#plan = plan;
    this.#signal = signal;
    this.#server.on('connection', (socket, request) => this.#greet(socket, request));
  }

  /** Serves the upgrades of an HTTP server that listens at `url`. */
  attach(server: Server, url: string): void {
    this.#url = url;
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const isBot = namesThisMachine(request) && request.headers.origin === undefined;
      if (isBot && this.#plan.down.has('handshake')) return void this.#waiting.add(socket);
      const isDown = this.#plan.down.has('gateway');
      if (isDown) this.turnedAway += 1;
      if (!isBot || isDown) {
        socket.destroy();
        return;
      }
      this.#server.handleUpgrade(request, socket, head, (ws) => this.#server.emit('connection', ws, request));
    });
  }

  /** Whether a session is connected. */
  get connected(): boolean {
    return this.#sessions.live().length > 0;
  }

  /**
   * Sends an event to the shard of a guild, or without one to the shard of direct messages.
   * `data` may depend on the intents of the session; where it is `undefined` nothing is sent.
   */
  dispatch(event: string, guildId: string | undefined, data: (intents: number) => unknown): void {
    const late = this.#plan.lateEvents.shift();
    if (late === undefined) this.#dispatchNow(event, guildId, data);
    else setTimeout(() => this.#dispatchNow(event, guildId, data), late).unref();
  }

  #dispatchNow(event: string, guildId: string | undefined, data: (intents: number) => unknown): void {
    for (const session of this.#sessions) {
      const [id, count] = session.shard;
      const payload = shardOf(guildId, count) === id ? data(session.intents) : undefined;
      if (payload === undefined) continue;
      if (this.#plan.withheld?.(event, payload)) JSON.stringify(payload);
      else session.dispatch(event, payload);
    }
  }

  /** Sends something as it is, whatever that may be: no session counts it. */
  sendRaw(text: string): void {
    for (const { socket } of this.#sessions.live()) socket?.send(text);
  }

  cut(): void {
    for (const socket of this.#server.clients) socket.terminate();
  }

  closeSockets(code: number, reason = ''): void {
    for (const socket of this.#server.clients) this.#close(socket, code, reason);
  }

  requestReconnect(): void {
    for (const session of this.#sessions.live()) session.send({ op: OP.reconnect, d: null });
  }

  invalidate(resumable: boolean): void {
    for (const session of this.#sessions.live()) {
      session.send({ op: OP.invalidSession, d: resumable });
      // The client resumes on the socket it has: until then that socket belongs to no session.
      if (resumable) this.#sessions.detach(session);
      else this.#sessions.forget(session);
    }
  }

  dropWaiting(): void {
    for (const socket of this.#waiting) socket.destroy();
    this.#waiting.clear();
  }

  /** How many sockets are there whose handshake is not answered. */
  get waiting(): number {
    return this.#waiting.size;
  }

  close(): void {
    this.cut();
    this.dropWaiting();
    this.#server.close();
  }

  #greet(socket: WebSocket, request: IncomingMessage): void {
    const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => this.#lose(socket, code));
    if (query.get('v') !== '10') this.#refuse(socket, 'invalidVersion');
    else if (query.get('encoding') !== 'json' || query.has('compress')) this.#refuse(socket, 'decodeError');
    else this.#listen(socket);
  }

  #listen(socket: WebSocket): void {
    const { heartbeatInterval, heartbeatGrace } = this.#options;
    const silence = setTimeout(() => this.#refuse(socket, 'timedOut'), heartbeatInterval + heartbeatGrace);
    socket.on('close', () => clearTimeout(silence));
    socket.on('message', (data) => {
      const refusal = this.#receive(socket, parseJson(String(data)), silence);
      if (refusal) this.#refuse(socket, refusal);
    });
    send(socket, OP.hello, { heartbeat_interval: heartbeatInterval });
  }

  #receive(socket: WebSocket, payload: unknown, silence: NodeJS.Timeout): Refusal | undefined {
    if (!isObject(payload)) return 'decodeError';
    const session = this.#sessions.bySocket(socket);
    switch (payload['op']) {
      case OP.heartbeat:
        silence.refresh();
        if (this.#plan.heartbeats === 'acknowledged') send(socket, OP.acknowledge, null);
        return undefined;
      case OP.identify:
        return session ? 'alreadyAuthenticated' : this.#identify(socket, payload['d']);
      case OP.resume:
        return session ? 'alreadyAuthenticated' : this.#resume(socket, payload['d']);
      case OP.presence:
      case OP.voice:
      case OP.members:
        return session ? undefined : 'notAuthenticated';
      default:
        return 'unknownOpcode';
    }
  }

  #identify(socket: WebSocket, data: unknown): Refusal | undefined {
    if (!isObject(data) || !this.#accepts(data)) return 'authenticationFailed';
    const read = readIdentify(data, this.#options.privilegedIntents);
    if (typeof read === 'string') return read;
    switch (this.starts.begin(read.shard[0])) {
      case 'tooSoon':
        send(socket, OP.invalidSession, false);
        return undefined;
      case 'exhausted':
        this.#resetToken();
        return undefined;
      case 'begun':
        this.identifies.push(read);
        tellReady(this.#sessions.begin(read, socket), this.#url, this.#options.isInGuild());
        this.#signal.notify();
        return undefined;
    }
  }

  /** What Discord does to a bot that begins more sessions than it may: all of them end, and its token is worth nothing. */
  #resetToken(): void {
    this.#plan.token = 'refused';
    for (const session of [...this.#sessions]) this.#sessions.forget(session);
    for (const socket of this.#server.clients) this.#refuse(socket, 'authenticationFailed');
  }

  #resume(socket: WebSocket, data: unknown): Refusal | undefined {
    if (!isObject(data) || !this.#accepts(data)) return 'authenticationFailed';
    const session = this.#sessions.byId(data['session_id']);
    const sequence = data['seq'];
    if (session && (typeof sequence !== 'number' || sequence > session.sequence)) return 'invalidSequence';
    if (!session?.holds(Number(sequence))) {
      send(socket, OP.invalidSession, false);
      return undefined;
    }
    this.#sessions.attach(session, socket);
    this.resumes += 1;
    session.replay(Number(sequence));
    session.dispatch('RESUMED', { _trace: [] });
    this.#signal.notify();
    return undefined;
  }

  #lose(socket: WebSocket, code: number): void {
    this.closeCodes.push(code);
    const session = this.#sessions.bySocket(socket);
    // A client that says goodbye with these does not come back to its session.
    const isGoodbye = (code === 1000 || code === 1001) && !this.#closed.has(socket);
    if (session && isGoodbye) this.#sessions.forget(session);
    else if (session) this.#sessions.detach(session);
    this.#signal.notify();
  }

  #refuse(socket: WebSocket, reason: Refusal): void {
    const [code, text] = CLOSE[reason];
    this.#close(socket, code, text);
  }

  #close(socket: WebSocket, code: number, reason: string): void {
    this.#closed.add(socket);
    socket.close(code, reason);
  }

  #accepts(data: JsonObject): boolean {
    const token = data['token'];
    return this.#plan.token === 'accepted' && typeof token === 'string' && this.#options.acceptsToken(token);
  }
}

function send(socket: WebSocket, op: number, data: unknown): void {
  socket.send(JSON.stringify({ op, d: data, s: null, t: null }));
}
