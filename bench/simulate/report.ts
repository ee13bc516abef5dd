// What was simulated, as tables.
import { count, figure, megabytes, milliseconds, table } from '../report/table.ts';
import type { DayFigures } from './day.ts';
import type { SizeFigures, Suppositions, WaySize } from './sizes.ts';

export function writeSizes(sizes: readonly SizeFigures[], supposed: Suppositions): string {
  const rows = sizes.map(({ servers, mean, peak, shards, concurrency, begin, ownRequests }) => [
    count(servers),
    figure(mean),
    figure(peak),
    count(shards),
    `${sayTime(begin)} (${concurrency} at once)`,
    figure(ownRequests),
  ]);
  const head = [
    'servers',
    '`/ask`s a second',
    'in a full second',
    'shards',
    'until all have begun',
    'own requests a second',
  ];
  const ways = sizes.flatMap(({ servers, gateway, http }) => [
    wayRow(count(servers), 'gateway', gateway),
    wayRow('', 'HTTP', http),
  ]);
  const wayHead = [
    'servers',
    'over',
    'processes',
    'load of a core',
    'p50',
    'p99',
    'turned away',
    'memory each',
  ];
  return `Supposed: ${figure(supposed.questionsADay)} questions a server and day, ${supposed.suggestions} suggestions for each, ${supposed.mentions} of a hundred \
as mentions. Measured: ${milliseconds(supposed.gatewayCost)} of the thread for an \`/ask\` over the gateway, ${milliseconds(supposed.httpCost)} over HTTP, \
${milliseconds(supposed.suggestionCost)} for suggestions; ${supposed.base} MB for a process, ${figure(supposed.perShard)} for each further shard, \
${figure(supposed.perThousandServers)} for a thousand servers.

${table(head, rows)}

In the fullest hour of the day:

${table(wayHead, ways)}`;
}

function wayRow(servers: string, name: string, way: WaySize): string[] {
  return [
    servers,
    name,
    count(way.processes),
    `${figure(100 * way.load)} %`,
    milliseconds(way.p50),
    milliseconds(way.p99),
    count(way.turnedAway),
    megabytes(way.memory * 1e6),
  ];
}

export function writeDay(figures: DayFigures): string {
  const { asked, outcomes, limited, turnedAway, cost, p50, p99, longest, busy, before, after } = figures;
  const rows = [
    ['asked', count(asked)],
    ...Object.entries(outcomes).map(([kind, number]) => [`… found: ${kind}`, count(number)]),
    ['told to wait by a limit', count(limited)],
    ['turned away', count(turnedAway)],
    ['the thread, an answer', milliseconds(cost)],
    ['wait and answer: p50', milliseconds(p50)],
    ['… p99', milliseconds(p99)],
    ['… longest', milliseconds(longest)],
    ['the thread at work', `${figure(busy)} s of 86,400`],
    ['memory before, after', `${megabytes(before)}, ${megabytes(after)}`],
  ];
  return table(['24 hours of a middling server', ''], rows);
}

function sayTime(seconds: number): string {
  return seconds < 60 ? `${figure(seconds)} s` : `${figure(seconds / 60)} min`;
}
