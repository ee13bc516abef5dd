// All sessions of the bot: those that are connected, and those that can still be resumed.

import type { Identify } from './identify.ts';
import { Session, type SessionSocket } from './session.ts';

export class Sessions {
  readonly #all = new Set<Session>();
  readonly #resumableFor: number;
  readonly #remembers: number;

  /** `resumableFor`: milliseconds that a session outlives its socket. `remembers`: maximum number of its events that are kept. */
  constructor(resumableFor: number, remembers: number) {
    this.#resumableFor = resumableFor;
    this.#remembers = remembers;
  }

  [Symbol.iterator](): Iterator<Session> {
    return this.#all.values();
  }

  /** A new session, in the place of those that a shard lost. */
  begin(identify: Identify, socket: SessionSocket): Session {
    const { shard } = identify;
    for (const old of this.#all) if (!old.socket && old.shard[0] === shard[0]) this.forget(old);
    const session = new Session(identify, socket, this.#remembers);
    this.#all.add(session);
    return session;
  }

  live(): Session[] {
    return [...this.#all].filter(({ socket }) => socket !== undefined);
  }

  bySocket(socket: SessionSocket): Session | undefined {
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

  attach(session: Session, socket: SessionSocket): void {
    clearTimeout(session.expiry);
    session.socket?.terminate();
    session.socket = socket;
  }

  forget(session: Session): void {
    clearTimeout(session.expiry);
    this.#all.delete(session);
  }
}
