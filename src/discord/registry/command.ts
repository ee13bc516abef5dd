// What a file in commands/ holds, and what commands work with.
import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  ContextMenuCommandBuilder,
  MessageContextMenuCommandInteraction,
  SharedSlashCommand,
} from 'discord.js';
import type { Answering } from '../../answering/index.ts';
import type { Choice } from '../../conversation/index.ts';
import type { Memory } from '../../memory/index.ts';
import type { WrittenPages } from '../../server-pages/index.ts';
import type { ReadableShelf } from '../../shelf/index.ts';
import type { Surroundings } from '../sending/index.ts';

/** The library is still being read: how many of its pages have been, of how many; both are 0 before that is known. */
export interface Progress {
  kind: 'reading';
  done: number;
  all: number;
}

/** What commands work with. */
export interface Bot extends Memory, Surroundings {
  kind: 'ready';
  /** What people read where the command comes from. */
  shelf: ReadableShelf;
  /** Finds answers, and puts them into words. */
  answering: Pick<Answering, 'answer'>;
  /** What people of servers have written. */
  pages: WrittenPages;
  /** The English names of all commands. */
  commandNames: readonly string[];
}

/** What answers on a server, or in direct messages for null. */
export type Ready = (server: string | null) => Promise<Bot | Progress>;

/** One slash command. */
export interface SlashCommand {
  kind: 'slash';
  /** The command as Discord lists it. */
  data: SharedSlashCommand;
  execute(interaction: ChatInputCommandInteraction, bot: Bot): Promise<void>;
  /** Choices for the option that is being typed, best first. */
  autocomplete?(interaction: AutocompleteInteraction, bot: Bot): Choice[] | Promise<Choice[]>;
}

/** One command in the menu of messages. */
export interface MessageCommand {
  kind: 'message';
  /** The command as Discord lists it. */
  data: ContextMenuCommandBuilder;
  execute(interaction: MessageContextMenuCommandInteraction, bot: Bot): Promise<void>;
}

/** A file in commands/ exports one of these as default. */
export type Command = SlashCommand | MessageCommand;
