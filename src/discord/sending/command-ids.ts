// The ids of the bot's commands, by which a text can name one so that it is used with a click.
import type { Client } from 'discord.js';

/** By the client that they are registered with. */
const known = new WeakMap<Client, ReadonlyMap<string, string>>();

const NONE: ReadonlyMap<string, string> = new Map();

/** Keeps the ids of the commands that Discord has. */
export function keepCommandIds(client: Client, commands: readonly { id: string; name: string }[]): void {
  known.set(client, new Map(commands.map(({ id, name }) => [name, id])));
}

/** The ids by the commands' names; none before they are registered. */
export function commandIdsOf(client: Client): ReadonlyMap<string, string> {
  return known.get(client) ?? NONE;
}
