// The numbers of a server for those who write its pages, and its digest of a week for all who read the channel that was chosen.
import type { Message } from '../../answer/index.ts';
import { echo } from '../../answer/index.ts';
import type { Searchable } from '../../finding/index.ts';
import type { Say } from '../../language/index.ts';
import type { Memory } from '../../memory/index.ts';
import type { ShownMessage } from '../control.ts';
import { sayOnly } from '../pages/index.ts';
import { writeStatistics } from './message.ts';
import { askedOf, lastDays, lastWeeks, readStatistics } from './read.ts';

/** Whose numbers, and what they are read from. */
export interface StatisticsOf {
  guild: string;
  memory: Pick<Memory, 'activity'>;
  shelf: Pick<Searchable, 'library'>;
}

/** The numbers of the last weeks up to a moment in milliseconds. */
export async function showStatistics(
  { guild, memory, shelf: { library } }: StatisticsOf,
  weeks: number,
  now: number,
): Promise<ShownMessage> {
  const statistics = await readStatistics(guild, lastWeeks(weeks, now), memory, library);
  if (statistics === undefined) return sayOnly((say) => say('questions.away'));
  return {
    kind: 'message',
    write: (say) => ({
      message: writeStatistics({ statistics, library, title: say('stats.title', { count: weeks }) }, say),
    }),
    back: 'nowhere',
  };
}

/** Questions that a digest lists. */
const MOST_QUESTIONS = 5;

/** Longest question in a digest, in characters. */
const MOST_WORDS = 150;

/**
 * What is written to a server once a week: the days before a moment, and what was asked most and found no answer. `nothing` where nothing
 * was asked, and undefined where the database is away.
 */
export async function writeDigest(
  { guild, memory, shelf: { library } }: StatisticsOf & { memory: Pick<Memory, 'activity' | 'unanswered'> },
  now: number,
  say: Say,
): Promise<Message | 'nothing' | undefined> {
  const statistics = await readStatistics(guild, lastDays(now), memory, library);
  const unanswered = await memory.unanswered.list({ guild, days: 8, screen: 0 });
  if (statistics === undefined || unanswered === undefined) return undefined;
  const { questions } = unanswered;
  if (askedOf(statistics.all) === 0 && questions.length === 0) return 'nothing';
  const message = writeStatistics({ statistics, library, title: say('digest.title') }, say);
  if (questions.length === 0) return message;
  const listed = questions
    .slice(0, MOST_QUESTIONS)
    .map(({ words, asked }) => `- ${echo(words, MOST_WORDS)} (${say('questions.asked', { count: asked })})`);
  const [embed, ...others] = message.embeds;
  const field = { name: say('digest.questions'), value: listed.join('\n').slice(0, 1024) };
  const more = { name: say('digest.more'), value: say('digest.moreText') };
  return {
    ...message,
    // What somebody can do something about comes first.
    embeds: [{ ...embed, fields: [field, ...(embed?.fields ?? []), more] }, ...others],
  };
}
