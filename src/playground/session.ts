// One gateway session: it outlives its socket, and remembers what it sent so that it can be resumed.

import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';

interface Dispatch {
  op: 0;
  t: string;
  s: number;
  d: unknown;
}

export class Session {
  readonly id = randomBytes(16).toString('hex');
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
  socket: WebSocket | undefined;
  /** Ends the session when its time without a socket is over. */
  expiry: NodeJS.Timeout | undefined;
  readonly #sent: Dispatch[] = [];

  constructor(intents: number, shard: readonly [number, number], socket: WebSocket) {
    this.intents = intents;
    this.shard = shard;
    this.socket = socket;
  }

  get sequence(): number {
    return this.#sent.length;
  }

  /** Sends an event, or keeps it for the resume when there is no socket. */
  dispatch(event: string, data: unknown): void {
    const payload: Dispatch = { op: 0, t: event, s: this.sequence + 1, d: data };
    this.#sent.push(payload);
    this.send(payload);
  }

  /** Sends again what came after `sequence`. */
  replay(sequence: number): void {
    for (const payload of this.#sent.slice(sequence)) this.send(payload);
  }

  send(payload: object): void {
    this.socket?.send(JSON.stringify(payload));
  }
}
