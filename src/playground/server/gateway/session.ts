// One gateway session: it outlives its socket, and remembers what it sent so that it can be resumed.

import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';
import { openForgetting } from '../forget.ts';
import type { Identify } from './identify.ts';

/** What a session needs of a socket. */
export type SessionSocket = Pick<WebSocket, 'send' | 'terminate'>;

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
  socket: SessionSocket | undefined;
  /** Ends the session when its time without a socket is over. */
  expiry: NodeJS.Timeout | undefined;
  /** How many events it has sent, or would have sent with a socket. */
  sequence = 0;
  /** The newest of them, by their numbers. */
  readonly #sent = new Map<number, Dispatch>();
  readonly #forget: () => void;

  /** `remembers`: maximum number of events that are kept for a resume, the newest. */
  constructor({ intents, shard }: Identify, socket: SessionSocket, remembers: number) {
    this.intents = intents;
    this.shard = shard;
    this.socket = socket;
    this.#forget = openForgetting(this.#sent, remembers);
  }

  /** Whether all that came after `sequence` can still be sent again. */
  holds(sequence: number): boolean {
    return sequence >= this.sequence - this.#sent.size;
  }

  /** Sends an event, or keeps it for the resume when there is no socket. */
  dispatch(event: string, data: unknown): void {
    this.sequence += 1;
    const payload: Dispatch = { op: 0, t: event, s: this.sequence, d: data };
    this.#sent.set(this.sequence, payload);
    this.#forget();
    this.send(payload);
  }

  /** Sends again what came after `sequence`. */
  replay(sequence: number): void {
    for (const [number, payload] of this.#sent) if (number > sequence) this.send(payload);
  }

  send(payload: object): void {
    this.socket?.send(JSON.stringify(payload));
  }
}
