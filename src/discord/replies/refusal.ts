// Why something cannot be posted: from what the bot and the person may do, or from what Discord answers.
import {
  type BaseInteraction,
  DiscordAPIError,
  HTTPError,
  InteractionContextType,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Say } from '../../language/index.ts';
import type { ChannelFacts } from '../gateway/channels.ts';

export type Refusal =
  | { kind: 'user' | 'bot'; permission: Permission }
  | { kind: 'hushed' | 'archived' | 'channel' | 'message' | 'discord' | 'partly' };

type Permission = keyof typeof PERMISSIONS;

const PERMISSIONS = {
  view: PermissionFlagsBits.ViewChannel,
  send: PermissionFlagsBits.SendMessages,
  threads: PermissionFlagsBits.SendMessagesInThreads,
  embed: PermissionFlagsBits.EmbedLinks,
  history: PermissionFlagsBits.ReadMessageHistory,
} as const;

/** What will be posted. */
export interface Plan {
  /** As the reply to a message. */
  isReply: boolean;
}

/** Why the person, or the bot for them, may not post this where the interaction comes from; undefined where they may. */
export function refusePosting(
  interaction: BaseInteraction,
  { isThread, isArchived }: ChannelFacts,
  { isReply }: Plan,
): Refusal | undefined {
  if (interaction.context !== InteractionContextType.Guild) return undefined;
  const { memberPermissions: own, appPermissions } = interaction;
  if (isArchived) return { kind: 'archived' };
  const send = isThread ? 'threads' : 'send';
  if (own && !own.has(PERMISSIONS[send])) return { kind: 'user', permission: send };
  if (!isInstalledHere(interaction)) {
    // An app that somebody brings along may do what that person may.
    if (own && !own.has(PermissionFlagsBits.UseExternalApps)) return { kind: 'hushed' };
    return own && !own.has(PERMISSIONS.embed) ? { kind: 'user', permission: 'embed' } : undefined;
  }
  const needed: Permission[] = ['view', send, 'embed'];
  if (isReply) needed.push('history');
  const lacking = needed.find((permission) => !appPermissions.has(PERMISSIONS[permission]));
  return lacking && { kind: 'bot', permission: lacking };
}

/** Whether the bot itself is in the server, and not only brought along by this person. */
export function isInstalledHere({ context, authorizingIntegrationOwners }: BaseInteraction): boolean {
  return context === InteractionContextType.Guild && authorizingIntegrationOwners.guildId !== null;
}

/** What an error of Discord's API says about a message that was to be posted; anything else is thrown again. */
export function explainRefusal(error: unknown): Refusal {
  if (!(error instanceof DiscordAPIError)) throw error;
  switch (error.code) {
    case RESTJSONErrorCodes.InvalidActionOnArchivedThread:
      return { kind: 'archived' };
    case RESTJSONErrorCodes.UnknownChannel:
    case RESTJSONErrorCodes.MissingAccess:
      return { kind: 'channel' };
    case RESTJSONErrorCodes.UnknownMessage:
      return { kind: 'message' };
    case RESTJSONErrorCodes.MissingPermissions:
      return { kind: 'bot', permission: 'send' };
    case RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory:
      return { kind: 'bot', permission: 'history' };
    case RESTJSONErrorCodes.InvalidFormBodyOrContentType:
      return { kind: isAboutReference(error) ? 'message' : 'discord' };
    default:
      return { kind: 'discord' };
  }
}

/** Whether an error only says that Discord is in trouble, or cannot be reached. */
export function isUnanswered(error: unknown): boolean {
  return (
    error instanceof HTTPError || (error instanceof Error && (error.name === 'AbortError' || 'code' in error))
  );
}

export function sayRefusal(refusal: Refusal, say: Say): string {
  if (refusal.kind === 'user' || refusal.kind === 'bot')
    return say(`refusal.${refusal.kind}`, { permission: say(`permission.${refusal.permission}`) });
  return say(`refusal.${refusal.kind}`);
}

/** Whether Discord complains that the message to reply to is not there. */
function isAboutReference({ rawError }: DiscordAPIError): boolean {
  return 'errors' in rawError && JSON.stringify(rawError.errors ?? {}).includes('"message_reference"');
}
