// What a person was shown last in a channel: kept when it is shown, and looked up when they go on.
import type { BaseInteraction } from 'discord.js';
import type { LastShown } from '../../memory/index.ts';
import type { Surroundings } from '../sending/index.ts';

/** What is shown: a page, pages that are offered, or neither. */
export interface Shown {
  /** The key of the page. */
  page?: string | undefined;
  /** The keys of the pages that are offered. */
  offered?: readonly string[] | undefined;
  /** The question that was asked; what was asked before goes on to be what is looked for, where none was. */
  question?: string | undefined;
}

/** Remembers what a person is shown in a channel; what is neither a page nor an offer leaves what was shown before. */
export async function remember(
  person: string,
  channel: string | null,
  { page, offered, question: asked }: Shown,
  { lastShown }: Pick<Surroundings, 'lastShown'>,
): Promise<void> {
  if (channel === null || (page === undefined && offered === undefined)) return;
  const now = Date.now();
  const question = asked ?? (await lastShown.find(person, channel, now))?.question;
  if (page !== undefined) await lastShown.keep(person, channel, { kind: 'page', key: page, question }, now);
  else if (offered !== undefined)
    await lastShown.keep(person, channel, { kind: 'candidates', keys: offered, question }, now);
}

/** What the person was shown last where an interaction comes from. */
export async function shownBefore(
  { user, channelId }: BaseInteraction,
  { lastShown }: Pick<Surroundings, 'lastShown'>,
): Promise<LastShown | undefined> {
  return channelId === null ? undefined : lastShown.find(user.id, channelId, Date.now());
}
