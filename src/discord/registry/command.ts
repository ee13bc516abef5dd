// What a file in commands/ holds.
import type {
  APIApplicationCommandOptionChoice,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  ContextMenuCommandBuilder,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
  SharedSlashCommand,
} from 'discord.js';
import type { Action } from '../../answer/index.ts';
import type { Memory } from '../../memory/index.ts';
import type { Shelf } from '../../shelf/index.ts';
import type { ChannelFacts } from '../gateway/channels.ts';

/** What holds for a server until it sets something else. */
export interface Settings {
  /** Who reads the answers to `/ask` where the person does not say. */
  answers: 'private' | 'public';
  /** Whether a mention is answered. */
  mentions: boolean;
}

/** How many pages of the library have been read, of how many; both are 0 before that is known. */
export interface Progress {
  done: number;
  all: number;
}

/** What commands work with. */
export interface Bot {
  shelf: Shelf;
  memory: Memory;
  /** The settings of a server, or of direct messages. */
  settingsOf(guild: string | null): Settings;
  /** The channel that an interaction comes from, by the interaction's id. */
  channelOf(interaction: string): ChannelFacts;
}

/** What the click or choice carried beside its action: the values chosen in a menu. */
export type Control<Kind extends Action['kind'] = Action['kind']> = (
  interaction: MessageComponentInteraction,
  action: Extract<Action, { kind: Kind }>,
  bot: Bot,
  chosen: readonly string[],
) => Promise<void>;

interface Answerable {
  /** What happens when a button or menu is used, by the kind of its action. Every kind has exactly one command that answers it. */
  controls?: { [Kind in Action['kind']]?: Control<Kind> };
}

/** One slash command. */
export interface SlashCommand extends Answerable {
  data: SharedSlashCommand;
  execute(interaction: ChatInputCommandInteraction, bot: Bot): Promise<void>;
  /** Choices for the option that is being typed, best first. */
  autocomplete?(interaction: AutocompleteInteraction, bot: Bot): APIApplicationCommandOptionChoice<string>[];
}

/** One command in the menu of messages. */
export interface MessageCommand extends Answerable {
  data: ContextMenuCommandBuilder;
  answer(interaction: MessageContextMenuCommandInteraction, bot: Bot): Promise<void>;
}

/** A file in commands/ exports one of these as default. */
export type Command = SlashCommand | MessageCommand;
