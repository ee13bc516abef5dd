// The gateway: https://discord.com/developers/docs/events/gateway

import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { FaultPlan } from './faults.ts';
import { namesThisMachine } from './guard.ts';
import { describeGuild } from './guild.ts';
import { isObject, type JsonObject, parseJson } from './json.ts';
import { ALL_INTENTS, CLOSE, INTENT, OP, PRIVILEGED, type Refusal } from './opcodes.ts';
import { Session } from './session.ts';
import type { Signal } from './signal.ts';
import { shardOf } from './snowflake.ts';
import { APPLICATION_ID, BOT, GUILD_ID } from './world.ts';

export interface GatewayOptions {
  /** Milliseconds. */
  heartbeatInterval: number;
  /** The bits of the privileged intents that the application may ask for. */
  privilegedIntents: number;
  acceptsToken(token: string): boolean;
}

/** What a client identified with, but for its token. */
export interface Identify {
  intents: number;
  shard: [id: number, count: number];
  [other: string]: unknown;
}

/** Accepts sockets, keeps their sessions, and sends events to them. */
export class Gateway {
  readonly identifies: Identify[] = [];
  /** How many times a session was resumed. */
  resumes = 0;
  /** How many sockets were turned away while the gateway was down. */
  turnedAway = 0;
  /** The codes that clients closed their sockets with. */
  readonly closeCodes: number[] = [];
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #sessions = new Set<Session>();
  readonly #options: GatewayOptions;
  readonly #plan: FaultPlan;
  readonly #signal: Signal;
  #url = '';

  constructor(options: GatewayOptions, plan: FaultPlan, signal: Signal) {
    this.#options = options;
    this.#plan = plan;
    this.#signal = signal;
    this.#server.on('connection', (socket, request) => this.#greet(socket, request));
  }

  /** Serves the upgrades of an HTTP server that listens at `url`. */
  attach(server: Server, url: string): void {
    this.#url = url;
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const isBot = namesThisMachine(request) && request.headers.origin === undefined;
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
    return this.#live().length > 0;
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
      if (payload !== undefined) session.dispatch(event, payload);
    }
  }

  cut(): void {
    for (const socket of this.#server.clients) socket.terminate();
  }

  closeSockets(code: number, reason = ''): void {
    for (const socket of this.#server.clients) socket.close(code, reason);
  }

  requestReconnect(): void {
    for (const session of this.#live()) session.send({ op: OP.reconnect, d: null });
  }

  invalidate(resumable: boolean): void {
    for (const session of this.#live()) {
      session.send({ op: OP.invalidSession, d: resumable });
      // The client resumes on the socket it has: until then that socket belongs to no session.
      if (resumable) session.socket = undefined;
      else this.#sessions.delete(session);
    }
  }

  close(): void {
    this.cut();
    this.#server.close();
  }

  #live(): Session[] {
    return [...this.#sessions].filter(({ socket }) => socket !== undefined);
  }

  #greet(socket: WebSocket, request: IncomingMessage): void {
    const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => this.#lose(socket, code));
    if (query.get('v') !== '10') refuse(socket, 'invalidVersion');
    else if (query.get('encoding') !== 'json' || query.has('compress')) refuse(socket, 'decodeError');
    else {
      socket.on('message', (data) => {
        const refusal = this.#receive(socket, parseJson(String(data)));
        if (refusal) refuse(socket, refusal);
      });
      send(socket, OP.hello, { heartbeat_interval: this.#options.heartbeatInterval });
    }
  }

  #receive(socket: WebSocket, payload: unknown): Refusal | undefined {
    if (!isObject(payload)) return 'decodeError';
    const session = [...this.#sessions].find((candidate) => candidate.socket === socket);
    switch (payload['op']) {
      case OP.heartbeat:
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
    const { token: _, intents, shard = [0, 1], ...rest } = data;
    if (typeof intents !== 'number' || intents < 0 || intents > ALL_INTENTS) return 'invalidIntents';
    if ((intents & PRIVILEGED & ~this.#options.privilegedIntents) !== 0) return 'disallowedIntents';
    if (!isShard(shard)) return 'invalidShard';
    this.identifies.push({ ...rest, intents, shard });
    for (const old of this.#sessions) {
      if (!old.socket && old.shard[0] === shard[0]) this.#sessions.delete(old);
    }
    const session = new Session(intents, shard, socket);
    this.#sessions.add(session);
    this.#open(session);
    return undefined;
  }

  #open(session: Session): void {
    const hasGuild = shardOf(GUILD_ID, session.shard[1]) === session.shard[0];
    session.dispatch('READY', {
      v: 10,
      user: { ...BOT, verified: true, mfa_enabled: false, email: null, flags: 0 },
      guilds: hasGuild ? [{ id: GUILD_ID, unavailable: true }] : [],
      session_id: session.id,
      resume_gateway_url: this.#url,
      shard: session.shard,
      application: { id: APPLICATION_ID, flags: 0 },
    });
    if (hasGuild && (session.intents & INTENT.guilds) !== 0) {
      session.dispatch('GUILD_CREATE', describeGuild((session.intents & INTENT.members) !== 0));
    }
    this.#signal.notify();
  }

  #resume(socket: WebSocket, data: unknown): Refusal | undefined {
    if (!isObject(data) || !this.#accepts(data)) return 'authenticationFailed';
    const session = [...this.#sessions].find(({ id }) => id === data['session_id']);
    if (!session) {
      send(socket, OP.invalidSession, false);
      return undefined;
    }
    const sequence = data['seq'];
    if (typeof sequence !== 'number' || sequence > session.sequence) return 'invalidSequence';
    session.socket?.terminate();
    session.socket = socket;
    this.resumes += 1;
    session.replay(sequence);
    session.dispatch('RESUMED', { _trace: [] });
    this.#signal.notify();
    return undefined;
  }

  #lose(socket: WebSocket, code: number): void {
    this.closeCodes.push(code);
    for (const session of this.#sessions) {
      if (session.socket !== socket) continue;
      session.socket = undefined;
      // A client that says goodbye with these does not come back to its session.
      if (code === 1000 || code === 1001) this.#sessions.delete(session);
    }
    this.#signal.notify();
  }

  #accepts(data: JsonObject): boolean {
    const token = data['token'];
    return this.#plan.token === 'accepted' && typeof token === 'string' && this.#options.acceptsToken(token);
  }
}

function isShard(value: unknown): value is [number, number] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [id, count] = value;
  return Number.isInteger(id) && Number.isInteger(count) && id >= 0 && id < count;
}

function refuse(socket: WebSocket, reason: Refusal): void {
  const [code, text] = CLOSE[reason];
  socket.close(code, text);
}

function send(socket: WebSocket, op: number, data: unknown): void {
  socket.send(JSON.stringify({ op, d: data, s: null, t: null }));
}
