// A Discord on this machine and the people who use it.

import type { APIApplicationCommand } from 'discord-api-types/v10';
import {
  APPLICATION_ID,
  type ConditionControls,
  describeGuild,
  type Endpoint,
  type Faults,
  FILES,
  type Gateway,
  GUILD_ID,
  PEOPLE,
  type PersonName,
  PLACES,
  type PlaceName,
  type RecordedRequest,
  type ServerOptions,
  type StoredFile,
  startServer,
  stranger,
} from '../server/index.ts';
import { Seat } from './seat.ts';

export interface LocalDiscord {
  /** For `new Client({ rest: { api } })`. */
  apiUrl: string;
  gatewayUrl: string;
  /** A made-up token that is accepted; so is every other of the form `local.<name>.token`. */
  token: string;
  applicationId: string;
  guildId: string;
  faults: Faults;
  conditions: ConditionControls;
  /** Everything the bot asked of the API, the oldest first. */
  requests: readonly RecordedRequest[];
  /** What was received and counted on the gateway. */
  gateway: Pick<Gateway, 'identifies' | 'resumes' | 'closeCodes' | 'turnedAway' | 'waiting' | 'connected'>;
  /** Where interactions are sent to over HTTP, instead of the gateway. */
  endpoint: Endpoint;
  /** The registered commands: of a guild, or without one the global ones. */
  commands(guildId?: string): readonly APIApplicationCommand[];
  as(person: PersonName): { in(place: PlaceName): Seat };
  /** One of any number of further members, from 0. */
  stranger(number: number): { in(place: PlaceName): Seat };
  /** Tells the bot of so many further servers that it is in, each with an id of its own; nobody is there. */
  tellOfServers(count: number): void;
  /** Resolves when a session of the bot is connected. */
  connected(): Promise<true>;
  /** Looks again whenever something changed, until `probe` returns a value; see `Signal.until`. */
  until<T>(probe: () => T | undefined, what: string): Promise<T>;
  /** Calls `look` whenever something changed, until the function that is returned is called. */
  onChange(look: () => void): () => void;
  /** An uploaded file, by the path of its URL. */
  file(path: string): StoredFile | undefined;
  close(): Promise<void>;
}

/** Starts a local Discord on 127.0.0.1; rejects when the port is in use. */
export async function startDiscord(options: ServerOptions = {}): Promise<LocalDiscord> {
  const { parts, endpoint, signal, apiUrl, gatewayUrl, faults, conditions, requests, close } =
    await startServer(options);
  const { gateway, commands, messages } = parts;
  return {
    apiUrl,
    gatewayUrl,
    token: 'local.cribsheet.token',
    applicationId: APPLICATION_ID,
    guildId: GUILD_ID,
    faults,
    conditions,
    requests,
    gateway,
    endpoint,
    commands: (guildId) => commands.list(guildId),
    as: (person) => ({ in: (place) => new Seat(parts, signal, PEOPLE[person], PLACES[place]) }),
    stranger: (number) => ({ in: (place) => new Seat(parts, signal, stranger(number), PLACES[place]) }),
    tellOfServers(count) {
      for (let number = 1; number <= count; number += 1) {
        // Ids as they are: the shard is told by their upper bits.
        const id = String(BigInt(GUILD_ID) + (BigInt(number) << 22n));
        const server = { ...describeGuild(false), id, preferred_locale: 'de' };
        gateway.dispatch('GUILD_CREATE', id, () => server);
      }
    },
    connected: () =>
      signal.until(
        () => gateway.connected || undefined,
        () => 'the bot to connect',
      ),
    until: (probe, what) => signal.until(probe, () => what),
    onChange: (look) => signal.onChange(look),
    file: (path) => messages.file(path.slice(FILES.length + 1)),
    close,
  };
}
