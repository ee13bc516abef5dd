// Commands whose answer is cached because somebody asked the same before. They take the fast path, and do not wait for a turn.
import {
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  ApplicationCommandType,
  type Client,
  InteractionContextType,
  InteractionType,
  Routes,
} from 'discord.js';
import { searchedOn } from '../../conversation/index.ts';
import { languageOf } from '../../language/index.ts';
import type { WorkOutcome } from '../observer.ts';
import type { Bot, Ready } from '../registry/index.ts';
import { noteGiven } from '../replies/index.ts';
import { factsOf, type Surroundings, voiceFor } from '../sending/index.ts';
import { personOf } from '../session/index.ts';
import { giveEarly, type ReadEarly } from './early.ts';
import type { ReadyAnswer, ReadyAnswers } from './ready-answers.ts';

export interface RepeatsOptions extends Pick<Surroundings, 'log' | 'ended'> {
  answers: Pick<ReadyAnswers, 'find' | 'await'>;
  ready: Ready;
}

/** A command, with what its answer depends on. */
interface Command {
  raw: APIChatInputApplicationCommandInteraction;
  person: string;
  guild: string | null;
  channel: string;
}

/** discord.js sets no content type for bodies that it passes through. */
const HEADERS = { 'Content-Type': 'application/json' };

/** Recognises slash commands. If no answer is cached, the command takes the usual path, and its answer may be cached. */
export function readRepeats(client: Client<true>, options: RepeatsOptions): ReadEarly {
  return (interaction) => {
    const command = readCommand(interaction);
    if (command === undefined) return undefined;
    return {
      kind: 'command',
      command: command.raw.data.name,
      answer: () => answer(client, command, options),
    };
  };
}

async function answer(
  client: Client<true>,
  command: Command,
  options: RepeatsOptions,
): Promise<WorkOutcome | undefined> {
  const found = await findReady(client, command, options);
  if (found === undefined) return undefined;
  const { raw, person, guild, channel } = command;
  const { body, given } = found.answer;
  const route = Routes.interactionCallback(raw.id, raw.token);
  const request = { body, headers: HEADERS, passThroughBody: true, auth: false };
  const outcome = await giveEarly(raw.id, () => client.rest.post(route, request), options);
  if (outcome !== 'done') return outcome;
  // The person has their answer already, so a failure here is ignored.
  await noteGiven({ person, channel, guild }, given, found.bot).catch(() => {});
  return given.outcome ?? 'done';
}

/** The cached answer to a command. If there is none, registers that the answer to come may be cached. */
async function findReady(
  client: Client<true>,
  { raw, person, guild, channel }: Command,
  { answers, ready }: RepeatsOptions,
): Promise<{ bot: Bot; answer: ReadyAnswer } | undefined> {
  const bot = await ready(guild);
  if (bot.kind === 'reading') return undefined;
  const { parent = null } = factsOf(raw);
  const settings = await bot.settings.settingsOf({ guild, channel, parent });
  // Votes and chosen subjects change the ranking of a server at any time, so its answers are not cached.
  if (searchedOn(guild, bot.shelf, settings, bot) !== bot.shelf) return undefined;
  const { locale, guild_locale: guildLocale = null } = raw;
  const say = voiceFor({ client, locale, guildLocale, guildId: guild });
  const previous = await bot.lastShown.find(person, channel, Date.now());
  const name = JSON.stringify([
    raw.data.name,
    raw.data.options ?? [],
    settings.answers,
    settings.keepQuestions,
    raw.context === InteractionContextType.BotDM,
    languageOf(say),
  ]);
  const view = bot.shelf.view();
  const answer = answers.find(view, name);
  if (answer && (await answer.given.isSameAfter(previous))) return { bot, answer };
  answers.await(raw.id, view, name);
  return undefined;
}

/** Reads a slash command; undefined for other interactions, and if something is missing that an answer depends on. */
function readCommand(interaction: APIInteraction): Command | undefined {
  const raw = interaction as APIChatInputApplicationCommandInteraction;
  if (raw.type !== InteractionType.ApplicationCommand || raw.data.type !== ApplicationCommandType.ChatInput)
    return undefined;
  const person = personOf({ ...raw });
  const channel = raw.channel?.id;
  if (person === undefined || typeof channel !== 'string' || typeof raw.locale !== 'string') return undefined;
  return { raw, person, channel, guild: raw.guild_id ?? null };
}
