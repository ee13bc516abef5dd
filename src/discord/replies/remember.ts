// Remembers what a person was shown last in a channel, for follow-up questions.
import type { BaseInteraction } from 'discord.js';
import type { LastShown } from '../../memory/index.ts';
import type { Surroundings } from '../sending/index.ts';

/** What is shown: a page, pages that are offered, or neither. */
export interface Shown {
  /** The key of the page. */
  page?: string | undefined;
  /** The keys of the pages that are offered. */
  offered?: readonly string[] | undefined;
  /** The question that was asked. Without one, for example after a click, the question from before stays. */
  question?: string | undefined;
}

/** Remembers what a person is shown in a channel. If it is neither a page nor an offer, nothing changes. */
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

/** What the person was shown last in the channel of an interaction. */
export async function shownBefore(
  { user, channelId }: BaseInteraction,
  { lastShown }: Pick<Surroundings, 'lastShown'>,
): Promise<LastShown | undefined> {
  return channelId === null ? undefined : lastShown.find(user.id, channelId, Date.now());
}
