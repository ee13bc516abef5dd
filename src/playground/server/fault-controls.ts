// What can be made to go wrong, as functions that change the plan or act on the gateway at once.

import {
  type ApiFault,
  type EventMatch,
  type FaultPlan,
  type Outage,
  planFaults,
  type RequestMatch,
} from './fault-plan.ts';
import type { Gateway } from './gateway/gateway.ts';

export interface Faults {
  /** Breaks the gateway's sockets without a closing frame; sessions stay resumable. */
  cut(): void;
  /** Closes the gateway's sockets with a code, such as 4004 or 4014. */
  closeSockets(code: number, reason?: string): void;
  /** Sends op 7: reconnect and resume. */
  requestReconnect(): void;
  /** Sends op 9. A session that is not resumable is forgotten. */
  invalidateSession(resumable: boolean): void;
  /** The bot may begin `remaining` sessions in the period that begins now. At one more the token is refused. */
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
  /** From now on such events are written and reach no bot: all that they cost is what they cost here. Without a match all reach it again. */
  withhold(match?: EventMatch): void;
  /** Lets the tokens of all interactions so far expire, as they do after 15 minutes. */
  expireTokens(): void;
  /** Sends an event with any data, as one of the session. */
  sendEvent(name: string, data: unknown): void;
  /** Sends a text as it is, outside of the session. */
  sendRaw(text: string): void;
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
    withhold: (match) => {
      plan.withheld = match;
    },
    sendEvent: (name, data) => gateway.dispatch(name, undefined, () => data),
    sendRaw: (text) => gateway.sendRaw(text),
    expireTokens,
    clear: () => void Object.assign(plan, planFaults()),
  };
}
