// What asks below an answer whether it helped.
import type { ActionOption } from '../../answer/index.ts';
import type { Say } from '../../language/index.ts';

/** The two options of the menu below an answer of the page with this key, for servers only: nobody else counts. */
export function voteOptions(page: string, say: Say): ActionOption[] {
  return [
    { label: say('votes.helped'), action: { kind: 'vote', page, helped: true } },
    { label: say('votes.failed'), action: { kind: 'vote', page, helped: false } },
  ];
}
