// What can be made to go wrong: one control object, and the plan that the gateway and the API look at.

import type { Gateway } from './gateway.ts';

export type ApiFault =
  /** Answered without being carried out. */
  | { kind: 'status'; status: number; body?: unknown }
  /** A 429; `retryAfter` in seconds. */
  | { kind: 'rateLimit'; retryAfter: number; global?: boolean }
  /** Never answered. */
  | { kind: 'hang' }
  /** Carried out and answered after so many milliseconds. */
  | { kind: 'delay'; ms: number }
  /** Carried out, but the connection breaks before the answer. */
  | { kind: 'loseAnswer' };

export interface RequestMatch {
  method?: string;
  /** Tested on the path without `/api/v10`; a string must equal it. */
  path?: string | RegExp;
}

interface PlannedFault {
  match: RequestMatch;
  fault: ApiFault;
  left: number;
}

/** The part of the local Discord that may be out of order. */
export type Outage = 'gateway/bot' | 'gateway' | 'handshake';

export interface FaultPlan {
  api: PlannedFault[];
  heartbeats: 'acknowledged' | 'ignored';
  token: 'accepted' | 'refused';
  down: Set<Outage>;
  /** How many of the next interactions arrive twice. */
  duplicates: number;
  /** By how many milliseconds each of the next interactions arrives late. */
  delays: number[];
  /** The same for each of the next events of any kind, so that later ones may come first. */
  lateEvents: number[];
}

export function planFaults(): FaultPlan {
  return {
    api: [],
    heartbeats: 'acknowledged',
    token: 'accepted',
    down: new Set(),
    duplicates: 0,
    delays: [],
    lateEvents: [],
  };
}

/** Takes the fault that is due for a request out of the plan. */
export function takeApiFault(plan: FaultPlan, method: string, path: string): ApiFault | undefined {
  const due = plan.api.find(({ match, left }) => left > 0 && matches(match, method, path));
  if (due) due.left -= 1;
  return due?.fault;
}

export interface Faults {
  /** Breaks the gateway's sockets without a closing frame; sessions stay resumable. */
  cut(): void;
  /** Closes the gateway's sockets with a code, such as 4004 or 4014. */
  closeSockets(code: number, reason?: string): void;
  /** Sends op 7: reconnect and resume. */
  requestReconnect(): void;
  /** Sends op 9. A session that is not resumable is forgotten. */
  invalidateSession(resumable: boolean): void;
  /** For a period from now on the bot may begin so many sessions. At one more the token is refused. */
  leaveSessions(remaining: number): void;
  ignoreHeartbeats(): void;
  acknowledgeHeartbeats(): void;
  /** From now on the API answers 401 and the gateway closes with 4004. */
  refuseToken(): void;
  acceptToken(): void;
  /** 'gateway/bot' answers 503; 'gateway' breaks its sockets and accepts no new one; 'handshake' leaves new ones waiting. */
  takeDown(part: Outage): void;
  bringUp(part: Outage): void;
  /** Lets the next `times` matching requests go wrong. */
  onRequest(match: RequestMatch, fault: ApiFault, times?: number): void;
  /** The next `times` interactions are delivered twice. */
  duplicateInteractions(times?: number): void;
  /** The next `times` interactions are delivered late; their three seconds run meanwhile. */
  delayInteractions(ms: number, times?: number): void;
  /** The next `times` events of any kind but those of the login are delivered late; later ones may come first. */
  delayEvents(ms: number, times?: number): void;
  /** Lets the tokens of all interactions so far expire, as they do after 15 minutes. */
  expireTokens(): void;
  /** Ends every lasting fault. */
  clear(): void;
}

export function controlFaults(plan: FaultPlan, gateway: Gateway, expireTokens: () => void): Faults {
  return {
    cut: () => gateway.cut(),
    closeSockets: (code, reason) => gateway.closeSockets(code, reason),
    requestReconnect: () => gateway.requestReconnect(),
    invalidateSession: (resumable) => gateway.invalidate(resumable),
    leaveSessions: (remaining) => gateway.starts.leave(remaining),
    ignoreHeartbeats: () => {
      plan.heartbeats = 'ignored';
    },
    acknowledgeHeartbeats: () => {
      plan.heartbeats = 'acknowledged';
    },
    refuseToken: () => {
      plan.token = 'refused';
    },
    acceptToken: () => {
      plan.token = 'accepted';
    },
    takeDown: (part) => {
      plan.down.add(part);
      if (part === 'gateway') gateway.cut();
    },
    bringUp: (part) => {
      plan.down.delete(part);
      if (part === 'handshake') gateway.dropWaiting();
    },
    onRequest: (match, fault, times = 1) => void plan.api.push({ match, fault, left: times }),
    duplicateInteractions: (times = 1) => {
      plan.duplicates += times;
    },
    delayInteractions: (ms, times = 1) => void plan.delays.push(...Array<number>(times).fill(ms)),
    delayEvents: (ms, times = 1) => void plan.lateEvents.push(...Array<number>(times).fill(ms)),
    expireTokens,
    clear: () => void Object.assign(plan, planFaults()),
  };
}

function matches(match: RequestMatch, method: string, path: string): boolean {
  if (match.method !== undefined && match.method !== method) return false;
  if (match.path === undefined) return true;
  return typeof match.path === 'string' ? match.path === path : match.path.test(path);
}
