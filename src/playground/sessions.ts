// All sessions of the bot: those that are connected, and those that can still be resumed.

import type { WebSocket } from 'ws';
import type { Identify } from './identify.ts';
import { Session } from './session.ts';

export class Sessions {
  readonly #all = new Set<Session>();
  readonly #resumableFor: number;

  /** `resumableFor`: so many milliseconds a session outlives its socket. */
  constructor(resumableFor: number) {
    this.#resumableFor = resumableFor;
  }

  [Symbol.iterator](): Iterator<Session> {
    return this.#all.values();
  }

  /** A new session, in the place of those that a shard lost. */
  begin({ intents, shard }: Identify, socket: WebSocket): Session {
    for (const old of this.#all) if (!old.socket && old.shard[0] === shard[0]) this.forget(old);
    const session = new Session(intents, shard, socket);
    this.#all.add(session);
    return session;
  }

  live(): Session[] {
    return [...this.#all].filter(({ socket }) => socket !== undefined);
  }

  bySocket(socket: WebSocket): Session | undefined {
    return [...this.#all].find((session) => session.socket === socket);
  }

  byId(id: unknown): Session | undefined {
    return [...this.#all].find((session) => session.id === id);
  }

  /** Takes a session its socket away; it can be resumed on another one for a while. */
  detach(session: Session): void {
    session.socket = undefined;
    session.expiry = setTimeout(() => this.forget(session), this.#resumableFor).unref();
  }

  attach(session: Session, socket: WebSocket): void {
    clearTimeout(session.expiry);
    session.socket?.terminate();
    session.socket = socket;
  }

  forget(session: Session): void {
    clearTimeout(session.expiry);
    this.#all.delete(session);
  }
}
