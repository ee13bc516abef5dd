// A vote of somebody who read an answer, whoever had asked for it.
import type { Click, ShownMessage } from '../control.ts';
import { sayOnly } from '../pages/index.ts';

const TOLD = {
  counted: 'votes.counted',
  changed: 'votes.changed',
  same: 'votes.same',
  optedOut: 'votes.optedOut',
  away: 'votes.away',
} as const;

/** Notes whether the answer of a page helped, and says so beside the answer. */
export async function castVote(
  page: string,
  helped: boolean,
  { shelf, memory, guild, person }: Pick<Click, 'shelf' | 'memory' | 'guild' | 'person'>,
): Promise<ShownMessage> {
  if (guild === null) return beside(sayOnly((say) => say('votes.nowhere')));
  // A key that is no page’s may have been made up by a client.
  if (shelf.library.entryWithKey(page) === undefined) return beside(sayOnly((say) => say('page.gone')));
  const voted = await memory.votes.cast({ guild, page, person: person.id, helped });
  return beside(sayOnly((say) => say(TOLD[voted])));
}

function beside(shown: ShownMessage): ShownMessage {
  return { ...shown, isBeside: true };
}
