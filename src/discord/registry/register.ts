// Commands told to Discord, but only when they changed: it allows 200 creations a day.
import { type APIApplicationCommand, type Client, Routes } from 'discord.js';
import { orAbort } from '../../waiting.ts';
import { keepCommandIds } from '../sending/index.ts';
import { type SharedGateway, UNSHARED } from '../session/index.ts';
import type { Command } from './command.ts';

/** Registers the commands for everybody, unless Discord already has them just so, and keeps their ids. Returns whether it had to. */
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

/** The same, one process after the other: those that come later find the commands registered. */
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

/** What Discord adds to a command by itself. */
const ITS_OWN = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'default_permission',
  'nsfw',
]);

/** True where `known` says what `wanted` says; what neither names, or names as empty, is the same. */
function isSame(wanted: unknown, known: unknown): boolean {
  if (isEmpty(wanted) && isEmpty(known)) return true;
  if (Array.isArray(wanted) && Array.isArray(known)) {
    return wanted.length === known.length && wanted.every((item, index) => isSame(item, known[index]));
  }
  if (isObject(wanted) && isObject(known)) {
    const keys = new Set([...Object.keys(wanted), ...Object.keys(known)]);
    return [...keys].every((key) => ITS_OWN.has(key) || isSame(wanted[key], known[key]));
  }
  return wanted === known;
}

function isEmpty(value: unknown): boolean {
  // Commands of menus have no description, which Discord gives back as a blank one.
  if (value === undefined || value === null || value === false || value === '') return true;
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
