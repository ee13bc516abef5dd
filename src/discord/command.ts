// What a file in commands/ holds.

import type {
  APIApplicationCommandOptionChoice,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageComponentInteraction,
  SharedSlashCommand,
} from 'discord.js';
import type { Action } from '../answer/index.ts';
import type { Shelf } from '../shelf/index.ts';

/** What commands work with. */
export interface Bot {
  shelf: Shelf;
}

/** What the click or choice carried beside its action: the values chosen in a menu. */
export type Control<Kind extends Action['kind'] = Action['kind']> = (
  interaction: MessageComponentInteraction,
  action: Extract<Action, { kind: Kind }>,
  bot: Bot,
  chosen: readonly string[],
) => Promise<void>;

/** One slash command: a file in commands/ that exports it as default. */
export interface Command {
  data: SharedSlashCommand;
  execute(interaction: ChatInputCommandInteraction, bot: Bot): Promise<void>;
  /** Choices for the option that is being typed, best first. */
  autocomplete?(interaction: AutocompleteInteraction, bot: Bot): APIApplicationCommandOptionChoice<string>[];
  /** What happens when a button or menu is used, by the kind of its action. Every kind has exactly one command that answers it. */
  controls?: { [Kind in Action['kind']]?: Control<Kind> };
}
