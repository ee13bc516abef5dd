// All that is remembered, kept in this process alone and without limits, for tests that are about something else.
import {
  type Memory,
  openActivity,
  openDigests,
  openLastShown,
  openPrivacy,
  openRateLimit,
  openReplies,
  openSettings,
  openUnansweredQuestions,
  openVotes,
} from '../../src/memory/index.ts';
import { AWAY } from '../database/away.ts';
import { UNLIMITED } from './unlimited.ts';

/** A memory of its own, with these stores in the place of those that keep everything in this process. */
export function openMemory(stores: Partial<Memory> = {}): Memory {
  return {
    settings: openSettings({ answers: 'private', mentions: true }),
    replies: openReplies(),
    unanswered: openUnansweredQuestions(AWAY),
    votes: openVotes(AWAY),
    activity: openActivity(AWAY),
    digests: openDigests(AWAY),
    rateLimit: openRateLimit(UNLIMITED),
    lastShown: openLastShown(),
    database: AWAY,
    privacy: openPrivacy(AWAY, []),
    retention: { left: () => {}, joined: () => {} },
    ...stores,
  };
}
