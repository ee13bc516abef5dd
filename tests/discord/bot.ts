// The bot's own router in this process, with commands and controls of the test, behind a client of a local Discord.

import type { Interaction } from 'discord.js';
import { pino } from 'pino';
import { HERE } from '../../src/answering/index.ts';
import { type AnyControl, loadControls } from '../../src/conversation/index.ts';
import { type Observer, UNOBSERVED } from '../../src/discord/observer.ts';
import { type Bot, type Command, loadCommands, type Progress } from '../../src/discord/registry/index.ts';
import type { Admission } from '../../src/discord/routing/admission.ts';
import { createRouter } from '../../src/discord/routing/route.ts';
import { openOutcomes } from '../../src/discord/sending/index.ts';
import { openHeard } from '../../src/discord/session/heard.ts';
import { openTurns } from '../../src/discord/turns.ts';
import type { Memory } from '../../src/memory/index.ts';
import { openWrittenPages } from '../../src/server-pages/index.ts';
import { openShelf } from '../../src/shelf/index.ts';
import { makeFolder, manyPages } from '../e2e/folder.ts';
import { openMemory } from '../memory/in-memory.ts';
import { startBot } from '../playground/bot.ts';

export interface RoutedOptions {
  /** Further commands, or others in the place of the bot's own. */
  commands?: readonly Command[];
  /** Further controls, or others in the place of the bot's own. */
  controls?: readonly AnyControl[];
  /** The folder of the library, and the one of what people of servers write; such as the tests need unless told. */
  library?: string;
  pages?: string;
  /** The library is not open yet. */
  reading?: Omit<Progress, 'kind'>;
  /** What was decided about an interaction, by its id. */
  allowanceOf?: Admission['allowanceOf'];
  /** Told of what is answered. */
  observer?: Observer;
  /** What is remembered, where it is not this process's own. */
  memory?: Partial<Memory>;
  /** Called with each interaction before it is routed. */
  onInteraction?(interaction: Interaction): void;
}

/** A local Discord whose interactions are routed as the bot does it, and the lines of the log. */
export async function startRouted(options: RoutedOptions = {}) {
  const commands = new Map(await loadCommands());
  for (const command of options.commands ?? []) commands.set(command.data.name, command);
  const controls = new Map(await loadControls());
  for (const control of options.controls ?? []) controls.set(control.kind, control);
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: 'trace' }, { write: (text: string) => void lines.push(JSON.parse(text)) });
  const ended = new AbortController();
  const outcomes = openOutcomes();
  const shelf = await openShelf({ folder: options.library ?? makeFolder(manyPages()) });
  const pages = openWrittenPages({ shelf, folder: options.pages ?? makeFolder({}) });
  const bot: Bot = {
    kind: 'ready',
    shelf,
    pages,
    ...openMemory(options.memory),
    draw: async ({ picture: _, ...message }) => ({ message }),
    commands: [...commands.values()],
    answering: HERE,
    quizzes: { wake: () => {} },
    outcomes,
    channelOf: () => ({ isThread: false, isArchived: false }),
    log,
    ended: ended.signal,
  };
  const { reading, allowanceOf = () => ({ kind: 'allowed' }) } = options;
  const heard = openHeard();
  const route = createRouter(
    { commands, controls },
    async (server) =>
      reading ? { kind: 'reading', ...reading } : { ...bot, shelf: await pages.shelfOf(server) },
    {
      log,
      ended: ended.signal,
      turns: openTurns(),
      heard,
      allowanceOf,
      outcomes,
      observer: options.observer ?? UNOBSERVED,
    },
  );
  const { discord, client, errors } = await startBot({
    respondWithin: 20_000,
    patience: 60_000,
    commands: [...commands.values()].map(({ data }) => data.toJSON()),
    on: async (interaction) => {
      options.onInteraction?.(interaction);
      await route(interaction);
    },
  });
  return { discord, client, errors, lines, bot, shelf, route, heard, end: () => ended.abort() };
}
