// Checks of gateway payloads, before discord.js handles them: many malformed ones would end the process.
// Source: https://discord.com/developers/docs/events/gateway-events
import { GatewayDispatchEvents, GatewayOpcodes } from 'discord.js';

/** A gateway payload; of `d` only what an entry of `CHECKS` names has been checked. */
export interface Payload {
  op: number;
  /** The name of an event, its sequence number, and its data. Name and number are null for other payloads. */
  t: string | null;
  s: number | null;
  d: unknown;
}

export type Looked = { kind: 'good'; payload: Payload } | { kind: 'malformed'; event: string; what: string };

type Fields = Readonly<Record<string, unknown>>;

/** Checks a payload. Fields that discord.js needs are filled in if they are missing. The list of servers in READY is emptied: nobody needs it. */
export function lookAt(payload: unknown): Looked {
  if (!isFields(payload)) return malformed('?', 'it is no object');
  const { op, t = null, s = null, d = null } = payload;
  if (typeof op !== 'number') return malformed('?', 'its kind is no number');
  switch (op) {
    case GatewayOpcodes.Dispatch:
      return lookAtEvent(t, s, d);
    case GatewayOpcodes.Hello:
      return isFields(d) && isPositive(d['heartbeat_interval'])
        ? good({ op, t: null, s: null, d })
        : malformed('HELLO', 'it has no interval');
    case GatewayOpcodes.InvalidSession:
      return good({ op, t: null, s: null, d: d === true });
    default:
      return good({ op, t: null, s: null, d });
  }
}

function lookAtEvent(name: unknown, number: unknown, data: unknown): Looked {
  if (typeof name !== 'string') return malformed('?', 'it has no name');
  if (!isPositive(number)) return malformed(name, 'it has no number');
  if (!isFields(data)) return malformed(name, 'it tells nothing');
  const lacks = CHECKS.get(name)?.(data);
  if (lacks !== undefined) return malformed(name, `it has no ${lacks}`);
  return good({ op: GatewayOpcodes.Dispatch, t: name, s: number, d: complete(name, data) });
}

/** The data of an event with the fields that discord.js reads without checking them. */
function complete(name: string, data: Fields): Fields {
  switch (name) {
    case GatewayDispatchEvents.Ready:
      // discord.js would wait for each server, and cache it with its channels and roles.
      return { ...data, guilds: [] };
    case GatewayDispatchEvents.InteractionCreate: {
      const { entitlements, authorizing_integration_owners: owners } = data;
      if (Array.isArray(entitlements) && entitlements.every(isFields) && isFields(owners)) return data;
      return {
        ...data,
        entitlements: Array.isArray(entitlements) ? entitlements.filter(isFields) : [],
        authorizing_integration_owners: isFields(owners) ? owners : {},
      };
    }
    default:
      return data;
  }
}

/** For each event a check of the fields that it must have. It returns the name of the first one that is missing or has another type. */
const CHECKS: ReadonlyMap<string, (data: Fields) => string | undefined> = new Map([
  [
    GatewayDispatchEvents.Ready,
    (data: Fields) =>
      firstOf({
        session_id: isText(data['session_id']),
        resume_gateway_url: isText(data['resume_gateway_url']),
        user: hasId(data['user']),
        application: hasId(data['application']),
      }),
  ],
  [
    GatewayDispatchEvents.InteractionCreate,
    (data: Fields) =>
      firstOf({
        id: isId(data['id']),
        token: isText(data['token']),
        type: isPositive(data['type']),
        data: isFields(data['data']),
        user: personOf(data) !== undefined,
        message: data['message'] === undefined || hasId(data['message']),
      }),
  ],
  [GatewayDispatchEvents.MessageCreate, lacksOfMessage],
  [GatewayDispatchEvents.MessageUpdate, lacksOfMessage],
  [
    GatewayDispatchEvents.MessageDelete,
    (data: Fields) => firstOf({ id: isId(data['id']), channel_id: isId(data['channel_id']) }),
  ],
  [
    GatewayDispatchEvents.MessageDeleteBulk,
    (data: Fields) =>
      firstOf({
        ids: Array.isArray(data['ids']) && data['ids'].every(isId),
        channel_id: isId(data['channel_id']),
      }),
  ],
  [GatewayDispatchEvents.GuildCreate, (data: Fields) => firstOf({ id: isId(data['id']) })],
  [GatewayDispatchEvents.GuildUpdate, (data: Fields) => firstOf({ id: isId(data['id']) })],
]);

function lacksOfMessage(data: Fields): string | undefined {
  return firstOf({
    id: isId(data['id']),
    channel_id: isId(data['channel_id']),
    author: hasId(data['author']),
    content: data['content'] === undefined || typeof data['content'] === 'string',
    guild_id: data['guild_id'] === undefined || isId(data['guild_id']),
    mentions:
      data['mentions'] === undefined || (Array.isArray(data['mentions']) && data['mentions'].every(isFields)),
  });
}

/** The id of the person that an interaction comes from; undefined if there is none. */
export function personOf({ user, member }: Fields): string | undefined {
  const person = user ?? (isFields(member) ? member['user'] : undefined);
  return isFields(person) && isId(person['id']) ? person['id'] : undefined;
}

function firstOf(holds: Readonly<Record<string, boolean>>): string | undefined {
  return Object.keys(holds).find((name) => holds[name] === false);
}

function hasId(value: unknown): boolean {
  return isFields(value) && isId(value['id']);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^\d{1,20}$/.test(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isPositive(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function good(payload: Payload): Looked {
  return { kind: 'good', payload };
}

function malformed(event: string, what: string): Looked {
  return { kind: 'malformed', event: event.slice(0, 40), what };
}
