// Commands whose answers are ready, because somebody was answered the same before: they are answered early, and without a turn.
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
import { voiceOf } from '../../language/index.ts';
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

/** A command of somebody, as far as an answer depends on it. */
interface Command {
  raw: APIChatInputApplicationCommandInteraction;
  person: string;
  guild: string | null;
  channel: string;
}

/** Bodies are given as they are: this says of what kind they are. */
const HEADERS = { 'Content-Type': 'application/json' };

/** Reads slash commands. Of one for which nothing is ready, the answer to come may be kept for the next. */
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
  // It is answered, whether this can be remembered or not.
  await noteGiven({ person, channel, guild }, given, found.bot).catch(() => {});
  return given.outcome ?? 'done';
}

/** What is to be given again; undefined where nothing is ready, and then the answer to come is awaited. */
async function findReady(
  client: Client<true>,
  { raw, person, guild, channel }: Command,
  { answers, ready }: RepeatsOptions,
): Promise<{ bot: Bot; answer: ReadyAnswer } | undefined> {
  const bot = await ready(guild);
  if (bot.kind === 'reading') return undefined;
  const { parent = null } = factsOf(raw);
  const settings = await bot.settings.settingsOf({ guild, channel, parent });
  // What a server prefers changes with each vote.
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
    voiceOf(say)?.language,
  ]);
  const view = bot.shelf.view();
  const answer = answers.find(view, name);
  if (answer && (await answer.given.isSameAfter(previous))) return { bot, answer };
  answers.await(raw.id, view, name);
  return undefined;
}

/** Reads a slash command; undefined where it is something else, or lacks what an answer depends on. */
function readCommand(interaction: APIInteraction): Command | undefined {
  const raw = interaction as APIChatInputApplicationCommandInteraction;
  if (raw.type !== InteractionType.ApplicationCommand || raw.data.type !== ApplicationCommandType.ChatInput)
    return undefined;
  const person = personOf({ ...raw });
  const channel = raw.channel?.id;
  if (person === undefined || typeof channel !== 'string' || typeof raw.locale !== 'string') return undefined;
  return { raw, person, channel, guild: raw.guild_id ?? null };
}
