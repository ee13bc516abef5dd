// The interface of a command, and what commands can use.
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

/** The library is still being read: `done` of `all` pages. Both are 0 before the number is known. */
export interface Progress {
  kind: 'reading';
  done: number;
  all: number;
}

/** Everything that commands can use. */
export interface Bot extends Memory, Surroundings {
  kind: 'ready';
  /** The library as the server sees it that the command comes from, with the pages written there. */
  shelf: ReadableShelf;
  /** Finds and writes answers, possibly in another thread. */
  answering: Pick<Answering, 'answer'>;
  /** The pages that members of servers have written. */
  pages: WrittenPages;
  /** All commands. */
  commands: readonly Command[];
}

/** Gives the bot for a server, or for direct messages if `server` is null; the progress while the library is being read. */
export type Ready = (server: string | null) => Promise<Bot | Progress>;

/** A command that is typed, such as `/ask`. */
export interface SlashCommand {
  kind: 'slash';
  /** The command as Discord lists it. */
  data: SharedSlashCommand;
  /** Whether it only works for people who write a server's pages. */
  isForWriters?: true;
  execute(interaction: ChatInputCommandInteraction, bot: Bot): Promise<void>;
  /** Choices for the option that is being typed, best first. */
  autocomplete?(interaction: AutocompleteInteraction, bot: Bot): Choice[] | Promise<Choice[]>;
}

/** A command in the context menu of messages. */
export interface MessageCommand {
  kind: 'message';
  /** The command as Discord lists it. */
  data: ContextMenuCommandBuilder;
  execute(interaction: MessageContextMenuCommandInteraction, bot: Bot): Promise<void>;
}

/** The default export of each file in commands/. */
export type Command = SlashCommand | MessageCommand;
