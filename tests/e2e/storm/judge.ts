// What is wrong with what came of a storm.

import { speak } from '../../../src/language/index.ts';
import type { LocalDiscord, PlaceName } from '../../../src/playground/driver/index.ts';
import { textOf } from '../shown.ts';
import type { Deed } from './acts.ts';

/** What is said where no answer can be given: it went wrong, or too many ask at once. */
const TOLD = (['error.sorry', 'error.busy'] as const).map((key) => speak()(key));

/** The same while the bot reads its library for the first time. */
const READING = speak()('error.reading', { number: 0, count: 0 }).replace(/0[\s\S]*/, '');

function isTold(text: string): boolean {
  return TOLD.includes(text) || text.startsWith(READING);
}

/** What is wrong with what came of a deed: it was neither answered nor told, more than once, or with something else. */
export function judge({ what, handle, expected, isAnswered }: Deed): string[] {
  if (isAnswered !== undefined) return isAnswered ? [] : [`${what}: no answer`];
  if (handle === undefined) return [];
  const texts = handle.answers().map(textOf);
  if (texts.length !== 1)
    return [
      `${what} (${handle.id}): ${texts.length} answers, ${handle.state}: ${texts.map((text) => text.slice(0, 40)).join(' | ')}`,
    ];
  return texts.every((text) => isTold(text) || expected?.test(text) !== false)
    ? []
    : [`${what} (${handle.id}): ${texts[0]?.slice(0, 200)}`];
}

/** Milliseconds after which nobody waits for the answer to a mention any more: then one in a channel is told so each minute. */
const TOO_LATE = 20_000;

/** The same for mentions: each has one reply, but for those that waited for too long, as `log` has it. */
export function judgeMentions(
  discord: LocalDiscord,
  places: readonly PlaceName[],
  deeds: readonly Deed[],
  log: string,
): string[] {
  const late = turnedAway(log);
  const replies = new Map<string, number>();
  for (const place of places)
    for (const { api } of discord.as('moderator').in(place).messages()) {
      const asked = api.message_reference?.message_id;
      if (asked !== undefined && api.author.bot) replies.set(asked, (replies.get(asked) ?? 0) + 1);
    }
  return deeds.flatMap(({ message }) => {
    const count = message === undefined ? 1 : (replies.get(message.id) ?? 0);
    return count === 1 || (count === 0 && message !== undefined && late.has(message.id))
      ? []
      : [`mention ${message?.id}: ${count} replies`];
  });
}

/** The ids of the messages that were left because they waited for too long, by the bot's own clock. */
function turnedAway(log: string): Set<string> {
  const lines = log.split('\n').filter((line) => line.includes('"outcome":"busy"'));
  return new Set(
    lines.flatMap((line) => {
      const { kind, id, milliseconds } = JSON.parse(line);
      return kind === 'message' && milliseconds >= TOO_LATE ? [String(id)] : [];
    }),
  );
}
