// The place that an interaction comes from: its audience, its language and its message.
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

/** An interaction that belongs to a message: one of its controls was used, or a form that such a control has opened was submitted. */
export type OnMessage = MessageComponentInteraction | ModalMessageModalSubmitInteraction;

/** Narrows an interaction to one that belongs to a message; undefined for a form that a command has opened. */
export function onMessage(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
): OnMessage | undefined {
  if (interaction.isMessageComponent()) return interaction;
  return interaction.isFromMessage() ? interaction : undefined;
}

/** The audience of a reply to one person: `private` in a server or a group, `direct` in direct messages with the bot. */
export function audienceOf({ context }: BaseInteraction): 'private' | 'direct' {
  return context === InteractionContextType.BotDM ? 'direct' : 'private';
}

/** The audience of the message whose control was used. */
export function audienceOfMessage(interaction: OnMessage): Audience {
  if (interaction.message.flags.has(MessageFlags.Ephemeral)) return 'private';
  return audienceOf(interaction) === 'direct' ? 'direct' : 'public';
}

/** What the language of an answer depends on. */
type Speaker = Pick<BaseInteraction, 'client' | 'locale' | 'guildLocale' | 'guildId'>;

/** The voice of the bot in the language that `languageOf` gives. */
export function voiceFor(interaction: Speaker, audience: Audience = 'private'): Say {
  return speak(languageOf(interaction, audience), commandIdsOf(interaction.client));
}

/**
 * The language of an answer. In private it is the person's, if the bot speaks it. Otherwise, and in public, it is the one that the server has
 * set with /settings or, for public messages, on Discord.
 */
export function languageOf({ locale, guildLocale, guildId, client }: Speaker, audience: Audience): string {
  const ofServer = serverLanguageOf(client, guildId);
  if (audience === 'public') return ofServer ?? guildLocale ?? locale;
  return isSpoken(locale) ? locale : (ofServer ?? locale);
}

/** The place of an interaction, for looking up its settings. */
export function placeOf(
  { id, guildId, channelId }: BaseInteraction,
  { channelOf }: Pick<Surroundings, 'channelOf'>,
): Place {
  return { guild: guildId, channel: channelId, parent: channelOf(id).parent ?? null };
}

/** The encoded actions of all controls of the message: their `custom_id`s, and the values of its menu of actions. */
export function idsOf({ message }: OnMessage): string[] {
  return writtenIds(rowsOf(message));
}

/** The decoded actions of all controls of the message. */
export function actionsOf({ message }: OnMessage): Action[] {
  return writtenActions(rowsOf(message));
}

function rowsOf({ components }: OnMessage['message']): unknown[] {
  return components.map((row) => row.toJSON());
}
