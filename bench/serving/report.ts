// The figures of serving as tables.
import { figure, megabytes, milliseconds, table } from '../report/table.ts';
import { median } from '../statistics.ts';
import { RATE, type ShardFigures, type Way, type WayFigures } from './measure.ts';

const NAMES: Readonly<Record<Way, string>> = { gateway: 'gateway', http: 'HTTP' };

/** A table of both ways, medians of their rounds, and one of shards. */
export function writeServing(ways: readonly WayFigures[], shards: readonly ShardFigures[]): string {
  const of = (way: Way, value: (figures: WayFigures) => number): number =>
    median(ways.filter((figures) => figures.way === way).map(value));
  const rows = (['gateway', 'http'] as const).map((way) => [
    NAMES[way],
    milliseconds(of(way, ({ cost }) => cost)),
    figure(1000 / of(way, ({ cost }) => cost)),
    figure(of(way, ({ most }) => most)),
    milliseconds(of(way, ({ p50 }) => p50)),
    milliseconds(of(way, ({ p99 }) => p99)),
  ]);
  const ratio = of('gateway', ({ cost }) => cost) / of('http', ({ cost }) => cost);
  const head = ['', 'processor time an `/ask`', '`/ask`s a second a core', 'a second in all', 'p50', 'p99'];
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

HTTP carries ${figure(ratio)} times as many a core. Delays at ${RATE} a second.

${table(['shards in one process', 'memory', 'each further shard', 'a thousand servers'], shardRows)}`;
}
