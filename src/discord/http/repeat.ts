// Commands whose answers are ready: they are given in the response before discord.js makes objects of what arrived, and without a turn. All
// else goes the usual way.
import type { ServerResponse } from 'node:http';
import {
  type APIApplicationCommandInteraction,
  type APIInteraction,
  ApplicationCommandType,
  type Client,
  InteractionContextType,
  InteractionType,
} from 'discord.js';
import { searchedOn } from '../../conversation/index.ts';
import { voiceOf } from '../../language/index.ts';
import type { Listening } from '../mentions/index.ts';
import type { Observer } from '../observer.ts';
import { noteGiven } from '../replies/index.ts';
import type { Admission, Ready } from '../routing/index.ts';
import { factsOf, voiceFor } from '../sending/index.ts';
import { personOf } from '../session/index.ts';
import type { ReadyAnswers } from './ready-answers.ts';
import { writeBody } from './write-body.ts';

export interface RepeatOptions extends Pick<Admission, 'allowanceOf'> {
  client: Client;
  answers: Pick<ReadyAnswers, 'find' | 'await'>;
  ready: Ready;
  observer: Pick<Observer, 'worked'>;
}

/** An interaction, with the request that waits for its answer. */
export interface Arrived {
  interaction: Readonly<Record<string, unknown>>;
  response: ServerResponse;
  /** Has it answered as all others are. */
  goUsualWay(): void;
  /** It is answered. */
  settle(): void;
}

export interface Repeating extends Listening {
  /** Answers an interaction, or has it go the usual way. Never throws. */
  take(arrived: Arrived): void;
}

/** A command of somebody, as far as an answer depends on it. */
interface Command {
  raw: APIApplicationCommandInteraction;
  person: string;
  guild: string | null;
  channel: string;
}

export function openRepeating({ client, answers, ready, allowanceOf, observer }: RepeatOptions): Repeating {
  const inFlight = new Set<Promise<void>>();

  /** What is to be given again; undefined where nothing is ready, and then the answer to come may be kept. */
  async function find({ raw, person, guild, channel }: Command) {
    const bot = await ready(guild);
    if (bot.kind === 'reading') return undefined;
    const { parent = null } = factsOf(raw);
    const settings = await bot.settings.settingsOf({ guild, channel, parent });
    // What a server prefers changes with each vote.
    if (searchedOn(guild, bot.shelf, settings, bot) !== bot.shelf) return undefined;
    const { locale, guild_locale: guildLocale = null } = raw as APIInteraction & { locale: string };
    const say = voiceFor({ client, locale, guildLocale, guildId: guild } as Parameters<typeof voiceFor>[0]);
    const previous = await bot.lastShown.find(person, channel, Date.now());
    const before = previous && (previous.kind === 'page' ? previous.key : previous.keys);
    const isDirect = raw.context === InteractionContextType.BotDM;
    const { name: command, options = [] } = raw.data as { name: string; options?: unknown };
    const name = JSON.stringify([
      command,
      options,
      settings.answers,
      isDirect,
      voiceOf(say)?.language,
      previous?.kind,
      before,
    ]);
    const view = bot.shelf.view();
    const answer = answers.find(view, name);
    if (answer === undefined) answers.await(raw.id, view, name);
    return answer && { bot, answer };
  }

  async function answer(command: Command, { response, goUsualWay, settle }: Arrived): Promise<void> {
    const since = performance.now();
    const found = await find(command).catch(() => undefined);
    // Where the connection has broken, Discord may still wait: the usual way sends the answer.
    if (found === undefined || response.destroyed) return goUsualWay();
    const { raw, person, guild, channel } = command;
    const { body, length, given } = found.answer;
    writeBody(response, body, length, (isWritten) => {
      if (!isWritten) goUsualWay();
    });
    await noteGiven({ person, channel, guild }, given, found.bot).catch(() => {});
    settle();
    observer.worked({
      kind: 'command',
      command: raw.data.name,
      outcome: given.outcome ?? 'done',
      milliseconds: performance.now() - since,
      id: raw.id,
      guild,
      shard: undefined,
    });
  }

  return {
    take(arrived) {
      const command = readCommand(arrived.interaction);
      if (command === undefined || allowanceOf(command.raw.id).kind !== 'allowed')
        return arrived.goUsualWay();
      const answering = answer(command, arrived).finally(() => inFlight.delete(answering));
      inFlight.add(answering);
    },
    async stop() {
      await Promise.all(inFlight);
    },
  };
}

/** Reads a slash command; undefined where it is something else, or lacks what an answer depends on. */
function readCommand(interaction: Readonly<Record<string, unknown>>): Command | undefined {
  const raw = interaction as unknown as APIApplicationCommandInteraction;
  if (raw.type !== InteractionType.ApplicationCommand || raw.data.type !== ApplicationCommandType.ChatInput)
    return undefined;
  const person = personOf(interaction);
  const channel = raw.channel?.id;
  if (person === undefined || typeof channel !== 'string' || typeof interaction['locale'] !== 'string')
    return undefined;
  return { raw, person, channel, guild: raw.guild_id ?? null };
}
