// How much the whole bot carries, and how long people wait then.
import type { Attempt } from '../attempt.ts';
import type { LoadFigures } from '../load.ts';
import { percentile } from '../statistics.ts';
import { count, milliseconds, table } from './table.ts';

const KINDS = { ask: '`/ask`', autocomplete: 'autocomplete' } as const;

/** A sentence on what was done, and a table: a row for each kind of interaction and rate of arrival. */
export function writeLoad(load: Attempt<LoadFigures>): string {
  if ('failed' in load) return `The load on the whole bot could not be measured: ${load.failed}.`;
  const { crowd, oneCore } = load.figures;
  const rows = (['ask', 'autocomplete'] as const).flatMap((kind) => {
    const { most, steady } = load.figures[kind];
    return steady.map(({ rate, delays, turnedAway }, index) => [
      index === 0 ? KINDS[kind] : '',
      index === 0 ? count(most) : '',
      count(rate),
      milliseconds(percentile(delays, 0.5)),
      milliseconds(percentile(delays, 0.99)),
      count(turnedAway),
    ]);
  });
  const head = ['', 'at most, a second', 'arriving a second', 'delay p50', 'p99', 'turned away'];
  return `The whole bot, a process of its own ${oneCore ? 'with one core to itself' : 'with one thread that answers, not held to one core'}, on a local Discord in the process that measures: real HTTP and \
WebSockets on the loopback device, every message checked against Discord's limits. *At most* is what ${crowd} people get who ask again as soon \
as they are answered; delays are those of interactions that arrive at a steady rate, whatever has become of those before; those \
who are turned away are told at once to come again.

${table(head, rows)}`;
}
