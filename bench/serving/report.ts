// The figures of serving as tables.
import { figure, megabytes, milliseconds, table } from '../report/table.ts';
import { type Familiarity, RATE, type ShardFigures, type Way, type WayFigures } from './measure.ts';

const NAMES: Readonly<Record<Way, string>> = { gateway: 'gateway', http: 'HTTP' };

const KINDS: Readonly<Record<Familiarity, string>> = {
  new: 'asked for the first time',
  again: 'asked again',
};

/** A table of both ways, and one of shards. */
export function writeServing(ways: readonly WayFigures[], shards: readonly ShardFigures[]): string {
  const rows = ways.map(({ way, familiarity, cost, p50, p99 }) => [
    `${NAMES[way]}, ${KINDS[familiarity]}`,
    milliseconds(cost),
    figure(1000 / cost),
    p50 === undefined ? '–' : milliseconds(p50),
    p99 === undefined ? '–' : milliseconds(p99),
  ]);
  const costOf = (way: Way, familiarity: Familiarity): number =>
    ways.find((one) => one.way === way && one.familiarity === familiarity)?.cost ?? Number.NaN;
  const ratios = (['new', 'again'] as const)
    .filter((familiarity) => ways.some((one) => one.familiarity === familiarity))
    .map(
      (familiarity) =>
        `${figure(costOf('gateway', familiarity) / costOf('http', familiarity))} times as many questions ${KINDS[familiarity]}`,
    );
  const head = ['', 'processor time an `/ask`', '`/ask`s a second a core', 'p50', 'p99'];
  const first = shards[0];
  const shardRows = shards.map(({ shards: count, connected, withServers, servers }) => [
    String(count),
    megabytes(connected),
    first === undefined || count === first.shards
      ? '–'
      : megabytes((connected - first.connected) / (count - first.shards)),
    megabytes(((withServers - connected) / servers) * 1000),
  ]);
  return `${table(head, rows)}

A core carries over HTTP ${ratios.join(', and ')}. Delays at ${RATE} a second.

${table(['shards in one process', 'memory', 'each further shard', 'a thousand servers'], shardRows)}`;
}
