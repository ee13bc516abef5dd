// Clicks on the choices of quizzes, on the fast path.
import {
  type APIInteraction,
  type APIMessageComponentInteraction,
  type Client,
  ComponentType,
  InteractionType,
  MessageFlags,
} from 'discord.js';
import type { Action } from '../../actions/index.ts';
import { type Controls, openAction, type Person } from '../../conversation/index.ts';
import type { WorkOutcome } from '../observer.ts';
import type { Ready } from '../registry/index.ts';
import { respondWith, type Surroundings, voiceFor } from '../sending/index.ts';
import { decodeAction, writtenIds } from '../wire/index.ts';
import { giveEarly, type ReadEarly } from './early.ts';

export interface QuizClicksOptions extends Pick<Surroundings, 'log' | 'ended'> {
  controls: Controls;
  ready: Ready;
}

/** A click on a choice below a question that everybody in a channel of a server reads. */
interface Click {
  interaction: APIMessageComponentInteraction;
  guild: string;
  action: Action;
}

/** Recognises such clicks. */
export function readQuizClicks(client: Client<true>, options: QuizClicksOptions): ReadEarly {
  return (interaction) => {
    const click = readClick(interaction);
    if (click === undefined) return undefined;
    return {
      kind: 'control',
      command: undefined,
      answer: () => answer(client, click, options),
    };
  };
}

async function answer(
  client: Client<true>,
  { interaction, guild, action }: Click,
  { controls, ready, log, ended }: QuizClicksOptions,
): Promise<WorkOutcome | undefined> {
  const bot = await ready(guild);
  if (bot.kind === 'reading') return undefined;
  const opening = await openAction(controls, action, {
    ...{ shelf: bot.shelf, memory: bot, pages: bot.pages, chosen: [], written: {} },
    ...{ guild, channel: interaction.channel.id, person: personIn(interaction) },
  });
  if (opening?.kind !== 'message') return undefined;
  const { id, token, locale, guild_locale: guildLocale = null } = interaction;
  const { message } = await opening.write(voiceFor({ client, locale, guildLocale, guildId: guild }));
  const asking = { client, id, token, replied: false };
  return giveEarly(id, () => respondWith(asking, { message }, true), { log, ended });
}

/** Reads such a click; undefined for other interactions, and for a `custom_id` that is not in the message: a client made it up. */
function readClick(arrived: APIInteraction): Click | undefined {
  const interaction = arrived as APIMessageComponentInteraction;
  const { type, data, guild_id: guild, message } = interaction;
  if (type !== InteractionType.MessageComponent || data.component_type !== ComponentType.Button)
    return undefined;
  const isForAll = ((message.flags ?? 0) & MessageFlags.Ephemeral) === 0;
  if (guild === undefined || !isForAll || !writtenIds(message.components ?? []).includes(data.custom_id))
    return undefined;
  const action = decodeAction(data.custom_id);
  return action?.kind === 'answerQuiz' ? { interaction, guild, action } : undefined;
}

/** The person who clicks, with their permissions in the channel. */
function personIn({ member }: APIMessageComponentInteraction): Person {
  const { user, nick, roles = [], permissions = '0' } = member ?? {};
  const name = nick ?? user?.global_name ?? user?.username ?? '';
  return { id: user?.id ?? '', name, roles, permissions: BigInt(permissions) };
}
