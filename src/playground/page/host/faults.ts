// What can be made to go wrong from the page.

import type { LocalDiscord } from '../../driver/index.ts';
import type { FaultName } from '../protocol.ts';

/** Late, but before Discord gives up after three seconds; and later than that. In milliseconds. */
const LATE = 2000;
const TOO_LATE = 4000;

const RESPONSES = { path: /^\/interactions\/.+\/callback$/ };

export const FAULTS: Readonly<
  Record<FaultName, (discord: Pick<LocalDiscord, 'faults' | 'conditions'>) => void>
> = {
  cut: ({ faults }) => faults.cut(),
  reconnect: ({ faults }) => faults.requestReconnect(),
  forget: ({ faults }) => faults.invalidateSession(false),
  down: ({ faults }) => faults.takeDown('gateway'),
  late: ({ faults }) => faults.delayInteractions(LATE),
  hang: ({ faults }) => faults.delayInteractions(TOO_LATE),
  twice: ({ faults }) => faults.duplicateInteractions(),
  error: ({ faults }) => faults.onRequest(RESPONSES, { kind: 'status', status: 500 }),
  limit: ({ faults }) => faults.onRequest(RESPONSES, { kind: 'rateLimit', retryAfter: 1 }),
  remove: ({ conditions }) => conditions.removeBot(),
  mend({ faults, conditions }) {
    faults.clear();
    if (!conditions.isBotInGuild()) conditions.addBot();
  },
};
