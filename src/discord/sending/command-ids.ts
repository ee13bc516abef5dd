// The ids of the bot's commands. With its id a text can mention a command, so that a click uses it.
import { type APIApplicationCommand, ApplicationCommandOptionType, type Client } from 'discord.js';
import type { CommandIds } from '../../language/index.ts';

/** By client, since several clients may exist in one process. */
const known = new WeakMap<Client, CommandIds>();

const NONE: CommandIds = new Map();

/** Keeps the ids of registered commands. */
export function keepCommandIds(
  client: Client,
  commands: readonly Pick<APIApplicationCommand, 'id' | 'name' | 'options'>[],
): void {
  known.set(
    client,
    new Map(
      commands.map(({ id, name, options = [] }) => {
        const subcommands = options.filter(({ type }) => type === ApplicationCommandOptionType.Subcommand);
        return [name, { id, subcommands: subcommands.map((one) => one.name) }];
      }),
    ),
  );
}

/** The ids by the names of the commands; empty before they are registered. */
export function commandIdsOf(client: Client): CommandIds {
  return known.get(client) ?? NONE;
}
