// What bots of several sizes need, computed from what was measured: processes, shards, the time to begin, memory, Discord's limits.
import { percentile, seededRandom } from '../statistics.ts';
import { HOURS, steadyArrivals } from './arrivals.ts';
import { serveAll } from './queue.ts';

/** What was measured, and what is supposed of people. */
export interface Suppositions {
  /** Questions a server asks in a day: most of many servers are small or asleep. */
  questionsADay: number;
  /** Suggestions that are fetched while one question is typed, and of a hundred questions those that are mentions. */
  suggestions: number;
  mentions: number;
  /** Milliseconds of the thread: an `/ask` over the gateway and over HTTP, a suggestion. */
  gatewayCost: number;
  httpCost: number;
  suggestionCost: number;
  /** Megabytes: a process, each further shard, a thousand servers. */
  base: number;
  perShard: number;
  perThousandServers: number;
}

export interface SizeFigures {
  servers: number;
  /** `/ask`s a second on average, and in the fullest second of a hundred in the fullest hour. */
  mean: number;
  peak: number;
  shards: number;
  /** How many sessions may be begun at once, and the seconds until all are. */
  concurrency: number;
  begin: number;
  /** Of each way: processes, the share of a core that the busiest has in the fullest hour, and waits in milliseconds there. */
  gateway: WaySize;
  http: WaySize;
  /** Requests of the bot's own in a second of the fullest hour, of which Discord allows 50. */
  ownRequests: number;
}

export interface WaySize {
  processes: number;
  load: number;
  p50: number;
  p99: number;
  turnedAway: number;
  /** Megabytes of one process. */
  memory: number;
}

/** Seconds between two sessions of one bucket: Discord's five, and what the bot adds to be sure. */
const PAUSE = 5.5;
/** How many shards one process holds, and how much of a core a process is to have at most in the fullest hour. */
const SHARDS_A_PROCESS = 16;
const MOST_LOAD = 0.5;
/** Where processes come and go, one is none. */
const FEWEST_HTTP = 2;
/** Servers whose language is kept in a process at most. */
const KEPT_SERVERS = 20_000;

/** `seconds` of the fullest hour are played. */
export function sizeOf(servers: number, supposed: Suppositions, seconds = 3600): SizeFigures {
  const random = seededRandom(1);
  const mean = (servers * supposed.questionsADay) / 86_400;
  const fullest = mean * 24 * Math.max(...HOURS);
  const counts = countsASecond(steadyArrivals(fullest, seconds, random), seconds);
  const shards = servers < 2500 ? 1 : Math.ceil(servers / 1000);
  const concurrency = concurrencyOf(servers);
  const loadOf = (cost: number): number =>
    (fullest * (cost + supposed.suggestions * supposed.suggestionCost)) / 1000;
  const gatewayProcesses = Math.max(
    Math.ceil(shards / SHARDS_A_PROCESS),
    Math.ceil(loadOf(supposed.gatewayCost) / MOST_LOAD),
  );
  const httpProcesses = Math.max(
    servers < 2500 ? 1 : FEWEST_HTTP,
    Math.ceil(loadOf(supposed.httpCost) / MOST_LOAD),
  );
  const way = (processes: number, cost: number, shardsEach: number): WaySize => {
    const served = simulateProcess({ rate: fullest / processes, cost, seconds }, supposed, random);
    const kept = Math.min(shardsEach === 0 ? 0 : servers / processes, KEPT_SERVERS) / 1000;
    return {
      processes,
      load: served.busy / seconds,
      p50: 1000 * percentile(served.delays, 0.5),
      p99: 1000 * percentile(served.delays, 0.99),
      turnedAway: served.turnedAway,
      memory:
        supposed.base + Math.max(0, shardsEach - 1) * supposed.perShard + kept * supposed.perThousandServers,
    };
  };
  return {
    servers,
    mean,
    peak: percentile(counts, 0.99),
    shards,
    concurrency,
    begin: (Math.ceil(shards / concurrency) - 1) * PAUSE,
    gateway: way(gatewayProcesses, supposed.gatewayCost, Math.ceil(shards / gatewayProcesses)),
    http: way(httpProcesses, supposed.httpCost, 0),
    // A mention is answered by a request of the bot's own; an interaction is not counted.
    ownRequests: (fullest * supposed.mentions) / 100,
  };
}

/** Discord gives large bots 16 at once from 150,000 servers on. https://discord.com/developers/docs/events/gateway#sharding-max-concurrency */
function concurrencyOf(servers: number): number {
  return servers >= 150_000 ? 16 : 1;
}

/** The fullest hour of one process: questions, and what is suggested while they are typed. */
function simulateProcess(
  { rate, cost, seconds }: { rate: number; cost: number; seconds: number },
  { suggestions, suggestionCost }: Suppositions,
  random: () => number,
) {
  const asks = steadyArrivals(rate, seconds, random).map((at) => ({ at, cost }));
  const typed = steadyArrivals(rate * suggestions, seconds, random).map((at) => ({
    at,
    cost: suggestionCost,
  }));
  const all = [...asks, ...typed].sort((one, other) => one.at - other.at);
  // Long pages take several times as long as short ones.
  return serveAll(
    all.map(({ at }) => at),
    (index) => ((all[index]?.cost ?? 0) / 1000) * -Math.log(1 - random()),
  );
}

/** How many arrive in each second. */
function countsASecond(times: readonly number[], seconds: number): number[] {
  const counts = Array.from({ length: seconds }, () => 0);
  for (const at of times) counts[Math.floor(at)] = (counts[Math.floor(at)] ?? 0) + 1;
  return counts;
}
