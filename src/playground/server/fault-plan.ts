// What is planned to go wrong: the gateway and the API look here before they act.

export type ApiFault =
  /** Answered without being carried out. */
  | { kind: 'status'; status: number; body?: unknown }
  /** A 429; `retryAfter` in seconds. */
  | { kind: 'rateLimit'; retryAfter: number; global?: boolean }
  /** Never answered. */
  | { kind: 'hang' }
  /** Carried out and answered after a delay, in milliseconds. */
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

/** Tells events apart, by their names and what they tell. */
export type EventMatch = (event: string, data: unknown) => boolean;

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
  /** Events that are written and reach nobody; undefined where all do. */
  withheld: EventMatch | undefined;
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
    withheld: undefined,
  };
}

/** Takes the fault that is due for a request out of the plan. */
export function takeApiFault(plan: FaultPlan, method: string, path: string): ApiFault | undefined {
  const due = plan.api.find(({ match, left }) => left > 0 && matches(match, method, path));
  if (due) due.left -= 1;
  return due?.fault;
}

function matches(match: RequestMatch, method: string, path: string): boolean {
  if (match.method !== undefined && match.method !== method) return false;
  if (match.path === undefined) return true;
  return typeof match.path === 'string' ? match.path === path : match.path.test(path);
}
