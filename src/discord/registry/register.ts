// Registers the commands with Discord, but only if they have changed: it allows 200 creations a day.
import { type APIApplicationCommand, type Client, Routes } from 'discord.js';
import { orAbort } from '../../waiting.ts';
import { keepCommandIds } from '../sending/index.ts';
import { type SharedGateway, UNSHARED } from '../session/index.ts';
import type { Command } from './command.ts';

/** Registers the global commands if they differ from those that Discord has, and keeps their ids. Returns whether they differed. */
export async function registerCommands(client: Client<true>, commands: Iterable<Command>): Promise<boolean> {
  const wanted = [...commands].map(({ data }) => data.toJSON());
  const route = Routes.applicationCommands(client.application.id);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const known = (await client.rest.get(route, { query })) as APIApplicationCommand[];
  const isKnown = isSame(byName(wanted), byName(known));
  const registered = isKnown
    ? known
    : ((await client.rest.put(route, { body: wanted })) as APIApplicationCommand[]);
  keepCommandIds(client, registered);
  return !isKnown;
}

/** As `registerCommands`, under a lock: of several processes only the first one registers the commands. */
export async function registerAlone(
  client: Client<true>,
  commands: Iterable<Command>,
  signal: AbortSignal,
  { alone }: Pick<SharedGateway, 'alone'> = UNSHARED,
): Promise<boolean> {
  const release = await alone(`registration of ${client.application.id}`, signal);
  try {
    return await orAbort(registerCommands(client, commands), signal);
  } finally {
    await release();
  }
}

function byName<T extends { name: string }>(commands: readonly T[]): T[] {
  return [...commands].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Fields that Discord adds to a command. */
const ADDED_FIELDS = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'default_permission',
  'nsfw',
]);

/** Whether Discord's command equals ours. A missing field equals an empty one. */
function isSame(wanted: unknown, known: unknown): boolean {
  if (isEmpty(wanted) && isEmpty(known)) return true;
  if (Array.isArray(wanted) && Array.isArray(known)) {
    return wanted.length === known.length && wanted.every((item, index) => isSame(item, known[index]));
  }
  if (isObject(wanted) && isObject(known)) {
    const keys = new Set([...Object.keys(wanted), ...Object.keys(known)]);
    return [...keys].every((key) => ADDED_FIELDS.has(key) || isSame(wanted[key], known[key]));
  }
  return wanted === known;
}

function isEmpty(value: unknown): boolean {
  // Discord returns a blank description for commands of context menus, which have none.
  if (value === undefined || value === null || value === false || value === '') return true;
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
