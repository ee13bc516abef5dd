// The ids of the bot's commands, by which a text can name one so that it is used with a click.
import { type APIApplicationCommand, ApplicationCommandOptionType, type Client } from 'discord.js';
import type { CommandIds } from '../../language/index.ts';

/** By the client that they are registered with. */
const known = new WeakMap<Client, CommandIds>();

const NONE: CommandIds = new Map();

/** Keeps the ids of the commands that Discord has. */
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

/** The ids by the commands' names; none before they are registered. */
export function commandIdsOf(client: Client): CommandIds {
  return known.get(client) ?? NONE;
}
