// What a gateway grants its clients.

import type { StartLimit } from './session-starts.ts';

export interface GatewayOptions {
  /** Milliseconds. */
  heartbeatInterval: number;
  /** Milliseconds by which a heartbeat may be late; a socket without it is closed. */
  heartbeatGrace: number;
  /** Milliseconds for which a session without a socket can be resumed. */
  resumableFor: number;
  /** Maximum number of events of each session that are kept for a resume, the newest. */
  remembers: number;
  sessionStarts: StartLimit;
  /** The bits of the privileged intents that the application may ask for. */
  privilegedIntents: number;
  acceptsToken(token: string): boolean;
  /** Whether the bot is in the guild. */
  isInGuild(): boolean;
}
