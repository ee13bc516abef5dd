// Where an interaction comes from: who reads the answer, and in which language.
import {
  type BaseInteraction,
  InteractionContextType,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Action } from '../../actions/index.ts';
import type { Audience } from '../../conversation/index.ts';
import { isSpoken, type Say, speak } from '../../language/index.ts';
import type { Place } from '../../memory/index.ts';
import { writtenActions, writtenIds } from '../wire/index.ts';
import { commandIdsOf } from './command-ids.ts';
import { serverLanguageOf } from './server-languages.ts';
import type { Surroundings } from './surroundings.ts';

/** An interaction that belongs to a message: one of its controls was used, or a form that was opened by one is submitted. */
export type OnMessage = MessageComponentInteraction | ModalMessageModalSubmitInteraction;

/** The interaction as one that belongs to a message; undefined for a form that a command has opened. */
export function onMessage(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
): OnMessage | undefined {
  if (interaction.isMessageComponent()) return interaction;
  return interaction.isFromMessage() ? interaction : undefined;
}

/** Who reads what is answered to one person: that person among others, or alone with the bot. */
export function audienceOf({ context }: BaseInteraction): 'private' | 'direct' {
  return context === InteractionContextType.BotDM ? 'direct' : 'private';
}

/** Who reads the message whose control is used. */
export function audienceOfMessage(interaction: OnMessage): Audience {
  if (interaction.message.flags.has(MessageFlags.Ephemeral)) return 'private';
  return audienceOf(interaction) === 'direct' ? 'direct' : 'public';
}

/** What tells in which language somebody is answered. */
type Speaker = Pick<BaseInteraction, 'client' | 'locale' | 'guildLocale' | 'guildId'>;

/** The bot speaks in `languageOf` an interaction. */
export function voiceFor(interaction: Speaker, audience: Audience = 'private'): Say {
  return speak(languageOf(interaction, audience), commandIdsOf(interaction.client));
}

/**
 * The person's language; for what everybody reads, and where the bot does not speak that, the language that the server has set, or has on
 * Discord.
 */
export function languageOf({ locale, guildLocale, guildId, client }: Speaker, audience: Audience): string {
  const ofServer = serverLanguageOf(client, guildId);
  if (audience === 'public') return ofServer ?? guildLocale ?? locale;
  return isSpoken(locale) ? locale : (ofServer ?? locale);
}

/** Where an interaction comes from, as settings see it. */
export function placeOf(
  { id, guildId, channelId }: BaseInteraction,
  { channelOf }: Pick<Surroundings, 'channelOf'>,
): Place {
  return { guild: guildId, channel: channelId, parent: channelOf(id).parent ?? null };
}

/** What the controls of the message say whose control is used: `custom_id`s, and the values of its menu of actions. */
export function idsOf({ message }: OnMessage): string[] {
  return writtenIds(rowsOf(message));
}

/** What all of these controls ask for. */
export function actionsOf({ message }: OnMessage): Action[] {
  return writtenActions(rowsOf(message));
}

function rowsOf({ components }: OnMessage['message']): unknown[] {
  return components.map((row) => row.toJSON());
}
