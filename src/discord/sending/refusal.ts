// Reasons why a message cannot be posted, from the permissions of bot and person, or from Discord's answer.
import { type BaseInteraction, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import type { Say } from '../../language/index.ts';
import type { Fault } from '../errors/index.ts';
import type { ChannelFacts } from './channel-facts.ts';

export type Refusal =
  | { kind: 'user' | 'bot'; permission: Permission }
  | { kind: 'limit'; seconds: number }
  | { kind: 'hushed' | 'archived' | 'direct' | 'channel' | 'message' | 'discord' };

type Permission = keyof typeof PERMISSIONS;

const PERMISSIONS = {
  view: PermissionFlagsBits.ViewChannel,
  send: PermissionFlagsBits.SendMessages,
  threads: PermissionFlagsBits.SendMessagesInThreads,
  embed: PermissionFlagsBits.EmbedLinks,
  history: PermissionFlagsBits.ReadMessageHistory,
} as const;

/** How the message will be posted. */
export interface Plan {
  /** Whether it will be a reply to another message. */
  isReply: boolean;
}

/** Why the person, or the bot for them, may not post in the channel of an interaction; undefined if they may. */
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
    // A user-installed app has the permissions of its user.
    if (own && !own.has(PermissionFlagsBits.UseExternalApps)) return { kind: 'hushed' };
    return own && !own.has(PERMISSIONS.embed) ? { kind: 'user', permission: 'embed' } : undefined;
  }
  const needed: Permission[] = ['view', send, 'embed'];
  if (isReply) needed.push('history');
  const lacking = needed.find((permission) => !appPermissions.has(PERMISSIONS[permission]));
  return lacking && { kind: 'bot', permission: lacking };
}

/** Whether the bot is a member of the server, and not only a user-installed app of this person. */
export function isInstalledHere({ context, authorizingIntegrationOwners }: BaseInteraction): boolean {
  return context === InteractionContextType.Guild && authorizingIntegrationOwners.guildId !== null;
}

/** Why Discord refused a message; undefined for errors after which it is unknown whether it was posted. */
export function refusalOf(fault: Fault): Refusal | undefined {
  switch (fault.kind) {
    case 'forbidden':
      return refusalOfForbidden(fault.what);
    case 'gone':
      return { kind: fault.what === 'other' ? 'discord' : fault.what };
    case 'malformed':
    case 'refused':
    case 'token':
    case 'tooLarge':
      return { kind: 'discord' };
    case 'acknowledged':
    case 'bug':
    case 'expired':
    case 'network':
      return undefined;
    default:
      return fault satisfies never;
  }
}

function refusalOfForbidden(what: Extract<Fault, { kind: 'forbidden' }>['what']): Refusal {
  switch (what) {
    case 'archived':
      return { kind: 'archived' };
    case 'access':
      return { kind: 'channel' };
    case 'permission':
      return { kind: 'bot', permission: 'send' };
    case 'history':
      return { kind: 'bot', permission: 'history' };
    case 'direct':
      return { kind: 'direct' };
    case 'other':
      return { kind: 'discord' };
    default:
      return what satisfies never;
  }
}

/** The refusal as one sentence for the person who is refused. */
export function sayRefusal(refusal: Refusal, say: Say): string {
  if (refusal.kind === 'user' || refusal.kind === 'bot')
    return say(`refusal.${refusal.kind}`, { permission: say(`permission.${refusal.permission}`) });
  if (refusal.kind === 'limit') return say('limit.shares', { count: refusal.seconds });
  return say(`refusal.${refusal.kind}`);
}
