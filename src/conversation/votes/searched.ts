// The library as a server wants it searched: some subjects first or alone, and of pages that fit alike those that helped there.
import { focusOn, preferHelpful, type Searchable } from '../../finding/index.ts';
import type { Memory, Settings } from '../../memory/index.ts';

/** The shelf as it is searched on a server (its id; null for direct messages) where these settings hold. */
export function searchedOn(
  guild: string | null,
  shelf: Searchable,
  { subjects }: Pick<Settings, 'subjects'>,
  { votes }: Pick<Memory, 'votes'>,
): Searchable {
  return preferHelpful(focusOn(shelf, subjects), votes.helpfulnessOn(guild));
}
